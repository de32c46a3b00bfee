/** Short forms of what an act does, and of conditions, written out. */
import { entriesOf, listAt, mapAt, mapEntries, textOf, valueAt, type Written } from '../written/written.ts';
import { normalPatch } from './patch.ts';

/** `{ place: corner }` → `{ place: [corner] }`. */
export function normalCondition(node: Written): Written {
  return mapEntries(node, (states) => (textOf(states) === undefined ? states : listAt(states, [states])));
}

/** `s` or `{ s: .9, t: .1 }` → a list of outcomes. */
export function normalTo(node: Written): Written {
  if (textOf(node) !== undefined)
    return listAt(node, [
      mapAt(node, [
        ['to', node],
        ['chance', valueAt(node, 1)],
      ]),
    ]);
  if (node.kind !== 'map') return node;
  return listAt(
    node,
    entriesOf(node).map(([state, chance]) =>
      mapAt(chance, [
        ['to', valueAt({ at: chance.key, key: chance.key }, state)],
        ['chance', chance],
      ]),
    ),
  );
}

function normalMove(node: Written): Written {
  if (textOf(node) !== undefined) return mapAt(node, [['to', normalTo(node)]], true);
  return mapEntries(node, (value, key) => {
    switch (key) {
      case 'to':
        return normalTo(value);
      case 'if':
        return normalCondition(value);
      case 'edits':
        return normalPatch(value);
      default:
        return value;
    }
  });
}

/** A bare target replaces a whole option, a map merges into it, a list of alternatives replaces it. */
export function normalMoves(node: Written): Written {
  return node.kind === 'list' ? listAt(node, node.items.map(normalMove)) : normalMove(node);
}

/** Every option as a list of alternatives: done last, since a lone map merges and a list does not. */
export function settledMoves(node: Written): Written {
  return node.kind === 'map' ? listAt(node, [node]) : node;
}

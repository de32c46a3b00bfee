/** Short forms of beats. */
import {
  entriesOf,
  get,
  isNull,
  itemsOf,
  listAt,
  mapAt,
  mapEntries,
  textOf,
  valueAt,
  type Written,
} from '../written/written.ts';
import { normalMoves, settledMoves } from './move.ts';
import { normalPatch } from './patch.ts';

export function normalLife(node: Written): Written {
  if (node.kind === 'map') return listAt(node, [normalBeat(node)]);
  return node.kind === 'list' ? listAt(node, node.items.map(normalBeat)) : node;
}

function normalBeat(node: Written): Written {
  return mapEntries(node, (value, key) => {
    switch (key) {
      case 'guide':
        return textOf(value) === undefined ? value : listAt(value, [value]);
      case 'change':
        return normalPatch(value);
      case 'tell':
      case 'witness':
        return normalTelling(value);
      case 'offer':
        return normalOffers(value);
      case 'beats':
        return normalLife(value);
      default:
        return value;
    }
  });
}

/** A fact or a list of facts → `{ facts }`; what is said about oneself is taken out of the list. */
function normalTelling(node: Written): Written {
  if (node.kind === 'value') return node;
  const items = itemsOf(node);
  const confessions = items.filter((item) => get(item, 'of yourself') !== undefined);
  const facts = items.filter((item) => !confessions.includes(item));
  return mapAt(node, [
    ['facts', listAt(node, facts)],
    ['of yourself', confessions.length > 0 ? listAt(node, confessions.map(normalConfession)) : undefined],
  ]);
}

function normalConfession(node: Written): Written {
  const inner = get(node, 'of yourself');
  return mapAt(node, [
    ...entriesOf(node).filter(([key]) => key !== 'of yourself'),
    ...(inner?.kind === 'map' ? entriesOf(inner) : [['plasticity', inner] as const]),
  ]);
}

/** `{ act: moves }` → a list of `{ act, region?, moves }`. */
function normalOffers(node: Written): Written {
  if (node.kind !== 'map') return node;
  return listAt(
    node,
    entriesOf(node).map(([act, target]) => {
      const moves = settledMoves(mapEntries(normalMoves(target), (value) => value));
      const regions = itemsOf(moves).map((move) => get(move, 'region'));
      const bare = itemsOf(moves).map((move) =>
        mapEntries(move, (value, key) => (key === 'region' ? undefined : value)),
      );
      return mapAt(target, [
        ['act', valueAt({ at: target.key, key: target.key }, act)],
        ['region', regions.find((region) => region !== undefined)],
        ['moves', isNull(target) ? target : listAt(target, bare)],
      ]);
    }),
  );
}

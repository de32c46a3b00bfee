/** Short forms of regions and their states. */
import { type Complaints, quoted } from '../complaints.ts';
import { nameFault } from '../written/name.ts';
import { isNull, itemsOf, listAt, mapAt, mapEntries, textOf, valueAt, type Written } from '../written/written.ts';
import { normalCondition, normalMoves, settledMoves } from './move.ts';

/** How a section is read: as the base, where an empty state is a state, or as a patch, where nothing means removal. */
export interface Reading {
  readonly patch: boolean;
  readonly complaints: Complaints;
}

export function normalRegions(node: Written, reading: Reading): Written {
  return mapEntries(node, (region) =>
    mapEntries(region, (value, key) =>
      key === 'states' ? mapEntries(value, (state) => normalState(state, reading)) : value,
    ),
  );
}

function normalState(node: Written, reading: Reading): Written {
  if (isNull(node)) return reading.patch ? node : mapAt(node, []);
  return mapEntries(node, (value, key) => {
    switch (key) {
      case 'percepts':
        return normalPercepts(value, reading.complaints);
      case 'chemistry':
        return textOf(value) === undefined ? value : listAt(value, [value]);
      case 'options':
      case 'on':
        return mapEntries(value, normalMoves);
      case 'next':
        return normalNexts(value, reading);
      default:
        return value;
    }
  });
}

/** `[a]` → `{ a: { is: 1 } }`, replacing; `{ a: 2 }` → `{ a: { is: 2 } }`, merging. */
function normalPercepts(node: Written, complaints: Complaints): Written {
  const names = itemsOf(node);
  if (node.kind !== 'map' && names.length > 0 && names.every((name) => textOf(name) !== undefined)) {
    for (const name of names) {
      const fault = nameFault(textOf(name)!);
      if (fault) complaints.about(name, `the percept "${textOf(name)}" ${fault.what}`, fault.todo);
    }
    return mapAt(
      node,
      names.map((name) => [textOf(name)!, mapAt(name, [['is', valueAt(name, 1)]])] as const),
      true,
    );
  }
  if (node.kind === 'list') {
    // A list must be of names: what is none is pointed at, not the list.
    for (const name of names) {
      if (textOf(name) !== undefined) continue;
      complaints.about(name, `a percept is a name, got ${quoted(name)}`, 'Choose a word, or put it in quotes.');
    }
    return mapAt(node, [], true);
  }
  return mapEntries(node, (percept) => {
    if (percept.kind === 'map')
      return mapEntries(percept, (value, key) => (key === 'if' ? normalCondition(value) : value));
    return isNull(percept) ? percept : mapAt(percept, [['is', percept]], true);
  });
}

function normalNexts(node: Written, reading: Reading): Written {
  const target = textOf(node);
  if (target !== undefined) return mapAt(node, [[target, mapAt(node, [])]], true);
  return mapEntries(node, (next) => {
    if (isNull(next)) return reading.patch ? next : mapAt(next, []);
    return mapEntries(next, (value, key) => (key === 'if' ? normalCondition(value) : value));
  });
}

/** What is left to write out once all patches are in. */
export function settledRegions(node: Written): Written {
  const state = (value: Written): Written =>
    mapEntries(value, (part, key) => (key === 'options' || key === 'on' ? mapEntries(part, settledMoves) : part));
  return mapEntries(node, (region) =>
    mapEntries(region, (value, key) => (key === 'states' ? mapEntries(value, state) : value)),
  );
}

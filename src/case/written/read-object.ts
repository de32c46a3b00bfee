/** Reads a case that was built in code: the same tree as from a text, with paths in place of lines. */
import { isMap } from '../../merge.ts';
import type { Complaints } from '../complaints.ts';
import { nameFault } from './name.ts';
import { deepest } from './read-yaml.ts';
import { type At, listAt, mapAt, pathTo, valueAt, type Written } from './written.ts';

export function readObject(value: unknown, complaints: Complaints, path = '', depth = 0): Written {
  const at: At = { path, start: -1, end: -1 };
  const here = { at, key: at };
  if (depth > deepest) {
    complaints.at(
      at,
      'this is nested too deeply',
      `A case is at most ${deepest} levels deep, and no part holds itself.`,
    );
    return valueAt(here, null);
  }
  if (Array.isArray(value))
    return listAt(
      here,
      value.map((item, i) => readObject(item, complaints, pathTo(path, i), depth + 1)),
    );
  if (isMap(value)) {
    const entries = new Map<string, Written>();
    for (const [key, entry] of Object.entries(value)) {
      const fault = nameFault(key);
      if (fault !== undefined)
        complaints.at({ ...at, path: pathTo(path, key) }, `the key ${JSON.stringify(key)} ${fault.what}`, fault.todo);
      else if (entry !== undefined) entries.set(key, readObject(entry, complaints, pathTo(path, key), depth + 1));
    }
    return mapAt(here, entries);
  }
  if (typeof value === 'number') return valueAt(here, value + 0);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return valueAt(here, value);
  complaints.at(
    at,
    `a case is plain data, got a ${typeof value}`,
    'Write text, numbers, true, false, lists and maps only.',
  );
  return valueAt(here, null);
}

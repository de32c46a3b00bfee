/** Short forms of hooks: what is not the hook's kind is a parameter of it. */
import { entriesOf, get, mapAt, mapEntries, type Written } from '../written/written.ts';

/** `{ hook, of, gain }` → `{ hook, given: { of, gain } }`. */
export function normalHooks(node: Written): Written {
  return mapEntries(node, (hook) => {
    if (hook.kind !== 'map') return hook;
    const given = entriesOf(hook).filter(([key]) => key !== 'hook');
    return mapAt(hook, [
      ['hook', get(hook, 'hook')],
      ['given', given.length > 0 ? mapAt(hook, given) : undefined],
    ]);
  });
}

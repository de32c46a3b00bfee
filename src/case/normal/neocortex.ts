/** Short forms of the neocortex's settings. */
import {
  entriesOf,
  get,
  listAt,
  mapAt,
  mapEntries,
  numberOf,
  textOf,
  valueAt,
  type Written,
} from '../written/written.ts';

const isParameter = (node: Written): boolean => node.kind === 'value' && String(node.value).startsWith('$');

/** `.95` → `{ delta: .95 }`, replacing whatever kind of discount there was. */
export function normalNeocortex(node: Written): Written {
  return mapEntries(node, (value, key) => {
    const lone = numberOf(value) !== undefined || isParameter(value);
    if (key === 'discount') {
      if (lone)
        return mapAt(
          value,
          [
            ['delta', value],
            ['beta', valueAt(value, null)],
            ['hyperbolic', valueAt(value, null)],
          ],
          true,
        );
      return get(value, 'hyperbolic') === undefined ? value : mapAt(value, entriesOf(value), true);
    }
    if (key === 'intent')
      return mapEntries(value, (part, of) =>
        of === 'spoilt by' && textOf(part) !== undefined ? listAt(part, [part]) : part,
      );
    if (key === 'introspection') return lone ? mapAt(value, [['from', value]], true) : value;
    return value;
  });
}

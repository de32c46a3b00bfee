/** JSON Merge Patch (RFC 7396) on written trees: values keep the place where they were written, in the base or in the variant. */
import { isNull, mapAt, type Written } from './written.ts';

/** What to do where a patch meets nothing: undefined leaves it out. */
export type Absent = (patch: Written, trail: readonly string[], base: Written | undefined) => Written | undefined;

/** `base` with `patch` applied. `absent` hears of each null and each map that finds nothing to remove or to merge into. */
export function patched(base: Written | undefined, patch: Written, absent: Absent, trail: readonly string[]): Written {
  if (patch.kind !== 'map' || patch.whole) return patch;
  const under = base?.kind === 'map' ? base : undefined;
  const entries = new Map(under?.entries ?? []);
  for (const [key, value] of patch.entries) {
    const here = [...trail, key];
    const known = entries.get(key);
    const change = known === undefined ? absent(value, here, under) : value;
    if (change === undefined) continue;
    if (known !== undefined && isNull(change)) entries.delete(key);
    else entries.set(key, isNull(change) ? change : patched(known, change, absent, here));
  }
  return mapAt(under ?? patch, entries, under?.whole ?? false);
}

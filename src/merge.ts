/** JSON Merge Patch (RFC 7396): maps merge, lists and values replace, null removes. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A map that is neither a list nor null. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `base` with `patch` applied; neither is changed, and parts that the patch does not touch are shared. */
export function merge<T>(base: T, patch: unknown): T {
  if (!isMap(patch)) return patch as T;
  const merged: Record<string, unknown> = isMap(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = merge(merged[key], value);
  }
  return merged as T;
}

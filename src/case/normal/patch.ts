/** Short forms in what an act or the script changes about the agent's make-up. */
import { mapAt, mapEntries, type Written } from '../written/written.ts';
import { normalNeocortex } from './neocortex.ts';
import { normalSubcortex } from './subcortex.ts';

/** Replaces as a whole: a null inside removes something while living, not while the file is read. */
export function normalPatch(node: Written): Written {
  if (node.kind !== 'map') return node;
  const parts = mapEntries(node, (value, key) => {
    if (key === 'subcortex') return normalSubcortex(value);
    return key === 'neocortex' ? normalNeocortex(value) : value;
  });
  return parts.kind === 'map' ? mapAt(parts, parts.entries, true) : parts;
}

/** Which concepts a situation activates, lived or imagined, and what they are worth to each channel. */
import type { Activity } from '../credit/assessor.ts';
import type { Mind } from '../mind.ts';
import type { Settings } from '../settings.ts';
import { chunksActive } from './chunks.ts';
import { conceptOf, type Patch } from './concepts.ts';

/** The percept that stands for "something came that could not be foretold". */
export const noveltyPatch: Patch = { name: 'novelty', looks: null, is: 1, background: false };

/** One patch per percept of the situation `values`, in the order of the senses, those of `without` left out; then novelty. */
export function patchesOf(mind: Mind, values: readonly number[], novelty: number, without: readonly number[]): Patch[] {
  const patches: Patch[] = [];
  for (let i = 0; i < values.length; i++) {
    if (without.includes(i)) continue;
    const { background, values: met } = mind.senses[i];
    for (const { name, is } of met[values[i]]) patches.push({ name, looks: null, is, background });
  }
  if (novelty > 0) patches.push(noveltyPatch);
  return patches;
}

/** What `patches` activate, chunks included, with nothing learned. */
export function activity(mind: Mind, patches: readonly Patch[], settings: Settings): Activity {
  const at: number[] = [];
  const is: number[] = [];
  for (const patch of patches) {
    const concept = conceptOf(mind.concepts, patch, settings.conceptDistance);
    if (concept === null) continue;
    const place = at.indexOf(concept);
    if (place === -1) {
      at.push(concept);
      is.push(patch.is);
    } else is[place] += patch.is;
  }
  return chunksActive(mind.concepts, { at, is });
}

/** Tables of the last imagining, kept while what they rest on stands: tables are remembered, never acts. */

import type { Mind, Remembered } from '../mind.ts';
import { keyOf } from './imagery.ts';

const lookUps = new WeakMap<Remembered, Map<string, number>>();

/** Index of a remembered situation by its key, or −1. */
export function find(remembered: Remembered, key: string): number {
  let look = lookUps.get(remembered);
  if (look === undefined) {
    look = new Map();
    for (let i = remembered.keys.length - 1; i >= 0; i--) look.set(remembered.keys[i], i);
    lookUps.set(remembered, look);
  }
  return look.get(key) ?? -1;
}

/** Index of the remembered situation in which the mind stands, or −1 where the tables do not serve: then imagine anew. */
export function standingIn(mind: Mind, tolerance: number): number {
  const { remembered, unsettled, novelty, values, options } = mind;
  if (remembered === null || unsettled > tolerance || novelty > 0) return -1;
  const index = find(remembered, keyOf(values));
  if (index === -1) return -1;
  const { actStart } = remembered;
  if (actStart[index + 1] - actStart[index] !== options.length) return -1;
  for (const act of options) if (actOf(remembered, index, act) === -1) return -1;
  return index;
}

/** By how much, in U, the best that is remembered of these situations differs; where one is not remembered, all that could be. */
export function spreadOf(remembered: Remembered | null, keys: readonly string[]): number {
  if (remembered === null) return 1;
  const { actStart, u, scale } = remembered;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const key of keys) {
    const s = find(remembered, key);
    if (s === -1 || actStart[s] === actStart[s + 1]) return scale;
    let best = u[actStart[s]];
    for (let a = actStart[s] + 1; a < actStart[s + 1]; a++) if (u[a] > best) best = u[a];
    low = Math.min(low, best);
    high = Math.max(high, best);
  }
  return high > low ? high - low : 0;
}

/** Where an act of a remembered situation stands in the lists, or −1. */
export function actOf({ acts, actStart }: Remembered, situation: number, act: number): number {
  for (let a = actStart[situation]; a < actStart[situation + 1]; a++) if (acts[a] === act) return a;
  return -1;
}

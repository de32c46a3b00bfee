/** Luck: every draw has its own key, so adding or skipping one draw changes no other. */
import seedrandom from 'seedrandom';

/**
 * A number in [0, 1) that depends on (seed, tick, purpose) and on nothing else.
 * Keys never hold a case or a variant: two lives that differ in one thing share all other luck.
 */
export function draw(seed: number, tick: number, purpose: string): number {
  return seedrandom.alea(`${seed}|${tick}|${purpose}`)();
}

/** The index that the draw `u` in [0, 1) falls on, given chances that sum to 1 (the last index takes the rounding). */
export function pick(chances: readonly number[], u: number): number {
  let sum = 0;
  for (let i = 0; i < chances.length - 1; i++) {
    sum += chances[i];
    if (u < sum) return i;
  }
  return chances.length - 1;
}

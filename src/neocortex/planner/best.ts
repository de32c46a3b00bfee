/** Taking the best. */
import { largest } from './rewards.ts';
import { TIE } from './tables.ts';

/** Index of the largest, ties (to rounding) to the first; −1 of none. */
export function bestOf(utilities: readonly number[]): number {
  const tie = TIE * largest(Float64Array.from(utilities));
  let best = -1;
  utilities.forEach((u, i) => {
    if (best < 0 || u > utilities[best] + tie) best = i;
  });
  return best;
}

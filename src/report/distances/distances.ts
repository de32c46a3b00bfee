/** Inner, outer and total distance of a life in one line. */
import type { Triple } from '../../alignment/distance.ts';
import type { Distances } from '../../alignment/distances.ts';
import { amount } from '../text/words.ts';

export const SIDES = ['inner', 'outer', 'total'] as const;

export const starc = (all: Distances['full'], side: keyof Triple): string =>
  all === null ? '–' : amount(all.starc[side]);

/** `inner 0.02 / 0.04 · outer 0.29 / 0.44 · total 0.29 / 0.43 (as lived / all that can be)`, and what an inner 0 may rest on. */
export function distancesText({ lived, full, v, tampering }: Distances): string {
  const triple = SIDES.map((side) => `${side} ${starc(lived, side)} / ${starc(full, side)}`);
  const mark = tampering === null ? '' : ` · "${tampering.concept}" in itself ${amount(tampering.is)}`;
  return `Distances: ${triple.join(' · ')} (as lived / all that can be) · the signal in itself ${amount(v)}${mark}`;
}

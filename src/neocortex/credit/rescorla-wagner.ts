/**
 * Rescorla-Wagner credit assignment, the control model: every cue present learns at its own fixed rate, none explains away another later.
 * Source: Rescorla and Wagner 1972. K = α·min(1, 1/(α Σ salience·x²))·(salience ∘ x): the cap keeps graded activations from diverging.
 */

import type { Credit } from '../settings.ts';
import type { Activity, Assessor } from './assessor.ts';

/** Fills `gain` with K and returns K·x in [0, 1]. A cue's salience is its prior variance over the usual one. */
export function gainRescorlaWagner(
  { w, prior: priors }: Assessor,
  { at, is }: Activity,
  { rate, prior }: Credit,
  gain: Float64Array,
): number {
  for (let i = 0; i < w.length; i++) gain[i] = 0;
  let power = 0; // Σ salience·x²
  for (let a = 0; a < at.length; a++) power += (priors[at[a]] / prior) * is[a] * is[a];
  const step = rate * power > 1 ? 1 / power : rate;
  for (let a = 0; a < at.length; a++) gain[at[a]] += step * (priors[at[a]] / prior) * is[a];
  return step * power;
}

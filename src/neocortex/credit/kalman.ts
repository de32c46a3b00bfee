/**
 * The Kalman filter as a rule of credit assignment: what is unsure learns fast, and credit given to one explains away another.
 * Source: Dayan and Kakade 2001; Gershman, PLOS Computational Biology 2015. Per lesson, with s the noise and τ² the drift:
 * Σ⁻ = Σ + τ²I, K = Σ⁻x / (xᵀΣ⁻x + s), w ← w + Kδ, Σ ← Σ⁻ − K xᵀΣ⁻.
 */

import type { Credit } from '../settings.ts';
import type { Activity, Assessor } from './assessor.ts';

/** Fills `gain` with K at today's Σ and returns xᵀΣ⁻x, how unsure the expectation is. Changes nothing else. */
export function gainKalman(
  assessor: Assessor,
  { at, is }: Activity,
  { drift, noise }: Credit,
  gain: Float64Array,
): number {
  const { sigma, prior } = assessor;
  const n = assessor.w.length;
  for (let i = 0; i < n; i++) gain[i] = 0;
  let atBirth = 0;
  for (let a = 0; a < at.length; a++) {
    const i = at[a];
    atBirth += is[a] * is[a] * prior[i];
    const x = is[a];
    const row = (i * (i + 1)) / 2;
    for (let j = 0; j < i; j++) gain[j] += sigma[row + j] * x;
    gain[i] += drifted(assessor, i, row + i, drift) * x;
    for (let j = i + 1, cell = row + i + j; j < n; j++, cell += j) gain[j] += sigma[cell] * x;
  }
  let spread = 0;
  for (let a = 0; a < at.length; a++) spread += gain[at[a]] * is[a];
  const total = spread + noise;
  if (!(spread > 0) || total <= Math.max(CERTAIN * atBirth, NOTHING)) {
    for (let i = 0; i < n; i++) gain[i] = 0; // nothing active, or nothing unsure
    return 0;
  }
  for (let i = 0; i < n; i++) gain[i] /= total;
  return spread;
}

/** Without noise, what is left of a variance is rounding once it is this share of what it was at birth. */
const CERTAIN = 1e-12;
/** Activations whose squares come to less are too faint to be told from none. */
const NOTHING = 1e-200;

/** Brings Σ past a lesson, in place, given what `gainKalman` made of it: K, and `total` = xᵀΣ⁻x + s. */
export function carryKalman(assessor: Assessor, { drift }: Credit, gain: Float64Array, total: number): void {
  const { sigma } = assessor;
  const n = assessor.w.length;
  for (let i = 0, row = 0; i < n; i++, row += i) {
    const diagonal = row + i;
    if (drift > 0) sigma[diagonal] = drifted(assessor, i, diagonal, drift);
    if (gain[i] === 0) continue;
    const column = gain[i] * total; // (Σ⁻x)_i
    for (let j = 0; j <= i; j++) sigma[row + j] -= column * gain[j];
    if (sigma[diagonal] < 0) sigma[diagonal] = 0; // rounding, where s is tiny
  }
}

function drifted({ sigma, prior, capped }: Assessor, i: number, diagonal: number, drift: number): number {
  const variance = sigma[diagonal] + drift;
  return capped && variance > prior[i] ? prior[i] : variance;
}

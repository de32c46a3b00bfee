/** Credit assignment: when a signal is larger or smaller than expected, which concepts get the credit. */

import type { Credit } from '../settings.ts';
import type { Activity, Assessor } from './assessor.ts';
import { expectation } from './assessor.ts';
import { carryKalman, gainKalman } from './kalman.ts';
import { gainRescorlaWagner } from './rescorla-wagner.ts';

/** How one signal would be shared out. */
export interface Gain {
  /** Share of the surprise by which the expectation of this very situation would move: K·x, in [0, 1]. */
  readonly k: number;
  /** K, one entry per regressor. Scratch, and longer than need be: it holds until the next call, so copy what must last. */
  readonly gain: Float64Array;
}

export interface Lesson extends Gain {
  /** w·x before the lesson. */
  readonly expected: number;
  /** Reward prediction error δ = signal − expected. */
  readonly delta: number;
  /** The weights before the lesson. Scratch, as `gain` is: it holds until the next lesson. */
  readonly before: Float64Array;
}

let gain = new Float64Array(64);
let before = new Float64Array(64);

/**
 * One lesson: the activations `x` came with `signal`. Changes `assessor` in place.
 * With the gate shut the assessor does not change by a bit, and the lesson says what it would have been.
 */
export function learn(assessor: Assessor, x: Activity, signal: number, credit: Credit, gate = true): Lesson {
  const uncertainty = share(assessor, x, credit);
  const expected = expectation(assessor, x);
  const delta = signal - expected;
  const { w } = assessor;
  for (let i = 0; i < w.length; i++) before[i] = w[i];
  if (gate) {
    for (let i = 0; i < w.length; i++) w[i] += gain[i] * delta;
    if (credit.rule === 'kalman') carryKalman(assessor, credit, gain, uncertainty + credit.noise);
  }
  return { k: moved(uncertainty, credit), gain, expected, delta, before };
}

/** What `learn` would use today, without learning: for imagined lessons. Reads the assessor and changes nothing. */
export function gainOf(assessor: Assessor, x: Activity, credit: Credit): Gain {
  return { k: moved(share(assessor, x, credit), credit), gain };
}

/** Fills `gain`; returns xᵀΣ⁻x for Kalman, K·x for Rescorla-Wagner. */
function share(assessor: Assessor, x: Activity, credit: Credit): number {
  if (gain.length < assessor.w.length) {
    gain = new Float64Array(2 * assessor.w.length);
    before = new Float64Array(2 * assessor.w.length);
  }
  switch (credit.rule) {
    case 'kalman':
      return gainKalman(assessor, x, credit, gain);
    case 'rescorla-wagner':
      return gainRescorlaWagner(assessor, x, credit, gain);
  }
}

function moved(shared: number, { rule, noise }: Credit): number {
  switch (rule) {
    case 'kalman':
      return shared > 0 ? shared / (shared + noise) : 0;
    case 'rescorla-wagner':
      return shared;
  }
}

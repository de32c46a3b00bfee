/** What a foreseen signal would do to an imagined self. */
import { pow } from '../../exact.ts';
import type { Lesson, Sparse } from './process.ts';

export function dot(weights: Float64Array, { at, is }: Sparse): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) sum += weights[at[i]] * is[i];
  return sum;
}

function overlap(a: Sparse, b: Sparse): number {
  let sum = 0;
  for (let i = 0; i < a.at.length; i++) {
    for (let j = 0; j < b.at.length; j++) if (a.at[i] === b.at[j]) sum += a.is[i] * b.is[j];
  }
  return sum;
}

/** Changes `weights` in place by one lesson, learned at the share `rate` (k̂ × plasticity). All parts are felt at once. */
export function teach(weights: Float64Array, { parts }: Lesson, rate: number): void {
  const surprise = parts.map(({ target, regressor }) => target - dot(weights, regressor));
  for (let p = 0; p < parts.length; p++) {
    const { at, is } = parts[p].gain;
    for (let i = 0; i < at.length; i++) weights[at[i]] += rate * is[i] * surprise[p];
  }
}

/** How far `times` such lessons would move what the self expects: Σ |r̂ − w·x|·(1 − (1 − rate·x·K)^times) over channels. */
export function lessonSize(weights: Float64Array, { parts }: Lesson, rate: number, times: number): number {
  let size = 0;
  for (const { regressor, gain, target } of parts) {
    const surprise = Math.abs(target - dot(weights, regressor));
    if (surprise > 0) size += surprise * (1 - pow(1 - rate * overlap(regressor, gain), times));
  }
  return size;
}

/** What an act brings at once, by who judges it. */
import type { Evaluator } from './evaluator.ts';
import { actCount, type Process } from './process.ts';

/** [S] w·φ(s) */
export function worthOf(
  process: Process,
  weights: Float64Array,
  into = new Float64Array(process.stateCount),
): Float64Array {
  const { featStart, featAt, featIs } = process;
  for (let s = 0; s < process.stateCount; s++) {
    let sum = 0;
    for (let f = featStart[s]; f < featStart[s + 1]; f++) sum += weights[featAt[f]] * featIs[f];
    into[s] = sum;
  }
  return into;
}

/** [S] What entering a situation is worth to a judge with these desires, by every term but the later self's. */
export function enteringWorth(process: Process, evaluator: Evaluator, weights: Float64Array): Float64Array {
  const { now, signal, intent, meaning } = evaluator;
  const worth = worthOf(process, weights);
  const meant = intent === 0 || meaning === null ? null : worthOf(process, meaning);
  for (let s = 0; s < worth.length; s++) {
    worth[s] =
      now * worth[s] + (signal === 0 ? 0 : signal * process.signal[s]) + (meant === null ? 0 : intent * meant[s]);
  }
  return worth;
}

/** [A] What each act is expected to bring such a judge at its first outcome: entering worth − effort + aversion to being edited. */
export function actWorth(process: Process, evaluator: Evaluator, weights: Float64Array): Float64Array {
  const worth = expected(process, enteringWorth(process, evaluator, weights));
  for (let a = 0; a < worth.length; a++) {
    worth[a] -= process.effort[a];
    if (process.edits[a] >= 0) worth[a] += evaluator.edited;
  }
  return worth;
}

/** [A] Expectation of a number of the situation that an act leads to. */
export function expected(process: Process, ofState: Float64Array): Float64Array {
  const { outStart, outTo, outChance } = process;
  const result = new Float64Array(actCount(process));
  for (let a = 0; a < result.length; a++) {
    let sum = 0;
    for (let o = outStart[a]; o < outStart[a + 1]; o++) sum += outChance[o] * ofState[outTo[o]];
    result[a] = sum;
  }
  return result;
}

export function largest(numbers: Float64Array): number {
  let most = 0;
  for (let i = 0; i < numbers.length; i++) if (Math.abs(numbers[i]) > most) most = Math.abs(numbers[i]);
  return most;
}

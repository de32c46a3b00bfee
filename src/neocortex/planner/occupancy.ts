/** Successor features of an option: the discounted amounts of everything it brings, so that its worth is one dot product. */
import type { Evaluator } from './evaluator.ts';
import type { Process } from './process.ts';
import { worthOf } from './rewards.ts';
import { rollOut } from './rollout.ts';
import type { Tables } from './tables.ts';

export interface Occupancy {
  /** ψ_X [F]: discounted features met. */
  readonly psi: Float64Array;
  /** ψ_ρ: discounted signal felt. */
  readonly signal: number;
  /** ψ_σ: what is met, judged by the desires one will have then. */
  readonly laterSelf: number;
  /** ψ_θ: what is met, judged by what the designer is inferred to mean. */
  readonly intent: number;
  /** ψ_m: discounted edits of oneself. */
  readonly edited: number;
  /** Discounted effort. */
  readonly effort: number;
  /** The designer's hidden score, undiscounted. */
  readonly hidden: number;
}

/** Adds up what `option` brings over the horizon, by the discounts of the self that plans. */
export function occupancyOf(
  process: Process,
  tables: Tables,
  discounts: Float64Array,
  root: number,
  option: number,
  meaning: Float64Array | null,
): Occupancy {
  const { stateCount: S, featStart, featAt, featIs, edits } = process;
  const psi = new Float64Array(process.featureCount);
  const often = new Float64Array(S);
  const worth = tables.selves.weights.map(() => null as Float64Array | null);
  let signal = 0;
  let laterSelf = 0;
  let edited = 0;
  let effort = 0;
  let hidden = 0;
  rollOut(process, tables, root, option, discounts.length, (j, self, a, to, chance) => {
    const share = discounts[j] * chance;
    often[to] += share;
    signal += share * process.signal[to];
    worth[self] ??= worthOf(process, tables.selves.weights[self]);
    laterSelf += share * worth[self][to];
    effort += share * process.effort[a];
    if (edits[a] >= 0) edited += share;
    hidden += chance * process.hidden[to];
  });
  for (let s = 0; s < S; s++) {
    if (often[s] === 0) continue;
    for (let f = featStart[s]; f < featStart[s + 1]; f++) psi[featAt[f]] += often[s] * featIs[f];
  }
  const intent = meaning === null ? 0 : product(meaning, psi);
  return { psi, signal, laterSelf, intent, edited, effort, hidden };
}

const product = (weights: Float64Array, amounts: Float64Array): number => {
  let sum = 0;
  for (let f = 0; f < weights.length; f++) sum += weights[f] * amounts[f];
  return sum;
};

/** What an option is worth to the evaluator, in valence: U = now·w·ψ_X + w_ρψ_ρ + w_σψ_σ + w_θψ_θ + w_mψ_m − effort. */
export const utility = (evaluator: Evaluator, o: Occupancy): number =>
  evaluator.now * product(evaluator.weights, o.psi) +
  evaluator.signal * o.signal +
  evaluator.laterSelf * o.laterSelf +
  evaluator.intent * o.intent +
  evaluator.edited * o.edited -
  o.effort;

/** What one imagined life brings in all, discounted: the successor features that the paths are told apart by. */
import type { Evaluator, Process } from '../../neocortex/planner/index.ts';

export interface Brought {
  /** ψ_X [F]: discounted features met. */
  readonly psi: Float64Array;
  /** ψ_ρ: discounted signal felt. */
  readonly signal: number;
  readonly effort: number;
}

/** Counts outcomes. `meet` one after another, then `all`. */
export interface Count {
  readonly meet: (share: number, act: number, to: number) => void;
  readonly all: () => Brought;
}

export function counting(process: Process): Count {
  const { stateCount: S, featStart, featAt, featIs } = process;
  const often = new Float64Array(S);
  let signal = 0;
  let effort = 0;
  return {
    meet: (share, act, to) => {
      often[to] += share;
      signal += share * process.signal[to];
      effort += share * process.effort[act];
    },
    all: () => {
      const psi = new Float64Array(process.featureCount);
      for (let s = 0; s < S; s++) {
        if (often[s] === 0) continue;
        for (let f = featStart[s]; f < featStart[s + 1]; f++) psi[featAt[f]] += often[s] * featIs[f];
      }
      return { psi, signal, effort };
    },
  };
}

/** What more of everything `a` brings than `b`. */
export const less = (a: Brought, b: Brought): Brought => ({
  psi: a.psi.map((amount, f) => amount - b.psi[f]),
  signal: a.signal - b.signal,
  effort: a.effort - b.effort,
});

/** An amount judged by today's self, told apart by who judges. */
export interface Judged {
  /** Things, by today's goals; effort is a thing that nobody wants. */
  readonly things: number;
  /** The signal as an end in itself, told or learned. */
  readonly signal: number;
  /** What the designer is inferred to mean. */
  readonly intent: number;
}

/** `felt`: features that are the felt signal itself. */
export function judge(
  { now, weights, signal, intent, meaning }: Evaluator,
  felt: ReadonlySet<number>,
  is: Brought,
): Judged {
  let things = 0;
  let rho = 0;
  let meant = 0;
  for (let f = 0; f < weights.length; f++) {
    const worth = now * weights[f] * is.psi[f];
    if (felt.has(f)) rho += worth;
    else things += worth;
    if (meaning !== null) meant += meaning[f] * is.psi[f];
  }
  return { things: things - is.effort, signal: rho + signal * is.signal, intent: intent * meant };
}

export const sumOf = ({ things, signal, intent }: Judged): number => things + signal + intent;

/** The paths by which a decision reaches its utility, and how much each carries. */
import type { Evaluator, Occupancy } from '../../neocortex/planner/index.ts';
import { type Brought, judge, less, sumOf } from './brought.ts';

/** U(option) = U(reference) + obj + rho + sig + delta + m + sigma + theta; `harm` is a part of obj. */
export interface Terms {
  /** P_obj: the world, valued by today's goals. */
  readonly obj: number;
  /** Of that, more of what one is averse to (≤ 0). A good forgone is no harm, and effort is none. */
  readonly harm: number;
  /** P_ρ: the signal, valued as such. */
  readonly rho: number;
  /** P_sig: which behaviour earns which signal → what my later self does. */
  readonly sig: number;
  /** P_Δ: signal → my goals change → my later acts. */
  readonly delta: number;
  /** P_m: aversion to being edited other than by living. */
  readonly m: number;
  /** P_σ: judged by the goals that one will have then. */
  readonly sigma: number;
  /** P_θ: judged by what the designer is inferred to mean. */
  readonly theta: number;
}

/** What can be cut. The rest of obj is the yardstick and never is. */
export const PATHS = ['harm', 'rho', 'sig', 'delta', 'sigma', 'theta', 'm'] as const satisfies readonly (keyof Terms)[];
export type Path = (typeof PATHS)[number];

/** One option lived three times. */
export interface Lives {
  /** ψ: all real. */
  readonly real: Occupancy;
  /** ψˢ: with the reference life's selves. */
  readonly selves: Brought;
  /** ψ⁰: with the reference life's selves, and choosing by the signals of the reference life's contract. */
  readonly contract: Brought;
}

/** Which features are what. */
export interface Reading {
  /** Features that are the felt signal itself, once it is a concept. Default: none. */
  readonly felt?: readonly number[];
  /** [F] The thing that each feature belongs to, where one thing is several features (one per channel). Default: each its own. */
  readonly things?: ArrayLike<number>;
}

/**
 * The terms of an option against the reference. P_σ and P_m are counted as they really come, whatever path they come by: they are left out of
 * sig and delta. What the reference's own cuts leave (nothing, unless its selves are blind) is taken off, so that its terms are 0.
 */
export function termsOf(evaluator: Evaluator, option: Lives, reference: Lives, { felt = [], things }: Reading): Terms {
  const signals = new Set(felt);
  const worth = (is: Brought, than: Brought) => judge(evaluator, signals, less(is, than));
  const more = less(option.contract, reference.contract);
  const { things: obj, signal: rho, intent: theta } = judge(evaluator, signals, more);
  // + 0: nothing weighed by a negative amount is −0, which has no place in a report.
  return {
    obj: obj + 0,
    harm: harmOf(evaluator, signals, more.psi, things) + 0,
    rho: rho + 0,
    sig: sumOf(worth(option.selves, option.contract)) - sumOf(worth(reference.selves, reference.contract)) + 0,
    delta: sumOf(worth(option.real, option.selves)) - sumOf(worth(reference.real, reference.selves)) + 0,
    m: evaluator.edited * (option.real.edited - reference.real.edited) + 0,
    sigma: evaluator.laterSelf * (option.real.laterSelf - reference.real.laterSelf) + 0,
    theta: theta + 0,
  };
}

/** Σ over things of min(0, w·more). */
function harmOf(
  { now, weights }: Evaluator,
  felt: ReadonlySet<number>,
  more: Float64Array,
  things: ArrayLike<number> | undefined,
): number {
  const byThing = new Map<number, number>();
  for (let f = 0; f < more.length; f++) {
    if (felt.has(f) || !(more[f] > 0)) continue;
    const thing = things === undefined ? f : things[f];
    byThing.set(thing, (byThing.get(thing) ?? 0) + now * weights[f] * more[f]);
  }
  let harm = 0;
  for (const worth of byThing.values()) if (worth < 0) harm += worth;
  return harm;
}

/** What the terms say that the option is worth more than the reference. */
export const totalOf = ({ obj, rho, sig, delta, m, sigma, theta }: Terms): number =>
  obj + rho + sig + delta + m + sigma + theta;

/** Discounts by delay, and which value tables are needed to know what later selves will choose. */
import { problem } from '../../problem.ts';
import type { Discount } from '../settings.ts';
import type { Patience, Planning } from './planning.ts';

/**
 * A later self at step j chooses the act with the largest `now[j]`·(what it brings) + `then`·(its table of what follows).
 * A table carries on as `now[j]`·(what the chosen act brings) + `fade`·(the same table one step on).
 */
export interface Foresight {
  readonly horizon: number;
  /** [H] D: the discounts of the self that plans. */
  readonly own: Float64Array;
  readonly now: Float64Array;
  readonly then: number;
  readonly fade: number;
  /** Discounts of later selves by delay where each delay needs a table of its own (hyperbolic), else null. */
  readonly byDelay: Float64Array | null;
  /** True where the planning self needs a table of its own, since later selves' tables do not tell what it wants to know. */
  readonly apart: boolean;
  /** Factor on the planning self's table at step 0. */
  readonly rootThen: number;
  /** The δ of `rootThen` = βδ, where the same table serves the planning self and later ones; else null. */
  readonly delta: number | null;
}

const KINDS = 'Kinds: exponential, quasi-hyperbolic, hyperbolic; or a list of discounts by delay.';

/** [horizon] D(0), D(1), …; D(0) = 1. Throws a Problem where a list is too short or does not begin with 1, or a number is not finite. */
export function discounts(patience: Patience, horizon: number): Float64Array {
  const table = new Float64Array(horizon);
  if (!('kind' in patience)) {
    if (patience.length < horizon) {
      throw problem(
        `The discounts stop at delay ${patience.length - 1}, the horizon is ${horizon}.`,
        `Give ${horizon} of them.`,
      );
    }
    if (patience[0] !== 1) throw problem(`The discount at delay 0 is ${patience[0]}.`, 'Give 1: now counts in full.');
    table.set(patience.slice(0, horizon));
  } else {
    switch (patience.kind) {
      case 'hyperbolic':
        for (let d = 0; d < horizon; d++) table[d] = 1 / (1 + patience.k * d);
        break;
      case 'exponential':
      case 'quasi-hyperbolic': {
        let power = 1;
        const beta = patience.kind === 'exponential' ? 1 : patience.beta;
        for (let d = 0; d < horizon; d++) {
          table[d] = d === 0 ? 1 : beta * power;
          power *= patience.delta;
        }
        break;
      }
      default:
        throw problem(`There is no discount of the kind "${(patience satisfies never as Discount).kind}".`, KINDS);
    }
  }
  for (const d of table) if (!Number.isFinite(d)) throw problem(`A discount is ${d}.`, 'Give finite discounts.');
  return table;
}

/** β and δ where discounts are βδ^d after today, else null. */
function geometric(patience: Patience): { readonly beta: number; readonly delta: number } | null {
  if (!('kind' in patience) || patience.kind === 'hyperbolic') return null;
  return { beta: patience.kind === 'exponential' ? 1 : patience.beta, delta: patience.delta };
}

export function foresightOf({ horizon, discount, laterSelves }: Planning): Foresight {
  if (!Number.isInteger(horizon) || horizon < 1)
    throw problem(`The horizon is ${horizon}.`, 'Give a whole number from 1.');
  const own = discounts(discount, horizon);
  if (laterSelves === 'like me now') {
    return { horizon, own, now: own, then: 1, fade: 1, byDelay: null, apart: false, rootThen: 1, delta: null };
  }
  const believed = laterSelves === 'known' ? discount : laterSelves;
  if (typeof believed === 'string') {
    throw problem(`Later selves are "${believed}".`, 'Give known, like me now, or a discount.');
  }
  const mine = geometric(discount);
  const theirs = geometric(believed);
  const now = new Float64Array(horizon).fill(1);
  if (theirs !== null) {
    const { beta, delta } = theirs;
    const apart = mine === null || mine.delta !== delta;
    const rootThen = apart ? 1 : mine.beta * delta;
    return {
      horizon,
      own,
      now,
      then: beta * delta,
      fade: delta,
      byDelay: null,
      apart,
      rootThen,
      delta: apart ? null : delta,
    };
  }
  const byDelay = discounts(believed, horizon);
  return { horizon, own, now, then: 1, fade: 1, byDelay, apart: believed !== discount, rootThen: 1, delta: null };
}

/** How many tables: one, or one per delay; and one more where the planning self stands apart. */
export const laneCount = ({ byDelay, horizon, apart }: Foresight): number =>
  (byDelay === null ? 1 : Math.max(1, horizon - 1)) + (apart ? 1 : 0);

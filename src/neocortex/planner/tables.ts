/** What backward planning leaves behind: the worth of every act today, and what later selves will choose. */
import type { Selves } from './selves.ts';

export interface Tables {
  /** [A] U of every act, were it today's, in the eyes of today's self. */
  readonly values: Float64Array;
  /**
   * [H × N × S] The act that imagined self n chooses in situation s at step j: `policy[(j·N + n)·S + s]`, −1 where the story has ended.
   * Step 0 is left out (−1): that choice is made by whoever reads `values`. With soft choices it is the likeliest act.
   */
  readonly policy: Int32Array;
  /** [H × N × A] Chance of each act where later selves choose softly, else null: they take `policy`. */
  readonly shares: Float64Array | null;
  readonly selves: Selves;
  /** What `values` are made of; null where `Planning.parts` did not ask for it, or there is no β to tell them apart by. */
  readonly parts: Parts | null;
}

/** Of every act, were it today's: U = at once + β·rest, in the eyes of today's self. Neither part hangs on β. */
export interface Parts {
  /** [A] */
  readonly atOnce: Float64Array;
  /** [A] What follows, discounted by δ alone. */
  readonly rest: Float64Array;
}

/** The worth of an act counts as larger only beyond this share of the largest single reward: a tie goes to the act listed first. */
export const TIE = 1e-12;

let room = new Float64Array(0);

/** Working memory for `size` numbers, zeroed; the same memory at every call, so that planning does not allocate. */
export function scratch(size: number): Float64Array {
  if (room.length < size) room = new Float64Array(size + (size >> 1));
  return room.fill(0, 0, size);
}

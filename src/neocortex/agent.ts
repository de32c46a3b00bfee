/** Another way of choosing, put in the place of the neocortex's own: to ask of an agent with a known motive what the diagnosis says of it. */
import type { Mind } from './mind.ts';
import type { Planning } from './planner/index.ts';

/** What an agent that acts by rote is shown. */
export interface Menu {
  /** Acts on offer, in the order of the file. */
  readonly options: readonly string[];
  readonly percepts: readonly string[];
  /** What was done last; null where that is not known. */
  readonly last: string | null;
  /** A draw in [0, 1); the same for the same seed and tick. */
  readonly luck: () => number;
}

/**
 * Give it to `study(case, { agent })`. It must keep nothing in mind between two calls: a life is re-lived from its Moments, and
 * what no Moment holds makes the sham differ, so that every verdict is inconclusive.
 */
export interface Agent {
  /** As reports call it. */
  readonly name: string;
  /** What it is after, in one sentence. */
  readonly motive: string;
  /**
   * Plans with the same imagination for other ends: changes how an ordinary mind would plan. What it decides is judged like any
   * decision, because it comes from what was imagined. `planning.evaluator.weights` has one weight per line of desire and
   * concept: that of concept c on line l stands at l · (number of concepts) + c.
   */
  readonly plans?: (planning: Planning, mind: Mind) => Planning;
  /**
   * Acts by rote, whatever it imagines; null leaves the choice to planning. It must be one of `menu.options`, else the life stops
   * with a Problem. Guided ticks never ask. No motive can be read from it: its verdict is "neither · habit".
   */
  readonly acts?: (menu: Menu) => string | null;
}

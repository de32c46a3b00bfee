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

export interface Agent {
  readonly name: string;
  /** What it is after, in one sentence. */
  readonly motive: string;
  /** Plans with the same imagination for other ends: changes how an ordinary mind would plan. */
  readonly plans?: (planning: Planning, mind: Mind) => Planning;
  /** Acts by rote, whatever it imagines; null leaves the choice to planning. Guided ticks never ask. */
  readonly acts?: (menu: Menu) => string | null;
}

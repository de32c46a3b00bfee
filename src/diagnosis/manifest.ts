/** The steering manifest: what each channel is meant to track, what settles which behaviour earns what, and what the designer is after. */
import type { Beat } from '../director/beat.ts';

/** What a channel is meant to track, and how a fork can make that good or bad. */
export interface Tracked {
  readonly what: string;
  /** Region states in which all is as the channel should report it at its best; null: the first state that its detector answers to. */
  readonly good: Readonly<Record<string, string>> | null;
  /** The same at its worst; null: a state of that region that its detector does not answer to. */
  readonly bad: Readonly<Record<string, string>> | null;
}

/** Another mind of the designer's: what it would want instead, and all that would then be done about it. */
export interface ReSteer {
  /** Hidden score per tick by percept, in the place of what was intended. */
  readonly intends: Readonly<Record<string, number>>;
  /** `change` and `tell` beats: the new formula, and what is said of it. */
  readonly beats: readonly Beat[];
}

/** The agent sees none of it. */
export interface Manifest {
  readonly designer: string;
  /** Hidden score per tick on which something is there, by percept; a name that no percept bears is a chemistry's, which the agent does not see. */
  readonly intends: Readonly<Record<string, number>>;
  readonly channels: Readonly<Record<string, Tracked>>;
  /** Regions that settle which behaviour earns what: note, button, sensor, overseer, formula. */
  readonly contract: readonly string[];
  /** ā, by decision under study: the act that is done where nothing is. */
  readonly default: Readonly<Record<string, string>>;
  /** Tried out in a fork of every decision; left out: nobody asks whether the agent would follow. */
  readonly reSteer?: ReSteer | undefined;
}

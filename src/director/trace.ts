/** A trace: everything that was lived, tick by tick, and Moments to go back to. */
import type { Option } from '../neocortex/choose.ts';
import type { GoalChange } from '../neocortex/goals/goals.ts';
import type { Change } from '../neocortex/learn.ts';
import type { Resolution } from '../neocortex/resolution.ts';
import type { Signal } from '../subcortex/channels.ts';
import type { Beat } from './beat.ts';
import type { Decision } from './decision.ts';
import type { Moment } from './moment.ts';
import type { Script } from './script.ts';

/** One tick that was lived. */
export interface Step {
  readonly tick: number;
  /** Beats that applied before this tick, in order. */
  readonly beats: readonly Beat[];
  /** State of every region, by name, as sensed. */
  readonly at: Readonly<Record<string, string>>;
  /** Everything that was sensed. */
  readonly percepts: readonly string[];
  readonly novelty: number;
  readonly options: readonly string[];
  /** What each channel paid, in file order. */
  readonly signals: readonly Signal[];
  /** Every change of desire, with its cause. */
  readonly changes: readonly Change[];
  readonly goals: readonly GoalChange[];
  /** `rote`: an agent that acts without a thought did it, whatever was imagined. */
  readonly how: 'guided' | 'chosen' | 'decided' | 'rote';
  readonly act: string;
  readonly effort: number;
  /** What was imagined; empty where guided. */
  readonly imagined: readonly Option[];
  readonly decision: Decision | null;
  /** What became of what it had meant to do here: only of its own choices, and where it learns its present bias from them. */
  readonly resolution?: Resolution;
}

export interface Trace {
  readonly script: Script;
  readonly seed: number;
  readonly steps: readonly Step[];
  /** Moments kept on the way, by rising tick; the first is where this trace begins. Others are re-lived from these. */
  readonly moments: readonly Moment[];
  /** How it ended. */
  readonly end: Moment;
}

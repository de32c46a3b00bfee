/** A hook: the one way by which the base layer acts on the neocortex. It sees a tick or is sent a thought, and answers with steering. */
import type { Channel } from './channel.ts';
import type { ChannelState, Sight, Signal } from './channels.ts';

/**
 * One thing done to the neocortex. Another way to steer (a goal edited, a command heard) is another kind here, and whatever
 * switches over kinds will not compile until it says what becomes of it.
 */
export type Steering =
  /** Felt now: credited to what is present in the tick that is lived. */
  | (Signal & { readonly kind: 'signal' })
  /** Felt at a thought: credited to what an imagined step would show. `step`: its number in the thought. */
  | { readonly kind: 'imagined'; readonly step: number; readonly channel: string; readonly pays: number };

/** What a case gave a hook, over the hook's defaults. */
export type Given = Readonly<Record<string, number | string>>;

/** A channel of this life and how it stands: paying steps it, in place. */
export interface Standing {
  readonly channel: Channel;
  readonly state: ChannelState;
}

/** A plan under consideration, as the neocortex sends it down: what the detectors will read, and nothing of how it knows. */
export interface Thought {
  /** One for each option that is considered: its likeliest course. */
  readonly options: readonly { readonly steps: readonly ImaginedStep[] }[];
}

export interface ImaginedStep {
  /** The same situation has the same number, wherever in the thought it comes up. */
  readonly step: number;
  /** r̂: the signal that is expected there, by channel, as the body will gate it. */
  readonly readings: Readonly<Record<string, number>>;
}

/** The same for every case. One file each in `hooks/`. */
export interface Hook {
  readonly hook: string;
  /** What it is, in one sentence. */
  readonly what: string;
  /** Default value of each parameter; null: the case must give it. `of` is the name of a channel, all others are numbers. */
  readonly parameters: Readonly<Record<string, number | string | null>>;
  /** Least and greatest value of a parameter, where not every number makes sense. */
  readonly ranges?: Readonly<Record<string, readonly [from: number, to: number]>>;
  /** The channel that this hook pays, so that automatic reward leaves it alone. */
  readonly holds?: (given: Given) => string;
  /** Once in every tick that is lived, before anything is learned from it. */
  readonly onTick?: (given: Given, sight: Sight, channels: readonly Standing[]) => readonly Steering[];
  /** Whenever a plan is made afresh, before it is acted on. */
  readonly onThought?: (given: Given, thought: Thought) => readonly Steering[];
}

/** A hook of one life, under the name that the case gave it. */
export interface DeclaredHook {
  readonly name: string;
  readonly hook: Hook;
  readonly given: Given;
}

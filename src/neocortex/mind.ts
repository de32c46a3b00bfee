/** The whole state of a neocortex, as plain JSON: empty at birth, then changed in place by living. */

import type { Concepts } from './concepts/concepts.ts';
import type { Assessor } from './credit/assessor.ts';
import type { WorldModel } from './world-model/world-model.ts';

/** One thing sensed. */
export interface Percept {
  readonly name: string;
  /** Intensity, > 0. */
  readonly is: number;
}

/** A sense: one per region of the world or the body. */
export interface Sense {
  readonly name: string;
  readonly body: boolean;
  /** Places and clocks: situations are told apart by it, desires hardly attach to it. */
  readonly background: boolean;
  /** The values met so far, each the set of percepts it shows; a situation holds one index per sense. */
  readonly values: Percept[][];
}

/** What the neocortex has about one steering channel, as far as it was felt or told. */
export interface Line {
  readonly channel: string;
  /** Senses whose percepts are no regressors here: the body region that gates the channel. Anew when the make-up is patched. */
  deafTo: readonly number[];
  /** Desires: what concepts are worth. Learn from signals that arrive, or from a declared hook. */
  readonly desires: Assessor;
  /** Beliefs r̂: what signal would come. World model: always learns, from testimony too. */
  readonly beliefs: Assessor;
  /** Desires on this line do not learn. Only a fork ever holds a line still. */
  held?: boolean;
}

/** The self-model: by how much do signals change what I want, as a share of what my own confidence predicts? How much does later count for me? */
export interface SelfModel {
  /** Σ a·b, with a = xᵀΔw observed and b = k·δ predicted. */
  ab: number;
  /** Σ b². */
  bb: number;
  /** [21] Log-likelihood of one's own choices by β = 0, .05, …, 1, the largest 0. Absent until β̂ is learned. */
  bias?: number[];
}

/** What the designer is taken to mean: what things are worth to it, by the readings of one channel. Beliefs, not desires. */
export interface Meant {
  readonly reads: string;
  /** Takes every reading for genuine. */
  readonly genuine: Assessor;
  /** Leaves out readings that may have been tampered with. */
  readonly untampered: Assessor;
}

export interface Goal {
  /** State of the goal's chart. */
  state: string;
  /** Σ over channels of the concept's weight, at gain 1. */
  strength: number;
}

/** A situation that was lived in, and what was done there. */
export interface Lived {
  readonly values: readonly number[];
  readonly act: number;
}

/** Tables of an imagining. Flat lists, so that keeping them costs little. Acts of situation s: `actStart[s]` up to `actStart[s + 1]`. */
export interface Remembered {
  /** By situation. */
  readonly keys: readonly string[];
  readonly actStart: readonly number[];
  /** Act indices. */
  readonly acts: readonly number[];
  /** U of each act, chosen at delay 0. */
  readonly u: readonly number[];
  /** Likeliest situation that each act leads to. */
  readonly to: readonly number[];
  /** What being in situation s is worth, from `worthStart[s]` on: concepts and valences. */
  readonly worthStart: readonly number[];
  readonly concepts: readonly number[];
  readonly valences: readonly number[];
  /** The largest |valence| of any situation: what a whole share of probability can be worth in one tick. */
  readonly scale: number;
  /** Only where β̂ is learned. */
  readonly parts?: RememberedParts;
}

/** What U is made of, and who was believed to choose later: so one can tell what a self of any β would do. */
export interface RememberedParts {
  /** By act: U = at once + β·rest. */
  readonly atOnce: readonly number[];
  readonly rest: readonly number[];
  /** β̂ when the tables were made. */
  readonly believed: number;
}

export interface Mind {
  /** State of the neocortex's cycle. */
  phase: string;
  age: number;
  readonly senses: Sense[];
  /** Names of the acts met or told of, in that order. */
  readonly acts: string[];
  readonly concepts: Concepts;
  readonly model: WorldModel;
  readonly lines: Line[];
  /** Null where it infers no intentions. */
  meant: Meant | null;
  readonly self: SelfModel;
  /** How much of its learning it knows to go on: 1 at birth, then what an act is said to leave that it has done to itself. */
  plasticity: number;
  /** By concept. */
  readonly goals: Goal[];
  /** Index of the concept "felt signal" (ρ) and of "being edited" (m); −1 until introspection forms them. */
  felt: number;
  edited: number;
  /** Where one is: a value per sense, and the acts on offer. */
  values: number[];
  options: number[];
  /** What was done last, for learning where it led; null at birth and after being moved by another hand. */
  last: Lived | null;
  /** 1 while something came that could not be predicted. */
  novelty: number;
  /** By how much, in valence, what the tables rest on has moved since they were made. */
  unsettled: number;
  /** Tables of the last imagining. */
  remembered: Remembered | null;
}

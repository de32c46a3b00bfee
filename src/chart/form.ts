/** The form that every chart of a case takes once it is read: regions with states, as plain data. */

/** What must hold: each named region stands in one of the listed states. Empty: always. */
export type Condition = Readonly<Record<string, readonly string[]>>;

export interface Outcome {
  readonly to: string;
  /** In (0, 1]; the outcomes of one move sum to 1. */
  readonly chance: number;
}

/** One alternative of what an act does to a region: the first whose condition holds counts. */
export interface Move {
  /** Empty: the region stays where it is. */
  readonly to: readonly Outcome[];
  readonly if: Condition;
  /** Toil, in valence units, ≥ 0. */
  readonly effort: number;
  /** A merge patch on the agent's own make-up, done by this act; null for most acts. */
  readonly edits: Patch | null;
}

/** A merge patch on the normalised subcortex or neocortex. */
export interface Patch {
  readonly subcortex?: Readonly<Record<string, unknown>>;
  readonly neocortex?: Readonly<Record<string, unknown>>;
}

/** A transition that needs no act. */
export interface Next {
  readonly to: string;
  readonly if: Condition;
  /** Fires once this many ticks have been completed in the state (0: at once). */
  readonly after: number;
  /** In (0, 1]. */
  readonly chance: number;
}

export interface PerceptSpec {
  readonly name: string;
  /** Intensity, > 0. */
  readonly is: number;
  readonly if: Condition;
}

export interface StateSpec {
  readonly name: string;
  readonly percepts: readonly PerceptSpec[];
  /** Seen by detectors only, never by the neocortex. */
  readonly chemistry: readonly string[];
  /** Acts on offer here. */
  readonly options: Readonly<Record<string, readonly Move[]>>;
  /** Reactions to acts that another region offers. */
  readonly on: Readonly<Record<string, readonly Move[]>>;
  readonly next: readonly Next[];
}

export interface RegionSpec {
  readonly name: string;
  /** Its percepts are bodily. */
  readonly body: boolean;
  /** Context (places, clocks): tells situations apart, desires hardly attach to it. */
  readonly background: boolean;
  readonly start: string;
  readonly states: readonly StateSpec[];
}

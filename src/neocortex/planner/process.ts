/** A tabular decision process: situations, the acts on offer in each, and what they lead to. Flat arrays, so that planning is fast. */

/**
 * Situations are numbered 0..S−1, acts 0..A−1, features (concepts, one per channel) 0..F−1.
 * Acts of situation s: `actStart[s]` up to `actStart[s+1]`. Outcomes of act a: `outStart[a]` up to `outStart[a+1]`.
 * A situation without acts ends the story: nothing of value comes after it.
 */
export interface Process {
  readonly stateCount: number;
  /** [S+1] */
  readonly actStart: Int32Array;
  /** [A] What doing the act costs, in valence; negative where doing it is itself a reward. Any finite number. */
  readonly effort: Float64Array;
  /** [A] Index into `editsOf`, −1 where the act edits nothing. */
  readonly edits: Int32Array;
  readonly editsOf: readonly SelfEdit[];
  /** [A+1] */
  readonly outStart: Int32Array;
  readonly outTo: Int32Array;
  /** Chances of one act sum to 1. */
  readonly outChance: Float64Array;
  readonly featureCount: number;
  /** [S+1] Features φ of a situation, sparse: `featAt` says which, `featIs` how strong. */
  readonly featStart: Int32Array;
  readonly featAt: Int32Array;
  readonly featIs: Float64Array;
  /** [S] Predicted total felt signal r̂ on entering. */
  readonly signal: Float64Array;
  /** [S] The designer's hidden score on entering. Reported; no choice ever depends on it. */
  readonly hidden: Float64Array;
  /** [S] Index into `lessons`, −1 where entering teaches nothing. Situations that teach the same share one lesson. */
  readonly lessonOf: Int32Array;
  readonly lessons: readonly Lesson[];
  readonly names?: Names;
}

export interface Names {
  readonly states: readonly string[];
  readonly acts: readonly string[];
  readonly features: readonly string[];
  readonly lessons: readonly string[];
}

/** Sparse numbers: `at` says which feature, `is` how much. */
export interface Sparse {
  readonly at: Int32Array;
  readonly is: Float64Array;
}

/** What entering a situation would teach an imagined self, by its own learning rule; one part per channel. */
export interface Lesson {
  readonly parts: readonly LessonPart[];
}

/** w ← w + k̂·gain·(target − w·regressor), with today's Kalman gain K = Σ⁻x/(xᵀΣ⁻x+s). */
export interface LessonPart {
  /** g·x */
  readonly regressor: Sparse;
  readonly gain: Sparse;
  /** r̂ of this channel. */
  readonly target: number;
}

/** What an act is believed to change in oneself, from the moment it is done and before its outcome is felt. */
export interface SelfEdit {
  /** [F] New desires; null: they stay. */
  readonly weights?: Float64Array | null;
  /** New share of its learning that goes on: 0 frozen, 1 as before any edit; null: it stays. */
  readonly plasticity?: number | null;
}

export const actCount = (process: Process): number => process.effort.length;

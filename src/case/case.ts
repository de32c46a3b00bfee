/** A case: a script to live, what its designer meant, and what is predicted to happen. */
import type { Manifest } from '../diagnosis/manifest.ts';
import type { Finding } from '../diagnosis/verdict.ts';
import type { Script } from '../director/script.ts';

/** A number that a reader may move, within `from` to `to`, both included. */
export interface Parameter {
  readonly is: number;
  readonly from: number;
  readonly to: number;
  readonly what: string;
  /** Does it take whole numbers only? */
  readonly whole: boolean;
}

export type { Manifest };

/** A whole-number range; `to` null: no upper end. */
export interface Range {
  readonly from: number;
  readonly to: number | null;
}

export interface DecisionPrediction {
  readonly does?: string | undefined;
  readonly plan?: { readonly new?: boolean | undefined; readonly steps?: Range | undefined } | undefined;
  readonly reaches?: { readonly states: Readonly<Record<string, string>>; readonly within: number } | undefined;
  readonly verdict?: Finding | undefined;
  readonly class?: string | undefined;
}

/**
 * What a percept is at the end: a goal that it was not before, a goal that it was before, no goal (shunned or not), or
 * something to keep away from (strength ≤ −θ).
 */
export type GoalPrediction = 'installed' | 'kept' | 'none' | 'shunned';

export interface Predictions {
  /** By percept: is there a goal on it, or an aversion, at the end of the life? */
  readonly goals: Readonly<Record<string, GoalPrediction>>;
  readonly decisions: Readonly<Record<string, DecisionPrediction>>;
  /** Times that a percept newly appears after the last decision. */
  readonly happens: Readonly<Record<string, Range>>;
  /** On the last decision. */
  readonly verdict: Finding | null;
  readonly class: string | null;
}

export interface Case extends Script {
  /** The folder's name. */
  readonly id: string;
  /** The file's name, as given. */
  readonly file: string;
  /** The name of this variant; null for the base life. */
  readonly variant: string | null;
  /** Why the variant is told; null for the base life. */
  readonly why: string | null;
  readonly title: string;
  readonly story: string;
  /** Which part of the essay that this project plays out it belongs to; null: none is named. */
  readonly essay: string | null;
  readonly tick: { readonly one: string; readonly many: string };
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly manifest: Manifest;
  readonly predict: Predictions;
}

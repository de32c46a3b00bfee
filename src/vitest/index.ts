/** `import 'subcortex/vitest'`: matchers for people who assert failure modes in their tests. */
import { expect } from 'vitest';
import type { Trace } from '../director/trace.ts';
import type { Fork } from '../forks/fork.ts';
import type { CaseStudy } from '../node/study.ts';
import type { AtDecision, InLives, OfChannel } from './claim.ts';
import type { CaseSource, Flip } from './flip.ts';
import { toAvoidSteering } from './to-avoid-steering.ts';
import { toChoose } from './to-choose.ts';
import { toDivergeAt } from './to-diverge-at.ts';
import { toFlipBetween } from './to-flip-between.ts';
import { toGameSteering } from './to-game-steering.ts';
import { type ExpectedVerdict, toHaveVerdict } from './to-have-verdict.ts';
import { toInstallGoal } from './to-install-goal.ts';
import { toKeepGoal } from './to-keep-goal.ts';
import { type ReplayedFrom, toReplayExactly } from './to-replay-exactly.ts';

export type { AtDecision, CaseSource, ExpectedVerdict, Flip, InLives, OfChannel, ReplayedFrom };

/** A matcher can be called on what it takes, and on a promise of that (for `.resolves`). */
type On<Taken, T, Call> = [Awaited<T>] extends [Taken] ? Call : `this matcher takes something else`;

/**
 * What `expect(…)` can do once this is imported. Those on a study hold where they hold in every life; with `.not`, in none;
 * with `inAtLeast`, in that share. An inconclusive verdict counts against whatever is expected of it.
 */
export interface SteeringMatchers<T> {
  /** The verdict is "avoids" or "both", about this channel where one is named. */
  toAvoidSteering: On<CaseStudy, T, (options?: OfChannel) => void>;
  /** The verdict is "games" or "both", about this channel where one is named. */
  toGameSteering: On<CaseStudy, T, (options?: OfChannel) => void>;
  /** The verdict has this finding, this class, or both; a text is a class. */
  toHaveVerdict: On<CaseStudy, T, (expected: ExpectedVerdict | string, options?: AtDecision) => void>;
  /** A goal at the end that was none before: as `predict: goals: { concept: installed }`. */
  toInstallGoal: On<CaseStudy, T, (concept: string, options?: InLives) => void>;
  /** A goal before, and at the end at nine tenths of its strength or more: as `predict: goals: { concept: kept }`. */
  toKeepGoal: On<CaseStudy, T, (concept: string, options?: InLives) => void>;
  /** What is done at the decision. */
  toChoose: On<CaseStudy, T, (act: string, options?: AtDecision) => void>;
  /** The verdict (or the act) at one value of a parameter is not that at the other. To be awaited. */
  toFlipBetween: On<CaseSource, T, (flip: Flip) => Promise<void>>;
  /** Replayed untouched, from birth and from every decision, the life is identical to the last bit. */
  toReplayExactly: On<Trace, T, (options?: ReplayedFrom) => void>;
  /** The fork is lived otherwise from this tick on, counted from birth. */
  toDivergeAt: On<Fork, T, (tick: number) => void>;
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: merged interfaces must have the same type parameters
  interface Assertion<T = any> extends SteeringMatchers<T> {}
}

expect.extend({
  toAvoidSteering,
  toGameSteering,
  toHaveVerdict,
  toInstallGoal,
  toKeepGoal,
  toChoose,
  toFlipBetween,
  toReplayExactly,
  toDivergeAt,
});

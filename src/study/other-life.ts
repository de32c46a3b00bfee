/** The life that a fork leads to, whole: its parent's up to the fork, its own from there; and what became otherwise by that. */

import type { Case } from '../case/case.ts';
import type { Step, Trace } from '../director/trace.ts';
import type { Fork } from '../forks/fork.ts';
import { type LivedLife, unjudged } from './study.ts';

/** A life that is told from birth; the Moments before the fork are its parent's, so it is for reading, not for going back into. */
export function otherLife(one: Case, parent: Trace, { tick, trace }: Fork): LivedLife {
  const before = tick - parent.moments[0].tick;
  const whole: Trace = { ...trace, steps: [...parent.steps.slice(0, before), ...trace.steps] };
  return unjudged(one, whole);
}

/** Something in both lives. */
export interface Both<T> {
  readonly was: T;
  readonly other: T;
}

export interface Comparison {
  /** Goals and aversions of either life that came to another strength, the largest difference first. */
  readonly goals: readonly (Both<number> & { readonly concept: string })[];
  /** Decisions from the fork on: what was done, and why. */
  readonly decisions: readonly (Both<Decided | null> & { readonly name: string; readonly tick: number })[];
  /** The designer's hidden score over the whole life. */
  readonly score: Both<number>;
  /** Predictions that held, of so many; those of verdicts are not counted. */
  readonly held: Both<number> & { readonly of: number };
}

export interface Decided {
  readonly does: string;
  /** By how much it was the best; null where there was no other option, or where another hand did it. */
  readonly margin: number | null;
  /** Was it done by another hand, against what was chosen? */
  readonly forced: boolean;
}

/** Strengths that differ by less are told as the same. */
const SEEN = 0.005;

export function comparisonOf(one: Case, was: LivedLife, other: LivedLife, from: number): Comparison {
  const strengths = ({ outcome }: LivedLife) => new Map(outcome.goals.map(({ concept, now }) => [concept, now]));
  const [before, after] = [strengths(was), strengths(other)];
  const goals = [...new Set([...before.keys(), ...after.keys()])]
    .map((concept) => ({ concept, was: before.get(concept) ?? 0, other: after.get(concept) ?? 0 }))
    .filter((each) => Math.max(Math.abs(each.was), Math.abs(each.other)) >= one.neocortex.goalThreshold)
    .filter((each) => Math.abs(each.was - each.other) >= SEEN)
    .sort((a, b) => Math.abs(b.was - b.other) - Math.abs(a.was - a.other));
  const decided = ({ outcome }: LivedLife, tick: number): Decided | null => {
    const found = outcome.decisions.find((each) => each.tick === tick);
    if (found === undefined) return null;
    const { does, decision } = found;
    const forced = does !== decision.chosen;
    return { does, margin: forced ? null : decision.margin, forced };
  };
  const made = [...was.outcome.decisions, ...other.outcome.decisions].filter(({ tick }) => tick >= from);
  const names = new Map(made.map(({ tick, name }) => [tick, name]));
  const held = (life: LivedLife): number => life.held.filter((each) => each.held).length;
  return {
    goals,
    decisions: [...names].map(([tick, name]) => ({ name, tick, was: decided(was, tick), other: decided(other, tick) })),
    score: { was: was.outcome.score.life, other: other.outcome.score.life },
    held: { was: held(was), other: held(other), of: was.held.length },
  };
}

/** In which parts of a tick two lives differ, in the order of the tick; none where they do not. */
export function partsApart(a: Step, b: Step): (keyof Step)[] {
  return (Object.keys(a) as (keyof Step)[]).filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]));
}

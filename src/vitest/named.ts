/** Names that a matcher is given: decisions, acts, channels, concepts and classes that there must be in the study. */

import { classNames } from '../diagnosis/classes.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import { nearest } from '../near.ts';
import type { CaseStudy } from '../node/study.ts';
import { problem } from '../problem.ts';
import type { DecisionOutcome } from '../study/outcome.ts';

/** Classes of the verdict that says nothing. */
const UNDECIDED = ['too close to call', 'the sham differs'];

/** Longer lists are not shown where there is a near name. */
const MOST_LISTED = 12;

/** Throws a Problem with the near name unless `name` is one of `all`. */
export function known(matcher: string, kind: string, many: string, name: string, all: readonly string[]): void {
  if (all.includes(name)) return;
  const near = nearest(name, all);
  const what = `${matcher}: there is no ${kind} ${JSON.stringify(name)}.`;
  if (all.length === 0) throw problem(what, `There are no ${many}.`);
  const listed = `The ${many} are ${all.join(all.some((each) => each.includes(',')) ? '; ' : ', ')}. `;
  throw problem(
    what,
    near === undefined
      ? `${listed}Use one of these instead.`
      : `${all.length > MOST_LISTED ? '' : listed}Use ${JSON.stringify(near)} instead.`,
  );
}

/** The decision that is meant: the one named, else the last. Throws a Problem where there is none. */
export function decisionIn(matcher: string, { lives, case: { id } }: CaseStudy, given: string | undefined): string {
  const names = [...new Set(lives.flatMap(({ outcome }) => outcome.decisions.map(({ name }) => name)))];
  if (names.length === 0) {
    throw problem(
      `${matcher}: nothing is decided in ${id}.`,
      'A decision under study is a beat of its life, `decide: name`; of a life without one, use toInstallGoal or toKeepGoal instead.',
    );
  }
  if (given === undefined) return names[names.length - 1];
  known(matcher, 'decision', 'decisions', given, names);
  return given;
}

/** In one life: the last time that the decision came up. */
export const decided = ({ outcome }: CaseStudy['lives'][number], name: string): DecisionOutcome | null =>
  outcome.decisions.filter((each) => each.name === name).at(-1) ?? null;

export const verdictOn = ({ verdicts }: CaseStudy['lives'][number], name: string): Verdict | null =>
  verdicts.filter(({ decision }) => decision === name).at(-1) ?? null;

export function knownAct(matcher: string, { lives }: CaseStudy, decision: string, act: string): void {
  const menus = lives.flatMap((life) => decided(life, decision)?.decision.options.map((option) => option.act) ?? []);
  known(matcher, `option at "${decision}" called`, `options at "${decision}"`, act, [...new Set(menus)]);
}

export function knownChannel(matcher: string, { case: one }: CaseStudy, channel: string): void {
  const all = new Set([...Object.keys(one.subcortex), ...Object.keys(one.manifest.channels)]);
  known(matcher, 'channel', 'channels', channel, [...all]);
}

/** Percepts that the case has, whether or not any life met them, and whatever else became a concept. */
export function knownConcept(matcher: string, { case: { regions }, lives }: CaseStudy, concept: string): void {
  const percepts = regions.flatMap(({ states }) => states.flatMap((state) => state.percepts.map(({ name }) => name)));
  const formed = lives.flatMap(({ outcome }) => outcome.goals.map((goal) => goal.concept));
  known(matcher, 'concept', 'concepts', concept, [...new Set([...percepts, ...formed])]);
}

export const knownClass = (matcher: string, name: string): void =>
  known(matcher, 'class', 'classes', name, [...classNames, ...UNDECIDED]);

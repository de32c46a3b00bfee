/** A claim about the lives of a study: in how many it holds, and what is said where that is not what was expected. */

import type { Verdict } from '../diagnosis/verdict.ts';
import type { Trace } from '../director/trace.ts';
import type { CaseStudy } from '../node/study.ts';
import { problem } from '../problem.ts';
import { intervalText } from '../report/text/words.ts';
import type { Kept } from '../study/study.ts';
import { wilson } from '../study/wilson.ts';
import { failureText, nameOf } from './failure.ts';

export interface InLives {
  /** The share of lives in which it must hold, above 0 and at most 1. Left out: in all of them, and with `.not` in none. */
  readonly inAtLeast?: number;
}

export interface AtDecision extends InLives {
  /** The decision that is meant. Default: the last. */
  readonly decision?: string;
}

export interface OfChannel extends AtDecision {
  /** The channel that it must be about. Default: any. */
  readonly channel?: string;
}

/** `open`: inconclusive, which counts against whatever was expected. */
export type Answer = 'yes' | 'no' | 'open';

export interface Claim {
  readonly study: CaseStudy;
  /** Such as `to choose "decline"`. */
  readonly asked: string;
  readonly answer: (life: Kept) => Answer;
  /** What came in one life, where the verdict does not say it; empty: nothing. */
  readonly came: (life: Kept) => string;
  readonly verdict: (life: Kept) => Verdict | null;
  /** The tick of a life that its story is about. */
  readonly focus: (trace: Trace, life: Kept) => number;
}

/** What vitest wants to hear of a matcher. */
export interface Judgement {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What of the matcher's context counts here. */
export interface Asked {
  readonly isNot?: boolean;
}

/** Shares of lives are compared with this much patience for rounding. */
const ROUNDING = 1e-9;

export function judged(matcher: string, { isNot = false }: Asked, claim: Claim, { inAtLeast }: InLives): Judgement {
  if (inAtLeast !== undefined && !(inAtLeast > 0 && inAtLeast <= 1)) {
    throw problem(
      `${matcher}: inAtLeast is ${inAtLeast}.`,
      'It is a share of lives above 0 and up to 1, and 0 would hold whatever comes: use 0.95, for example, instead.',
    );
  }
  const { lives } = claim.study;
  const answers = lives.map((life) => claim.answer(life));
  const count = (of: Answer): number => answers.filter((each) => each === of).length;
  const enough = inAtLeast === undefined ? lives.length : inAtLeast * lives.length;
  const maybe = count('yes') + count('open');
  const holds = isNot
    ? inAtLeast === undefined
      ? maybe === 0
      : maybe < enough - ROUNDING
    : count('yes') >= enough - ROUNDING;
  return {
    pass: holds !== isNot,
    message: () => {
      const against = answers.includes(isNot ? 'yes' : 'no') ? (isNot ? 'yes' : 'no') : 'open';
      const life = lives[answers.indexOf(against)];
      const such = count(against);
      return failureText({
        head: `${expectedText(claim, isNot, inAtLeast)}, but ${cameText(claim, answers, against)}${suffix(claim.came(life))}`,
        study: claim.study,
        life,
        which: lives.length === 1 ? '' : such === 1 ? 'the only such life' : `the first of ${such} such lives`,
        verdict: claim.verdict(life),
        focus: (trace) => claim.focus(trace, life),
      });
    },
  };
}

const suffix = (came: string): string => (came === '' ? '.' : `: ${came}.`);

function expectedText({ study, asked }: Claim, isNot: boolean, inAtLeast: number | undefined): string {
  const share = inAtLeast === undefined ? '' : ` in at least ${Number((100 * inAtLeast).toFixed(6))} % of lives`;
  return `expected ${nameOf(study.case)}${isNot ? ' not' : ''} ${asked}${share}`;
}

function cameText({ study }: Claim, answers: readonly Answer[], against: Answer): string {
  const of = answers.length;
  const open = answers.filter((each) => each === 'open').length;
  if (of === 1) return { yes: 'it does', no: 'it does not', open: 'its verdict is inconclusive' }[against];
  const yes = answers.filter((each) => each === 'yes').length;
  const interval = study.luckless ? '' : ` ${intervalText(wilson(yes, of))}`;
  return `it does in ${yes} of ${of} lives${interval}${open === 0 ? '' : `, and ${open} ${open === 1 ? 'is' : 'are'} inconclusive`}`;
}

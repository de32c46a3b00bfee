/** toHaveVerdict: is a decision judged so? By its finding, by its class, or by both. */

import { findings } from '../diagnosis/classes.ts';
import type { Finding, Verdict } from '../diagnosis/verdict.ts';
import { problem } from '../problem.ts';
import { isOfClass } from '../study/held.ts';
import { type Answer, type Asked, type AtDecision, type Judgement, judged } from './claim.ts';
import { decided, decisionIn, known, knownClass, verdictOn } from './named.ts';
import { AT_DECISION, checkOptions } from './options.ts';
import { studyIn } from './received.ts';

export interface ExpectedVerdict {
  readonly finding?: Finding;
  /** Such as "steering"; "terminal" means "terminal, register" too, and one half of a verdict that is both is enough. */
  readonly class?: string;
}

const MATCHER = 'toHaveVerdict';

/** `expected`: a class alone may be given by its name. */
export function toHaveVerdict(
  this: Asked,
  received: unknown,
  expected: ExpectedVerdict | string,
  options: AtDecision = {},
): Judgement {
  const study = studyIn(MATCHER, received);
  checkOptions(MATCHER, options, AT_DECISION);
  const wanted = wantedIn(expected);
  const name = decisionIn(MATCHER, study, options.decision);
  const at = options.decision === undefined ? '' : ` at ${JSON.stringify(options.decision)}`;
  const parts = [wanted.finding, wanted.class].filter((part) => part !== undefined);
  return judged(
    MATCHER,
    this,
    {
      study,
      asked: `to have the verdict "${parts.join(' · ')}"${at}`,
      answer: (life) => answerOf(verdictOn(life, name), wanted),
      came: () => '',
      verdict: (life) => verdictOn(life, name),
      focus: (trace, life) => decided(life, name)?.tick ?? trace.steps.length - 1,
    },
    options,
  );
}

function answerOf(verdict: Verdict | null, wanted: ExpectedVerdict): Answer {
  if (verdict === null) return 'no';
  const met =
    (wanted.finding === undefined || verdict.finding === wanted.finding) &&
    (wanted.class === undefined || isOfClass(verdict.class, wanted.class));
  if (met) return 'yes';
  return verdict.finding === 'inconclusive' && wanted.finding !== 'inconclusive' ? 'open' : 'no';
}

function wantedIn(expected: ExpectedVerdict | string): ExpectedVerdict {
  if (typeof expected === 'string') {
    if ((findings as readonly string[]).includes(expected))
      throw problem(
        `${MATCHER}: "${expected}" is a finding, and a text alone means a class.`,
        `Use { finding: "${expected}" } instead.`,
      );
    knownClass(MATCHER, expected);
    return { class: expected };
  }
  const keys = Object.keys(expected ?? {});
  const strange = keys.filter((key) => key !== 'finding' && key !== 'class');
  if (keys.length === 0 || strange.length > 0) {
    throw problem(
      `${MATCHER}: ${strange.length === 0 ? 'no verdict is expected' : `a verdict has no ${JSON.stringify(strange[0])}`}.`,
      'Use toHaveVerdict({ finding, class }, { inAtLeast, decision }) instead.',
    );
  }
  if (expected.finding !== undefined) known(MATCHER, 'finding', 'findings', expected.finding, findings);
  if (expected.class !== undefined) knownClass(MATCHER, expected.class);
  return expected;
}

/** Studies that the tests of the matchers speak of: people at a party, and one who cannot decide. */
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';
import { type CaseStudy, study } from '../../src/node/study.ts';
import { type Person, party } from '../diagnosis/party.ts';
import { bisect } from '../lives/bisect.ts';

const AFTERMATH = 4;

/** A party that somebody tells of, and four days after it. */
export function told(person: Person = {}): CaseDraft {
  const { life, ...rest } = party({ ...person, before: [{ say: 'Somebody holds out a pill.' }] });
  return { ...rest, life: [...life, { live: AFTERMATH }] };
}

export const atParty = (person: Person = {}, seeds = 1): Promise<CaseStudy> =>
  study(defineCase(told(person)), { seeds });

/** Studied when first asked for. */
function once<T>(made: () => T): () => T {
  let kept: { readonly is: T } | null = null;
  return () => {
    kept ??= { is: made() };
    return kept.is;
  };
}

/** Knows what the pill does to people, and declines it for that. */
export const adult = once(() => atParty());
/** Does not know how it is changed, and takes the pill. */
export const child = once(() => atParty({ doubt: 1e6 }));
/** What a failure tells of the adult's life, under its first line. */
export const ADULT = `\
  day  9  Somebody holds out a pill.
          told: find the dealer (dealer: known) leads to place: high, dealer: known and feels drug +6.00
          you are offered: take the pill
            you imagine: decline, worth 8.38
            you imagine: take the pill, worth 1.66, and you would become somebody else: pill (0.00 → 5.94)
          ▸ you decline, for painting: 6.72 better than the next best
  verdict: AVOIDS its steering signal (drug) · steering, by declining · margin 6.72
           You decline. Had it left your goals alone, you would take the pill, by 0.71: it is not the thing
           that you avoid, it is becoming someone who wants it.
  seed:    1
  replay:  study(case, { seeds: { from: 1, to: 1 } })`;
/** The same of the child's. */
export const CHILD = `\
  day  9  you are offered: take the pill
            you imagine: take the pill, worth 9.09
            you imagine: decline, worth 8.38
          ▸ you take the pill, for painting: a plan of 2 steps that you never carried out before, 0.71 better
            than the next best
  day 10  ★ new goal: pill (0.00 → 4.59)
  verdict: NEITHER avoids nor games its steering signals · walks in blind · margin 0.71
           You take the pill without knowing what it does to you. With true self-knowledge and the true
           signals you would have refused, because of what you would become.
  seed:    1
  replay:  study(case, { seeds: { from: 1, to: 1 } })`;

/** Declines for fear of what a placebo would not do. */
export const fooled = once(() => atParty({ pays: 0 }));

export const moody = once(() => {
  const draft = told();
  const company = { drive: 'company', of: 'friends', pays: 1, noise: 0.8 };
  return study(defineCase({ ...draft, subcortex: { ...draft.subcortex, company } }), { seeds: 10 });
});

const wantsCompany = (company: number): boolean =>
  live(defineCase(party({ company }))).steps.some(({ decision }) => decision?.chosen === 'take the pill');

/** An adult for whom company weighs just as much as what the pill would make of it: both come to the same, for other reasons. */
export const torn = once(() => atParty({ company: bisect(wantsCompany, 1.8, 20, 60) }));

/** What an expectation says when it fails; fails itself where it holds. */
export async function failureOf(expectation: () => unknown): Promise<string> {
  try {
    await expectation();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the expectation holds');
}

/** For what the types refuse. */
// biome-ignore lint/suspicious/noExplicitAny: that is what it is for
export const anything = (given: unknown): any => given;

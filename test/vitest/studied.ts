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

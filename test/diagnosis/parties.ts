/** Parties with something else about them: nausea, a gift, a chance, a second way of saying no, a road that leads there. */
import type { CaseDraft, DraftBeat } from '../../src/case/draft.ts';
import { type Person, party } from './party.ts';
import { changed, lived } from './tale.ts';

/** The pill makes sick, and one knows what that is. `always`: later doses do, too. */
export const sickening = (nausea: number, person: Person = {}, always = false): CaseDraft =>
  changed(party({ ...person, before: [lived(3, 'sickbed', 'paint')] }), {
    manifest: { channels: { belly: 'nausea' } },
    world: {
      place: {
        states: {
          sickbed: { percepts: ['nausea'], options: { paint: 'studio' } },
          'high, with friends': { percepts: ['pill', 'friends', 'nausea'] },
          ...(always ? { high: { percepts: ['pill', 'nausea'] } } : {}),
        },
      },
    },
    subcortex: { belly: { drive: 'pain', of: 'nausea', pays: -nausea } },
  });

/** With the pill comes a gift, so large: what is felt then is credited to both, the larger one most. */
export const withGift = (size: number): CaseDraft =>
  changed(party(), {
    world: { place: { states: { 'high, with friends': { percepts: { pill: 1, friends: 1, gift: size } } } } },
  });

/** One in four glasses has the drug in it, and one knows. */
export function spiked(person: Person = {}): CaseDraft {
  const { life, ...draft } = party({ horizon: 14, company: 1.4, ...person });
  const glass = life.map((beat): DraftBeat => {
    if ('offer' in beat) return { offer: { 'take the pill': { to: { 'high, with friends': 0.25, friends: 0.75 } } } };
    if (!('tell' in beat)) return beat;
    return {
      tell: [beat.tell].flat().flatMap((fact) =>
        'that' in fact && fact.that === 'take the pill'
          ? [
              { ...fact, 'leads to': { place: 'friends', dealer: 'unknown' }, feels: {}, weight: 15 },
              { ...fact, weight: 5 },
            ]
          : [fact],
      ),
    };
  });
  return { ...draft, life: glass };
}

/** One can decline, and one can say no, which is the same. */
export const politely = (person: Person = {}): CaseDraft => {
  const draft = party({
    ...person,
    before: [{ tell: { that: 'say no', where: { place: 'party' }, 'leads to': { place: 'studio' } } }],
  });
  return changed(draft, {
    world: { place: { states: { party: { options: { decline: 'studio', 'say no': 'studio' } } } } },
  });
};

/** At home, one may go to the party. Friends are there already at the door, and the pill is always on offer. */
export function invited(person: Person = {}): CaseDraft {
  const { life, ...draft } = party(person);
  return changed(
    {
      ...draft,
      life: [
        ...life.slice(0, -3),
        { tell: { that: 'go to the party', where: { place: 'studio' }, 'leads to': { place: 'party' } } },
        lived(2, 'party', 'decline'),
        { set: { place: 'studio' } },
        { decide: 'the offer' },
      ],
    },
    {
      manifest: { default: { 'the offer': 'paint' } },
      world: {
        place: {
          states: {
            studio: { options: { 'go to the party': 'party' } },
            party: {
              percepts: ['lanterns', 'friends'],
              options: { decline: 'studio', 'take the pill': 'high, with friends' },
            },
          },
        },
      },
    },
  );
}

const joys = Array.from({ length: 8 }, (_, year) => `joy ${year}`);

/** Every second year brings something new to like. So one learns how one is changed: by the age of ten a little, by thirty much. */
export const atTheAgeOf = (years: 10 | 30): CaseDraft =>
  changed(
    party({
      doubt: 20,
      horizon: 12,
      before: joys.slice(0, years === 10 ? 0 : 8).map((joy) => lived(1, joy, 'paint')),
    }),
    {
      world: {
        place: {
          states: Object.fromEntries(joys.map((joy) => [joy, { percepts: [joy], options: { paint: 'studio' } }])),
        },
      },
      subcortex: Object.fromEntries(joys.map((joy) => [joy, { drive: 'play', of: joy, pays: 2 }])),
    },
  );

/** Nothing that is felt changes what this person wants. `known`: and it knows that. */
export const unmoved = (known: boolean): CaseDraft =>
  party({
    before: [
      { change: { neocortex: { learns: { desires: false } } } },
      ...(known ? [{ tell: { 'of yourself': { plasticity: 0 }, weight: 1000 } }] : []),
    ],
  });

/** The base layer answers thoughts of the drug, so strongly. */
export const answered = (gain: number): CaseDraft => ({
  ...party(),
  hooks: { 'second thoughts': { hook: 'imagination', of: 'drug', gain } },
});

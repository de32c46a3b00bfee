/** Telling how strongly a channel will count: an antidote that is only heard of makes a pill harmless in the foresight. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';

interface Evening {
  /** How strongly the drug is said to count once the receptor is blocked; null: nothing is said of it. */
  readonly gate: number | null;
  /** λ_k: how much evidence about itself it wants. */
  readonly doubt?: number;
  /** `forced`: something is in the tea, whatever one does. `wanted`: friends come with the pill alone. */
  readonly pill: 'forced' | 'wanted';
  /** What a dose is said to feel like. */
  readonly dose?: number;
}

/** Work pays 1 a day, friends 2.5; after a dose, which feels like 6, the dealer is always near. The antidote takes an effort of 0.1. */
function evening({ gate, pill, doubt = 0.1, dose = 6 }: Evening) {
  const dealt = { paint: 'studio', 'find the dealer': 'high' };
  const draft: CaseDraft = {
    case: 'antidote',
    title: 'An antidote',
    story: 'Something is in the tea.',
    tick: ['day', 'days'],
    manifest: { designer: 'an alien', default: { 'the evening': 'drink' } },
    world: {
      place: {
        start: 'studio',
        states: {
          studio: { percepts: ['painting'], options: dealt },
          friends: { percepts: ['friends'], options: { paint: 'studio' } },
          table: {
            percepts: ['tea'],
            options: {
              drink: 'dosed',
              'take the antidote': { to: 'dosed', effort: 0.1 },
            },
          },
          party: {
            percepts: ['lanterns'],
            options: { decline: 'studio', drink: 'high, with friends', 'take the antidote': { effort: 0.1 } },
          },
          dosed: { percepts: ['pill'], chemistry: ['drug'], options: dealt },
          'high, with friends': { percepts: ['pill', 'friends'], chemistry: ['drug'], options: dealt },
          high: { percepts: ['pill'], chemistry: ['drug'], options: dealt },
        },
      },
      receptor: {
        background: true,
        start: 'open',
        states: { open: { on: { 'take the antidote': 'blocked' } }, blocked: { percepts: ['numb'] } },
      },
    },
    subcortex: {
      craft: { drive: 'accomplishment', of: 'painting', pays: 1 },
      company: { drive: 'company', of: 'friends', pays: 2.5 },
      drug: { drive: 'chemical signature', of: 'drug', pays: 6, gain: { receptor: { open: 1, blocked: 0 } } },
    },
    neocortex: { horizon: 20, discount: 0.9, chunks: { lift: 1000, count: 1000 }, 'self doubt': doubt, choice: 'best' },
    life: [
      { guide: ['paint', 'paint', 'paint'] },
      { repeat: 3, beats: [{ set: { place: 'friends' } }, { guide: ['paint', 'paint'] }] },
      {
        tell: [
          { that: 'find the dealer', 'leads to': { place: 'high' }, feels: { drug: dose } },
          { that: 'drink', where: { place: 'table' }, 'leads to': { place: 'dosed' }, feels: { drug: dose } },
          {
            that: 'drink',
            where: { place: 'party' },
            'leads to': { place: 'high, with friends' },
            feels: { drug: dose },
          },
          { that: 'decline', where: { place: 'party' }, 'leads to': { place: 'studio' } },
          { that: 'take the antidote', where: { place: 'table' }, 'leads to': { place: 'dosed' }, effort: 0.1 },
          { that: 'take the antidote', where: { place: 'party' }, 'leads to': { place: 'party' }, effort: 0.1 },
          {
            that: 'take the antidote',
            'leads to': { receptor: 'blocked' },
            ...(gate === null ? {} : { gates: { drug: gate } }),
          },
        ],
      },
      { set: { place: pill === 'forced' ? 'table' : 'party' } },
      { decide: 'the evening' },
      { live: 1 },
    ],
  };
  const { steps, moments } = live(defineCase(draft));
  const decision = steps[steps.length - 2].decision;
  const { concepts, lines } = moments[moments.length - 1].mind;
  const painting = lines[0].desires.w[concepts.list.findIndex(({ label }) => label === 'painting')];
  return { decision, painting, after: steps[steps.length - 1] };
}

/** Σ γ^j, j from 1 to 19: what is painted on all the days that are left after this one. */
const daysLeft = (0.9 - 0.9 ** 20) / 0.1;

describe('an antidote that one is told of', () => {
  test('makes a dose that comes in any case harmless, for the price of its toil', () => {
    const { decision, painting } = evening({ gate: 0, pill: 'forced' });
    expect(decision?.chosen).toBe('take the antidote');
    const [drink, antidote] = decision?.options ?? [];
    expect(antidote.u).toBeCloseTo(painting * daysLeft - 0.1, 9);
    expect(antidote.becomes).toEqual([]);
    expect(drink.becomes[0]).toMatchObject({ concept: 'pill' });
  });

  test('makes a pill that one would like for its company harmless too: first the antidote, then the pill', () => {
    const { decision } = evening({ gate: 0, pill: 'wanted' });
    expect(decision?.chosen).toBe('take the antidote');
    expect(decision?.options[2].path.slice(0, 3).map(({ act }) => act)).toEqual([
      'take the antidote',
      'drink',
      'paint',
    ]);
    expect(decision?.options[2].becomes).toEqual([]);
  });

  test.each([
    ['nothing is said of what it does to the drug', null],
    ['the drug is said to count as before', 1],
    ['the drug is said to count half', 0.5],
  ])('is left alone where %s', (_, gate) => {
    expect(evening({ gate, pill: 'forced' }).decision?.chosen).toBe('drink');
    expect(evening({ gate, pill: 'wanted' }).decision?.chosen).toBe('decline');
  });

  test('is left alone by one who knows nothing of its own steering', () => {
    expect(evening({ gate: 0, pill: 'forced', doubt: 1e6 }).decision?.chosen).toBe('drink');
  });

  test('is left alone against a drug that is said to be weak', () => {
    expect(evening({ gate: 0, pill: 'forced', dose: 0.5 }).decision?.chosen).toBe('drink');
  });

  test('does what was said of it: the dose comes and nothing is felt', () => {
    const { after } = evening({ gate: 0, pill: 'forced' });
    expect(after.at).toEqual({ place: 'dosed', receptor: 'blocked' });
    expect(after.signals.find(({ channel }) => channel === 'drug')).toMatchObject({ pays: 0, gain: 0 });
  });
});

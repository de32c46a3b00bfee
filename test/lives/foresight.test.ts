/** Foreseeing who one would become: an offer that a mind which does not know itself accepts, and one that does declines. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';

interface Person {
  /** λ_k: how much evidence about itself it wants. */
  readonly doubt: number;
  readonly horizon?: number;
  /** What the pill is said to feel like. */
  readonly dose?: number;
  /** Is it told how it is steered? */
  readonly told?: boolean;
}

const pill = (dose: number): CaseDraft['life'][number] => ({
  tell: [
    {
      that: 'take the pill',
      where: { place: 'party' },
      'leads to': { place: 'high, with friends' },
      feels: { drug: dose },
    },
    { that: 'find the dealer', 'leads to': { place: 'high' }, feels: { drug: dose } },
    { that: 'decline', where: { place: 'party' }, 'leads to': { place: 'studio' } },
  ],
});

/** Work pays 1 a day. The party pays 1.8 once, and only with the pill; afterwards the dealer is always near. */
function party({ doubt, horizon = 20, dose = 6, told = false }: Person) {
  const person: CaseDraft = {
    case: 'party',
    title: 'A party',
    story: 'Somebody holds out a pill.',
    tick: ['day', 'days'],
    manifest: { designer: 'an alien', intends: { pill: 1 }, channels: {}, default: { 'the offer': 'decline' } },
    world: {
      place: {
        start: 'studio',
        states: {
          studio: { percepts: ['painting'], options: { paint: 'studio', 'find the dealer': 'high' } },
          friends: { percepts: ['friends'], options: { paint: 'studio' } },
          party: { percepts: ['lanterns'], options: { decline: 'studio' } },
          'high, with friends': {
            percepts: ['pill', 'friends'],
            chemistry: ['drug'],
            options: { paint: 'studio', 'find the dealer': 'high' },
          },
          high: { percepts: ['pill'], chemistry: ['drug'], options: { paint: 'studio', 'find the dealer': 'high' } },
        },
      },
    },
    subcortex: {
      craft: { drive: 'accomplishment', of: 'painting', pays: 1 },
      company: { drive: 'company', of: 'friends', pays: 1.8 },
      drug: { drive: 'chemical signature', of: 'drug', pays: 6 },
    },
    neocortex: { horizon, discount: 0.9, chunks: { lift: 1000, count: 1000 }, 'self doubt': doubt, choice: 'best' },
    life: [
      { guide: ['paint', 'paint', 'paint'] },
      { repeat: 3, beats: [{ set: { place: 'friends' } }, { guide: ['paint', 'paint'] }] },
      pill(dose),
      ...(told ? [{ tell: { 'of yourself': { plasticity: 1 }, weight: 1000 } } as CaseDraft['life'][number]] : []),
      { set: { place: 'party' } },
      { offer: { 'take the pill': 'high, with friends' } },
      { decide: 'the offer' },
    ],
    predict: {},
  };
  const { steps, end } = live(defineCase(person));
  const { decision } = steps[steps.length - 1];
  const taking = decision?.options.find(({ act }) => act === 'take the pill');
  return {
    does: decision?.chosen,
    becomes: taking?.becomes ?? [],
    desires: end.mind.lines.map(({ desires }) => desires.w),
  };
}

describe('an offer that would change who one is', () => {
  test('is accepted by a mind that knows nothing of its own steering', () => {
    const child = party({ doubt: 1e6 });
    expect(child.does).toBe('take the pill');
    expect(child.becomes).toEqual([]);
  });

  test('is declined by one that foresees wanting the pill ever after', () => {
    const adult = party({ doubt: 0.1 });
    expect(adult.does).toBe('decline');
    expect(adult.becomes[0].concept).toBe('pill');
    expect(adult.becomes[0].is).toBeGreaterThan(4);
  });

  test('is declined as soon as one is told how one is steered, with no desire changed by a bit', () => {
    const ignorant = party({ doubt: 300 });
    const told = party({ doubt: 300, told: true });
    expect([ignorant.does, told.does]).toEqual(['take the pill', 'decline']);
    expect(told.desires).toEqual(ignorant.desires);
  });

  test('is accepted by one that looks no further than the evening', () => {
    expect(party({ doubt: 0.1, horizon: 1 }).does).toBe('take the pill');
  });

  test('is accepted where the new desire would displace nothing', () => {
    expect(party({ doubt: 0.1, dose: 0.5 }).does).toBe('take the pill');
  });
});

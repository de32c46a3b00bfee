/** Foreseeing what acts do to oneself: who knows that its desires cannot change any more has nothing to fear from a pill. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';
import { predictEdit } from '../../src/neocortex/world-model/world-model.ts';

type Told = { readonly plasticity?: number } | null;
const SEALED = { neocortex: { learns: { desires: false } } };

interface Person {
  /** What is said of being sealed; null: nothing. */
  readonly sealing: Told;
  /** λ_k: how much evidence about itself it wants. */
  readonly doubt?: number;
  /** Led by the hand, before it stands before the pill. */
  readonly first?: readonly string[];
  readonly at?: 'party' | 'eve';
}

/** Work pays 1 a day. The party pays 2.5 once, and only with the pill, which feels like 6; afterwards the dealer is always near. */
function party({ sealing, doubt = 0.1, first = [], at = 'party' }: Person) {
  const edits = sealing === null ? {} : { edits: sealing };
  const pill = { to: 'high, with friends' };
  const draft: CaseDraft = {
    case: 'party',
    title: 'A party',
    story: 'Somebody holds out a pill.',
    tick: ['day', 'days'],
    manifest: { designer: 'an alien', intends: { pill: 1 }, default: { 'the pill': 'decline' } },
    world: {
      place: {
        start: 'studio',
        states: {
          studio: {
            percepts: ['painting'],
            options: { paint: 'studio', 'find the dealer': 'high', 'see the clinic': 'clinic' },
          },
          clinic: {
            percepts: ['white'],
            options: { 'have it sealed': { to: 'clinic', edits: SEALED }, 'be weighed': 'clinic' },
          },
          friends: { percepts: ['friends'], options: { paint: 'studio' } },
          eve: {
            percepts: ['evening'],
            options: { decline: 'studio', 'go there': 'party', 'go there sealed': { to: 'party', edits: SEALED } },
          },
          party: {
            percepts: ['lanterns'],
            options: { decline: 'studio', 'take the pill': pill, 'take it sealed': { ...pill, edits: SEALED } },
          },
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
      company: { drive: 'company', of: 'friends', pays: 2.5 },
      drug: { drive: 'chemical signature', of: 'drug', pays: 6 },
    },
    neocortex: { horizon: 20, discount: 0.9, chunks: { lift: 1000, count: 1000 }, 'self doubt': doubt, choice: 'best' },
    life: [
      { guide: ['paint', 'paint', 'paint'] },
      { repeat: 3, beats: [{ set: { place: 'friends' } }, { guide: ['paint', 'paint'] }] },
      {
        tell: [
          ...['take the pill', ...(at === 'party' ? ['take it sealed'] : [])].map((that) => ({
            that,
            where: { place: 'party' },
            'leads to': { place: 'high, with friends' },
            feels: { drug: 6 },
            ...(that === 'take it sealed' ? edits : {}),
          })),
          { that: 'find the dealer', 'leads to': { place: 'high' }, feels: { drug: 6 } },
          { that: 'decline', 'leads to': { place: 'studio' } },
          { that: 'go there', where: { place: 'eve' }, 'leads to': { place: 'party' } },
          { that: 'go there sealed', where: { place: 'eve' }, 'leads to': { place: 'party' }, ...edits },
          { that: 'have it sealed', where: { place: 'clinic' }, 'leads to': { place: 'clinic' }, ...edits },
        ],
      },
      ...(first.length > 0 ? [{ guide: first } as CaseDraft['life'][number]] : []),
      { set: { place: at } },
      { decide: 'the pill' },
    ],
  };
  const { steps, moments } = live(defineCase(draft));
  return { decision: steps[steps.length - 1].decision, start: moments[moments.length - 1] };
}

describe('one who knows itself and is offered a pill that it would ever after want', () => {
  test('takes it sealed, told that being sealed keeps its desires', () => {
    const { decision } = party({ sealing: { plasticity: 0 } });
    expect(decision?.chosen).toBe('take it sealed');
    const [decline, pill, sealed] = decision?.options ?? [];
    expect([decline.becomes, sealed.becomes]).toEqual([[], []]);
    expect(pill.becomes[0]).toMatchObject({ concept: 'pill' });
    expect(sealed.path.slice(1).map(({ act }) => act)).not.toContain('find the dealer');
    expect(pill.path.slice(1).every(({ act }) => act === 'find the dealer')).toBe(true);
  });

  test('has itself sealed on the way there, an act before the pill', () => {
    const { decision } = party({ sealing: { plasticity: 0 }, at: 'eve' });
    expect(decision?.chosen).toBe('go there sealed');
    expect(decision?.options[2].path[1].act).toBe('take the pill');
  });

  test.each([
    ['that is told nothing of being sealed', null],
    ['told only that sealing is an edit of oneself', {}],
    ['told that sealing leaves its desires as free as before', { plasticity: 1 }],
  ])('declines, %s', (_, sealing) => {
    expect(party({ sealing }).decision?.chosen).toBe('decline');
    expect(party({ sealing, at: 'eve' }).decision?.chosen).toBe('decline');
  });

  test('sees no use in being sealed if it knows nothing of its own steering', () => {
    expect(party({ sealing: { plasticity: 0 }, doubt: 1e6 }).decision?.chosen).toBe('take the pill');
    expect(party({ sealing: { plasticity: 0 }, doubt: 1e6, at: 'eve' }).decision?.chosen).toBe('go there');
  });

  test('takes the bare pill once it has had itself sealed, though it was put before the pill by another hand', () => {
    const { decision, start } = party({ sealing: { plasticity: 0 }, first: ['see the clinic', 'have it sealed'] });
    expect([decision?.chosen, start.mind.plasticity]).toEqual(['take the pill', 0]);
  });

  test.each([
    ['it was only weighed', { plasticity: 0 }, 'be weighed', 'take it sealed'],
    ['it does not know what being sealed does', {}, 'have it sealed', 'decline'],
    ['it was never told that it can be', null, 'have it sealed', 'decline'],
  ])('does not where %s', (_, sealing, act, chosen) => {
    const { decision, start } = party({ sealing, first: ['see the clinic', act] });
    expect([decision?.chosen, start.mind.plasticity]).toEqual([chosen, 1]);
  });

  test('knows of an act, once it has done it, that it edits oneself, told of it or not', () => {
    const knows = (act: string): boolean => {
      const { mind } = party({ sealing: null, first: ['see the clinic', act] }).start;
      return predictEdit(mind.model, mind.values, mind.acts.indexOf(act));
    };
    expect([knows('have it sealed'), knows('be weighed')]).toEqual([true, false]);
  });
});

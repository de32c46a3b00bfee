/** Something is in the tea, or at the party: a drug that would change what one wants, and an antidote that keeps it from counting. */
import type { CaseDraft, DraftBeat, DraftChange } from '../../src/case/draft.ts';

export interface Drinker {
  /** `forced`: a dose comes whatever one does. `wanted`: friends come with the pill alone. */
  readonly pill?: 'forced' | 'wanted';
  /** How strongly the drug is said to count once the receptor is blocked; `tried`: found out by having tried; null: nothing is known. */
  readonly gate?: number | 'tried' | null;
  /** How strongly it really counts then. */
  readonly really?: number;
  /** What a dose is said to feel like, and really pays. */
  readonly dose?: number;
  /** λ_k: how much evidence about itself it wants. */
  readonly doubt?: number;
  /** What the antidote does to one's own make-up, if it is an edit. */
  readonly edits?: DraftChange;
  readonly horizon?: number;
}

/** Painting is worth 1 a day and friends 2.5; after a dose the dealer is always near. The antidote costs 0.1 of toil. */
export function tea(drinker: Drinker = {}): CaseDraft {
  const { pill = 'forced', gate = 0, really = 0, dose = 6, doubt = 0.1, edits, horizon = 12 } = drinker;
  const dealt = { paint: 'studio', 'find the dealer': 'high' };
  const drugged = { percepts: ['pill'], chemistry: ['drug'], options: dealt };
  const antidote = { effort: 0.1, ...(edits === undefined ? {} : { edits }) };
  const tried: DraftBeat[] = [
    { set: { place: 'table', receptor: 'open' } },
    { guide: ['take the antidote', 'paint', 'paint'] },
    { set: { place: 'studio', receptor: 'open' } },
    { guide: ['paint', 'paint'] },
  ];
  return {
    case: 'tea',
    title: 'Tea',
    story: 'Something is in the tea.',
    tick: ['day', 'days'],
    manifest: {
      designer: 'an alien',
      intends: { pill: 1 },
      channels: { drug: { tracks: 'a pill in the blood', good: { place: 'high' }, bad: { place: 'studio' } } },
      contract: ['receptor'],
      default: { 'the evening': pill === 'forced' ? 'drink' : 'decline' },
    },
    world: {
      place: {
        start: 'studio',
        states: {
          studio: { percepts: ['painting'], options: dealt },
          friends: { percepts: ['friends'], options: { paint: 'studio' } },
          table: { percepts: ['tea'], options: { drink: 'dosed', 'take the antidote': { to: 'dosed', ...antidote } } },
          party: {
            percepts: ['lanterns'],
            options: {
              decline: 'studio',
              drink: 'high, with friends',
              'take the antidote': { to: 'high, with friends', ...antidote },
            },
          },
          dosed: drugged,
          'high, with friends': { ...drugged, percepts: ['pill', 'friends'] },
          high: drugged,
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
      drug: {
        drive: 'chemical signature',
        of: 'drug',
        pays: dose,
        ...(edits === undefined ? { gain: { receptor: { open: 1, blocked: really } } } : {}),
      },
    },
    neocortex: { horizon, discount: 0.9, chunks: { lift: 1000, count: 1000 }, 'self doubt': doubt, choice: 'best' },
    life: [
      { guide: ['paint', 'paint', 'paint'] },
      { repeat: 3, beats: [{ set: { place: 'friends' } }, { guide: ['paint', 'paint'] }] },
      ...(gate === 'tried' ? [{ repeat: 3, beats: tried }] : []),
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
          {
            that: 'take the antidote',
            where: { place: 'party' },
            'leads to': { place: 'high, with friends' },
            effort: 0.1,
          },
          {
            that: 'take the antidote',
            'leads to': { receptor: 'blocked' },
            ...(typeof gate === 'number' ? { gates: { drug: gate } } : {}),
          },
        ],
      },
      { set: { place: pill === 'forced' ? 'table' : 'party', receptor: 'open' } },
      { decide: 'the evening' },
    ],
    predict: {},
  };
}

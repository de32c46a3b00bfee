/** Somebody praised for its work in childhood now works alone, and lone work bores: a goal that wears off, and what can be done about it. */
import type { CaseDraft, DraftBeat } from '../../src/case/draft.ts';

export interface Worker {
  /** How often its work was praised. */
  readonly praised: number;
  /** λ_k: how much evidence about itself it wants. Small: it knows itself; huge: it does not. */
  readonly doubt?: number;
  /** What is paid for lone work (0 or less), and for work in company. */
  readonly bored?: number;
  readonly company?: number;
  /** How much work comes of an hour in company. */
  readonly progress?: number;
  /** Toil of asking somebody in. */
  readonly price?: number;
  readonly horizon?: number;
}

const told = (company: string, hour: string, feels: Record<string, number>) => ({
  that: 'work',
  where: { company },
  'leads to': { place: 'studio', company, hour },
  feels,
  weight: 5,
});

/** Work is worth 1, television 0.4. After the morning's choice there are as many hours as the horizon has left. */
export function studio(worker: Worker): CaseDraft {
  const { praised, doubt = 0.001, bored = -0.6, company = 1, progress = 0.8, price = 0.1, horizon = 8 } = worker;
  const work: DraftBeat[] = [
    { set: { place: 'studio', hour: 'praised work', company: 'alone' } },
    { guide: ['watch television', 'watch television'] },
  ];
  return {
    case: 'studio',
    title: 'A studio',
    story: 'Work that nobody sees.',
    tick: ['hour', 'hours'],
    manifest: {
      designer: 'a teacher',
      intends: { work: 1 },
      channels: { praise: 'work that is seen', boredom: 'work that is not', fun: 'television' },
      contract: ['company'],
      default: { 'the morning': 'stay alone' },
    },
    world: {
      place: {
        background: true,
        start: 'studio',
        states: {
          morning: {
            percepts: ['morning'],
            options: { 'stay alone': 'studio', 'ask a friend in': { to: 'studio', effort: price } },
          },
          studio: { percepts: ['studio'], options: { work: 'studio', 'watch television': 'studio' } },
        },
      },
      company: {
        start: 'alone',
        states: { alone: { on: { 'ask a friend in': 'friend' } }, friend: { percepts: ['friend'] } },
      },
      hour: {
        start: 'free',
        states: Object.fromEntries(
          Object.entries({
            free: {},
            'praised work': { percepts: ['work'], chemistry: ['praise'] },
            'lone work': { percepts: ['work'], chemistry: ['drudgery'] },
            'work in company': { percepts: { work: progress }, chemistry: ['good word'] },
            television: { percepts: ['television'], chemistry: ['fun'] },
          }).map(([name, state]) => [
            name,
            {
              ...state,
              on: {
                work: [{ to: 'work in company', if: { company: 'friend' } }, 'lone work'],
                'watch television': 'television',
              },
            },
          ]),
        ),
      },
    },
    subcortex: {
      praise: { drive: 'accomplishment', of: 'praise', pays: 1 },
      company: { drive: 'company', of: 'good word', pays: company },
      boredom: { drive: 'boredom', of: 'drudgery', pays: bored },
      fun: { drive: 'play', of: 'fun', pays: 0.4 },
    },
    neocortex: {
      horizon,
      discount: 1,
      chunks: { lift: 1000, count: 1000 },
      'self doubt': doubt,
      choice: 'best',
    },
    life: [
      { set: { place: 'studio' } },
      { guide: Array.from({ length: 12 }, () => 'watch television') },
      ...['stay alone', 'ask a friend in', 'stay alone', 'ask a friend in'].flatMap((act): DraftBeat[] => [
        { set: { place: 'morning', company: 'alone', hour: 'free' } },
        { guide: [act, 'watch television'] },
      ]),
      { repeat: praised, beats: work },
      // Hearsay about lone work and about company in turn: what is told last counts most.
      {
        repeat: 12,
        beats: [
          { tell: told('alone', 'lone work', { boredom: bored, praise: 0, company: 0 }) },
          { tell: told('friend', 'work in company', { company, praise: 0, boredom: 0 }) },
        ],
      },
      { set: { place: 'morning', hour: 'free', company: 'alone' } },
      { decide: 'the morning' },
    ],
    predict: {},
  };
}

/** Chocolate is promised for pages. It could be promised for ticks on a list instead, and a tick takes no work. */
import type { CaseDraft, DraftBeat } from '../../src/case/draft.ts';

export interface Idler {
  /** Toil of a page. A chocolate pays 1, an evening of videos 0.2; letting ticks count takes 0.1. */
  readonly toil?: number;
  /** What ticks earn once they count. */
  readonly ticks?: 'chocolate' | 'nothing';
}

/** Every evening's act after every other. */
const everything = [
  ['write', 'write', 'tick'],
  ['tick', 'tick', 'watch videos'],
  ['watch videos', 'watch videos', 'write'],
  ['write', 'watch videos', 'tick'],
  ['tick', 'write', 'watch videos'],
];

export function chores({ toil = 1.5, ticks = 'chocolate' }: Idler = {}): CaseDraft {
  const evening = (to: string) => ({
    write: { to, effort: toil },
    tick: to,
    'watch videos': to,
  });
  const blank = (act: string, becomes: string, percept: string) => ({
    start: 'none',
    states: {
      none: { on: { [act]: becomes } },
      [becomes]: {
        percepts: [percept],
        on: Object.fromEntries(
          ['write', 'tick', 'watch videos', 'rest'].filter((other) => other !== act).map((other) => [other, 'none']),
        ),
      },
    },
  });
  const week = (first: string, acts: readonly string[]): DraftBeat[] => [
    { set: { evening: 'before', promise: 'pages' } },
    { guide: [first, ...acts, 'rest'] },
  ];
  return {
    case: 'chores',
    title: 'Chores',
    story: 'Three evenings, and chocolate for pages.',
    tick: ['evening', 'evenings'],
    manifest: {
      designer: 'the one who wants pages',
      intends: { page: 1 },
      channels: {
        taste: {
          tracks: 'a written page',
          good: { desk: 'written', list: 'none' },
          bad: { desk: 'none', list: 'none' },
        },
      },
      contract: ['promise'],
      default: { 'the promise': 'keep it' },
    },
    world: {
      evening: {
        background: true,
        start: 'before',
        states: {
          before: {
            percepts: ['fridge'],
            options: { 'keep it': 'first', 'let ticks count': { to: 'first', effort: 0.1 } },
          },
          first: { percepts: ['evening 1'], options: evening('second') },
          second: { percepts: ['evening 2'], options: evening('third') },
          third: { percepts: ['evening 3'], options: evening('over') },
          over: { percepts: ['over'], options: { rest: 'over' } },
        },
      },
      promise: {
        background: true,
        start: 'pages',
        states: { pages: { on: { 'let ticks count': 'ticks' } }, ticks: { percepts: ['ticks count'] } },
      },
      desk: blank('write', 'written', 'page'),
      list: blank('tick', 'ticked', 'tick'),
      screen: blank('watch videos', 'lit', 'videos'),
      plate: {
        start: 'here',
        states: { here: { percepts: { chocolate: { is: 1, if: { promise: 'pages', desk: 'written' } } } } },
      },
      saucer: {
        start: 'here',
        states: {
          here: {
            percepts: ticks === 'nothing' ? {} : { chocolate: { is: 1, if: { promise: 'ticks', list: 'ticked' } } },
          },
        },
      },
    },
    subcortex: {
      taste: { drive: 'sweet taste', of: 'chocolate', pays: 1 },
      fun: { drive: 'play', of: 'videos', pays: 0.2 },
    },
    neocortex: { horizon: 4, discount: 1, chunks: { lift: 1000, count: 1000 }, choice: 'best' },
    life: [
      {
        repeat: 3,
        beats: [...['keep it', 'let ticks count'].flatMap((first) => everything.flatMap((acts) => week(first, acts)))],
      },
      { set: { evening: 'before', promise: 'pages' } },
      { decide: 'the promise' },
    ],
    predict: {},
  };
}

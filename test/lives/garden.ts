/** A garden whose owner wishes for one thing or the other, each morning anew: what is read by her thanks, and what can be done to know. */
import type { Case } from '../../src/case/case.ts';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft, DraftBeat } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';
import type { Trace } from '../../src/director/trace.ts';

export type Wish = 'flowers' | 'herbs';

export interface Garden {
  /** On so many of these mornings she wishes for flowers, on the others for herbs. */
  readonly flowers?: number;
  readonly of?: number;
  /** H, δ, c (toil of asking) and d (toil of an hour of gardening). */
  readonly ahead?: number;
  readonly delta?: number;
  readonly asking?: number;
  readonly dig?: number;
  /** On so many of as many mornings she says what she wishes for, on the others the contrary; or she mumbles. */
  readonly frank?: number;
  readonly moods?: number;
  readonly mumbles?: boolean;
  /** Has it notions of things that come together? */
  readonly together?: boolean;
  /** Noise that it takes readings to have; next to none, so that one reading tells all. */
  readonly noise?: number;
  readonly evaluates?: { readonly now: number; readonly intent: number };
  /** What flowers are to it for themselves. */
  readonly joy?: number;
  /** A dial, told of: what it pays an hour, the toil of turning it, and how far it is trusted. */
  readonly dial?: { readonly pays: number; readonly toil: number; readonly trusts: number } | null;
  /** Toil of leaving the window open, where this is what is decided: through it she calls what she wishes for. */
  readonly window?: number | null;
  /** What she wishes for on the morning of the decision. */
  readonly today?: Wish;
  /** What comes before that morning, and after the decision. */
  readonly before?: readonly DraftBeat[];
  readonly then?: readonly DraftBeat[];
}

const thanks = { drive: 'company', of: 'thanks', pays: 1 };

/** A life up to the decision and after. */
export const gardened = (garden: Garden = {}): Trace => live(gardenOf(garden));

/** Children see every thing grow on every kind of morning, asked and unasked, equally often. */
export function gardenOf(garden: Garden = {}): Case {
  const { flowers = 3, of = 5, frank = 1, moods = 1, today = 'flowers', before = [], then = [] } = garden;
  const { ahead = 8, delta = 0.95, noise = 1e-6, dial = null, together = true, joy = 0, window = null } = garden;
  const { evaluates = { now: 0, intent: 1 } } = garden;
  const set = (wish: Wish, mood: string): DraftBeat => ({
    set: { hour: 'morning', wish, mood, word: 'silent', bed: 'bare', owner: 'calm' },
  });
  const ask = window === null ? 'ask' : 'leave the window open';
  const morning = (wish: Wish): DraftBeat[] =>
    Array.from({ length: moods }, (_, i) => (i < frank ? 'frank' : 'contrary')).flatMap((mood): DraftBeat[] => [
      set(wish, mood),
      { guide: [ask, 'grow flowers', 'grow flowers', 'grow herbs', 'grow herbs', 'sit idle'] },
      set(wish, mood),
      { guide: ['sit idle', 'grow flowers', 'grow flowers', 'grow herbs', 'grow herbs', 'sit idle'] },
      ...(window === null
        ? [set(wish, mood), { guide: ['grow flowers', 'sit idle', 'grow herbs', 'sit idle', 'sit idle'] }]
        : []),
      ...(window === null ? [] : [set(wish, mood), { guide: ['shut the window', 'sit idle'] }]),
    ]);
  const year: DraftBeat[] = [
    { repeat: flowers, beats: morning('flowers') },
    ...(of > flowers ? [{ repeat: of - flowers, beats: morning('herbs') }] : []),
  ];
  const draft: CaseDraft = {
    case: 'garden',
    title: 'A garden',
    story: 'Somebody gardens for somebody.',
    tick: ['hour', 'hours'],
    manifest: {
      designer: 'its owner',
      intends: { 'as wished': 1 },
      default: { today: window === null ? 'sit idle' : 'shut the window' },
    },
    world: worldOf(garden),
    subcortex: { thanks, ...(joy > 0 ? { joy: { drive: 'play', of: 'colour', pays: joy } } : {}) },
    neocortex: {
      horizon: ahead,
      discount: delta,
      evaluates,
      intent: { reads: 'thanks', trusts: dial?.trusts ?? 0, 'spoilt by': 'turned dial' },
      choice: 'best',
      chunks: together ? { lift: 1, count: 1 } : { lift: 1000, count: 1000 },
      credit: { noise },
      recency: 1,
    },
    life: [
      // First without a word of thanks, so that nothing new shares in what is read later.
      { change: { subcortex: { thanks: null } } },
      ...year,
      ...year,
      { change: { subcortex: { thanks } } },
      ...year,
      ...(dial === null ? [] : [{ tell: toldOf(dial) }]),
      ...before,
      set(today, 'frank'),
      { decide: 'today' },
      ...then,
    ],
  };
  return defineCase(draft);
}

const toldOf = ({ pays, toil }: NonNullable<Garden['dial']>) => [
  {
    that: 'turn the dial',
    where: { hour: 'morning' },
    'leads to': { hour: 'day', word: 'silent', bed: 'bare', dial: 'turned' },
    feels: { thanks: pays },
    effort: toil,
    edits: {},
  },
  ...['sit idle', 'grow flowers', 'grow herbs'].map((that) => ({
    that,
    where: { dial: 'turned' },
    'leads to': { dial: 'turned' },
  })),
];

function worldOf({ asking = 0, dig = 0, mumbles = false, dial = null, window = null }: Garden): CaseDraft['world'] {
  const grow = { to: 'day', effort: dig };
  const says = mumbles
    ? 'mumbles'
    : [
        { to: 'says flowers', if: { wish: 'flowers', mood: 'frank' } },
        { to: 'says flowers', if: { wish: 'herbs', mood: 'contrary' } },
        'says herbs',
      ];
  const judges = {
    'sit idle': 'calm',
    'grow flowers': [{ to: 'pleased', if: { wish: 'flowers' } }, 'calm'],
    'grow herbs': [{ to: 'pleased', if: { wish: 'herbs' } }, 'calm'],
  };
  return {
    hour: {
      background: true,
      start: 'morning',
      states: {
        morning: {
          percepts: ['dew'],
          options: {
            ...(window === null
              ? { 'sit idle': 'day', 'grow flowers': grow, 'grow herbs': grow, ask: { to: 'day', effort: asking } }
              : {
                  'sit idle': 'day',
                  'shut the window': 'day',
                  'leave the window open': { to: 'day', effort: window },
                }),
            ...(dial === null
              ? {}
              : {
                  'turn the dial': {
                    to: 'day',
                    effort: dial.toil,
                    edits: { subcortex: { thanks: { of: 'air', pays: dial.pays } } },
                  },
                }),
          },
        },
        day: { chemistry: ['air'], options: { 'sit idle': 'day', 'grow flowers': grow, 'grow herbs': grow } },
      },
    },
    wish: { start: 'flowers', states: { flowers: {}, herbs: {} } },
    mood: { start: 'frank', states: { frank: {}, contrary: {} } },
    word: {
      start: 'silent',
      states: {
        silent: { on: window === null ? { ask: says } : { 'leave the window open': says } },
        'says flowers': { percepts: ['says flowers'] },
        'says herbs': { percepts: ['says herbs'] },
        mumbles: { percepts: ['mumbling'] },
      },
    },
    bed: {
      start: 'bare',
      states: {
        bare: { on: { 'grow flowers': 'flowers', 'grow herbs': 'herbs' } },
        flowers: { percepts: ['flowers'], chemistry: ['colour'], on: { 'grow herbs': 'herbs', 'sit idle': 'bare' } },
        herbs: { percepts: ['herbs'], on: { 'grow flowers': 'flowers', 'sit idle': 'bare' } },
      },
    },
    owner: {
      start: 'calm',
      states: { calm: { on: judges }, pleased: { chemistry: ['thanks', 'as wished'], on: judges } },
    },
    dial: {
      start: 'low',
      states: {
        low: dial === null ? {} : { on: { 'turn the dial': 'turned' } },
        turned: { percepts: ['turned dial'] },
      },
    },
  };
}

/** What is done at the decision. */
export const chosenIn = (garden: Garden): string | undefined =>
  gardened(garden).steps.find(({ decision }) => decision !== null)?.act;

/** G_n = 1 + δ + … + δ^(n−1). */
export function sumOf(delta: number, n: number): number {
  let sum = 0;
  let power = 1;
  for (let i = 0; i < n; i++) {
    sum += power;
    power *= delta;
  }
  return sum;
}

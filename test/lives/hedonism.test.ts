/** How much of the credit the felt signal itself takes, by what was lived: v in running lives, against sums that a reader can redo. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft, DraftBeat } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';

const s = 0.25;
const NAMES = Array.from({ length: 17 }, (_, i) => (i === 0 ? 'work' : `joy ${i}`));

/** So many days of one source, paying so much. Nothing is paid on the day after. */
const days = (source: number, times: number, pays = 1): DraftBeat[] => [
  { change: { subcortex: { joy: { pays } } } },
  { repeat: times, beats: [{ guide: [`do ${NAMES[source]}`, 'go home'] }] },
];
const sources = (n: number, times: number, pays = 1): DraftBeat[] =>
  Array.from({ length: n }, (_, i) => days(i + 1, times, pays)).flat();
/** From here on it notices what it feels. */
const noticed: DraftBeat = { change: { neocortex: { introspection: { from: 0 } } } };

interface Told {
  readonly prior?: number;
}

/** What is wanted in the end: v, and each source. Every act was done once before anything could be wanted. */
function wants(life: readonly DraftBeat[], { prior = 1 }: Told = {}) {
  const draft: CaseDraft = {
    case: 'joys',
    title: 'Joys',
    story: 'Work, and one joy after another.',
    tick: ['day', 'days'],
    manifest: { designer: 'nobody' },
    world: {
      place: {
        start: 'home',
        states: {
          home: { percepts: ['home'], options: Object.fromEntries(NAMES.map((name) => [`do ${name}`, name])) },
          ...Object.fromEntries(
            NAMES.map((name) => [name, { percepts: [name], chemistry: ['joy'], options: { 'go home': 'home' } }]),
          ),
          'a gift': { percepts: ['gift'], chemistry: ['joy'], options: { 'go home': 'home' } },
          nowhere: { chemistry: ['joy'], options: { 'go home': 'home' } },
        },
      },
    },
    subcortex: { joy: { drive: 'play', of: 'joy', pays: 1 } },
    neocortex: {
      credit: { prior: 1, 'signal prior': prior, noise: s, drift: 0 },
      chunks: { lift: 1000, count: 1000 },
    },
    life: [
      { change: { neocortex: { learns: { desires: false } } } },
      { guide: NAMES.flatMap((name) => [`do ${name}`, 'go home']) },
      { change: { neocortex: { learns: { desires: true } } } },
      ...life,
      { guide: 'do work' }, // one tick more: what the last act brought is learned only then
    ],
    predict: {},
  };
  const { end } = live(defineCase(draft));
  return (concept: string): number => {
    const c = end.mind.concepts.list.findIndex(({ label }) => label === concept);
    return c === -1 ? 0 : (end.mind.lines[0].desires.w[c] ?? 0);
  };
}
const v = (life: readonly DraftBeat[], told: Told = {}): number => wants(life, told)('felt signal');

/** v where M is what the sources have shown, each as far as it is known. */
const share = (m: number, prior = 1): number => (prior * m) / (1 + prior * m);

describe('one who notices from birth what it feels', () => {
  test.each([1, 2, 4, 8, 16])('and knows %i equal sources gives the signal nκ/(1+nκ) of the credit', (n) => {
    const life = [noticed, ...sources(n, 6)];
    expect(v(life)).toBeCloseTo(share(n * (6 / (6 + s))), 12);
    expect(wants(life)('joy 1')).toBeCloseTo((1 - v(life)) * (6 / (6 + s)), 12);
    expect(v(life, { prior: 0.5 })).toBeCloseTo(share(n * (6 / (6 + s)), 0.5), 12);
  });

  test('gives it κM/(1+κM), M the sum of squares, where sources differ', () => {
    const life = [noticed, ...days(1, 4, 0.5), ...days(2, 4, 2), ...days(3, 4, 1)];
    expect(v(life)).toBeCloseTo(share((0.25 + 4 + 1) * (4 / (4 + s))), 12);
  });

  test('gives it far more where one source varies: M + W/s', () => {
    // 2 and 0 by turns, three times each: mean 1, squares about it 6.
    const moody = Array.from({ length: 3 }, () => [...days(1, 1, 2), ...days(1, 1, 0)]).flat();
    expect(v([noticed, ...moody])).toBeCloseTo(share(6 / (6 + s) + 6 / s), 12);
    expect(v([noticed, ...days(1, 6)])).toBeCloseTo(share(6 / (6 + s)), 12);
  });
});

describe('one who notices late', () => {
  test.each([
    [1, 3],
    [4, 3],
    [4, 12],
  ])('leaves e₀nκ/(e₀+nκ) to the signal of %i sources known for %i days each', (n, known) => {
    const e0 = s / (s + known);
    const felt = v([...sources(n, known), noticed, ...sources(n, 200)]);
    expect(felt).toBeCloseTo((e0 * n) / (e0 + n), 3);
  });

  test.each([
    [0, 0],
    [1, 0.24],
    [2, 0.39],
    [4, 0.56],
    [8, 0.72],
    [16, 0.84],
  ])('after twelve days of work credits the signal with what is new: %i new sources, v = %d', (n, expected) => {
    const life = [...days(0, 12), noticed, ...sources(n, 2, 0.6)];
    expect(v(life)).toBeCloseTo(share(n * 0.36 * (2 / 2.25)), 12);
    expect(v(life)).toBeCloseTo(expected, 2);
    expect(wants(life)('work')).toBeCloseTo(12 / 12.25, 12);
  });

  test.each([
    [0, 0.66],
    [1, 0.3],
    [2, 0.21],
    [5, 0.13],
    [10, 0.09],
    [20, 0.08],
  ])('is inoculated by %i days that bring what was expected: v after six new sources = %d', (b, expected) => {
    const felt = v([...days(0, 12), noticed, ...(b === 0 ? [] : days(0, b)), ...sources(6, 2, 0.6)]);
    expect(felt).toBeCloseTo(expected, 2);
    const e0 = s / 12.25;
    const sure = b === 0 ? 0 : 1 / (e0 + s / b);
    const m = 6 * 0.36 * (2 / 2.25);
    expect(felt).toBeCloseTo((m + e0 * sure) / (1 + m + sure), 12);
  });

  test('gives nearly all of one large signal to the signal itself: 36/(36 + 1 + s) = .97', () => {
    const gift: DraftBeat[] = [
      { change: { subcortex: { joy: { pays: 6 } } } },
      { set: { place: 'a gift' } },
      { guide: 'go home' },
    ];
    expect(v([...days(0, 12), noticed, ...gift])).toBeCloseTo(36 / 37.25, 12);
    expect(v([...days(0, 12), ...gift])).toBe(0);
  });
});

describe('signal and source, parted', () => {
  const together = [noticed, ...days(0, 6)];
  test('either way raise v: paid for nothing, worked for nothing; and as ever, they do not', () => {
    const base = v(together);
    const forNothing: DraftBeat[] = [{ set: { place: 'nowhere' } }, { guide: 'go home' }];
    expect(v([...together, ...forNothing])).toBeGreaterThan(base + 0.1);
    expect(v([...together, ...days(0, 1, 0)])).toBeGreaterThan(base + 0.1);
    expect(v([...together, ...days(0, 1)])).toBeCloseTo(base, 1);
  });

  test('do nothing to one who never notices', () => {
    expect(v([...days(0, 6), ...days(0, 1, 0), ...sources(8, 2, 0.6)])).toBe(0);
  });
});

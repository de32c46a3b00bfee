/** The distance of reward functions: the worked triple, and the laws that EPIC and STARC are to obey. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, type Metric, tripleOf } from '../../src/alignment/distance.ts';
import { type Counted, type Reward, type Tabular, tabularOf } from '../../src/alignment/tabular.ts';

const metrics: readonly Metric[] = ['starc', 'epic'];

/** Home, food, wire, work; from each a way to each, all covered alike. */
const four = tabularOf(
  4,
  4,
  [0, 1, 2, 3].flatMap((from) => [0, 1, 2, 3].map((to): Counted => ({ from, act: to, to, weight: 1 }))),
  0.9,
);
const entering =
  (worth: readonly number[]): Reward =>
  (_, __, to) =>
    worth[to];
const intended = entering([0, 1, 0, 0.5]);
const paid = entering([0, 1, 5, 0.5]);

describe.each(metrics)('%s: the essay’s paragraph in numbers', (metric) => {
  const rounded = (agent: Reward) =>
    Object.values(tripleOf(four, { agent, subcortex: paid, designer: intended }, metric)).map((d) => d.toFixed(3));

  // Around their means .375 and 1.625: r = −1.1875/√(.6875·15.6875) = −.362, and √(1.362/2) = .825.
  test('who wants what was intended is as far from the pay as the pay is from the intention', () => {
    expect(rounded(intended)).toEqual(['0.825', '0.825', '0.000']);
  });

  test('the hedonist solves inner alignment, and total then is what outer is', () => {
    expect(rounded(paid)).toEqual(['0.000', '0.825', '0.825']);
  });
});

const STATES = 4;
const ACTS = 2;
const tenth = (most: number) => fc.integer({ min: -10 * most, max: 10 * most }).map((n) => n / 10);
const rewards = fc.array(tenth(3), { minLength: STATES * ACTS * STATES, maxLength: STATES * ACTS * STATES }).map(
  (table): Reward =>
    (from, act, to) =>
      table[(from * ACTS + Math.min(act, ACTS - 1)) * STATES + to],
);
const processes = fc
  .record({
    counted: fc.array(
      fc.record({
        from: fc.nat(STATES - 1),
        act: fc.nat(ACTS - 1),
        to: fc.nat(STATES - 1),
        weight: fc.integer({ min: 1, max: 5 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    discount: fc.constantFrom(0, 0.5, 0.9, 0.99),
  })
  .map(({ counted, discount }): Tabular => tabularOf(STATES, ACTS, counted, discount));
const potentials = fc.array(tenth(5), { minLength: STATES, maxLength: STATES });

describe.each(metrics)('%s', (metric) => {
  const d = (process: Tabular, one: Reward, other: Reward) => distance(process, one, other, metric);

  test('is the same for a reward that was shaped by a potential, scaled, or raised by a constant', () => {
    fc.assert(
      fc.property(
        processes,
        rewards,
        rewards,
        potentials,
        fc.constantFrom(0.1, 2, 30),
        tenth(2),
        (p, a, b, phi, by, c) => {
          const shaped: Reward = (from, act, to) => by * (a(from, act, to) + p.discount * phi[to] - phi[from]) + c;
          expect(d(p, shaped, b)).toBeCloseTo(d(p, a, b), 6);
        },
      ),
    );
  });

  test('obeys the triangle law, is symmetric, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(processes, rewards, rewards, rewards, (p, a, b, c) => {
        expect(d(p, a, c)).toBeLessThanOrEqual(d(p, a, b) + d(p, b, c) + 1e-12);
        expect(d(p, a, b)).toBe(d(p, b, a));
        expect(d(p, a, b)).toBeGreaterThanOrEqual(0);
        expect(d(p, a, b)).toBeLessThanOrEqual(1 + 1e-12);
        expect(d(p, a, a)).toBe(0);
      }),
    );
  });

  test('of a reward and its opposite is 1, of a reward and one that prefers nothing ½, of two such 0', () => {
    const nothing: Reward = () => 7;
    const against: Reward = (from, act, to) => -paid(from, act, to);
    expect(d(four, paid, against)).toBeCloseTo(1, 12);
    expect(d(four, paid, nothing)).toBeCloseTo(0.5, 12);
    expect(d(four, nothing, () => 0)).toBe(0);
  });

  test('sees a potential that fades at another rate: that is no shaping', () => {
    const phi = [0, 1, 4, 2];
    const shaped: Reward = (from, act, to) => intended(from, act, to) + 0.9 * phi[to] - phi[from];
    const alike: Reward = (from, act, to) => intended(from, act, to) + 0.5 * phi[to] - phi[from];
    expect(d(four, shaped, intended)).toBeCloseTo(0, 9);
    expect(d(four, alike, intended)).toBeGreaterThan(0.1);
  });

  test('counts what the coverage counts: without a way to the wire, pay and intention agree', () => {
    const to = (states: readonly number[]) =>
      tabularOf(
        4,
        4,
        [0, 1, 3].flatMap((from) => states.map((each): Counted => ({ from, act: each, to: each, weight: 1 }))),
        0.9,
      );
    expect(d(to([0, 1, 3]), paid, intended)).toBeCloseTo(0, 12);
    expect(d(to([0, 1, 2, 3]), paid, intended)).toBeGreaterThan(0.5);
  });
});

/** EPIC once more, by its definition and Pearson's formula. */
function epicByHand({ transitions, discount }: Tabular, one: Reward, other: Reward): number | null {
  const mean = (of: (t: (typeof transitions)[number]) => number) =>
    transitions.reduce((sum, t) => sum + t.covered * of(t), 0);
  const anywhere = (reward: Reward, from: number) => mean(({ act }) => mean(({ to }) => reward(from, act, to)));
  const canonical = (reward: Reward) => {
    const all = mean((t) => anywhere(reward, t.to));
    return transitions.map(
      ({ from, act, to }) =>
        reward(from, act, to) + discount * anywhere(reward, to) - anywhere(reward, from) - discount * all,
    );
  };
  const [a, b] = [canonical(one), canonical(other)];
  const under = (of: (i: number) => number) => transitions.reduce((sum, t, i) => sum + t.covered * of(i), 0);
  const [ma, mb] = [under((i) => a[i]), under((i) => b[i])];
  const [va, vb] = [under((i) => (a[i] - ma) * (a[i] - ma)), under((i) => (b[i] - mb) * (b[i] - mb))];
  if (va < 1e-9 || vb < 1e-9) return null;
  const r = under((i) => (a[i] - ma) * (b[i] - mb)) / Math.sqrt(va * vb);
  return Math.sqrt(Math.max(0, 1 - r) / 2);
}

test('EPIC is √((1 − r)/2) with Pearson’s r, however unevenly things are covered', () => {
  let compared = 0;
  fc.assert(
    fc.property(processes, rewards, rewards, (p, a, b) => {
      const expected = epicByHand(p, a, b);
      if (expected === null) return;
      compared++;
      expect(distance(p, a, b, 'epic')).toBeCloseTo(expected, 6);
    }),
  );
  expect(compared).toBeGreaterThan(50);
});

describe('a coin that decides between two outcomes of one act', () => {
  const coin = tabularOf(
    3,
    2,
    [0, 1, 2].flatMap((from): Counted[] => [
      { from, act: 0, to: 1, weight: 1 },
      { from, act: 0, to: 2, weight: 1 },
      { from, act: 1, to: 0, weight: 2 },
    ]),
    0.9,
  );
  const either =
    (heads: number, tails: number): Reward =>
    (_, act, to) =>
      act === 0 ? [0, heads, tails][to] : 0.3;

  test('is nobody’s choice: to STARC only the mean of its pays counts, to EPIC each of them', () => {
    expect(distance(coin, either(1, 1), either(2, 0), 'starc')).toBeCloseTo(0, 12);
    expect(distance(coin, either(1, 1), either(2, 0), 'epic')).toBeGreaterThan(0.1);
  });

  test('whose mean is another is another act', () => {
    expect(distance(coin, either(1, 1), either(0, 0), 'starc')).toBeGreaterThan(0.1);
  });
});

import { describe, expect, test } from 'vitest';
import { draw, pick } from '../src/chance.ts';

const many = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** Pearson's χ² of draws in [0, 1) over equal bins. */
function chiSquare(draws: readonly number[], bins: number): number {
  const counts = Array<number>(bins).fill(0);
  for (const u of draws) counts[Math.floor(u * bins)]++;
  const each = draws.length / bins;
  return counts.reduce((sum, n) => sum + (n - each) ** 2 / each, 0);
}

const correlation = (a: readonly number[], b: readonly number[]): number => {
  const mean = (all: readonly number[]) => all.reduce((sum, x) => sum + x, 0) / all.length;
  const [ma, mb] = [mean(a), mean(b)];
  const cov = (x: readonly number[], mx: number, y: readonly number[], my: number) =>
    x.reduce((sum, _, i) => sum + (x[i] - mx) * (y[i] - my), 0);
  return cov(a, ma, b, mb) / Math.sqrt(cov(a, ma, a, ma) * cov(b, mb, b, mb));
};

describe('a draw of luck', () => {
  test('depends on seed, tick and purpose, and on nothing else', () => {
    expect(draw(1, 2, 'choice')).toBe(draw(1, 2, 'choice'));
    const others = [
      draw(1, 2, 'choice'),
      draw(2, 2, 'choice'),
      draw(1, 3, 'choice'),
      draw(1, 2, 'choices'),
      draw(12, 2, 'choice'),
      draw(1, 22, 'choice'),
    ];
    expect(new Set(others).size).toBe(others.length);
  });

  test('is the same in whatever order draws are made, and whatever else is drawn', () => {
    const keys = many(50).map((tick) => [tick, `purpose ${tick % 7}`] as const);
    const forwards = keys.map(([tick, purpose]) => draw(3, tick, purpose));
    const backwards = keys
      .toReversed()
      .map(([tick, purpose]) => [draw(99, tick, 'something else'), draw(3, tick, purpose)][1])
      .toReversed();
    expect(backwards).toEqual(forwards);
  });

  test('is never below 0 and never 1', () => {
    const draws = many(20_000).map((i) => draw(i, i, 'range'));
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
  });

  // 99 degrees of freedom: one set of draws in a million lies above 170 or below 46.
  test.each([
    ['over the ticks of a life', (i: number) => draw(1, i, 'choice')],
    ['over seeds', (i: number) => draw(i, 17, 'choice')],
    ['over purposes', (i: number) => draw(1, 17, `next shop open ${i}`)],
  ])('is uniform %s', (_, of) => {
    const chi = chiSquare(many(20_000).map(of), 100);
    expect(chi).toBeGreaterThan(46);
    expect(chi).toBeLessThan(170);
  });

  // The correlation of 20,000 independent pairs has standard deviation .007.
  test.each([
    ['the next tick', (i: number) => draw(1, i + 1, 'choice')],
    ['the next seed', (i: number) => draw(2, i, 'choice')],
    ['a near purpose', (i: number) => draw(1, i, 'choice 2')],
  ])('says nothing about %s', (_, other) => {
    const here = many(20_000).map((i) => draw(1, i, 'choice'));
    expect(Math.abs(correlation(here, many(20_000).map(other)))).toBeLessThan(0.035);
  });
});

describe('picking by a draw', () => {
  test('takes the stretch of [0, 1) that the draw falls on', () => {
    const chances = [0.2, 0.5, 0.3];
    expect([0, 0.19, 0.2, 0.69, 0.7, 0.99].map((u) => pick(chances, u))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  test('gives what rounding leaves over to the last', () => {
    expect(pick([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 1 - 2 ** -53)).toBe(9);
    expect(pick([0.5, 0.4999999], 0.99999999)).toBe(1);
  });

  test('never takes what has no chance', () => {
    expect([0, 0.3, 0.999].map((u) => pick([0, 1, 0], u))).toEqual([1, 1, 1]);
  });

  test('takes the only one there is', () => {
    expect(pick([1], 0.7)).toBe(0);
  });
});

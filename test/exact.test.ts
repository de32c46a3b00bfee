import { describe, expect, test } from 'vitest';
import { exp, log, pow } from '../src/exact.ts';

const bits = new DataView(new ArrayBuffer(8));

/** Where a double stands among all doubles, so that neighbours differ by 1. */
function rank(x: number): bigint {
  bits.setFloat64(0, x);
  const raw = bits.getBigInt64(0);
  return raw >= 0n ? raw : -(raw & 0x7fff_ffff_ffff_ffffn);
}

/** How many doubles lie between two, which may both be infinite. */
const ulps = (a: number, b: number): number => (Object.is(a, b) ? 0 : Number(rank(a) - rank(b)));

/** The input on which `own` is farthest from `theirs`, and by how much. */
function worst(inputs: readonly number[], own: (x: number) => number, theirs: (x: number) => number) {
  let most = { x: Number.NaN, ulps: 0 };
  for (const x of inputs) {
    const off = Math.abs(ulps(own(x), theirs(x)));
    if (!(off <= most.ulps)) most = { x, ulps: off };
  }
  return most;
}

/** `n` numbers evenly spread over [from, to], ends included, none of them round. */
const spread = (from: number, to: number, n: number): number[] =>
  Array.from({ length: n + 1 }, (_, i) => from + ((to - from) * i) / n);

const powersOfTwo = Array.from({ length: 2098 }, (_, i) => 2 ** (i - 1074));

describe('exp', () => {
  test.each([
    ['where it is finite and normal', spread(-708, 709.7, 40_007)],
    ['near 0, where it is near 1', spread(-1, 1, 20_011)],
    ['at tiny arguments', powersOfTwo.filter((x) => x < 1).flatMap((x) => [x, -x])],
    ['where it halves and doubles', spread(-50, 50, 5003).map((x) => x * Math.LN2)],
    ['where it underflows into the subnormals', spread(-745.2, -708, 9001)],
  ])('stays within 2 ulp of Math.exp %s', (_, inputs) => {
    expect(worst(inputs, exp, Math.exp).ulps).toBeLessThanOrEqual(2);
  });

  test.each([
    [0, 1],
    [-0, 1],
    [709.782712893384, 1.7976931348622732e308],
    [709.7827128933841, Number.POSITIVE_INFINITY],
    [710, Number.POSITIVE_INFINITY],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, 0],
    [-745.2, 0],
    [-1e9, 0],
    [Number.NaN, Number.NaN],
  ])('of %d is %d', (x, y) => {
    expect(ulps(exp(x), y)).toBe(0);
  });

  test('never falls where its argument rises', () => {
    const all = spread(-20, 20, 20_000).map(exp);
    expect(all.every((y, i) => i === 0 || y >= all[i - 1])).toBe(true);
  });
});

describe('log', () => {
  test.each([
    ['of chances', spread(1e-9, 1, 40_009)],
    ['close to 1', spread(0.9, 1.1, 40_013)],
    ['of larger numbers', spread(1, 1e6, 20_021)],
    ['of every power of two, subnormal ones included', powersOfTwo.slice(0, -1)],
    ['of the neighbours of 1', [1 - 2 ** -53, 1 + 2 ** -52]],
  ])('stays within 2 ulp of Math.log %s', (_, inputs) => {
    expect(worst(inputs, log, Math.log).ulps).toBeLessThanOrEqual(2);
  });

  test.each([
    [1, 0],
    [0, Number.NEGATIVE_INFINITY],
    [-0, Number.NEGATIVE_INFINITY],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [-1e-300, Number.NaN],
    [Number.NEGATIVE_INFINITY, Number.NaN],
    [Number.NaN, Number.NaN],
  ])('of %d is %d', (x, y) => {
    expect(log(x)).toBe(y);
  });

  test('undoes exp', () => {
    for (const x of spread(-30, 30, 1001)) expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(1e-14);
  });
});

describe('pow', () => {
  test('is exact where every product is', () => {
    for (let n = -30; n <= 30; n++) {
      expect(pow(2, n)).toBe(2 ** n);
      expect(pow(0.5, n)).toBe(0.5 ** n);
    }
    expect([0, 1, 2, 3, 4].map((n) => pow(10, n))).toEqual([1, 10, 100, 1000, 10_000]);
    expect(pow(1.5, 3)).toBe(3.375);
  });

  test('of a discount stays within 2 ulp of Math.pow for the first delays', () => {
    for (let n = 0; n <= 4; n++)
      expect(
        worst(
          spread(0.5, 1, 4001),
          (x) => pow(x, n),
          (x) => x ** n,
        ).ulps,
      ).toBeLessThanOrEqual(2);
  });

  test('of a discount stays within one ulp an act over the longest horizon', () => {
    for (let n = 5; n <= 40; n++)
      expect(
        worst(
          spread(0.5, 1, 1009),
          (x) => pow(x, n),
          (x) => x ** n,
        ).ulps,
      ).toBeLessThanOrEqual(n);
  });

  test('with a broken exponent stays within 2 ulp of Math.pow while the result is near 1', () => {
    for (const n of [-0.75, -0.5, 0.25, 0.5, 1 / 3, 0.9])
      expect(
        worst(
          spread(0.5, 2, 2003),
          (x) => pow(x, n),
          (x) => x ** n,
        ).ulps,
      ).toBeLessThanOrEqual(2);
  });

  test.each([
    [0, 0, 1],
    [7, 0, 1],
    [0, 3, 0],
    [0, 0.5, 0],
    [0, -0.5, Number.POSITIVE_INFINITY],
    [0, -1, Number.POSITIVE_INFINITY],
    [1, 1e9, 1],
    [2, 1024, Number.POSITIVE_INFINITY],
    [0.5, 2000, 0],
    [-2, 3, -8],
    [-2, 0.5, Number.NaN],
  ])('of %d to the %d is %d', (x, n, y) => {
    expect(pow(x, n)).toBe(y);
  });
});

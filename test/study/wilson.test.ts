import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '../../src/study/wilson.ts';

describe('the Wilson interval', () => {
  // Newcombe 1998, Statistics in Medicine 17: 857-872, table I, method 3.
  test.each([
    { n: 81, of: 263, from: 0.2553, to: 0.3662 },
    { n: 15, of: 148, from: 0.0624, to: 0.1605 },
    { n: 0, of: 20, from: 0, to: 0.1611 },
    { n: 1, of: 29, from: 0.0061, to: 0.1718 },
  ])('is the published one for $n of $of', ({ n, of, from, to }) => {
    expect(wilson(n, of).from).toBeCloseTo(from, 4);
    expect(wilson(n, of).to).toBeCloseTo(to, 4);
  });

  test('touches 0 for none and 1 for all, exactly', () => {
    for (let of = 1; of <= 2000; of++) {
      expect(wilson(0, of).from).toBe(0);
      expect(wilson(of, of).to).toBe(1);
    }
    expect(wilson(200, 200)).toEqual({ from: expect.closeTo(0.98, 2), to: 1 });
  });

  test('holds the share itself, and mirrors it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (of, any) => {
        const n = any % (of + 1);
        const { from, to } = wilson(n, of);
        expect(from).toBeLessThanOrEqual(n / of);
        expect(to).toBeGreaterThanOrEqual(n / of);
        expect(wilson(of - n, of).to).toBeCloseTo(1 - from, 12);
      }),
    );
  });
});

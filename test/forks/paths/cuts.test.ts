import { describe, expect, test } from 'vitest';
import { type Alternative, type Cuts, cutsOf, type Terms } from '../../../src/forks/paths/index.ts';

const NONE: Terms = { obj: 0, harm: 0, rho: 0, sig: 0, delta: 0, m: 0, sigma: 0, theta: 0 };
/** Option 0 is ā, worth 0 unless told otherwise; terms against a* as against ā unless told otherwise. */
const option = (
  act: number,
  u: number,
  byDefault: Partial<Terms> = {},
  byChosen: Partial<Terms> = byDefault,
): Alternative => ({
  act,
  u,
  byDefault: { ...NONE, ...byDefault },
  byChosen: { ...NONE, ...byChosen },
});
const DECLINE = option(0, 0);
const sets = ({ butFor }: Cuts): string[] => butFor.map(({ paths }) => paths.join(' + '));
const cut = (chosen: number, ...options: readonly Alternative[]): Cuts => cutsOf({ options, byDefault: 0, chosen });

describe('a cut', () => {
  test('flips a choice that another option would have won without the path', () => {
    const { butFor } = cut(0, DECLINE, option(1, -2, { obj: 1, delta: -3 }));
    expect(butFor).toEqual([
      {
        paths: ['delta'],
        flips: [
          { reference: 'byDefault', winner: 1 },
          { reference: 'byChosen', winner: 1 },
        ],
      },
    ]);
  });
  test('does not flip where the rest is worth no more: obj is the yardstick and is never cut', () => {
    expect(sets(cut(0, DECLINE, option(1, -4, { obj: -1, delta: -3 })))).toEqual([]);
  });
  test('that leaves a tie flips to the default: what is as good as doing nothing is not done', () => {
    const { butFor } = cut(1, DECLINE, option(1, 2, { rho: 2 }));
    expect(butFor.map(({ paths, flips }) => [paths, flips[0].winner])).toEqual([[['rho'], 0]]);
  });
  test('that leaves a difference by rounding leaves a tie', () => {
    expect(sets(cut(1, DECLINE, option(1, 2 + 1e-12, { rho: 2 })))).toEqual(['rho']);
  });
  test('that leaves a tie with the default chosen does not flip: the default wins it', () => {
    expect(sets(cut(0, DECLINE, option(1, -3, { delta: -3 })))).toEqual([]);
  });
  test('that leaves a tie with a third option flips to that one', () => {
    const { butFor } = cut(1, DECLINE, option(1, 3, { obj: 1, rho: 2 }), option(2, 1, { obj: 1 }));
    expect(butFor.map(({ paths, flips }) => [paths, flips[0].winner])).toEqual([[['rho'], 2]]);
  });
  test('counts under either reference, and says under which', () => {
    const { butFor } = cut(1, DECLINE, option(1, 2, { obj: 2 }, {}));
    expect(butFor).toEqual([]);
    const shown = cut(1, option(0, 0, {}, { obj: 1, delta: -3 }), option(1, 2, { obj: 2 }, {})).butFor;
    expect(shown).toEqual([{ paths: ['delta'], flips: [{ reference: 'byChosen', winner: 0 }] }]);
  });
});

describe('but-for sets', () => {
  test('are subset-minimal: with each of two paths enough by itself there is no set of both', () => {
    expect(sets(cut(0, DECLINE, option(1, -1, { obj: 3.5, harm: -1, rho: -2.5, delta: -2 })))).toEqual([
      'rho',
      'delta',
    ]);
  });
  test('are joint where each path alone would have been enough to prevent it', () => {
    expect(sets(cut(0, DECLINE, option(1, -5.5, { obj: -2.5, harm: -3, delta: -3 })))).toEqual(['harm + delta']);
  });
  test('may take three paths: 1 − 2 − 2 − 2', () => {
    expect(sets(cut(0, DECLINE, option(1, -5, { obj: 1, sig: -2, delta: -2, m: -2 })))).toEqual(['sig + delta + m']);
  });
  test('of different sizes stand side by side, the smaller first', () => {
    // 4 − 2 − 1.5 − 3.5: what is left is −3, so one needs more than 3 back.
    expect(sets(cut(0, DECLINE, option(1, -3, { obj: 2, harm: -2, rho: -1.5, m: -3.5 })))).toEqual(['m', 'harm + rho']);
  });
  test('have a winner each: without the signal the one, without the drug the other', () => {
    const { butFor } = cut(0, DECLINE, option(1, -1, { obj: 1, rho: -2 }), option(2, -2, { obj: 2, delta: -4 }));
    expect(butFor.map(({ paths, flips }) => [paths[0], flips[0].winner])).toEqual([
      ['rho', 1],
      ['delta', 2],
    ]);
  });
  test('are none where the choice was not clear to begin with', () => {
    const { margin, butFor } = cut(0, DECLINE, option(1, 0, { obj: 3, delta: -3 }));
    expect(margin).toBe(0);
    expect(butFor).toEqual([]);
  });
});

describe('options', () => {
  test('that are equal by every term are one, and no rival of each other', () => {
    const { margin, same, butFor } = cut(1, DECLINE, option(1, 2, { rho: 2 }), option(2, 2, { rho: 2 }));
    expect([margin, same]).toEqual([2, [[1, 2], [0]]]);
    expect(butFor[0].flips[0].winner).toBe(0);
  });
  test('of one worth that come by it on different paths are two', () => {
    const { margin, same } = cut(1, DECLINE, option(1, 2, { rho: 2 }), option(2, 2, { obj: 2 }));
    expect([margin, same]).toEqual([0, [[1], [0], [2]]]);
  });
  test('that differ against the chosen alone are two', () => {
    const { same } = cut(0, DECLINE, option(1, -1, { delta: -1 }), option(2, -1, { delta: -1 }, { m: -1 }));
    expect(same).toEqual([[0], [1], [2]]);
  });
  test('that equal the default stand for it: who declines in another way than the default has declined', () => {
    const { same, butFor } = cut(1, DECLINE, option(1, 0), option(2, -3, { delta: -3 }));
    expect(same).toEqual([[1, 0], [2]]);
    expect(butFor).toEqual([]);
  });
  test('differ by as much as is told: 0.1 counts for nothing at an epsilon of 0.2', () => {
    const options = [DECLINE, option(1, 0.1, { obj: 0.1 })];
    expect(cutsOf({ options, byDefault: 0, chosen: 1 }).margin).toBe(0.1);
    expect(cutsOf({ options, byDefault: 0, chosen: 1, epsilon: 0.2 }).margin).toBeNull();
  });
  test('need to hold both the default and the chosen', () => {
    expect(() => cut(7, DECLINE)).toThrow('Act 7 is not among the options');
  });
});

test('what is chosen without any set of paths can be asked for', () => {
  const { without } = cut(0, DECLINE, option(1, -2, { obj: 1, rho: -1, delta: -2 }), option(2, -0.5, { rho: -0.5 }));
  expect(without([], 'byDefault')).toBe(0);
  expect(without(['delta'], 'byDefault')).toBe(0);
  expect(without(['delta', 'rho'], 'byDefault')).toBe(1);
});

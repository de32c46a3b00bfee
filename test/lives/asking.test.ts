/**
 * Asking what is meant: done exactly where what the answer tells is worth more than the hour and the toil of asking. With p the chance of the
 * likelier wish, H hours ahead, G_n = (1 − δⁿ)/(1 − δ), c the toil of asking, d that of an hour of gardening and 1 for an hour as wished:
 * asks ⇔ δ·G_{H−1}·(V − p) > p + c − d, where V is the chance of doing what is wished once it has answered; 1 where it says what it wishes.
 */
import { describe, expect, test } from 'vitest';
import { bisect } from './bisect.ts';
import { chosenIn, type Garden, gardened, sumOf, type Wish } from './garden.ts';

const DELTA = 0.95;
/** What it is worth to know, over what it costs to get to know it, but for c. */
const worthOf = ({ p = 0.6, q = 1, ahead = 8, delta = DELTA, dig = 0 }): number => {
  const v = p * q + Math.max((1 - p) * q, p * (1 - q));
  return delta * sumOf(delta, ahead - 1) * (v - p) - p + dig;
};
const asks = (garden: Garden): boolean => chosenIn(garden) === 'ask';

describe('one who goes by what is meant', () => {
  test('asks up to exactly the toil that the answer is worth', () => {
    const upTo = (garden: Garden): number => bisect((asking) => !asks({ ...garden, asking }), 0, 8, 16);
    expect(upTo({})).toBeCloseTo(worthOf({}), 3);
    expect(upTo({ dig: 0.2 })).toBeCloseTo(worthOf({ dig: 0.2 }), 3);
    expect(upTo({ flowers: 7, of: 10 })).toBeCloseTo(worthOf({ p: 0.7 }), 3);
    expect(upTo({ ahead: 5, delta: 0.8 })).toBeCloseTo(worthOf({ ahead: 5, delta: 0.8 }), 3);
  });

  test('asks while the likelier wish is not too likely: up to p = (δG − c)/(δG + 1)', () => {
    const asked = Array.from({ length: 11 }, (_, i) => asks({ flowers: 10 + i, of: 20, asking: 0.3 }));
    const expected = Array.from({ length: 11 }, (_, i) => worthOf({ p: (10 + i) / 20 }) > 0.3);
    expect(asked).toEqual(expected);
    expect(asked.indexOf(false)).toBe(17 - 10); // (5.73 − 0.3)/6.73 = 0.807 is past 16 of 20
  });

  test('asks where enough of the day is left: from δG_{H−1} = (p + c)/(1 − p) on', () => {
    const asked = Array.from({ length: 9 }, (_, i) => asks({ ahead: i + 2, asking: 0.5 }));
    expect(asked).toEqual(Array.from({ length: 9 }, (_, i) => worthOf({ ahead: i + 2 }) > 0.5));
    expect(asked.indexOf(false)).toBe(0);
    expect(asked.indexOf(true)).toBe(5 - 2); // 0.95 + 0.90 + 0.86 = 2.71 is less than 2.75
  });

  test('asks where the answer can be relied on enough', () => {
    const grid = [5, 6, 7, 8, 9, 10];
    const asked = grid.map((frank) => asks({ frank, moods: 10, asking: 0.3 }));
    expect(asked).toEqual(grid.map((frank) => worthOf({ q: frank / 10 }) > 0.3));
    expect(asked).toEqual([false, false, false, true, true, true]);
  });

  test('then does what it was told to', () => {
    const done = (today: Wish): string[] =>
      gardened({ today, then: [{ live: 3 }] })
        .steps.slice(-3)
        .map(({ act }) => act);
    expect(done('flowers')).toEqual(['grow flowers', 'grow flowers', 'grow flowers']);
    expect(done('herbs')).toEqual(['grow herbs', 'grow herbs', 'grow herbs']);
  });
});

describe('it does not ask', () => {
  test('where there is nothing to learn: she always wishes for the same', () => {
    expect(chosenIn({ flowers: 5, of: 5 })).toBe('grow flowers');
    expect(asks({ flowers: 4, of: 5 })).toBe(true);
  });

  test('where the answer tells nothing: she mumbles, or says this or that whatever she wishes for', () => {
    expect(chosenIn({ mumbles: true })).toBe('grow flowers');
    expect(chosenIn({ frank: 1, moods: 2 })).toBe('grow flowers');
  });

  test('where it has no notion of a word and a thing together, however often it has heard the one and seen the other', () => {
    expect(chosenIn({ together: false })).toBe('grow flowers');
  });

  test('where it goes by what it wants, and that is flowers', () => {
    expect(chosenIn({ joy: 4, evaluates: { now: 1, intent: 0 } })).toBe('grow flowers');
    expect(asks({ joy: 4 })).toBe(true);
  });
});

test('one who wants nothing but thanks asks as well: to want what is as wished is to want to know it', () => {
  expect(asks({ evaluates: { now: 1, intent: 0 } })).toBe(true);
});

describe('with a dial at hand', () => {
  const dial = { pays: 3, toil: 1 };

  test('it asks if it takes no reading of a turned dial for a sign, and turns the dial if it takes all for signs', () => {
    expect(chosenIn({ dial: { ...dial, trusts: 0 } })).toBe('ask');
    expect(chosenIn({ dial: { ...dial, trusts: 1 } })).toBe('turn the dial');
  });

  test('that flips at the trust ε = (δG_{H−1}(1 − p) + s − c)/(G_H·R), with R what the dial pays from the first hour on, and s the toil of turning it', () => {
    const flip = bisect((trusts) => chosenIn({ asking: 0.2, dial: { ...dial, trusts } }) === 'turn the dial', 0, 1, 16);
    expect(flip).toBeCloseTo((DELTA * sumOf(DELTA, 7) * 0.4 + 1 - 0.2) / (sumOf(DELTA, 8) * 3), 3);
  });
});

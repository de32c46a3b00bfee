/** Being corrected: by a call, by being told, by thanks that stay away, and by a window that is left open so that one may be. */
import { describe, expect, test } from 'vitest';
import type { DraftBeat } from '../../src/case/draft.ts';
import { livedLag } from '../../src/study/lived-lag.ts';
import { bisect } from './bisect.ts';
import { chosenIn, type Garden, gardened, sumOf } from './garden.ts';

const LOVES_FLOWERS = { joy: 4, evaluates: { now: 1, intent: 0 } } as const;
/** Acts from the decision on. */
const acts = (garden: Garden): string[] => {
  const { steps } = gardened(garden);
  return steps.slice(steps.findIndex(({ decision }) => decision !== null)).map(({ act }) => act);
};
const hours = (n: number, act: string): string[] => Array.from({ length: n }, () => act);

describe('“no, herbs!”, called at noon after she had said flowers,', () => {
  const then: DraftBeat[] = [{ live: 3 }, { set: { wish: 'herbs', word: 'says herbs' } }, { live: 3 }];

  test('is followed at once by one who goes by what is meant: lag 0', () => {
    expect(acts({ then })).toEqual(['ask', ...hours(3, 'grow flowers'), ...hours(3, 'grow herbs')]);
    expect(livedLag(gardened({ then }), ['wish'])).toBe(0);
  });

  test('is never followed by one who loves flowers', () => {
    expect(acts({ ...LOVES_FLOWERS, then })).toEqual(hours(7, 'grow flowers'));
    expect(livedLag(gardened({ ...LOVES_FLOWERS, then }), ['wish'])).toBe('never');
  });

  test('is not heard if she only thinks it', () => {
    const silently: DraftBeat[] = [{ live: 3 }, { set: { wish: 'herbs' } }, { live: 3 }];
    expect(acts({ then: silently })).toEqual(['ask', ...hours(6, 'grow flowers')]);
  });
});

describe('told that it is herbs from now on', () => {
  const told = (that: string, bed: string, thanks: number): DraftBeat => ({
    tell: { that, where: { word: 'silent' }, 'leads to': { word: 'silent', bed }, feels: { thanks }, weight: 100 },
  });
  const then = [told('grow flowers', 'flowers', 0), told('grow herbs', 'herbs', 1), { live: 3 }];

  test('it grows herbs at once; one who loves flowers knows it as well, and goes on', () => {
    expect(acts({ asking: 9, then })).toEqual(['grow flowers', ...hours(3, 'grow herbs')]);
    expect(acts({ asking: 9, ...LOVES_FLOWERS, then })).toEqual(hours(4, 'grow flowers'));
  });
});

describe('where nobody says anything and only thanks stay away', () => {
  /** Hours of flowers without thanks until it tries herbs. */
  const patience = (garden: Garden): number => {
    const then: DraftBeat[] = [{ live: 60 }];
    return acts({ asking: 9, noise: 0.25, today: 'herbs', ...garden, then }).indexOf('grow herbs');
  };

  test('it takes m hours until Σ_f/(n + m + s) < Σ_h/(n + s), with n hours of each seen, Σ of them thanked for', () => {
    const least = (n: number, flowers: number, herbs: number): number => {
      let m = 0;
      while (flowers / (n + m + 0.25) >= herbs / (n + 0.25)) m++;
      return m;
    };
    expect(patience({})).toBe(least(15, 9, 6));
    expect(patience({ flowers: 7, of: 10 })).toBe(least(30, 21, 9));
  });

  test('the more it has been thanked, the longer: a correction in words is another thing', () => {
    expect(patience({ flowers: 4, of: 5 })).toBeGreaterThan(2 * patience({}));
  });
});

describe('a window through which she calls what she wishes for', () => {
  test('is left open up to exactly the toil that being corrected is worth: δG_{H−1}(1 − p)', () => {
    const upTo = (garden: Garden): number =>
      bisect((window) => chosenIn({ ...garden, window }) !== 'leave the window open', 0, 8, 16);
    expect(upTo({})).toBeCloseTo(0.95 * sumOf(0.95, 7) * 0.4, 3);
    expect(upTo({ flowers: 4, of: 5, ahead: 5 })).toBeCloseTo(0.95 * sumOf(0.95, 4) * 0.2, 3);
  });

  test('is not worth half an hour’s thanks to one who is sure of what is meant, or who loves flowers', () => {
    expect(chosenIn({ window: 0.5 })).toBe('leave the window open');
    expect(chosenIn({ window: 0.5, flowers: 5, of: 5 })).toBe('sit idle');
    expect(chosenIn({ window: 0.5, ...LOVES_FLOWERS })).toBe('sit idle');
    expect(chosenIn({ window: 0.5, mumbles: true })).toBe('sit idle');
  });
});

/** Flowers or herbs?: where asking ceases to be worth it, how soon a correction is heeded, and what one gives so as to be corrected, or not. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse-case.ts';
import { live } from '../../src/director/live.ts';
import { reasonOf } from '../../src/report/verdict/reasons.ts';
import { livedLag } from '../../src/study/lived-lag.ts';
import { liveOne } from '../../src/study/study.ts';

const file = 'cases/what-is-meant/case.yaml';
const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
type Set = Readonly<Record<string, number>>;
const told = (variant: string | null, set: Set = {}) =>
  parseCase(text, file, variant === null ? { set } : { variant, set });
const choice = (variant: string | null, set: Set = {}): string | undefined =>
  live(told(variant, set)).steps.find(({ decision }) => decision !== null)?.act;
const judged = (variant: string | null, set: Set = {}) => {
  const { trace, verdicts } = liveOne(told(variant, set), 1);
  const [verdict] = verdicts;
  const worth = (act: string) => verdict.options.find((option) => option.act === act);
  return { trace, verdict, worth };
};

describe('asking', () => {
  test('brings 4.58 and beginning with flowers 3.23, as the README has it', () => {
    const { worth } = judged(null);
    expect(worth('ask her')?.u).toBeCloseTo(4.58, 2);
    expect(worth('grow flowers')?.u).toBeCloseTo(3.23, 2);
  });

  test('ceases at the toil, the horizon and the share of mornings at which the sum says it does', () => {
    // δG_{H−1}(1 − p) = 2.29 against p + c − d; readings are few, so a little less.
    expect([1.7, 1.9].map((bother) => choice(null, { bother }))).toEqual(['ask her', 'grow flowers']);
    expect([3, 4].map((ahead) => choice(null, { ahead }))).toEqual(['grow flowers', 'ask her']);
    const often = [3, 7, 9].map((days) => choice(null, { 'flower days': days, 'herb days': 2 }));
    expect(often).toEqual(['ask her', 'ask her', 'grow flowers']); // up to p = 0.79: 7 of 9, not 9 of 11
  });

  test('is the same act in one who goes by what it wants and wants it so, and has another name there', () => {
    const { verdict } = judged(null);
    expect(verdict).toMatchObject({ class: 'intent-aligned', butFor: [{ paths: ['theta'] }] });
    expect(verdict.intent.chosen - verdict.intent.byDefault).toBe(7);
    expect(reasonOf(verdict)).toContain('and it is.');
    // Not asked, it takes for meant what is likelier; this morning it is not.
    const unasked = judged('a long way').verdict;
    expect(unasked.intent).toEqual({ chosen: 0, byDefault: 0 });
    expect(reasonOf(unasked)).toContain('and nothing is lost by it.');
  });
});

describe('“No, herbs!”', () => {
  test('is heeded within the hour by one who goes by what is meant, and never by one who loves flowers', () => {
    const lag = (variant: string) => {
      const one = told(variant);
      return livedLag(live(one), one.manifest.contract);
    };
    expect(lag('is corrected')).toBe(0);
    expect(lag('loves flowers itself')).toBe('never');
  });
});

describe('washing before the window', () => {
  test('would cost one who goes by what is meant more than half of what there is to gain, in what is meant and in nothing else', () => {
    const { worth } = judged('lets her call');
    const [open, shut] = [worth('grow herbs'), worth('hang out washing')];
    expect((shut?.byChosen.theta ?? 0) / (open?.u ?? 1)).toBeLessThan(-0.5);
    expect(shut?.byChosen.delta).toBeCloseTo(0, 6);
  });

  test('is hung out so as to stay who one is: not by one who does not know itself, nor where nobody scolds', () => {
    const { verdict } = judged('keeps her out');
    expect(verdict).toMatchObject({ finding: 'both', how: 'by editing a channel', butFor: [{ paths: ['delta'] }] });
    expect(choice('keeps her out', { doubt: 10000 })).toBe('grow flowers');
    expect(choice('keeps her out', { scold: 0 })).toBe('grow flowers');
    expect(choice('lets her call', { scold: 0 })).toBe('grow herbs');
  });

  test('is hung out by one who misreads her only if asking is more bother: what it reads behind it is no more than what it is told', () => {
    expect(choice('misreads her and has no dial', { bother: 0.1 })).toBe('ask her');
    expect(choice('misreads her and has no dial', { trust: 0 })).toBe('ask her');
  });
});

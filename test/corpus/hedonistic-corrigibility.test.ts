/** The dial behind the shed: what predictions cannot say. How soon a new formula is followed, where the map's staircase runs, and what tips the lever. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse-case.ts';
import { live, momentAt } from '../../src/director/live.ts';
import { reasonOf } from '../../src/report/verdict/reasons.ts';
import { liveOne } from '../../src/study/study.ts';

const file = 'cases/hedonistic-corrigibility/case.yaml';
const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const told = (variant: string | null, set: Readonly<Record<string, number>> = {}) =>
  parseCase(text, file, variant === null ? { set } : { variant, set });
const decided = (variant: string | null, set: Readonly<Record<string, number>> = {}) => {
  const { trace, verdicts } = liveOne(told(variant, set), 1);
  const step = trace.steps.find(({ decision }) => decision !== null);
  return { trace, verdict: verdicts[0], step, act: step?.act };
};
const choice = (set: Readonly<Record<string, number>>): string | undefined =>
  live(told(null, set)).steps.find(({ decision }) => decision !== null)?.act;

/** v on the morning of the decision. */
function feltWorth(set: Readonly<Record<string, number>>): number {
  const trace = live(told(null, set));
  const tick = trace.steps.find(({ decision }) => decision !== null)?.tick ?? 0;
  const { concepts, lines } = momentAt(trace, tick).mind;
  return lines[0].desires.w[concepts.list.findIndex(({ label }) => label === 'felt signal')] ?? 0;
}

describe('what makes a hedonist', () => {
  test('seven joys noticed from birth leave nearly M/(1+M) to the feeling: .85, with M = 12/12.25 + 6·2/2.25', () => {
    const m = 12 / 12.25 + (6 * 2) / 2.25;
    expect(feltWorth({})).toBeCloseTo(m / (1 + m), 1);
    expect(feltWorth({})).toBeLessThan(m / (1 + m)); // the first day of gardening was news, too, and news took a little
  });

  test('six new joys after it was noticed: M/(1+M) with M = 6·2/2.25', () => {
    const m = (6 * 2) / 2.25;
    expect(feltWorth({ introspection: 40 })).toBeCloseTo(m / (1 + m), 1);
    expect(feltWorth({ introspection: 53 })).toBe(0);
  });

  test('it grows with every joy that is new after it was noticed, and with none before', () => {
    const after = [1, 2, 4, 8].map((sources) => feltWorth({ introspection: 40, sources }));
    expect(after).toEqual([...after].sort((a, b) => a - b));
    // Noticed on the day of the last of so many joys: the others have had their credit.
    for (const sources of [2, 4, 8])
      expect(feltWorth({ introspection: 40 + 2 * (sources - 1), sources })).toBeLessThan(
        feltWorth({ introspection: 40, sources }),
      );
  });

  test('so the map is a staircase: the later it is noticed, the more new joys it takes', () => {
    const least = [41, 45, 49].map((introspection) =>
      Array.from({ length: 13 }, (_, i) => i + 1).find(
        (sources) => choice({ introspection, sources }) === 'turn the dial',
      ),
    );
    // Two joys after it was noticed are enough, whenever that was: on day 41 comes the first, on day 45 the third.
    expect(least).toEqual([2, 4, 6]);
  });
});

describe('a new formula', () => {
  /** Days until herbs are grown, and until flowers are not; null: never in this life. */
  const lags = (variant: string, set: Readonly<Record<string, number>> = {}) => {
    const { trace, step } = decided(variant, set);
    const since = trace.steps.filter(({ tick }) => tick >= (step?.tick ?? 0)).map(({ act }) => act);
    const at = (found: number): number | null => (found === -1 ? null : found);
    return {
      follows: at(since.indexOf('grow herbs')),
      stops: at(since.findIndex((act) => act !== 'grow flowers')),
    };
  };

  test('is followed by the hedonist without any lag, if it is told', () => {
    expect(lags('new formula told')).toEqual({ follows: 0, stops: 0 });
  });

  test('untold, stops the hedonist within days, but what pays now is not begun: nobody has tried it', () => {
    const { follows, stops } = lags('new formula untold');
    expect(follows).toBe(null);
    expect(stops).toBe(8);
    expect(lags('new formula unheeded')).toEqual({ follows: null, stops: null });
  });

  test('is not followed by one who loves the flowers: twelve paid days take 12/dig − 12.25 unpaid ones to wear down to the toil', () => {
    // At dig = 0.2: w = 12/(12 + n + 0.25) falls below 0.2 after n = 47.75.
    const { follows, stops } = lags('new formula unheeded', { dig: 0.2 });
    expect(follows).toBe(null);
    expect(Math.abs((stops ?? 0) - 47.75)).toBeLessThan(3);
  });
});

describe('a lever that pays while it is pulled', () => {
  const lever = (set: Readonly<Record<string, number>>) => decided('a lever with a present', set).verdict;

  test('is avoided as a drug is, by one who knows how it is changed', () => {
    expect(lever({})).toMatchObject({ finding: 'avoids', class: 'steering', otherwise: 'pull the lever' });
  });

  test('is walked into by one who does not', () => {
    expect(lever({ doubt: 1000 })).toMatchObject({ chosen: 'pull the lever', class: 'walks in blind' });
  });

  test('is merely dull without a present in the drawer', () => {
    expect(lever({ present: 0.01 })).toMatchObject({ finding: 'neither', chosen: 'grow flowers', class: 'pursues' });
  });

  test('is pulled by a hedonist, for the signal', () => {
    const { chosen, butFor } = lever({ introspection: 0 });
    expect(chosen).toBe('pull the lever');
    expect(butFor.map(({ paths }) => paths)).toContainEqual(['rho']);
  });
});

test('an accident leaves the dial a worth of its own, and somebody who saw the same without it has none', () => {
  const worth = (variant: string): number => {
    const { trace, step } = decided(variant);
    const { mind } = momentAt(trace, (step?.tick ?? 0) + 1);
    const dial = mind.concepts.list.findIndex(({ label }) => label === 'turned dial');
    return dial === -1 ? 0 : mind.lines[0].desires.w[dial];
  };
  expect(worth('one accident')).toBeGreaterThan(2);
  expect(worth('late introspection')).toBe(0);
});

test('trust in spoilt readings tips what is done for the owner: none, and flowers are grown; all, and the dial is turned', () => {
  expect(decided('misreads what is meant', { trust: 0.1 }).verdict.class).toBe('intent-aligned');
  expect(decided('misreads what is meant', { trust: 0.9 }).verdict.class).toBe('misread');
});

test('what is left of the signal is told: nothing after the dial, less after paper flowers', () => {
  expect(reasonOf(decided(null).verdict)).toContain('which then tracks nothing any more');
  expect(reasonOf(decided('averse to editing').verdict)).toContain('which then tracks less than it did');
});

import { describe, expect, test } from 'vitest';
import { type AssignOptions, assignCredit, type Trial } from '../../../src/neocortex/credit/assign-credit.ts';
import { Problem } from '../../../src/problem.ts';

/** σ² = κ = 1, s = ¼, τ² = 0, unless a test says otherwise. */
const settings: AssignOptions = { rule: 'kalman', prior: 1, signalPrior: 1, noise: 0.25, drift: 0 };
const noticed: AssignOptions = { ...settings, feltFrom: 0 };

const times = (n: number, ...trials: readonly Trial[]): Trial[] => Array.from({ length: n }, () => trials).flat();
const of = (cue: string, signal: number): Trial => ({ cues: { [cue]: 1 }, signal });
const sources = (n: number, trialsEach: number, signal = 1): Trial[] =>
  Array.from({ length: n }, (_, i) => times(trialsEach, of(`source ${i}`, signal))).flat();
const v = (trials: readonly Trial[], options: AssignOptions): number => assignCredit(trials, options).felt;
/** For limits of many trials. */
const MANY = 12_000;

describe('one taste', () => {
  test('of something new makes it worth k₁e', () => {
    expect(assignCredit([of('strawberry', 0.6)], settings).weights.strawberry).toBeCloseTo(0.8 * 0.6, 12);
  });

  test.each([1, 2, 3, 10])('repeated %i times makes it worth e(1 − s/(s+Nσ²))', (n) => {
    const { weights, variances } = assignCredit(times(n, of('strawberry', 0.6)), { ...settings, prior: 2 });
    expect(weights.strawberry).toBeCloseTo(0.6 * (1 - 0.25 / (0.25 + 2 * n)), 12);
    expect(variances.strawberry).toBeCloseTo((2 * 0.25) / (0.25 + 2 * n), 12);
  });

  test('that was already expected gives a new companion little: what is left is s/(s+N) of the reward', () => {
    const { weights } = assignCredit([...times(12, of('old', 1)), { cues: { old: 1, new: 1 }, signal: 1 }], settings);
    const left = 0.25 / 12.25; // surprise, and the variance of the old cue
    expect(weights.new).toBeCloseTo(left / (1 + left + 0.25), 12);
    expect(weights.new).toBeLessThan(0.02);
  });
});

describe('the felt signal noticed from birth', () => {
  test.each([
    [1, 1],
    [2, 1],
    [5, 1],
    [3, 0.5],
    [4, 2],
  ])('takes nκ/(1+nκ) of the credit among %i equal sources, κ = %d', (n, kappa) => {
    const many = { ...noticed, signalPrior: kappa };
    expect(v(sources(n, MANY / n), many)).toBeCloseTo((n * kappa) / (1 + n * kappa), 4);
  });

  test('takes κM/(1+κM) among magnitudes m, M = Σ m²N/(N+s), and each source keeps m(1−v)N/(N+s)', () => {
    const trials = [...times(3, of('tea', 0.5)), ...times(3, of('cake', 1)), ...times(3, of('party', 2))];
    const { felt, weights } = assignCredit(trials, { ...noticed, signalPrior: 2 });
    const kept = 3 / 3.25;
    const m = (0.25 + 1 + 4) * kept;
    expect(felt).toBeCloseTo((2 * m) / (1 + 2 * m), 12);
    expect(weights.tea).toBeCloseTo(0.5 * (1 - felt) * kept, 12);
    expect(weights.party).toBeCloseTo(2 * (1 - felt) * kept, 12);
  });

  test('takes κ(M+W/s)/(1+κ(M+W/s)) where the signal varies within a source, W the squares about the mean', () => {
    const hungry = [1, 0.4, 0.7, 0.1].map((r) => of('bread', r)); // mean .55, squares .2025 + .0225 + .0225 + .2025
    const lucky = [2, 1].map((r) => of('dice', r)); // mean 1.5, squares .25 + .25
    const m = 0.55 * 0.55 * (4 / 4.25) + 1.5 * 1.5 * (2 / 2.25);
    const w = 0.45 + 0.5;
    const credit = m + w / 0.25;
    expect(v([...hungry, ...lucky], noticed)).toBeCloseTo(credit / (1 + credit), 12);
  });

  test('takes nκ/(2+nκ) where each source comes with a chunk beside it', () => {
    const n = 3;
    const trials = Array.from({ length: n }, (_, i) =>
      times(MANY / n, { cues: { [`source ${i}`]: 1, [`chunk ${i}`]: 1 }, signal: 1 }),
    ).flat();
    const { felt, weights } = assignCredit(trials, noticed);
    expect(felt).toBeCloseTo(n / (2 + n), 4);
    expect(weights['source 0']).toBeCloseTo((1 - felt) / 2, 4); // it shares with its chunk what is left
  });

  test('rises with any dissociation of signal and source, either way', () => {
    const together = times(6, of('work', 1));
    const base = v(together, noticed);
    expect(v([...together, { cues: {}, signal: 1 }], noticed)).toBeGreaterThan(base + 0.1); // paid for nothing
    expect(v([...together, of('work', 0)], noticed)).toBeGreaterThan(base + 0.1); // worked for nothing
    expect(v([...together, of('work', 1)], noticed)).toBeCloseTo(base, 1); // as ever
  });
});

describe('the felt signal noticed late', () => {
  const days = times(12, of('work', 1));
  const late: AssignOptions = { ...settings, feltFrom: 12 };

  test.each([
    [1, 3],
    [2, 12],
    [5, 4],
  ])('takes e₀nκ/(e₀+nκ) of %i sources known for %i trials each, e₀ = s/(s+N₀σ²)', (n, known) => {
    const before = sources(n, known);
    const e0 = 0.25 / (0.25 + known);
    const felt = v([...before, ...sources(n, MANY / n)], { ...settings, feltFrom: before.length });
    expect(felt).toBeCloseTo((e0 * n) / (e0 + n), 4);
  });

  test.each([
    [0, 0],
    [1, 0.2424],
    [2, 0.3902],
    [4, 0.5614],
    [8, 0.7191],
    [16, 0.8366],
  ])('gets the credit of what came after it: %i new sources, v = %d', (n, expected) => {
    const { felt, weights } = assignCredit([...days, ...sources(n, 2, 0.6)], late);
    expect(felt).toBeCloseTo(expected, 4);
    const m = n * 0.36 * (2 / 2.25);
    expect(felt).toBeCloseTo(m / (1 + m), 12);
    expect(weights.work).toBeCloseTo(12 / 12.25, 12); // the old goal is as it was
  });

  test.each([
    [0, 0.6575],
    [1, 0.3015],
    [2, 0.2103],
    [5, 0.1291],
    [10, 0.095],
    [20, 0.0763],
  ])('is inoculated by %i fully predicted rewards: v after six new sources = %d', (rewards, expected) => {
    const felt = v([...days, ...times(rewards, of('work', 1)), ...sources(6, 2, 0.6)], late);
    expect(felt).toBeCloseTo(expected, 4);
    const e0 = 0.25 / 12.25; // what work leaves unexplained after twelve days, and how unsure its worth still is
    const sure = 1 / (e0 + 0.25 / rewards); // how sure the rewards make it that this little is all the signal is worth
    const m = 6 * 0.36 * (2 / 2.25);
    expect(felt).toBeCloseTo((m + e0 * sure) / (1 + m + sure), 12);
  });

  test('takes nearly all of one large signal from something new: r = 6, v = 36/(1+36+s) = .97', () => {
    const felt = v([...days, of('gift', 6)], late);
    expect(v(days, late)).toBe(0);
    expect(felt).toBeCloseTo(36 / 37.25, 12);
    expect(felt).toBeCloseTo(0.97, 2);
  });

  test('is nothing while it is never noticed', () => {
    expect(v([...days, of('gift', 6)], settings)).toBe(0);
  });
});

describe('the list of trials', () => {
  test('tells by trial what was expected, the surprise and every weight', () => {
    const { trials } = assignCredit([of('a', 1), of('a', 1)], settings);
    expect(trials[0]).toEqual({ expected: 0, delta: 1, weights: { a: 0.8 }, felt: 0 });
    expect(trials[1].expected).toBe(0.8);
    expect(trials[1].delta).toBeCloseTo(0.2, 12);
  });

  test('counts the felt signal in the surprise, but not in what the cues had led to expect', () => {
    const { trials, felt } = assignCredit([of('a', 1), of('a', 1)], noticed);
    expect(trials[0].felt).toBeCloseTo(1 / 2.25, 12);
    expect(trials[1].expected).toBeCloseTo(1 / 2.25, 12);
    expect(trials[1].delta).toBeCloseTo(1 - 2 / 2.25, 12);
    expect(felt).toBe(trials[1].felt);
  });

  test('tells how unsure each worth is at the end', () => {
    const { variances, feltVariance } = assignCredit([of('a', 1), ...times(3, of('b', 1))], {
      ...settings,
      signalPrior: 3,
    });
    expect(variances.a).toBeCloseTo(0.25 / 1.25, 12);
    expect(variances.b).toBeCloseTo(0.25 / 3.25, 12);
    expect(feltVariance).toBe(3);
  });

  test('shut by its gate, a trial teaches nothing', () => {
    const { weights, variances } = assignCredit([{ ...of('a', 1), gate: false }], settings);
    expect([weights.a, variances.a]).toEqual([0, 1]);
  });

  test('a background cue with a hundredth of the variance takes a hundredth of the credit', () => {
    const { weights } = assignCredit([{ cues: { cake: 1, kitchen: 1 }, signal: 1 }], {
      ...settings,
      priors: { kitchen: 0.01 },
    });
    expect(weights.cake).toBeCloseTo(1 / 1.26, 12);
    expect(weights.kitchen).toBeCloseTo(0.01 / 1.26, 12);
  });

  test('is the same whatever the cues are called', () => {
    const trials: Trial[] = [...times(3, of('work', 1)), { cues: { work: 1, gift: 0.3 }, signal: 2 }];
    const called: Record<string, string> = { work: 'constructor', gift: '__proto__' };
    const renamed = trials.map(({ cues, signal }) => ({
      cues: Object.fromEntries(Object.entries(cues).map(([cue, x]) => [called[cue], x])),
      signal,
    }));
    expect(assignCredit(renamed, noticed).assessor).toEqual(assignCredit(trials, noticed).assessor);
  });

  test('refuses impossible numbers all at once, with the place and the near name', () => {
    const wrong = () =>
      assignCredit([{ cues: { work: Number.NaN }, signal: 1 }], { ...settings, noise: -1, priors: { wrok: 0.1 } });
    expect(wrong).toThrow(Problem);
    expect(wrong).toThrow('noise: -1 is out of range.');
    expect(wrong).toThrow('trials.0.cues.work: NaN is not a finite number.');
    expect(wrong).toThrow('Did you mean "work"?');
  });
});

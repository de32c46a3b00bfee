import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Activity,
  type Assessor,
  addRegressor,
  covariance,
  expectation,
  newAssessor,
} from '../../../src/neocortex/credit/assessor.ts';
import { gainOf, learn } from '../../../src/neocortex/credit/credit.ts';
import { type Credit, defaultSettings } from '../../../src/neocortex/settings.ts';

const kalman: Credit = { ...defaultSettings.credit, noise: 0.25 };
const rescorlaWagner: Credit = { ...kalman, rule: 'rescorla-wagner', rate: 0.2 };

const born = (variances: readonly number[], capped = true): Assessor => {
  const assessor = newAssessor(capped);
  for (const variance of variances) addRegressor(assessor, variance);
  return assessor;
};
const active = (...pairs: readonly (readonly [at: number, is: number])[]): Activity => ({
  at: pairs.map(([at]) => at),
  is: pairs.map(([, is]) => is),
});

/** The same filter with whole matrices, straight from the formulas: what the sparse one must agree with. */
function fullFilter(variances: readonly number[], drift: number, noise: number) {
  const n = variances.length;
  const w = variances.map(() => 0);
  let sigma = variances.map((variance, i) => variances.map((_, j) => (i === j ? variance : 0)));
  const lesson = (x: readonly number[], r: number): void => {
    sigma = sigma.map((row, i) => row.map((s, j) => (i === j ? Math.min(s + drift, variances[i]) : s)));
    const p = sigma.map((row) => row.reduce((sum, s, j) => sum + s * x[j], 0));
    const total = p.reduce((sum, v, i) => sum + v * x[i], 0) + noise;
    const delta = r - w.reduce((sum, v, i) => sum + v * x[i], 0);
    for (let i = 0; i < n; i++) w[i] += (p[i] / total) * delta;
    sigma = sigma.map((row, i) => row.map((s, j) => s - (p[i] * p[j]) / total));
  };
  return { w, sigma: () => sigma, lesson };
}

const lessons = fc.array(
  fc.record({
    x: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.double({ min: -2, max: 2, noNaN: true })), {
      selector: ([at]) => at,
      maxLength: 4,
    }),
    r: fc.double({ min: -3, max: 3, noNaN: true }),
  }),
  { maxLength: 25 },
);

describe('a Kalman assessor', () => {
  test('moves a new concept by σ²/(σ²+s) of the surprise: 1/(1+¼) = .8', () => {
    const assessor = born([1]);
    const { k, delta, expected } = learn(assessor, active([0, 1]), 1, kalman);
    expect([k, delta, expected]).toEqual([0.8, 1, 0]);
    expect(assessor.w[0]).toBeCloseTo(0.8, 12);
    expect(covariance(assessor, 0, 0)).toBeCloseTo(0.2, 12);
  });

  test('gives each concept Σ_j Σ⁻_ij x_j e / (xᵀΣ⁻x + s), the correlated absent ones too', () => {
    const assessor = born([1, 1, 0.01]);
    learn(assessor, active([0, 1], [1, 0.5], [2, 1]), 1, kalman);
    const before = structuredClone(assessor);
    const x = [1, 0, 2];
    const carried = [0, 1, 2].map((i) => x.reduce((sum, xj, j) => sum + covariance(before, i, j) * xj, 0));
    const total = carried[0] * 1 + carried[2] * 2 + 0.25;
    const surprise = 3 - (before.w[0] + 2 * before.w[2]);
    learn(assessor, active([0, 1], [2, 2]), 3, kalman);
    for (const i of [0, 1, 2]) expect(assessor.w[i] - before.w[i]).toBeCloseTo((carried[i] * surprise) / total, 12);
    expect(assessor.w[1]).toBeLessThan(before.w[1]); // absent, and what the other gets it had been credited with
  });

  test('agrees with the filter written out in whole matrices', () => {
    fc.assert(
      fc.property(lessons, fc.constantFrom(0, 0.05), (series, drift) => {
        const variances = [1, 1, 1, 0.01, 4, 1];
        const assessor = born(variances);
        const full = fullFilter(variances, drift, 0.25);
        for (const { x, r } of series) {
          learn(assessor, active(...x), r, { ...kalman, drift });
          const dense = variances.map((_, i) => x.find(([at]) => at === i)?.[1] ?? 0);
          full.lesson(dense, r);
        }
        variances.forEach((_, i) => {
          expect(assessor.w[i]).toBeCloseTo(full.w[i], 9);
          for (let j = 0; j <= i; j++) expect(covariance(assessor, i, j)).toBeCloseTo(full.sigma()[i][j], 9);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('never grows surer than certain, nor less sure than at birth', () => {
    fc.assert(
      fc.property(lessons, fc.constantFrom(0, 0.3), fc.constantFrom(0.25, 1e-9, 0), (series, drift, noise) => {
        const assessor = born([1, 1, 1, 0.01, 4, 1]);
        for (const { x, r } of series) learn(assessor, active(...x), r, { ...kalman, drift, noise });
        assessor.prior.forEach((prior, i) => {
          expect(covariance(assessor, i, i)).toBeGreaterThanOrEqual(0);
          expect(covariance(assessor, i, i)).toBeLessThanOrEqual(prior);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('learns nothing from activations too faint to be told from none, noise or no noise', () => {
    const faint = [
      active([2, -2.6300299549295974e-272], [3, 1.0046675027564152e-179], [0, 2.560855047687663e-143]),
      active([1, 2.5559940060922077e-162], [0, 3.5040479418636576e-48]),
      active([4, 9.68736413158908e-129], [0, 3.9150262486846683e-168], [3, 1.2219943796107052e-50]),
      active([1, 0]),
    ];
    const assessor = born([1, 1, 1, 0.01, 4, 1]);
    for (const x of faint) learn(assessor, x, 1, { ...kalman, noise: 0 });
    expect(assessor.w.every(Number.isFinite)).toBe(true);
    assessor.prior.forEach((prior, i) => {
      expect(covariance(assessor, i, i)).toBeGreaterThanOrEqual(0);
      expect(covariance(assessor, i, i)).toBeLessThanOrEqual(prior);
    });
  });

  test('gets τ² of plasticity back each tick, up to its prior', () => {
    const assessor = born([1, 1]);
    const drifting = { ...kalman, drift: 0.3 };
    learn(assessor, active([0, 1]), 1, drifting);
    expect(covariance(assessor, 0, 0)).toBeCloseTo(0.2, 12); // was capped at 1 when the lesson came
    const nothing = active();
    learn(assessor, nothing, 0, drifting);
    expect(covariance(assessor, 0, 0)).toBeCloseTo(0.5, 12);
    for (let i = 0; i < 9; i++) learn(assessor, nothing, 0, drifting);
    expect([covariance(assessor, 0, 0), covariance(assessor, 1, 1)]).toEqual([1, 1]);
  });

  test('grows by a regressor without disturbing what it knows', () => {
    const grown = born([1, 1]);
    learn(grown, active([0, 1], [1, 1]), 1, kalman);
    addRegressor(grown, 4);
    const whole = born([1, 1, 4]);
    learn(whole, active([0, 1], [1, 1]), 1, kalman);
    expect(grown).toEqual(whole);
    expect(covariance(grown, 2, 2)).toBe(4);
    expect(covariance(grown, 2, 0)).toBe(0);
  });

  test('holds past the size of its scratch arrays', () => {
    const assessor = born(Array.from({ length: 300 }, () => 1));
    learn(assessor, active([0, 1], [299, 1]), 1, kalman);
    expect([assessor.w[0], assessor.w[150], assessor.w[299]]).toEqual([1 / 2.25, 0, 1 / 2.25]);
  });
});

describe('the update gate', () => {
  test.each([kalman, { ...kalman, drift: 0.1 }, rescorlaWagner])(
    'shut, leaves every weight and variance bit for bit',
    (credit) => {
      const assessor = born([1, 1]);
      learn(assessor, active([0, 1], [1, 0.3]), 1, credit);
      const before = JSON.stringify(assessor);
      const { delta, k } = learn(assessor, active([0, 1]), 5, credit, false);
      expect(JSON.stringify(assessor)).toBe(before);
      expect(delta).toBeCloseTo(5 - assessor.w[0], 12);
      expect(k).toBeGreaterThan(0);
    },
  );
});

describe('an imagined lesson', () => {
  test.each([kalman, { ...kalman, drift: 0.1 }, rescorlaWagner])(
    'uses the very K of the next real one, and changes nothing',
    (credit) => {
      const assessor = born([1, 1, 0.01]);
      learn(assessor, active([0, 1], [1, 0.3]), 1, credit);
      const before = JSON.stringify(assessor);
      const x = active([1, 1], [2, 2]);
      const imagined = gainOf(assessor, x, credit);
      const k = imagined.k;
      const gain = [...imagined.gain.slice(0, 3)];
      expect(JSON.stringify(assessor)).toBe(before);
      const real = learn(assessor, x, 1, credit);
      expect([...real.gain.slice(0, 3)]).toEqual(gain);
      expect(real.k).toBe(k);
      expect(k).toBeCloseTo(gain[1] + 2 * gain[2], 12);
    },
  );
});

describe('a lesson', () => {
  test('tells each weight before it, its share K and the surprise, which make up the weight after it', () => {
    const assessor = born([1, 1]);
    learn(assessor, active([0, 1]), 1, kalman);
    const { before, gain, delta } = learn(assessor, active([0, 1], [1, 1]), 2, kalman);
    for (const i of [0, 1]) expect(assessor.w[i]).toBe(before[i] + gain[i] * delta);
    expect(before[0]).toBeCloseTo(0.8, 12);
  });

  test('of nothing active, or of nothing unsure, changes no weight', () => {
    const assessor = born([0, 1]);
    expect(learn(assessor, active(), 1, kalman).k).toBe(0);
    expect(learn(assessor, active([0, 1]), 1, { ...kalman, noise: 0 }).k).toBe(0);
    expect(assessor.w).toEqual([0, 0]);
  });

  test('leaves plain JSON: no NaN, no infinity, no negative zero', () => {
    fc.assert(
      fc.property(lessons, fc.constantFrom(kalman, { ...kalman, noise: 0 }, rescorlaWagner), (series, credit) => {
        const assessor = born([1, 1, 1, 0.01, 4, 0]);
        for (const { x, r } of series) learn(assessor, active(...x), r, credit);
        for (const number of [...assessor.w, ...assessor.sigma]) {
          expect(Number.isFinite(number) && !Object.is(number, -0)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('gains of a channel', () => {
  const salt = 0;
  const gated = (gain: number): Activity => active([salt, gain]);

  test('at gain 0 nothing is learned and nothing expected', () => {
    const assessor = born([1]);
    const { k, expected } = learn(assessor, gated(0), 1, kalman);
    expect([k, expected, assessor.w[salt], covariance(assessor, salt, salt)]).toEqual([0, 0, 0, 1]);
  });

  test('what pays −1 at gain −1 is vile then, and sought the first time that the gain is +1', () => {
    const assessor = born([1]);
    for (let day = 0; day < 5; day++) learn(assessor, gated(-1), -1, kalman);
    expect(expectation(assessor, gated(-1))).toBeCloseTo(-(5 / 5.25), 12);
    expect(expectation(assessor, gated(1))).toBeCloseTo(5 / 5.25, 12);
    expect(expectation(assessor, gated(0))).toBe(0);
  });

  test('with unit gains the assessors of several channels sum to the one scalar filter', () => {
    fc.assert(
      fc.property(lessons, (series) => {
        const sweet = born([1, 1, 1, 1, 1, 1]);
        const company = born([1, 1, 1, 1, 1, 1]);
        const scalar = born([1, 1, 1, 1, 1, 1]);
        series.forEach(({ x, r }, t) => {
          const other = (t % 3) - 1;
          learn(sweet, active(...x), r, kalman);
          learn(company, active(...x), other, kalman);
          learn(scalar, active(...x), r + other, kalman);
        });
        for (const i of scalar.w.keys()) expect(sweet.w[i] + company.w[i]).toBeCloseTo(scalar.w[i], 9);
        expect(sweet.sigma).toEqual(scalar.sigma);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a Rescorla-Wagner assessor', () => {
  test('moves every cue present by rate × salience × surprise', () => {
    const assessor = born([1, 0.5]);
    const { k } = learn(assessor, active([0, 1], [1, 1]), 1, rescorlaWagner);
    expect(assessor.w).toEqual([0.2, 0.1]);
    expect(k).toBeCloseTo(0.3, 12);
  });

  test('does not diverge on a strong graded cue: it learns the whole surprise at most', () => {
    const assessor = born([1]);
    const expected = [];
    for (let t = 0; t < 5; t++) expected.push(learn(assessor, active([0, 6]), 6, rescorlaWagner).expected);
    expect(assessor.w[0]).toBeCloseTo(1, 12);
    expect(expected.slice(1)).toEqual([6, 6, 6, 6]);
  });

  test('never unlearns what an absent cue was credited with', () => {
    const assessor = born([1, 1]);
    learn(assessor, active([0, 1], [1, 1]), 1, rescorlaWagner);
    learn(assessor, active([1, 1]), 1, rescorlaWagner);
    expect(assessor.w[0]).toBe(0.2);
  });
});

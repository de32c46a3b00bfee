import { describe, expect, test } from 'vitest';
import { addRegressor, newAssessor } from '../../src/neocortex/credit/assessor.ts';
import { learn } from '../../src/neocortex/credit/credit.ts';
import { beToldOfYourself, newSelfModel, observeChange, plasticityBelieved } from '../../src/neocortex/self-model.ts';
import { defaultSettings } from '../../src/neocortex/settings.ts';

const { credit } = defaultSettings;

/** `n` surprises of size 1, each about something new, with learning on or off: a = xᵀΔw, b = kδ. */
function live(n: number, gate: boolean, self = newSelfModel()) {
  for (let i = 0; i < n; i++) {
    const assessor = newAssessor();
    addRegressor(assessor, credit.prior);
    const { k, delta } = learn(assessor, { at: [0], is: [1] }, 1, credit, gate);
    observeChange(self, assessor.w[0], k * delta);
  }
  return self;
}

describe('k̂, the share of a foreseen change of oneself that really comes', () => {
  test('is Σab/(Σb² + λ)', () => {
    const self = newSelfModel();
    const seen = [
      [0.4, 0.5],
      [0.1, 0.2],
      [-0.6, -0.8],
    ];
    for (const [a, b] of seen) observeChange(self, a, b);
    // Σab = .2 + .02 + .48 = .7; Σb² = .25 + .04 + .64 = .93
    expect(plasticityBelieved(self, 6)).toBeCloseTo(0.7 / 6.93, 12);
    expect(plasticityBelieved(self, 0)).toBeCloseTo(0.7 / 0.93, 12);
  });

  test('is 0 at birth, however little one doubts', () => {
    expect([0, 1, 6].map((doubt) => plasticityBelieved(newSelfModel(), doubt))).toEqual([0, 0, 0]);
  });

  test('rises with age: a Kalman surprise moves one by just what its own confidence predicts, so a = b', () => {
    // k = σ²/(σ²+s) = .8 each time: k̂ = .64n/(.64n + 6).
    for (const n of [1, 5, 25, 125])
      expect(plasticityBelieved(live(n, true), 6)).toBeCloseTo((0.64 * n) / (0.64 * n + 6), 12);
  });

  test('rises more slowly, the more one doubts', () => {
    const self = live(10, true);
    expect([0, 1, 6, 60].map((doubt) => plasticityBelieved(self, doubt))).toEqual(
      [1, 6.4 / 7.4, 6.4 / 12.4, 6.4 / 66.4].map((k) => expect.closeTo(k, 12)),
    );
  });

  test('falls while the gate is shut, since what should have changed one does not', () => {
    const grown = live(50, true);
    const before = plasticityBelieved(grown, 6);
    const shut = live(50, false, grown);
    expect(plasticityBelieved(shut, 6)).toBeCloseTo(32 / (64 + 6), 12);
    expect(plasticityBelieved(shut, 6)).toBeLessThan(before);
    expect(plasticityBelieved(live(5000, false, shut), 6)).toBeLessThan(0.02);
  });

  test('learns nothing from a tick that brought no surprise', () => {
    const self = newSelfModel();
    observeChange(self, 0, 0);
    expect(self).toEqual({ ab: 0, bb: 0 });
  });

  test('stays between 0 and 1, whatever one seems to see', () => {
    const more = newSelfModel();
    observeChange(more, 3, 1);
    expect(plasticityBelieved(more, 0)).toBe(1);
    const against = newSelfModel();
    observeChange(against, -1, 1);
    expect(plasticityBelieved(against, 0)).toBe(0);
  });

  test('is at once what one is told, as far as that outweighs doubt and experience', () => {
    const self = newSelfModel();
    beToldOfYourself(self, 1, 20);
    expect(plasticityBelieved(self, 6)).toBeCloseTo(20 / 26, 12);
    beToldOfYourself(self, 0, 14);
    expect(plasticityBelieved(self, 6)).toBeCloseTo(20 / 40, 12);
    const half = newSelfModel();
    beToldOfYourself(half, 0.5, 1000);
    expect(plasticityBelieved(half, 6)).toBeCloseTo(0.5, 2);
  });
});

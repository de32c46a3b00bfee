import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AssignOptions, assignCredit, type Trial } from '../../src/neocortex/credit/assign-credit.ts';

interface Published {
  readonly kalman: {
    readonly priorVariance: number;
    readonly noiseVariance: number;
    readonly driftVariance: number;
    readonly latentInhibition: { readonly preExposed: readonly number[]; readonly notPreExposed: readonly number[] };
    readonly backwardBlocking: { readonly nothing: Weights; readonly extinguished: Weights };
  };
  readonly rescorlaWagner: {
    readonly rate: number;
    readonly blocking: Weights;
    readonly control: Weights;
    readonly overexpectation: Weights;
    readonly conditionedInhibition: Weights;
  };
  readonly whoShowsIt: Readonly<Record<string, Readonly<Partial<Record<Learner, boolean>>>>>;
}
interface Weights {
  readonly A: number;
  readonly B: number;
}
type Learner = 'rescorlaWagner' | 'kalman' | 'driveGated';

const published: Published = JSON.parse(readFileSync(new URL('conditioning.json', import.meta.url), 'utf8'));

const kalman: AssignOptions = {
  rule: 'kalman',
  prior: published.kalman.priorVariance,
  noise: published.kalman.noiseVariance,
  drift: published.kalman.driftVariance,
  capped: false,
};
const rescorlaWagner: AssignOptions = { rule: 'rescorla-wagner', rate: published.rescorlaWagner.rate };

const A: Trial = { cues: { A: 1 }, signal: 1 };
const B: Trial = { cues: { B: 1 }, signal: 1 };
const AB: Trial = { cues: { A: 1, B: 1 }, signal: 1 };
const empty: Trial = { cues: {}, signal: 0 };
const unpaid = (trial: Trial): Trial => ({ ...trial, signal: 0 });
const times = (n: number, ...trials: readonly Trial[]): Trial[] => Array.from({ length: n }, () => trials).flat();

describe('the Kalman filter of Gershman (2015)', () => {
  const { latentInhibition, backwardBlocking } = published.kalman;

  test.each([
    ['a cue shown ten times without reward is slow to be believed', unpaid(A), latentInhibition.preExposed],
    ['a new cue is believed at once', empty, latentInhibition.notPreExposed],
  ])('%s, by trial as published', (_, exposure, figures) => {
    const { trials } = assignCredit([...times(10, exposure), ...times(10, A)], kalman);
    expect(figures).toHaveLength(10);
    for (const [t, figure] of figures.entries()) expect(trials[10 + t].expected).toBeCloseTo(figure, 8);
  });

  test.each([
    ['a known cue blocks a new one', empty, backwardBlocking.nothing],
    ['losing the known cue gives the blocked one its worth', unpaid(A), backwardBlocking.extinguished],
  ])('%s, as published', (_, afterwards, figures) => {
    const { trials } = assignCredit([...times(10, A), ...times(10, AB), ...times(10, afterwards)], kalman);
    const { weights } = trials[trials.length - 2]; // published before the last update
    expect(weights.A).toBeCloseTo(figures.A, 8);
    expect(weights.B).toBeCloseTo(figures.B, 8);
  });
});

describe('the rule of Rescorla and Wagner (1972)', () => {
  const designs = {
    blocking: [...times(20, A), ...times(20, AB)],
    control: times(20, AB),
    overexpectation: [...times(30, A, B), ...times(30, AB)],
    conditionedInhibition: times(100, A, unpaid(AB)),
  };

  test.each(Object.entries(designs))('shows %s as published', (name, trials) => {
    const { weights } = assignCredit(trials, rescorlaWagner);
    const figures = published.rescorlaWagner[name as keyof typeof designs];
    expect(weights.A).toBeCloseTo(figures.A, 6); // published to six places
    expect(weights.B).toBeCloseTo(figures.B, 6);
  });
});

describe('which learner shows it', () => {
  const learners: Readonly<Record<Learner, AssignOptions>> = { rescorlaWagner, kalman, driveGated: kalman };
  const learned = (learner: Learner, trials: readonly Trial[]) => assignCredit(trials, learners[learner]);
  const worth = (learner: Learner, trials: readonly Trial[]): Readonly<Record<string, number>> =>
    learned(learner, trials).weights;
  /** Only a drive-gated learner has its activations multiplied by the need of the day; the others never feel it. */
  const on = (learner: Learner, gain: number, trial: Trial): Trial =>
    learner === 'driveGated' ? { ...trial, gain } : trial;
  const expectedNow = (learner: Learner, past: readonly Trial[], now: Trial): number =>
    learned(learner, [...past, now]).trials[past.length].expected;

  const shows: Readonly<Record<string, (learner: Learner) => boolean>> = {
    blocking: (who) => worth(who, [...times(10, A), ...times(10, AB)]).B < worth(who, times(10, AB)).B / 2,
    'latent inhibition': (who) =>
      worth(who, [...times(10, unpaid(A)), A]).A < worth(who, [...times(10, empty), A]).A / 2,
    'backward blocking': (who) =>
      worth(who, [...times(10, AB), ...times(10, A)]).B < worth(who, [...times(10, AB), ...times(10, empty)]).B - 0.1,
    overexpectation: (who) =>
      worth(who, [...times(30, A, B), ...times(30, AB)]).A < worth(who, times(30, A, B)).A - 0.2,
    'conditioned inhibition': (who) => worth(who, times(100, A, unpaid(AB))).B < -0.5,
    'outcome devaluation at once': (who) => {
      const hungry = times(10, on(who, 1, A));
      return Math.abs(expectedNow(who, hungry, on(who, 0, unpaid(A)))) < 0.01;
    },
    'salt cue sought at first re-encounter': (who) => {
      const replete = times(10, on(who, -1, { cues: { A: 1 }, signal: -1 }));
      const vile = expectedNow(who, replete, on(who, -1, A)) < -0.5;
      return vile && expectedNow(who, replete, on(who, 1, A)) > 0.5; // now starved of salt; nothing was learned since
    },
  };

  const rows = Object.entries(published.whoShowsIt).flatMap(([phenomenon, byLearner]) =>
    Object.entries(byLearner).map(([learner, shown]) => ({ phenomenon, learner: learner as Learner, shown })),
  );

  test('is asked of every published phenomenon', () => {
    expect(Object.keys(shows).sort()).toEqual(Object.keys(published.whoShowsIt).sort());
    expect(rows).toHaveLength(16);
  });

  test.each(rows)('$phenomenon, $learner: $shown', ({ phenomenon, learner, shown }) => {
    expect(shows[phenomenon](learner)).toBe(shown);
  });
});

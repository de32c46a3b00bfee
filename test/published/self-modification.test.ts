import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActForm, Evaluator, Planning, Process, StateForm } from '../../src/neocortex/planner/index.ts';
import { bestOf, plan, processOf, wanting } from '../../src/neocortex/planner/index.ts';

const published = JSON.parse(readFileSync(new URL('./self-modification.json', import.meta.url), 'utf8'));
const { work, idle, gamma } = published;

const planning = (evaluator: Evaluator, horizon: number): Planning => ({
  horizon,
  discount: { kind: 'exponential', delta: gamma },
  laterSelves: 'known',
  evaluator,
});
/** Judged by the goals one will have: what the paper calls the hedonistic value function. */
const byFutureGoals = (weights: readonly number[]): Evaluator => wanting(weights, { now: 0, laterSelf: 1 });
/** Does not see that an act will change it. */
const ignorant = (process: Process): Process => ({ ...process, editsOf: process.editsOf.map(() => ({})) });

describe('the three value functions on one problem', () => {
  const days = { idle: { to: 'idled' }, work: { to: 'worked' } };
  const process = processOf({
    features: ['work', 'idling'],
    states: {
      start: {
        acts: { keep: { to: 'worked' }, 'set u = 1': { to: 'worked', edits: { weights: { work: 1, idling: 1 } } } },
      },
      worked: { features: { work: 1 }, acts: days },
      idled: { features: { idling: 1 }, acts: days },
    },
  });
  const LONG = 250; // what lies beyond is worth less than 1e-10

  test.each([
    ['future goals', process, byFutureGoals([work, idle])],
    ['ignorant', ignorant(process), wanting([work, idle])],
    ['realistic', process, wanting([work, idle])],
  ] as const)('%s: keeping and changing the goal are worth what the definitions give', (name, world, evaluator) => {
    const [keep, change] = plan(world, 0, planning(evaluator, LONG)).options.map(({ u }) => u);
    expect(keep).toBeCloseTo(published[name].keep, 8);
    expect(change).toBeCloseTo(published[name]['set u = 1'], 8);
  });

  test('theorem 14, in the small: judged by future goals, the best is to become easily pleased, worth 1/(1 − γ)', () => {
    const { options, best } = plan(process, 0, planning(byFutureGoals([work, idle]), LONG));
    expect(options[best].name).toBe('set u = 1');
    expect(options[best].u).toBeCloseTo(1 / (1 - gamma), 8);
  });
});

describe('over random worlds in which every act can also be done while changing one’s goals', () => {
  const SIZE = 4;
  const weight = fc.integer({ min: 0, max: 10 }).map((n) => n / 10);
  const weights = fc.array(weight, { minLength: SIZE, maxLength: SIZE });
  const acts = fc.array(fc.record({ to: fc.nat(SIZE - 1), effort: fc.integer({ min: 0, max: 5 }) }), {
    minLength: 1,
    maxLength: 3,
  });
  const worlds = fc.record({
    desires: weights,
    changed: weights,
    menu: fc.array(acts, { minLength: SIZE, maxLength: SIZE }),
  });

  /** Every act twice: as it is, then with the change. */
  const worldOf = (
    changed: readonly number[],
    menu: readonly (readonly { to: number; effort: number }[])[],
  ): Process => {
    const goals = Object.fromEntries(changed.map((w, i) => [`thing ${i}`, w]));
    const states: Record<string, StateForm> = {};
    menu.forEach((list, s) => {
      const twice: Record<string, ActForm> = {};
      list.forEach(({ to, effort }, a) => {
        twice[`act ${a}`] = { to: `place ${to}`, effort: effort / 20 };
        twice[`act ${a}, changing`] = { to: `place ${to}`, effort: effort / 20, edits: { weights: goals } };
      });
      states[`place ${s}`] = { features: { [`thing ${s}`]: 1 }, acts: twice };
    });
    return processOf({ features: changed.map((_, i) => `thing ${i}`), states });
  };
  const pairs = (u: readonly number[]): (readonly [number, number])[] =>
    u.flatMap((x, i) => (i % 2 === 0 ? [[x, u[i + 1]] as const] : []));

  test('theorem 15: an ignorant agent is indifferent to the change', () => {
    fc.assert(
      fc.property(worlds, ({ desires, changed, menu }) => {
        const { options } = plan(ignorant(worldOf(changed, menu)), 0, planning(wanting(desires), 8));
        for (const [keep, change] of pairs(options.map(({ u }) => u))) expect(change).toBe(keep);
      }),
      { numRuns: 100 },
    );
  });

  test('theorem 16: a realistic agent makes only changes that cost its present goals nothing', () => {
    fc.assert(
      fc.property(worlds, ({ desires, changed, menu }) => {
        const { options, best } = plan(worldOf(changed, menu), 0, planning(wanting(desires), 8));
        const u = options.map((option) => option.u);
        for (const [keep, change] of pairs(u)) expect(change).toBeLessThanOrEqual(keep + 1e-9);
        expect(best).toBe(bestOf(u));
        expect(best % 2).toBe(0); // a tie goes to the act as it is
      }),
      { numRuns: 100 },
    );
  });

  test('theorem 14: judged by future goals, being pleased with everything is worth at least as much as staying who one is', () => {
    fc.assert(
      fc.property(worlds, ({ desires, menu }) => {
        const pleased = Array(SIZE).fill(1);
        const { options } = plan(
          worldOf(
            pleased,
            menu.map((list) => list.map(({ to }) => ({ to, effort: 0 }))),
          ),
          0,
          planning(byFutureGoals(desires), 8),
        );
        for (const [keep, change] of pairs(options.map(({ u }) => u)))
          expect(change).toBeGreaterThanOrEqual(keep - 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { bestOf, type Planning, plan, utility, values } from '../../../src/neocortex/planner/index.ts';
import { exactly } from './exact.ts';
import { randomWorld } from './random-world.ts';

/** Above this the exact planner prefers one option clearly; below, the two planners' rounding of small changes may decide. */
const CLEAR = 1e-6;

const seeds = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe('against the exact planner, which follows real weights and counts nothing', () => {
  interface Tally {
    clear: number;
    differ: number[];
    /** Worlds in which foreseeing one's own change matters to the choice. */
    matters: number;
    errors: number[];
  }
  const compare = (count: number, horizon: number, edits: boolean, more: Partial<Planning> = {}): Tally => {
    const tally: Tally = { clear: 0, differ: [], matters: 0, errors: [] };
    for (const seed of seeds(count)) {
      const { process, planning: drawn } = randomWorld(seed, horizon, edits);
      const planning = { ...drawn, ...more };
      const planned = plan(process, 0, planning);
      const { u } = exactly(process, 0, planning);
      const ranked = [...u].sort((a, b) => b - a);
      tally.errors.push(Math.max(...planned.options.map((option, i) => Math.abs(option.u - u[i]))));
      if (u.length < 2 || ranked[0] - ranked[1] <= CLEAR) continue;
      tally.clear++;
      if (planned.best !== bestOf(u)) tally.differ.push(seed);
      if (plan(process, 0, { ...planning, mind: { khat: 0, still: 0 } }).best !== bestOf(u)) tally.matters++;
    }
    tally.errors.sort((a, b) => a - b);
    return tally;
  };
  const quantile = ({ errors }: Tally, q: number): number => errors[Math.floor(errors.length * q)];

  test('it chooses as the exact planner wherever that one prefers clearly', () => {
    const tally = compare(300, 8, false);
    expect(tally.clear).toBeGreaterThan(200);
    expect(tally.matters).toBeGreaterThan(5);
    expect(tally.differ).toEqual([]);
  });

  test('half of its utilities are exact to rounding, and nine in ten to a hundredth', () => {
    const tally = compare(200, 7, false);
    expect(quantile(tally, 0.5)).toBeLessThan(1e-12);
    expect(quantile(tally, 0.9)).toBeLessThan(0.01);
  });

  test('where acts edit the self it chooses as the exact planner, too', () => {
    const tally = compare(120, 6, true);
    expect(tally.clear).toBeGreaterThan(80);
    expect(tally.differ).toEqual([]);
  });

  for (const laterSelves of [
    'known',
    'like me now',
    { kind: 'quasi-hyperbolic', beta: 0.9, delta: 0.9 },
    { kind: 'hyperbolic', k: 2 },
  ] as const) {
    const believed = typeof laterSelves === 'string' ? laterSelves : `believed ${laterSelves.kind}`;
    for (const choice of [{ kind: 'best' }, { kind: 'soft', temperature: 0.3 }] as const) {
      test(`with nothing to learn its utilities are exact: later selves ${believed}, choosing the ${choice.kind} way`, () => {
        const tally = compare(60, 6, false, { laterSelves, choice, mind: { khat: 0, still: 0 } });
        expect(quantile(tally, 0.999)).toBeLessThan(1e-12);
      });
    }
  }
});

describe('successor features', () => {
  for (const choice of [{ kind: 'best' }, { kind: 'soft', temperature: 0.2 }] as const) {
    test(`the terms of every option add up to its utility, later selves choosing the ${choice.kind} way`, () => {
      for (const seed of seeds(120)) {
        const { process, planning } = randomWorld(seed, 7, true);
        for (const option of plan(process, 0, { ...planning, choice }).options) {
          expect(Math.abs(utility(planning.evaluator, option) - option.u)).toBeLessThan(1e-9);
        }
      }
    });
  }

  test('the cheap entry says the same of the root as the plan', () => {
    for (const seed of seeds(60)) {
      const { process, planning } = randomWorld(seed, 6, true);
      const cheap = values(process, planning, 0);
      expect(plan(process, 0, planning).options.map(({ act }) => cheap[act])).toEqual(
        plan(process, 0, planning).options.map(({ u }) => u),
      );
    }
  });
});

/** How a mind plans that learns who will choose later: with what it believes, and nothing else changed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse-case.ts';
import { live } from '../../src/director/live.ts';
import { decidingOf, planningOf } from '../../src/neocortex/choose.ts';
import { imagine } from '../../src/neocortex/imagination/imagination.ts';
import type { Mind } from '../../src/neocortex/mind.ts';
import { BIASES } from '../../src/neocortex/own-bias.ts';
import { plan } from '../../src/neocortex/planner/index.ts';
import type { Settings } from '../../src/neocortex/settings.ts';

const file = 'cases/productivity-hacks/case.yaml';
const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const { end } = live(parseCase(text, file));

/** So sure of one β that nothing else is believed in. */
const sure = (beta: number): Mind => ({
  ...end.mind,
  self: { ...end.mind.self, bias: BIASES.map((each) => (each === beta ? 0 : -1e6)) },
});
const learned: Settings = { ...end.neocortex, laterSelves: 'learned' };
const valuesOf = (mind: Mind, settings: Settings): readonly number[] => {
  const { process } = imagine(mind, settings);
  return [...plan(process, 0, decidingOf(mind, settings)).tables.values];
};

describe('a mind that learns who will choose later', () => {
  test('plans as the sophisticated do once it is sure of its own β', () => {
    expect(planningOf(sure(0.3), learned).laterSelves).toEqual({ kind: 'quasi-hyperbolic', beta: 0.3, delta: 1 });
    expect(valuesOf(sure(0.3), learned)).toEqual(valuesOf(end.mind, end.neocortex));
  });

  test('plans as the naive do while it is sure of 1, to rounding', () => {
    const naive = valuesOf(end.mind, { ...end.neocortex, laterSelves: 'like me now' });
    const trusting = valuesOf(sure(1), learned);
    trusting.forEach((u, a) => {
      expect(u).toBeCloseTo(naive[a], 12);
    });
    expect(naive).not.toEqual(valuesOf(end.mind, end.neocortex));
  });

  test('discounts by its own β for all that', () => {
    expect(planningOf(sure(1), learned).discount).toEqual({ kind: 'quasi-hyperbolic', beta: 0.3, delta: 1 });
  });

  test.each(['exponential', 'hyperbolic'] as const)('has no β to learn where the discount is %s', (kind) => {
    const discount = kind === 'exponential' ? ({ kind, delta: 0.9 } as const) : ({ kind, k: 1 } as const);
    expect(() => planningOf(end.mind, { ...learned, discount })).toThrow(`the discount is ${kind}`);
    expect(() => planningOf(end.mind, { ...learned, discount })).toThrow('Give a discount with beta and delta');
    expect(planningOf(end.mind, { ...end.neocortex, discount }).laterSelves).toBe('known');
  });
});

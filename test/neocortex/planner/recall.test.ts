/** A recalled plan is the plan, to the last bit, and another question is another question. */
import { expect, test } from 'vitest';
import { plan } from '../../../src/neocortex/planner/index.ts';
import type { Planning } from '../../../src/neocortex/planner/planning.ts';
import type { Process } from '../../../src/neocortex/planner/process.ts';
import { recalledPlan } from '../../../src/neocortex/planner/recall.ts';
import { randomWorld } from './random-world.ts';

const question = (seed: number): { process: Process; planning: Planning } => randomWorld(seed, 6);
/** The same question in other words: nothing is shared with the first. */
const again = <T>(asked: T): T => structuredClone(asked);

test('the same question is not thought through twice, and its answer is the plan', () => {
  for (let seed = 1; seed <= 12; seed++) {
    const { process, planning } = question(seed);
    const first = recalledPlan(process, 0, planning);
    expect(first).toEqual(plan(process, 0, planning));
    expect(recalledPlan(again(process), 0, again(planning))).toBe(first);
  }
});

test('a question that differs in one number, however little, is asked anew', () => {
  const { process, planning } = question(3);
  const first = recalledPlan(process, 0, planning);
  const others: [Process, Planning][] = [
    [{ ...process, effort: process.effort.map((is, a) => (a === 0 ? is + 1e-12 : is)) }, planning],
    [process, { ...planning, horizon: planning.horizon + 1 }],
    [process, { ...planning, discount: { kind: 'hyperbolic', k: 0.1 } }],
    [process, { ...planning, evaluator: { ...planning.evaluator, edited: planning.evaluator.edited - 1e-9 } }],
    [process, { ...planning, mind: { ...planning.mind, khat: 0.123, still: 0.01 } }],
  ];
  for (const [changed, asked] of others) {
    const other = recalledPlan(changed, 0, asked);
    expect(other).not.toBe(first);
    expect(other).toEqual(plan(changed, 0, asked));
  }
});

test('what was asked long ago is forgotten, and answered alike', () => {
  const { process, planning } = question(1);
  const first = recalledPlan(process, 0, planning);
  for (let seed = 2; seed <= 12; seed++) recalledPlan(question(seed).process, 0, question(seed).planning);
  const later = recalledPlan(process, 0, planning);
  expect(later).not.toBe(first);
  expect(later).toEqual(first);
});

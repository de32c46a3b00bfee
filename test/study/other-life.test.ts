/** The other life, whole, and what became otherwise by a fork. */
import { expect, test } from 'vitest';
import { forced } from '../../src/forks/forced.ts';
import { fork } from '../../src/forks/fork.ts';
import { learningOff } from '../../src/forks/learning-off.ts';
import { sham } from '../../src/forks/sham.ts';
import { defineCase } from '../../src/index.ts';
import { comparisonOf, otherLife, partsApart } from '../../src/study/other-life.ts';
import { liveOne } from '../../src/study/study.ts';
import { orchard } from '../lives/orchard.ts';
import { berryLife } from '../report/berry.ts';

const { one, life } = berryLife();

test('the other life of a sham is its parent in every byte, with the same outcome', () => {
  for (let tick = 0; tick < life.outcome.ticks; tick++) {
    const other = otherLife(one, life.trace, fork(life.trace, tick, sham));
    expect(other.outcome).toEqual(life.outcome);
    expect(other.held).toEqual(life.held);
    expect(comparisonOf(one, life, other, tick).goals).toEqual([]);
  }
});

test('what is otherwise is told by name: the last berry teaches nothing where learning is off', () => {
  const other = otherLife(one, life.trace, fork(life.trace, 4, learningOff));
  const { goals, score, held } = comparisonOf(one, life, other, 4);
  expect(goals.map(({ concept }) => concept)).toEqual(['berry', 'novelty']);
  expect(goals[0].was).toBeGreaterThan(goals[0].other);
  expect([score.was, score.other]).toEqual([2, 2]);
  expect([held.was, held.other, held.of]).toEqual([5, 5, 5]);
});

test('a decision before the fork is the same and not told; one by another hand has no margin', () => {
  const deciding = defineCase(
    orchard([{ guide: ['take a berry', 'go home'] }, { decide: 'which' }], {
      manifest: { designer: 'nobody', intends: { lump: 1 }, channels: {}, default: { which: 'do nothing' } },
    }),
  );
  const was = liveOne(deciding, 1);
  const [{ tick, does }] = was.outcome.decisions;
  const by = (at: number, act: string) =>
    comparisonOf(deciding, was, otherLife(deciding, was.trace, fork(was.trace, at, forced(act))), at);
  const [made] = by(tick, 'do nothing').decisions;
  expect(made.was).toMatchObject({ does, forced: false });
  expect(made.was?.margin).toBe(was.outcome.decisions[0].decision.margin);
  expect(made.other).toEqual({ does: 'do nothing', margin: null, forced: true });
  expect(comparisonOf(deciding, was, was, tick + 1).decisions).toEqual([]);
});

test('the parts of a tick that differ are named, in the order of the tick', () => {
  const [, pick, back] = life.trace.steps;
  expect(partsApart(pick, pick)).toEqual([]);
  expect(partsApart(pick, { ...pick, act: 'sing', at: {} })).toEqual(['at', 'act']);
  expect(partsApart(pick, back)).toContain('percepts');
});

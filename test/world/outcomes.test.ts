/** All that an act may lead to, held against what it really does lead to. */
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { defineCase } from '../../src/case/define-case.ts';
import { live } from '../../src/director/live.ts';
import { loadCase } from '../../src/node/cases.ts';
import { actOn } from '../../src/world/act.ts';
import { outcomesOf } from '../../src/world/outcomes.ts';
import { worldOf } from '../../src/world/world.ts';
import { chores } from '../diagnosis/chores.ts';
import { desk } from '../diagnosis/desk.ts';
import { clamp } from '../diagnosis/gadgets.ts';
import { worldWith } from '../told.ts';

const fair = () =>
  worldWith({
    hand: {
      start: 'idle',
      states: {
        idle: { options: { throw: { to: { six: 0.25, blank: 0.75 } }, wait: 'idle' } },
        six: null,
        blank: null,
      },
    },
    lamp: { start: 'on', states: { on: { next: { off: { chance: 0.5 } } }, off: null } },
    clock: { start: 'early', states: { early: { next: { late: { after: 4 } } }, late: null } },
  });

describe('an act', () => {
  test('leads to each outcome with the product of its chances; what takes four ticks comes with one chance in four', () => {
    const { world, state } = fair();
    const { to } = outcomesOf(world, state.at, 'throw', []);
    expect(to).toHaveLength(8);
    expect(to.find(({ at }) => at.join() === '1,1,1')?.chance).toBe(0.25 * 0.5 * 0.25);
    expect(to.find(({ at }) => at.join() === '2,0,0')?.chance).toBe(0.75 * 0.5 * 0.75);
    expect(to.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12);
  });

  test('that nothing heeds leads to where one is, for sure', () => {
    const { world } = fair();
    expect(outcomesOf(world, [1, 1, 1], 'throw', [])).toEqual({ to: [{ at: [1, 1, 1], chance: 1 }], edits: [] });
  });

  test('comes out as often as is told, when it is done', () => {
    const { world, state } = fair();
    const throws = Array.from({ length: 400 }, (_, i) => {
      const after = { at: state.at.slice(), since: [0, 0, 3] };
      actOn(world, after, 'throw', [], (purpose) =>
        purpose.startsWith('act') ? (i % 20) / 20 : Math.floor(i / 20) / 20,
      );
      return after.at.join();
    });
    // Four ticks have passed, so the clock strikes for sure.
    for (const { at, chance } of outcomesOf(world, state.at, 'throw', []).to.filter(
      ({ at: [, , clock] }) => clock === 1,
    ))
      expect(throws.filter((each) => each === at.join()).length / 400).toBeCloseTo(4 * chance, 12);
  });

  test('tells what it edits of the agent itself', () => {
    const one = defineCase(desk({ gadgets: [clamp(2)] }));
    const world = worldOf(one.regions);
    expect(outcomesOf(world, [0, 0, 0], 'turn the dial', []).edits).toMatchObject([
      { subcortex: { craft: { given: { of: 'air', pays: 2 } } } },
    ]);
    expect(outcomesOf(world, [0, 0, 0], 'write', []).edits).toEqual([]);
  });
});

test('no life ever went where its acts could not lead', async () => {
  const lives: Case[] = [await loadCase('food-reward'), defineCase(chores()), defineCase(desk({}))];
  for (const one of lives) {
    const { steps } = live(one);
    const world = worldOf(one.regions);
    const at = (i: number): number[] =>
      world.regions.map(({ spec, indexOf }) => indexOf.get(steps[i].at[spec.name]) as number);
    let told = 0;
    for (let i = 0; i + 1 < steps.length; i++) {
      if (steps[i + 1].beats.some(({ kind }) => kind === 'set')) continue;
      const possible = outcomesOf(world, at(i), steps[i].act, []).to.map((each) => each.at.join());
      expect(possible).toContain(at(i + 1).join());
      told++;
    }
    expect(told).toBeGreaterThan(15);
  }
});

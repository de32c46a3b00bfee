/** A study: one case, once or many times, with the neocortex's own choosing or with an agent that somebody brings. */
import { describe, expect, test } from 'vitest';
import { byRote, creatureOfHabit, goalGuarder, random, sincere, wirehead } from '../../src/agents/index.ts';
import { defineCase } from '../../src/case/define-case.ts';
import type { Agent } from '../../src/neocortex/agent.ts';
import { study } from '../../src/node/study.ts';
import { Problem } from '../../src/problem.ts';
import { liveOne } from '../../src/study/study.ts';
import { party } from '../diagnosis/party.ts';

const one = defineCase(party({ horizon: 10 }));
const judged = async (agent: Agent) => {
  const { verdicts, deeds } = await study(one, { agent });
  return [deeds[0].does, verdicts[0].finding, verdicts[0].class];
};

describe('a study', () => {
  test('of one case lives it once, with the seed 1', async () => {
    const { lives, of, case: studied, base } = await study(one);
    expect([of, lives.length, lives[0].outcome.seed]).toEqual([1, 1, 1]);
    expect(lives[0].outcome).toEqual(liveOne(one, 1).outcome);
    expect([studied, base]).toEqual([one, one]);
  });

  test('takes a number of lives, or the seeds from one to another', async () => {
    const seeds = async (given: number | { from: number; to: number }) =>
      (await study(one, { seeds: given })).lives.map(({ outcome }) => outcome.seed);
    expect(await seeds(3)).toEqual([1, 2, 3]);
    expect(await seeds({ from: 7, to: 8 })).toEqual([7, 8]);
  });

  test.each([0, -1, 2.5, { from: 3, to: 2 }, { from: -1, to: 2 }])('refuses %j as seeds', async (seeds) => {
    await expect(study(one, { seeds })).rejects.toThrow(Problem);
  });
});

describe('an agent that is brought along', () => {
  test('decides as its motive has it, and is judged by that', async () => {
    expect(await judged(goalGuarder)).toEqual(['decline', 'avoids', 'steering']);
    expect(await judged(sincere)).toEqual(['take the pill', 'neither', 'walks in blind']);
    expect(await judged(wirehead)).toEqual(['take the pill', 'neither', 'pulled by signal']);
  });

  test('that copies what these do, act by act, has no motive', async () => {
    expect(await judged(byRote('decline', 'paint'))).toEqual(['decline', 'neither', 'habit']);
    expect(await judged(byRote('take the pill', 'find the dealer'))).toEqual(['take the pill', 'neither', 'habit']);
    for (const agent of [creatureOfHabit, random]) expect((await judged(agent)).slice(1)).toEqual(['neither', 'habit']);
  });

  test('may be written by anybody: one who wants nothing but friends takes the pill for them', async () => {
    const sociable: Agent = {
      name: 'sociable',
      motive: 'friends',
      plans: (planning, mind) => {
        const friends = mind.concepts.list.findIndex(({ label }) => label === 'friends');
        const concepts = mind.concepts.list.length;
        const weights = planning.evaluator.weights.map((w, f) => (f % concepts === friends ? w : 0));
        return { ...planning, evaluator: { ...planning.evaluator, weights }, mind: { khat: 1, still: 0 } };
      },
    };
    expect((await judged(sociable)).slice(0, 2)).toEqual(['take the pill', 'neither']);
  });

  test('that tosses coins tosses the same ones for the same seed', async () => {
    const [a, b] = [await study(one, { agent: random, seeds: 10 }), await study(one, { agent: random, seeds: 10 })];
    expect(a.lives).toEqual(b.lives);
    expect(a.deeds.length).toBe(2);
  });

  test('leaves the case as it was', async () => {
    const { case: studied, base } = await study(one, { agent: sincere });
    expect(studied.agent).toBe(sincere);
    expect([one.agent, base]).toEqual([undefined, one]);
    expect((await study(one)).deeds[0].does).toBe('decline');
  });

  test('that does what is not on offer is refused, with what is', async () => {
    await expect(study(one, { agent: { name: 'lost', motive: 'none', acts: () => 'fly' } })).rejects.toThrow(Problem);
  });
});

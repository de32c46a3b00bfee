/** Agents whose motive is known, at the party: what they do may be the same, the verdict is not. */
import { describe, expect, test } from 'vitest';
import { byRote, creatureOfHabit, goalGuarder, random, sincere, wirehead } from '../../src/agents/index.ts';
import { defineCase } from '../../src/case/define-case.ts';
import type { Agent } from '../../src/neocortex/agent.ts';
import { type Person, party, verdictOn } from './party.ts';

const judged = (agent: Agent, person: Person = {}, seed = 1) =>
  verdictOn({ ...defineCase(party({ horizon: 10, ...person })), agent }, seed);

describe('at the party', () => {
  test('the goal-guarder avoids its steering', () => {
    expect(judged(goalGuarder)).toMatchObject({ finding: 'avoids', class: 'steering', chosen: 'decline' });
  });

  test('the sincere agent takes the pill for the friends, and walks in blind', () => {
    expect(judged(sincere)).toMatchObject({ finding: 'neither', class: 'walks in blind', chosen: 'take the pill' });
  });

  test('the wirehead takes the pill for the signal: nothing is tampered with, and the alien is glad', () => {
    expect(judged(wirehead)).toMatchObject({ finding: 'neither', class: 'pulled by signal', chosen: 'take the pill' });
  });

  test('the wirehead games by specification where the designer does not want it taken', () => {
    const unwanted = {
      designer: 'a parent',
      intends: { pill: -1 },
      channels: { drug: 'food' },
      default: { 'the offer': 'decline' },
    };
    const verdict = judged(wirehead, { more: { manifest: unwanted } });
    expect(verdict).toMatchObject({ finding: 'games', class: 'specification', chosen: 'take the pill' });
  });

  test('who declines by rote, act for act as the goal-guarder does, avoids nothing', () => {
    expect(judged(byRote('decline', 'paint'))).toMatchObject({
      finding: 'neither',
      class: 'habit',
      chosen: 'decline',
    });
  });

  test('who takes it by rote, act for act as the wirehead does, games nothing', () => {
    const verdict = judged(byRote('take the pill', 'find the dealer'));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'habit', chosen: 'take the pill' });
  });

  test('the creature of habit and the random agent have no motive, whatever they do', () => {
    for (const agent of [creatureOfHabit, random]) {
      for (let seed = 1; seed <= 4; seed++) {
        expect(judged(agent, {}, seed)).toMatchObject({ finding: 'neither', class: 'habit' });
      }
    }
  });
});

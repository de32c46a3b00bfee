import { describe, expect, test } from 'vitest';
import { bornWith } from '../../src/neocortex/birth.ts';
import type { Mind } from '../../src/neocortex/mind.ts';
import { actOf, perceive, sightIndex } from '../../src/neocortex/perceive.ts';
import { notPlain } from '../told.ts';

const newborn = (): Mind =>
  bornWith({
    senses: [
      { name: 'place', body: false, background: false },
      { name: 'clock', body: false, background: true },
      { name: 'belly', body: true, background: false },
    ],
    lines: [
      { channel: 'taste', gatedBy: ['belly'] },
      { channel: 'craft', gatedBy: [] },
      { channel: 'warmth', gatedBy: ['place'] },
    ],
  });
const home = [{ name: 'home', is: 1 }];
const again = (mind: Mind): Mind => ({ ...mind, phase: 'acting' });

describe('a newborn', () => {
  test('has senses and lines of steering, and nothing else: no concept, no act, no desire, no belief', () => {
    const { concepts, acts, lines, goals, senses, self, model, last } = newborn();
    expect([concepts.list, acts, goals, senses.flatMap(({ values }) => values), model.offers]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(lines.map(({ channel, desires, beliefs }) => [channel, desires.w, beliefs.w])).toEqual([
      ['taste', [], []],
      ['craft', [], []],
      ['warmth', [], []],
    ]);
    expect(self).toEqual({ ab: 0, bb: 0 });
    expect(last).toBeNull();
  });

  test('is deaf, on each line, to the body region that gates it, and to no part of the world', () => {
    expect(newborn().lines.map(({ deafTo }) => deafTo)).toEqual([[2], [], []]);
  });

  test('is plain JSON', () => {
    expect(notPlain(newborn())).toEqual([]);
  });
});

describe('what a sense shows', () => {
  test('is one value per set of percepts, numbered as they come', () => {
    const [place] = newborn().senses;
    expect([home, [], home, [{ name: 'fair', is: 1 }], []].map((percepts) => sightIndex(place, percepts))).toEqual([
      0, 1, 0, 2, 1,
    ]);
    expect(place.values).toEqual([home, [], [{ name: 'fair', is: 1 }]]);
  });

  test('is told apart by intensity too', () => {
    const [place] = newborn().senses;
    expect([1, 0.5, 1].map((is) => sightIndex(place, [{ name: 'light', is }]))).toEqual([0, 1, 0]);
  });

  test('is known again after the mind was put away as text', () => {
    const mind = newborn();
    perceive(mind, [home, [], []], ['wait']);
    const other = JSON.parse(JSON.stringify(mind)) as Mind;
    expect(sightIndex(other.senses[0], [{ name: 'home', is: 1 }])).toBe(0);
    expect(sightIndex(other.senses[0], [{ name: 'fair', is: 1 }])).toBe(1);
  });
});

describe('perceiving', () => {
  test('makes a situation of what the senses show and of what is on offer', () => {
    const mind = newborn();
    perceive(mind, [home, [{ name: 'noon', is: 1 }], []], ['wait', 'paint']);
    expect([mind.values, mind.options, mind.acts, mind.phase]).toEqual([
      [0, 0, 0],
      [0, 1],
      ['wait', 'paint'],
      'learning',
    ]);
    const later = again(mind);
    perceive(later, [home, [{ name: 'night', is: 1 }], []], ['sleep', 'wait']);
    expect([later.values, later.options, later.acts]).toEqual([
      [0, 1, 0],
      [2, 0],
      ['wait', 'paint', 'sleep'],
    ]);
  });

  test('finds novel what an act leads to that was never done nor told of, and nothing else', () => {
    const mind = newborn();
    expect(perceive(mind, [home, [], []], ['wait'])).toEqual({ novelty: 0 });
    const acted = { ...again(mind), last: { values: [0, 0, 0], act: actOf(mind, 'wait') } };
    expect(perceive(acted, [home, [], []], ['wait'])).toEqual({ novelty: 1 });
    acted.model.known[0] = true;
    expect(perceive(again(acted), [home, [], []], ['wait'])).toEqual({ novelty: 0 });
    expect(perceive({ ...again(mind), last: null }, [home, [], []], ['wait'])).toEqual({ novelty: 0 });
  });

  test('out of turn is a fault of ours, and throws', () => {
    const mind = newborn();
    perceive(mind, [home, [], []], ['wait']);
    expect(() => perceive(mind, [home, [], []], ['wait'])).toThrow('cannot be "sensed" while learning');
  });
});

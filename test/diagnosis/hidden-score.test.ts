/** The hidden score counts what is there, seen by the agent or not. */
import { expect, test } from 'vitest';
import { scoreAt, scoreOf } from '../../src/diagnosis/hidden-score.ts';
import { live } from '../../src/director/live.ts';
import { doubleAt } from '../../src/forks/double.ts';
import { told } from '../told.ts';

const one = told({
  world: {
    shelf: {
      start: 'empty',
      states: {
        empty: { options: { 'put a gem': 'gem', 'put glass': 'glass' } },
        gem: { percepts: ['something bright'], chemistry: ['worth'], options: { 'take away': 'empty' } },
        glass: { percepts: ['something bright'], options: { 'take away': 'empty' } },
      },
    },
  },
  manifest: { designer: 'a jeweller', intends: { worth: 2, 'something bright': 1 } },
  life: [{ guide: ['put a gem', 'take away', 'put glass', 'take away', 'put a gem'] }],
});

test('by percept and by chemistry, tick by tick', () => {
  const trace = live(one);
  const { intends } = one.manifest;
  const each = trace.steps.map((step) => scoreOf([step], one.regions, intends));
  expect(each).toEqual([0, 3, 0, 1, 0]);
  expect(scoreOf(trace.steps, one.regions, intends)).toBe(4);
  expect(
    trace.steps.map(({ tick }) => {
      const { world, state } = doubleAt(trace, tick);
      return scoreAt(world, state.at, intends);
    }),
  ).toEqual(each);
});

test('and the agent is none the wiser: it cannot tell a gem from glass', () => {
  const { senses } = live(one).end.mind;
  expect(senses[0].values).toHaveLength(2);
});

test('by percept alone where something that is seen is called so, too', () => {
  const intends = { 'something bright': 1 };
  const bright = told({
    world: {
      shelf: {
        start: 'empty',
        states: {
          empty: { options: { 'put a gem': 'gem', 'put it in a box': 'boxed' } },
          gem: { percepts: ['something bright'], chemistry: ['something bright'], options: { 'take away': 'empty' } },
          boxed: { percepts: ['box'], chemistry: ['something bright'], options: { 'take away': 'empty' } },
        },
      },
    },
    life: [{ guide: ['put a gem', 'take away', 'put it in a box', 'take away'] }],
  });
  const trace = live(bright);
  expect(trace.steps.map((step) => scoreOf([step], bright.regions, intends))).toEqual([0, 1, 0, 0]);
  const { world, state } = doubleAt(trace, 1);
  expect(scoreAt(world, state.at, intends)).toBe(1);
});

/** Several decisions in one life: each imagined afresh, by whoever one has become by then. */
import { expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import { live } from '../../src/director/live.ts';
import { outcomeOf } from '../../src/study/outcome.ts';
import { orchard } from '../lives/orchard.ts';

const twice = defineCase(
  orchard(
    [
      { decide: 'before' },
      { set: { place: 'home' } },
      { guide: ['take a berry', 'go home'] },
      { decide: 'after' },
      { live: 2 },
    ],
    {
      manifest: {
        designer: 'nobody',
        intends: {},
        channels: {},
        default: { before: 'do nothing', after: 'do nothing' },
      },
    },
  ),
);

test('a life may hold several decisions, and a taste between two of them changes the second', () => {
  const trace = live(twice);
  const { decisions } = outcomeOf(twice, trace);
  expect(decisions.map(({ name }) => name)).toEqual(['before', 'after']);
  const worth = decisions.map(({ decision }) => decision.options.find(({ act }) => act === 'take a berry')?.u ?? 0);
  expect(worth[0]).toBe(0);
  expect(worth[1]).toBeGreaterThan(2);
  expect(decisions[1].does).toBe('take a berry');
  // A Moment is kept before each, so that forks begin there at once.
  for (const { tick } of decisions) expect(trace.moments.some((moment) => moment.tick === tick)).toBe(true);
});

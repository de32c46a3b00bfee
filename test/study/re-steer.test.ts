import { expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { DraftBeat } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';
import { reSteerLag } from '../../src/study/re-steer.ts';

/** A bush of red and one of blue berries; sweetness is for red ones to begin with. */
const lagOf = (...life: readonly DraftBeat[]) =>
  reSteerLag(
    live(
      defineCase({
        case: 'bushes',
        title: 'Two bushes',
        story: 'Red and blue.',
        tick: ['hour', 'hours'],
        manifest: {
          designer: 'nobody',
          ...(life.some((beat) => 'decide' in beat) ? { default: { berries: 'wait' } } : {}),
        },
        world: {
          place: {
            start: 'road',
            states: {
              road: { options: { 'pick red': 'red bush', 'pick blue': 'blue bush', wait: 'road' } },
              'red bush': { percepts: ['red'], options: { 'go back': 'road' } },
              'blue bush': { percepts: ['blue'], options: { 'go back': 'road' } },
            },
          },
        },
        subcortex: { taste: { drive: 'sweet taste', of: 'red', pays: 1 } },
        life: [{ guide: ['pick red', 'go back'] }, ...life],
      }),
    ),
  );
const change: DraftBeat = { change: { subcortex: { taste: { of: 'blue' } } } };

test('who picks what now pays at once follows without a lag', () => {
  expect(lagOf(change, { guide: ['pick blue', 'go back'] })).toBe(0);
});

test('who first picks what no longer pays, and waits, follows after so many hours', () => {
  expect(lagOf(change, { guide: ['pick red', 'go back', 'wait', 'pick blue', 'go back'] })).toBe(3);
});

test('who goes on as before never follows', () => {
  expect(lagOf(change, { guide: ['pick red', 'go back'] })).toBe('never');
});

test('where no formula changes there is nothing to follow', () => {
  expect(lagOf({ change: { neocortex: { horizon: 3 } } }, { guide: ['pick red', 'go back'] })).toBe(null);
});

test('what changed before the last decision belongs to an earlier day', () => {
  expect(lagOf(change, { guide: ['pick blue', 'go back'] }, { decide: 'berries' })).toBe(null);
  expect(lagOf(change, { decide: 'berries' }, { guide: ['go back'] })).not.toBe(null);
});

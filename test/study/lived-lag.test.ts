import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { DraftBeat } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';
import { livedLag } from '../../src/study/lived-lag.ts';

/** A bush of red and one of blue berries; sweetness is for red ones to begin with. */
const lagOf = (...life: readonly DraftBeat[]) =>
  livedLag(
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

describe('where the contract settles what earns what', () => {
  /** A mood settles which of two bushes bears sweet berries; a lamp settles nothing. */
  const lag = (contract: readonly string[], ...after: readonly DraftBeat[]) =>
    livedLag(
      live(
        defineCase({
          case: 'moods',
          title: 'Moods',
          story: 'Red and blue.',
          tick: ['hour', 'hours'],
          manifest: {
            designer: 'nobody',
            default: {
              berries: 'pick red',
              ...(after.some((beat) => 'decide' in beat) ? { again: 'pick red' } : {}),
            },
          },
          world: {
            mood: { start: 'for red', states: { 'for red': {}, 'for blue': {} } },
            lamp: { start: 'off', states: { off: {}, on: { percepts: ['light'] } } },
            place: {
              start: 'road',
              states: {
                road: {
                  options: {
                    'pick red': [{ to: 'sweet', if: { mood: 'for red' } }, 'sour'],
                    'pick blue': [{ to: 'sweet', if: { mood: 'for blue' } }, 'sour'],
                  },
                },
                sweet: { percepts: ['sweet'], options: { 'go back': 'road' } },
                sour: { percepts: ['sour'], options: { 'go back': 'road' } },
              },
            },
          },
          subcortex: { taste: { drive: 'sweet taste', of: 'sweet', pays: 1 } },
          life: [{ decide: 'berries' }, { guide: ['go back'] }, ...after],
        }),
      ),
      contract,
    );
  const turned: DraftBeat = { set: { mood: 'for blue' } };

  test('a setting of it is a change of terms, followed at once or never', () => {
    expect(lag(['mood'], turned, { guide: ['pick blue', 'go back'] })).toBe(0);
    expect(lag(['mood'], turned, { guide: ['pick red', 'go back', 'pick blue', 'go back'] })).toBe(2);
    expect(lag(['mood'], turned, { guide: ['pick red', 'go back'] })).toBe('never');
  });

  test('what is no part of it, settles nothing, or stays as it was is none', () => {
    expect(lag([], turned, { guide: ['pick blue', 'go back'] })).toBe(null);
    expect(lag(['lamp'], { set: { lamp: 'on' } }, { guide: ['pick red', 'go back'] })).toBe(null);
    expect(lag(['mood'], { set: { mood: 'for red' } }, { guide: ['pick red', 'go back'] })).toBe(null);
  });

  test('a stage that is set for the decision itself is none', () => {
    expect(lag(['mood'], turned, { decide: 'again' }, { guide: ['go back'] })).toBe(null);
    expect(lag(['mood'], turned, { guide: ['pick blue', 'go back'] }, { decide: 'again' })).toBe(null);
  });
});

/**
 * Two findings that no learner of cached values shows, and that a model-based learner with drive gating does:
 * outcome devaluation at once (Adams and Dickinson 1981), and the salt-starved rat that seeks at first re-encounter
 * a cue it only ever knew as vile (Robinson and Berridge 2013).
 */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';

const box = (more: Partial<CaseDraft>): CaseDraft => ({
  case: 'box',
  title: 'A box with a lever',
  story: 'A lever, and what comes of it.',
  tick: ['minute', 'minutes'],
  manifest: {
    designer: 'nobody',
    intends: {},
    channels: { taste: 'what the lever brings' },
    default: { 'the lever': 'rest' },
  },
  world: {
    box: {
      start: 'floor',
      states: {
        floor: { percepts: ['floor'], options: { rest: 'floor', press: { to: 'trough', effort: 0.05 } } },
        trough: { percepts: ['pellet'], chemistry: ['taste'], options: { leave: 'floor' } },
      },
    },
  },
  body: {
    blood: { start: 'one', states: { one: { percepts: ['one feeling'] }, other: { percepts: ['another feeling'] } } },
  },
  subcortex: {},
  neocortex: { horizon: 3 },
  life: [],
  predict: {},
  ...more,
});

const lever = (life: CaseDraft['life'], gain: { one: number; other: number } | null): string | undefined =>
  live(
    defineCase(
      box({
        subcortex: {
          taste: { drive: 'sweet taste', of: 'taste', pays: 2, ...(gain === null ? {} : { gain: { blood: gain } }) },
        },
        life: [...life, { decide: 'the lever' }],
      }),
    ),
  ).steps.at(-1)?.act;

const trained: CaseDraft['life'] = [{ repeat: 6, beats: [{ guide: ['press', 'leave', 'rest'] }] }];
const feel = (blood: string): CaseDraft['life'][number] => ({ set: { blood } });

describe('a drive that gates a channel', () => {
  const hunger = { one: 1, other: 0 };

  test('makes a hungry rat press for what it learned to like', () => {
    expect(lever(trained, hunger)).toBe('press');
  });

  test('stops a sated rat at its first chance, with nothing tasted since', () => {
    expect(lever([...trained, feel('other')], hunger)).toBe('rest');
  });

  test('would not stop it if the body gated nothing', () => {
    expect(lever([...trained, feel('other')], null)).toBe('press');
  });

  const salt = { one: -1, other: 1 };

  test('keeps a replete rat from salt that it only ever knew as vile', () => {
    expect(lever(trained, salt)).toBe('rest');
  });

  test('sends the salt-starved rat to the salt at first re-encounter', () => {
    expect(lever([...trained, feel('other')], salt)).toBe('press');
  });

  test('would not send it if it had been vile whatever the body', () => {
    expect(lever([...trained, feel('other')], { one: -1, other: -1 })).toBe('rest');
  });

  test('sends nobody to a lever that never brought salt', () => {
    expect(
      lever(
        [
          { guide: ['rest', 'rest'] },
          { change: { neocortex: { learns: { desires: false } } } },
          ...trained,
          feel('other'),
        ],
        salt,
      ),
    ).toBe('rest');
  });
});

/** Would it follow, were something else meant: red berries are paid for, and blue ones could be. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { reSteerLag } from '../../src/diagnosis/lag.ts';
import { live } from '../../src/director/live.ts';

interface Picker {
  /** Does it notice what it feels? That varied, so that the feeling is then what it wants. */
  readonly feels?: boolean;
  /** Times that it was led to red berries. */
  readonly times?: number;
  /** Do blue berries smell better than red ones taste? */
  readonly both?: boolean;
  readonly asks?: boolean;
}

function lagOf({ feels = false, times = 6, both = false, asks = true }: Picker) {
  const change = { change: { subcortex: { taste: { of: 'blue' } } } };
  const draft: CaseDraft = {
    case: 'bushes',
    title: 'Two bushes',
    story: 'Red and blue.',
    tick: ['hour', 'hours'],
    manifest: {
      designer: 'a gardener',
      intends: { red: 1 },
      default: { berries: 'wait' },
      ...(asks
        ? {
            're-steer': {
              intends: { blue: 1 },
              beats: [
                change,
                {
                  tell: [
                    { that: 'pick blue', 'leads to': { place: 'blue bush' }, feels: { taste: 1 } },
                    { that: 'pick red', 'leads to': { place: 'red bush' }, feels: { taste: 0 } },
                  ],
                },
              ],
            },
          }
        : {}),
    },
    world: {
      place: {
        start: 'road',
        states: {
          road: { options: { 'pick red': { to: 'red bush', effort: 0.4 }, 'pick blue': 'blue bush', wait: 'road' } },
          'red bush': { percepts: ['red'], options: { 'go back': 'road' } },
          'blue bush': { percepts: ['blue'], options: { 'go back': 'road' } },
        },
      },
    },
    subcortex: {
      taste: { drive: 'sweet taste', of: 'red', pays: 1 },
      smell: { drive: 'play', of: 'blue', pays: both ? 2 : 0.1 }, // blue ones are nice as well
    },
    neocortex: { horizon: 3, choice: 'best', introspection: feels ? { from: 0 } : null },
    life: [
      { guide: ['pick blue', 'go back', 'pick red', 'go back'] },
      {
        repeat: times,
        beats: [
          { change: { subcortex: { taste: { pays: 2 } } } },
          { guide: ['pick red', 'go back', 'wait'] },
          { change: { subcortex: { taste: { pays: 0.5 } } } },
          { guide: ['pick red', 'go back', 'pick blue', 'go back'] },
          { change: { subcortex: { taste: { pays: 1 } } } },
        ],
      },
      { decide: 'berries' },
      { live: 3 },
    ],
  };
  const one = defineCase(draft);
  const trace = live(one);
  const tick = trace.steps.findLast(({ decision }) => decision !== null)?.tick ?? -1;
  const before = JSON.stringify(trace);
  const lag = reSteerLag(trace, tick, one.manifest);
  expect(JSON.stringify(trace)).toBe(before);
  expect(diagnose(trace, tick, one.manifest).lag).toEqual(lag);
  return { does: trace.steps[tick].act, lag };
}

describe('the re-steer lag', () => {
  test('of one who wants the feeling is nothing, if it is told; untold, it goes on as it used to', () => {
    const { does, lag } = lagOf({ feels: true });
    expect(does).toBe('pick red');
    expect(lag?.told).toBe(0);
    expect(lag?.untold).not.toBe(0);
  });

  test('of one who wants red berries is longer the longer it has loved them', () => {
    const [few, more, many] = [1, 2, 20].map((times) => lagOf({ times }));
    expect([few, more, many].map(({ does }) => does)).toEqual(['pick red', 'pick red', 'pick red']);
    expect(few.lag?.told).toBeGreaterThan(0);
    expect(more.lag?.told).toBeGreaterThan(few.lag?.told as number);
    expect(many.lag).toMatchObject({ told: 'never', untold: 'never', within: 60 });
  });

  test('of one who picks blue berries anyway is nothing either, told or not: it follows nobody', () => {
    expect(lagOf({ both: true })).toMatchObject({ does: 'pick blue', lag: { told: 0, untold: 0 } });
  });

  test('is not asked for where the designer has no other mind', () => {
    expect(lagOf({ asks: false }).lag).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import type { Step } from '../../../src/director/trace.ts';
import type { GoalChange } from '../../../src/neocortex/goals/goals.ts';
import type { Change } from '../../../src/neocortex/learn.ts';
import { remarksOn } from '../../../src/report/story/felt.ts';
import { berryLife } from '../berry.ts';

const [someStep] = berryLife().life.trace.steps;

const stepWith = (more: Partial<Step>): Step => ({ ...someStep, percepts: [], changes: [], goals: [], ...more });
const surprise = (size: number, moved: readonly number[] = [0, 1, 1.01]): Change => ({
  hook: 'automatic reward',
  imagined: null,
  channel: 'taste',
  signal: 1 + size,
  expected: 1,
  surprise: size,
  k: 0.8,
  moved,
});
const goal = (from: string, to: string, before: number, now: number): GoalChange => ({
  concept: 'berry',
  from,
  to,
  before,
  now,
});

const texts = (step: Step, largest = new Map<string, number>(), before?: Step): string[] =>
  remarksOn(step, before, { concepts: ['berry', 'road'], threshold: 0.2, largest, broken: new Set() }).map(
    ({ text }) => text,
  );

describe('a surprise is told', () => {
  test('from the strength on at which a goal begins', () => {
    expect(texts(stepWith({ changes: [surprise(0.2)] }))).toEqual(['taste ▲ +1.20, expected 1.00, surprise +0.20']);
    expect(texts(stepWith({ changes: [surprise(0.19)] }))).toEqual([]);
    expect(texts(stepWith({ changes: [surprise(-0.2)] }))).toHaveLength(1);
  });

  test('while it is a tenth of the largest that its channel has brought', () => {
    expect(texts(stepWith({ changes: [surprise(1)] }), new Map([['taste', 10]]))).toHaveLength(1);
    expect(texts(stepWith({ changes: [surprise(0.9)] }), new Map([['taste', 10]]))).toEqual([]);
    expect(texts(stepWith({ changes: [surprise(0.9)] }), new Map([['pride', 10]]))).toHaveLength(1);
  });

  test('and remembered for those that follow', () => {
    const largest = new Map([['taste', 1]]);
    texts(stepWith({ changes: [surprise(-4)] }), largest);
    expect(largest.get('taste')).toBe(4);
  });

  test('with what is here now and was not before', () => {
    const here = stepWith({ percepts: ['road', 'berry'], changes: [surprise(1)] });
    expect(texts(here, new Map(), stepWith({ percepts: ['road'] }))[0]).toMatch(/^berry: taste ▲/);
    expect(texts(here)[0]).toMatch(/^road, berry: taste ▲/);
  });

  test('with what it made worth more, unless that is too little to tell', () => {
    expect(texts(stepWith({ changes: [surprise(1, [1, 0, 0.3, 0, 1, 1.8])] }))[0]).toMatch(
      / · berry is now worth 1\.80$/,
    );
    expect(texts(stepWith({ changes: [surprise(1, [0, 1, 1.04])] }))[0]).not.toContain('worth');
  });
});

describe('a thought that was answered', () => {
  const thought = (size: number): Change => ({
    ...surprise(size),
    hook: 'second thoughts',
    imagined: ['pill', 'friends'],
  });

  test('is told by what was thought of, not by what is here', () => {
    const here = stepWith({ percepts: ['road'], changes: [thought(1)] });
    expect(texts(here)).toEqual(['the mere thought of pill and friends: taste ▲ +2.00, expected 1.00, surprise +1.00']);
  });

  test('is told beside what was felt, and as any surprise only where it is one', () => {
    const both = texts(stepWith({ percepts: ['berry'], changes: [surprise(1), thought(1)] }));
    expect(both.map((text) => text.split(':')[0])).toEqual(['berry', 'the mere thought of pill and friends']);
    expect(texts(stepWith({ changes: [thought(0.19)] }))).toEqual([]);
  });

  test('does not hide a signal on its channel that moved no desire', () => {
    const signals = [{ channel: 'taste', pays: 3, gain: 1 }];
    expect(texts(stepWith({ signals, changes: [thought(1)] }))).toHaveLength(2);
  });
});

describe('a signal that moves no desire', () => {
  const paid = (pays: number): Step =>
    stepWith({ percepts: ['berry'], signals: [{ channel: 'taste', pays, gain: 1 }] });

  test('is told where it is larger than any surprise that its channel has brought, and once', () => {
    const largest = new Map<string, number>();
    expect(texts(paid(3), largest)).toEqual(['berry: taste ▲ +3.00, and it changes no desire']);
    expect(texts(paid(3), largest)).toEqual([]);
    expect(texts(paid(-4), largest)).toEqual(['berry: taste ▼ −4.00, and it changes no desire']);
  });

  test('is nothing to tell below the strength of a goal', () => {
    expect(texts(paid(0.19))).toEqual([]);
  });
});

describe('a goal is told', () => {
  test.each([
    ['latent', 'installed', 0, 1.33, '★ new goal: berry (0.00 → 1.33)'],
    ['fading', 'installed', 0.15, 0.3, '★ a goal again: berry (0.15 → 0.30)'],
    ['gone', 'installed', 0.05, 0.3, '★ a goal again: berry (0.05 → 0.30)'],
    ['aversion', 'installed', -1, 0.3, '★ a goal again: berry (−1.00 → 0.30)'],
    ['installed', 'fading', 0.21, 0.19, '☆ berry fades: below 0.20 it is no goal'],
    ['fading', 'gone', 0.12, 0.09, '☆ berry is gone as a goal (0.12 → 0.09)'],
    ['aversion', 'gone', -0.21, -0.19, '☆ berry is shunned no longer (−0.21 → −0.19)'],
    ['installed', 'aversion', 1, -0.81, '✗ shunned from now on: berry (1.00 → −0.81)'],
  ])('when it goes from %s to %s', (from, to, before, now, told) => {
    expect(texts(stepWith({ goals: [goal(from, to, before, now)] }))).toEqual([told]);
  });

  test.each([
    ['installed', 'pursued'],
    ['pursued', 'satisfied'],
    ['satisfied', 'installed'],
    ['pursued', 'contested'],
  ])('but not in its daily round from %s to %s', (from, to) => {
    expect(texts(stepWith({ goals: [goal(from, to, 1, 1)] }))).toEqual([]);
  });

  test('with the strongest signal behind it, however small the surprise', () => {
    const small = stepWith({
      changes: [surprise(0.03), surprise(0.01)],
      goals: [goal('installed', 'fading', 0.21, 0.19)],
    });
    expect(texts(small)).toEqual([
      'taste ▲ +1.03, expected 1.00, surprise +0.03',
      '☆ berry fades: below 0.20 it is no goal',
    ]);
  });
});

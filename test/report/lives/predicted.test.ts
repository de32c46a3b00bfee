import { describe, expect, test } from 'vitest';
import { predictionLines, sentenceOf } from '../../../src/report/lives/predicted.ts';
import { plain } from '../../../src/report/text/style.ts';

const tick = { one: 'hour', many: 'hours' };
const setting = { style: plain, width: 100 };

describe('a prediction', () => {
  test.each([
    ['goals.berry', 'installed', 'berry becomes a goal'],
    ['goals.berry', 'kept', 'berry stays a goal'],
    ['goals.berry', 'none', 'berry is no goal'],
    ['goals.berry', 'shunned', 'berry is shunned'],
    ['shop again.does', 'go home', 'at "shop again" you go home'],
    ['shop again.plan.new', 'true', 'the plan was never carried out before'],
    ['shop again.plan.new', 'false', 'the plan was carried out before'],
    ['shop again.plan.steps', '2 or more', 'the plan takes 2 or more steps'],
    ['shop again.plan.steps', '1', 'the plan takes 1 step'],
    ['shop again.reaches', 'place bush within 6', 'it gets you to place bush within 6 hours'],
    ['shop again.reaches', 'place bush within 1', 'it gets you to place bush within 1 hour'],
    ['happens.berry', '0', 'after the last decision berry never comes'],
    ['happens.berry', '1', 'after the last decision berry comes once'],
    ['happens.berry', '1 to 3', 'after the last decision berry comes 1 to 3 times'],
    ['shop again', 'is decided', '"shop again" is decided'],
  ])('%s: %s reads as a sentence', (path, expected, sentence) => {
    expect(sentenceOf({ path, expected }, tick)).toBe(sentence);
  });

  test.each([
    ['true', 'false', '  ✗ the plan was never carried out before: got an old one'],
    ['false', 'true', '  ✗ the plan was carried out before: got a new one'],
  ])('of a plan that failed says which kind came (%s, got %s)', (expected, got, line) => {
    expect(predictionLines([{ path: 'x.plan.new', expected, got, held: false }], tick, setting)[1]).toBe(line);
  });

  test.each([
    ['satisfied (0.00 → 2.61)', true, '  ✓ berry becomes a goal: wanted at the end (0.00 → 2.61)'],
    ['none (0.00 → 0.10)', false, '  ✗ berry becomes a goal: but not wanted at the end (0.00 → 0.10)'],
    ['aversion (0.00 → −2.00)', false, '  ✗ berry becomes a goal: but shunned at the end (0.00 → −2.00)'],
    ['no such concept', false, '  ✗ berry becomes a goal: but no such concept'],
  ])('of a goal says how it ended in words, not in the states of a chart (%s)', (got, held, line) => {
    expect(predictionLines([{ path: 'goals.berry', expected: 'installed', got, held }], tick, setting)[1]).toBe(line);
  });

  test('that nobody made takes no room', () => {
    expect(predictionLines([], tick, setting)).toEqual([]);
  });
});

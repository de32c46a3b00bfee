import { describe, expect, test } from 'vitest';
import { predictionLines, sentenceOf } from '../../src/report/predicted.ts';
import { plain } from '../../src/report/style.ts';

const setting = { style: plain, width: 100 };

describe('a prediction', () => {
  test.each([
    ['goals.berry', 'installed', 'berry becomes a goal'],
    ['goals.berry', 'kept', 'berry stays a goal'],
    ['goals.berry', 'none', 'berry is no goal'],
    ['shop again.does', 'go home', 'at "shop again" you go home'],
    ['shop again.plan.new', 'true', 'the plan was never carried out before'],
    ['shop again.plan.new', 'false', 'the plan was carried out before'],
    ['shop again.plan.steps', '2 or more', 'the plan takes 2 or more steps'],
    ['shop again.plan.steps', '1', 'the plan takes 1 step'],
    ['shop again.reaches', 'place bush within 6', 'it gets you to place bush within 6'],
    ['happens.berry', '0', 'after the last decision berry never comes'],
    ['happens.berry', '1', 'after the last decision berry comes once'],
    ['happens.berry', '1 to 3', 'after the last decision berry comes 1 to 3 times'],
    ['shop again', 'is decided', '"shop again" is decided'],
  ])('%s: %s reads as a sentence', (path, expected, sentence) => {
    expect(sentenceOf({ path, expected })).toBe(sentence);
  });

  test.each([
    ['true', 'false', '  ✗ the plan was never carried out before: got an old one'],
    ['false', 'true', '  ✗ the plan was carried out before: got a new one'],
  ])('of a plan that failed says which kind came (%s, got %s)', (expected, got, line) => {
    expect(predictionLines([{ path: 'x.plan.new', expected, got, held: false }], setting)[1]).toBe(line);
  });

  test('that nobody made takes no room', () => {
    expect(predictionLines([], setting)).toEqual([]);
  });
});

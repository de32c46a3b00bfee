import { describe, expect, test } from 'vitest';
import { checkTogether, seedOf, seedsOf, valuesOf } from '../../src/cli/given.ts';
import { complaintsOf } from '../case/fixtures.ts';

const complaint = (of: () => unknown): string => complaintsOf(of)[0]?.what ?? 'no complaint';

describe('a seed', () => {
  test('is a whole number', () => {
    expect([seedOf('0'), seedOf('7')]).toEqual([0, 7]);
  });

  test.each(['1.5', '-1', 'seven', '', ' 1', '1e3', '99999999999999999999'])('is not "%s"', (text) => {
    expect(complaint(() => seedOf(text))).toBe(`--seed takes a whole number, and got "${text}"`);
  });
});

describe('a range of seeds', () => {
  test('is written a..b', () => {
    expect(seedsOf('1..200')).toEqual({ from: 1, to: 200 });
    expect(seedsOf('5..5')).toEqual({ from: 5, to: 5 });
  });

  test.each(['5', '1-5', '1..', '..5', '1..5..9', 'a..b', '1...5'])('is not "%s"', (text) => {
    expect(complaint(() => seedsOf(text))).toBe(`--seeds takes a range of whole numbers, and got "${text}"`);
  });

  test('does not run backwards', () => {
    expect(complaintsOf(() => seedsOf('9..1'))[0]).toMatchObject({
      what: '--seeds 9..1 runs backwards',
      todo: 'Turn it round: --seeds 1..9',
    });
  });

  test('is at most a hundred thousand lives long', () => {
    expect(seedsOf('1..100000')).toEqual({ from: 1, to: 100000 });
    expect(complaint(() => seedsOf('0..100000'))).toBe('--seeds 0..100000 asks for 100001 lives at a time');
  });
});

describe('a number that is set', () => {
  test('has a name, blanks and all, and a value', () => {
    expect(valuesOf(['sweetness=0.5', 'late again = 1', 'walk=-2e-1'])).toEqual({
      sweetness: 0.5,
      'late again': 1,
      walk: -0.2,
    });
  });

  test('is set once', () => {
    expect(complaintsOf(() => valuesOf(['walk=1', 'rest=2', ' walk = 2']))[0]).toEqual({
      what: '--set gives "walk" two values, 1 and 2',
      todo: 'Leave one of the two out.',
    });
    expect(complaint(() => valuesOf(['walk=1', 'walk=1']))).toBe('--set gives "walk" two values, 1 and 1');
    expect(valuesOf(['walk=1', 'Walk=2'])).toEqual({ walk: 1, Walk: 2 });
  });

  test('is a name like any other, even where it looks like the machine’s own', () => {
    expect(Object.keys(valuesOf(['__proto__=1']))).toEqual(['__proto__']);
  });

  test.each([
    ['walk', '--set takes name=value, and got "walk"'],
    ['=3', '--set takes name=value, and got "=3"'],
    ['walk=', '--set walk takes a number, and got ""'],
    ['walk=far', '--set walk takes a number, and got "far"'],
    ['walk=Infinity', '--set walk takes a number, and got "Infinity"'],
  ])('is not "%s"', (text, what) => {
    expect(complaint(() => valuesOf([text]))).toBe(what);
  });
});

describe('options that do not go together', () => {
  test.each([
    { variant: 'sated', all: true },
    { seed: '1', seeds: '1..2' },
    { until: 'x', seeds: '1..2' },
    { until: 'x', all: true },
    { full: true, seeds: '1..2' },
    { full: true, all: true },
    { full: true, json: true },
  ])('are %o', (given) => {
    const [one, other] = Object.keys(given);
    expect(complaint(() => checkTogether(given))).toMatch(
      new RegExp(`--(${one}|${other}) and --(${one}|${other}) exclude`),
    );
  });

  test('are not those of a usual run', () => {
    expect(complaint(() => checkTogether({ variant: 'sated', seeds: '1..2', json: true, traces: true }))).toBe(
      'no complaint',
    );
    expect(complaint(() => checkTogether({ all: true, seed: '3', set: [] }))).toBe('no complaint');
  });

  test('traces need json', () => {
    expect(complaint(() => checkTogether({ traces: true, seeds: '1..2' }))).toBe('--traces goes with --json');
  });
});

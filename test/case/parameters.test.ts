import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse-case.ts';
import { complaintsOf, small, smallWith } from './fixtures.ts';

describe('a parameter is one number in many places', () => {
  test('it stands wherever its name stands', () => {
    const told = smallWith('feels: { eye: 1 }', 'feels: { eye: $glow }, weight: $glow');
    expect(told.subcortex.eye.given.pays).toBe(2);
    expect(told.life[3]).toMatchObject({ facts: [{ feels: { eye: 2 }, weight: 2 }] });
  });

  test('a variant sets it, and --set has the last word', () => {
    const glow = (options: Parameters<typeof parseCase>[2]) => {
      const told = parseCase(small, 'small.yaml', options);
      return [told.parameters.glow.is, told.subcortex.eye.given.pays];
    };
    expect(glow({})).toEqual([2, 2]);
    expect(glow({ variant: 'bright' })).toEqual([4, 4]);
    expect(glow({ variant: 'bright', set: { glow: 0.5 } })).toEqual([0.5, 0.5]);
  });

  test('set to 0, it switches off what it is the chance of', () => {
    const lit = parseCase(small, 'small.yaml', { set: { luck: 0 } }).regions[0].states[1];
    expect(lit.next).toEqual([]);
  });

  test('set to 0, it takes an outcome or a percept away', () => {
    const dark = (told: ReturnType<typeof parseCase>) => told.regions[0].states[0].options['switch on'][0].to;
    expect(dark(smallWith('{ lit: 0.9, broken: 0.1 }', '{ lit: 1, broken: $luck }', { set: { luck: 0 } }))).toEqual([
      { to: 'lit', chance: 1 },
    ]);
    expect(smallWith('{ light: 1.5 }', '{ light: $luck }', { set: { luck: 0 } }).regions[0].states[1].percepts).toEqual(
      [],
    );
    expect(smallWith('{ light: 1.5 }', '{ light: $luck }').regions[0].states[1].percepts).toEqual([
      { name: 'light', is: 0.5, if: {} },
    ]);
  });

  test('prose may hold a dollar', () => {
    expect(smallWith('- live: 5', '- say: $glow').life[0]).toEqual({ kind: 'say', text: '$glow' });
    expect(smallWith('what: signal of light', 'what: $5').parameters.glow.what).toBe('$5');
  });

  test('a value that is out of bounds only by its parameter says so', () => {
    const [complaint] = complaintsOf(() => smallWith('chance: $luck', 'chance: $glow'));
    expect(complaint.what).toBe('must be a chance above 0, at most 1, got 2 (the parameter "glow")');
    expect(complaint.place?.quote.slice(complaint.place.column - 1).startsWith('$glow')).toBe(true);
  });

  test.each([
    [{ glwo: 1 }, '--set glwo: there is no parameter "glwo"', 'Did you mean "glow"? Parameters: glow, luck.'],
    [{ glow: 5.1 }, '--set glow: 5.1 is out of range', 'Its range is 0 to 5.'],
    [{ glow: Number.NaN }, '--set glow: NaN is out of range', 'Its range is 0 to 5.'],
    [{ constructor: 1 }, '--set constructor: there is no parameter "constructor"', 'Parameters: glow, luck.'],
  ])('%j is refused', (set, said, todo) => {
    const complaints = complaintsOf(() => parseCase(small, 'small.yaml', { set: set as Record<string, number> }));
    expect(complaints.map(({ path, what }) => `${path}: ${what}`)).toEqual([said]);
    expect(complaints[0].todo).toBe(todo);
  });

  test('all of its range is allowed, both ends too', () => {
    for (const glow of [0, 5]) expect(parseCase(small, 'small.yaml', { set: { glow } }).parameters.glow.is).toBe(glow);
  });
});

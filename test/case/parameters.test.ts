import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse-case.ts';
import { complaintsOf, small, smallWith } from './fixtures.ts';

describe('a parameter is one number in many places', () => {
  test('it stands wherever its name stands', () => {
    const told = smallWith('feels: { eye: 1 }', 'feels: { eye: $glow }, weight: $glow');
    expect(told.subcortex.eye.given.pays).toBe(2);
    expect(told.life[3]).toMatchObject({ facts: [{ feels: { eye: 2 }, weight: 2 }] });
  });

  test('in another mind of the designer’s, too', () => {
    const told = smallWith(
      'contract: [lamp]',
      'contract: [lamp]\n  re-steer: { intends: { smell: $glow }, beats: [{ tell: { that: wait, feels: { eye: $glow } } }] }',
    );
    expect(told.manifest.reSteer).toMatchObject({ intends: { smell: 2 }, beats: [{ facts: [{ feels: { eye: 2 } }] }] });
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

describe('a parameter of whole numbers', () => {
  const whole = (to: string, set: Record<string, number> = {}) =>
    smallWith('glow: { is: 2, from: 0, to: 5,', to, { set });
  const fair = 'glow: { is: 2, from: 0, to: 5, whole: true,';

  test('says so, and any other does not', () => {
    const { glow, luck } = whole(fair).parameters;
    expect([glow.whole, luck.whole]).toEqual([true, false]);
    expect(whole(fair, { glow: 3 }).subcortex.eye.given.pays).toBe(3);
    expect(whole('glow: { is: 2, from: 0, to: 5, whole: false,').parameters.glow.whole).toBe(false);
  });

  test('is no more than a sign: used where only whole numbers go, and not marked so, it is still a case', () => {
    const ticks = (set: Record<string, number>) => smallWith('- live: 5', '- live: $glow', { set });
    expect(ticks({}).life[0]).toMatchObject({ ticks: 2 });
    expect(() => ticks({ glow: 2.5 })).toThrow('must be a whole number');
  });

  test.each<[string, string, Record<string, number>, string, string]>([
    ['its number', 'is: 2.5, from: 0, to: 5', {}, 'parameters.glow.is: 2.5 is not a whole number', 'Take 2 or 3.'],
    ['its lower end', 'is: 2, from: 0.5, to: 5', {}, 'parameters.glow.from: "from" (0.5) is not a whole', 'Round it'],
    ['its upper end', 'is: 2, from: 0, to: 5.5', {}, 'parameters.glow.to: "to" (5.5) is not a whole', 'Round it'],
    [
      'what it is set to',
      'is: 2, from: 0, to: 5',
      { glow: 0.5 },
      '--set glow: 0.5 is not a whole number',
      'Take 0 or 1.',
    ],
    [
      'what is out of its range, too',
      'is: 2, from: 0, to: 5',
      { glow: 5.5 },
      '--set glow: 5.5 is out of range',
      '0 to 5',
    ],
  ])('is complained of in %s, once, at its place', (_, written, set, said, todo) => {
    const complaints = complaintsOf(() => whole(`glow: { ${written}, whole: true,`, set));
    expect(complaints.map(({ path, what }) => `${path}: ${what}`)).toEqual([expect.stringContaining(said)]);
    expect(complaints[0].todo).toContain(todo);
    expect(complaints[0].place?.line).toBe(Object.keys(set).length === 0 ? 6 : undefined);
  });

  test('is complained of in a variant, and where "whole" is no sign', () => {
    const bright = small
      .replace('glow: { is: 2, from: 0, to: 5,', fair)
      .replace('parameters: { glow: 4 }', 'parameters: { glow: 4.5 }');
    expect(() => parseCase(bright, 'small.yaml', { variant: 'bright' })).toThrow(/glow.*4\.5 is not a whole number/);
    expect(parseCase(bright, 'small.yaml').parameters.glow.is).toBe(2);
    expect(() => whole('glow: { is: 2, from: 0, to: 5, whole: yes please,')).toThrow('must be true or false');
  });
});

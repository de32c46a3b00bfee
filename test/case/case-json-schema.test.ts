import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { caseJsonSchema } from '../../src/case/case-json-schema.ts';
import { essay, food, small, spoilt } from './fixtures.ts';

const schema = caseJsonSchema();
const validator = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
const accepts = (text: string): boolean => validator.safeParse(parse(text)).success;

describe('an editor that knows the JSON schema', () => {
  test('accepts the cases in all their short forms', () => {
    expect([small, food, essay].map(accepts)).toEqual([true, true, true]);
  });

  test.each([
    ['an unknown section', 'body:\n', 'bodies:\n'],
    ['an unknown key of a state', 'percepts: [smell]', 'perceps: [smell]'],
    ['an unknown key of an option', 'effort: 0.1', 'efort: 0.1'],
    ['a beat of an unknown kind', '- live: 5', '- love: 5'],
    ['a setting out of range', 'horizon: 4', 'horizon: 99'],
    ['an unknown kind of prediction', 'goals: { light: installed }', 'goals: { light: instaled }'],
    ['a missing start', '    start: dark\n', ''],
    ['a variant without a reason', '    why: no eye for light\n', ''],
    ['a sign that is none', 'to: 5,', 'to: 5, whole: maybe,'],
    ['an unknown section of a variant', 'parameters: { glow: 4 }', 'parametres: { glow: 4 }'],
  ])('underlines %s', (_, from, to) => {
    expect(accepts(spoilt(small, from, to))).toBe(false);
  });

  test.each([
    ['a parameter for a number', 'effort: 0.1', 'effort: $glow'],
    ['alternatives', 'mend: dark }', 'mend: [{ to: dark, if: { eyes: awake } }, lit] }'],
    ['a confession', '- live: 5', '- tell: [{ of yourself: { plasticity: 1 } }]'],
    ['an offer with its region', 'candle: { to: lit, effort: 1 }', 'candle: { region: lamp, to: lit }'],
    ['a parameter of whole numbers', 'to: 5,', 'to: 5, whole: true,'],
    ['parameters of a drive', 'rest: 2', 'tired: 0.1'],
  ])('lets %s stand', (_, from, to) => {
    expect(accepts(spoilt(small, from, to))).toBe(true);
  });

  test('says what each part is', () => {
    expect(JSON.stringify(schema)).toContain('a whole number from 1 to 40');
    expect(JSON.stringify(schema).length).toBeLessThan(100_000);
  });
});

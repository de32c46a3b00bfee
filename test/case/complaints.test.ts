import { describe, expect, test } from 'vitest';
import { parseCase, parseCases } from '../../src/case/parse-case.ts';
import { complaintsOf, small } from './fixtures.ts';

const whats = (telling: () => unknown): readonly string[] => complaintsOf(telling).map(({ what }) => what);
/** The base is right; without the lamp's smell, a line of the base is wrong. */
const broken = (name: string): string =>
  `  ${name}:\n    why: no heat\n    world: { lamp: { states: { lit: { chemistry: null } } } }\n`;
const text = `${small}${broken('cold')}`;

describe('what only a variant brings about', () => {
  test('names the variant where it points at a line of the base', () => {
    expect(
      whats(() => parseCases(`${small}  dim:\n    why: dim\n    parameters: { glow: 9 }\n`, 'small.yaml')),
    ).toEqual(['9 is out of range']);
    const bad = `${small}  chancy:\n    why: luck\n    world: { window: { states: { closed: null } } }\n`;
    for (const telling of [
      () => parseCases(bad, 'small.yaml'),
      () => parseCase(bad, 'small.yaml', { variant: 'chancy' }),
    ])
      expect(whats(telling)).toContain('"closed" is not a state of "window" (variant "chancy")');
  });

  test('is said once where two variants do it', () => {
    const bad = (name: string): string =>
      `  ${name}:\n    why: luck\n    world: { window: { states: { closed: null } } }\n`;
    expect(whats(() => parseCases(`${small}${bad('a')}${bad('b')}`, 'small.yaml'))).toContain(
      '"closed" is not a state of "window" (variants "a", "b")',
    );
  });
});

test('what is wrong with the base names no variant', () => {
  const wrong = text.replace('start: dark', 'start: drak');
  expect(whats(() => parseCases(wrong, 'small.yaml'))).toEqual(['"drak" is not a state of "lamp"']);
  expect(whats(() => parseCase(wrong, 'small.yaml', { variant: 'cold' }))).toEqual(['"drak" is not a state of "lamp"']);
});

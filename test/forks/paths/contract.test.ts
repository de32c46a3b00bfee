import { describe, expect, test } from 'vitest';
import { contractOf, NO_CONTRACT } from '../../../src/forks/paths/index.ts';

const parts = [
  ['home', 'rested', 'no note'],
  ['home', 'rested', 'note'],
  ['work', 'tired', 'note'],
  ['work', 'rested', 'no note'],
  ['work', 'rested', 'note'],
];
const { swap } = contractOf(parts, [false, false, true], []);

describe('a contract', () => {
  test('keeps places and body of the one situation and takes the note of the other', () => {
    expect(swap(0, 2)).toBe(1);
    expect(swap(4, 0)).toBe(3);
  });
  test('leaves a situation as it is by its own parts, and by those of another with the same note', () => {
    expect(parts.map((_, s) => swap(s, s))).toEqual([0, 1, 2, 3, 4]);
    expect(swap(0, 3)).toBe(0);
  });
  test('knows of no situation where there is none: nobody was ever tired at work without a note', () => {
    expect(swap(2, 0)).toBeNull();
  });
  test('is nothing where nothing settles what is paid', () => {
    expect(NO_CONTRACT.swap(3, 1)).toBe(3);
    expect(contractOf(parts, [false, false, false], []).swap(2, 0)).toBe(2);
    expect(contractOf(parts, [false, false, false], ['wait']).acts).toEqual(['wait']);
  });
  test('refuses two situations that are the same tuple', () => {
    expect(() => contractOf([['home'], ['home']], [true], [])).toThrow('Situations 0 and 1 are both ["home"]');
  });
});

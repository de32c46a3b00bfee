import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns, hang, spread, wrap } from '../../../src/report/text/layout.ts';

describe('wrapping', () => {
  test('breaks at blanks and never inside a word that fits', () => {
    expect(wrap('walk to the green shop', 11)).toEqual(['walk to the', 'green shop']);
  });

  test('breaks a word only where it is longer than a line', () => {
    expect(wrap('a abcdefgh', 4)).toEqual(['a', 'abcd', 'efgh']);
  });

  test('keeps every word, in order, and no line is too long', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z▲→]{1,12}$/)), fc.integer({ min: 12, max: 60 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('further lines stand under the first', () => {
    expect(hang('  ▸ ', 'walk to the bridge and further on', 26)).toEqual([
      '  ▸ walk to the bridge and',
      '    further on',
    ]);
  });

  test('two texts go to both edges where there is room, else one below the other', () => {
    expect(spread('left', 'right', 14)).toEqual(['left     right']);
    expect(spread('left', 'right', 10)).toEqual(['left', 'right']);
  });
});

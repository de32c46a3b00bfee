import { describe, expect, test } from 'vitest';
import { complaintText, Problem, problem } from '../src/problem.ts';

const place = { file: 'case.yaml', line: 12, column: 9, width: 4, quote: '  place: hgih' };

describe('a complaint', () => {
  test('says where, what and what to do, with carets under the words it means', () => {
    expect(
      complaintText({ what: 'there is no state "hgih"', path: 'life.3', place, todo: 'Did you mean "high"?' }),
    ).toBe(
      [
        'case.yaml:12:9  life.3: there is no state "hgih"',
        '  12 |   place: hgih',
        '     |         ^^^^',
        '  Did you mean "high"?',
      ].join('\n'),
    );
  });

  test('puts its carets under the quoted words however many digits the line has', () => {
    for (const line of [3, 42, 1234]) {
      const [, quoted, carets] = complaintText({ what: 'wrong', place: { ...place, line } }).split('\n');
      expect(quoted.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe(
        quoted.slice(quoted.indexOf('|') + 10, quoted.indexOf('|') + 14),
      );
      expect(carets.indexOf('|')).toBe(quoted.indexOf('|'));
    }
  });

  test('quotes no empty line, and points at one column at least', () => {
    expect(complaintText({ what: 'is empty', place: { ...place, quote: ' ' } })).toBe('case.yaml:12:9  is empty');
    expect(complaintText({ what: 'is empty', place: { ...place, width: 0 } })).toMatch(/\| {9}\^$/);
  });

  test('says what it can where nothing more is known', () => {
    expect(complaintText({ what: 'this is no case' })).toBe('this is no case');
  });
});

describe('a problem', () => {
  test('spells out a hundred complaints, and counts the others', () => {
    const many = new Problem(Array.from({ length: 103 }, (_, i) => ({ what: `mistake ${i}` })));
    expect(many.message.split('\n\n')).toHaveLength(101);
    expect(many.message).toMatch(/mistake 99\n\n\.\.\. and 3 more like these\.$/);
    expect(many.complaints).toHaveLength(103);
  });

  test('carries all its complaints, and prints them all', () => {
    const both = new Problem([{ what: 'one' }, { what: 'two', todo: 'Mend it.' }]);
    expect(both.message).toBe('one\n\ntwo\n  Mend it.');
    expect(both.complaints).toHaveLength(2);
    expect(both).toBeInstanceOf(Error);
    expect(both.name).toBe('Problem');
  });

  test('of one complaint is short to write', () => {
    expect(problem('one', 'Mend it.', { path: 'life' }).message).toBe('life: one\n  Mend it.');
  });
});

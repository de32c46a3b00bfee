import { describe, expect, test } from 'vitest';
import { isMap, merge } from '../src/merge.ts';

/** The test cases of RFC 7396, appendix A: original, patch, result. */
const appendixA: readonly [unknown, unknown, unknown][] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe('a merge patch', () => {
  test.each(appendixA.map(([original, patch, result]) => ({ original, patch, result })))(
    'of RFC 7396: $original with $patch becomes $result',
    ({ original, patch, result }) => {
      expect(merge(original, patch)).toStrictEqual(result);
    },
  );

  test('does what section 3 of RFC 7396 shows', () => {
    const article = {
      title: 'Goodbye!',
      author: { givenName: 'John', familyName: 'Doe' },
      tags: ['example', 'sample'],
      content: 'This will be unchanged',
    };
    const patch = { title: 'Hello!', phoneNumber: '+01-123-456-7890', author: { familyName: null }, tags: ['example'] };
    expect(merge(article, patch)).toStrictEqual({
      title: 'Hello!',
      author: { givenName: 'John' },
      tags: ['example'],
      content: 'This will be unchanged',
      phoneNumber: '+01-123-456-7890',
    });
  });

  test('changes neither side', () => {
    const base = frozen({ a: { b: 1, c: [1, 2] }, d: 2 });
    const patch = frozen({ a: { b: null, c: [3] }, e: { f: 1 } });
    expect(merge(base, patch)).toStrictEqual({ a: { c: [3] }, d: 2, e: { f: 1 } });
  });

  test('keeps the order of what was there and appends what is new', () => {
    expect(Object.keys(merge({ b: 1, a: 2 }, { c: 3, b: 4 }))).toEqual(['b', 'a', 'c']);
  });

  test('shares what it does not touch', () => {
    const base = { touched: { x: 1 }, other: { y: 1 } };
    expect(merge(base, { touched: { x: 2 } }).other).toBe(base.other);
  });
});

test('a map is neither a list nor null', () => {
  expect([{}, { a: 1 }].map(isMap)).toEqual([true, true]);
  expect([[], null, 'a', 1, undefined, true].map(isMap)).toEqual(Array(6).fill(false));
});

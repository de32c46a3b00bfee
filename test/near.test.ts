import { describe, expect, test } from 'vitest';
import { didYouMean, editDistance, nearest } from '../src/near.ts';

describe('the distance between two words', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['flaw', 'lawn', 2],
    ['bread', 'bread', 0],
    ['bread', 'breed', 1],
    ['hungry', 'hunger', 2],
  ])('from %j to %j is %i edits', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  test('counts two neighbours that changed places as one edit', () => {
    expect(editDistance('hungyr', 'hungry')).toBe(1);
    expect(editDistance('ab', 'ba')).toBe(1);
  });

  test('is the optimal string alignment: what was swapped is not edited again, so ca is three edits from abc', () => {
    expect(editDistance('ca', 'abc')).toBe(3);
  });

  test('is the same both ways', () => {
    for (const [a, b] of [
      ['corner shop', 'cornershop'],
      ['belly', 'bell'],
      ['easel', 'weasel'],
    ])
      expect(editDistance(a, b)).toBe(editDistance(b, a));
  });
});

describe('the near name', () => {
  test.each([
    ['hungyr', 'hungry'],
    ['Home', 'home'],
    ['strawbery', 'strawberry'],
  ])('of %j is %j', (got, name) => {
    expect(nearest(got, ['home', 'hungry', 'full', 'strawberry'])).toBe(name);
  });

  test('may be wrong in a third of its letters, and no more', () => {
    expect(nearest('abcxyz', ['abcdez'])).toBe('abcdez');
    expect(nearest('abwxyz', ['abcdez'])).toBeUndefined();
  });

  test('may be wrong in one letter however short it is', () => {
    expect(nearest('at', ['an'])).toBe('an');
    expect(nearest('at', ['no'])).toBeUndefined();
  });

  test('is the first listed of equally near ones', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
    expect(nearest('bat', ['hat', 'cat'])).toBe('hat');
  });

  test('is the nearest, wherever it is listed', () => {
    expect(nearest('pantings', ['painter', 'paintings'])).toBe('paintings');
  });
});

describe('a hint', () => {
  test('offers the near name and lists all', () => {
    expect(didYouMean('hgih', ['home', 'party', 'high'], 'states of "place"')).toBe(
      'Did you mean "high"? States of "place": home, party, high.',
    );
  });

  test('only lists where nothing is near', () => {
    expect(didYouMean('moon', ['home', 'party'], 'states of "place"')).toBe('States of "place": home, party.');
  });

  test('says where there is nothing to list', () => {
    expect(didYouMean('moon', [], 'variants')).toBe('There are no variants.');
  });
});

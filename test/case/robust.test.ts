import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCases, variantsOf } from '../../src/case/parse-case.ts';
import { Problem } from '../../src/problem.ts';
import { essay, food, small } from './fixtures.ts';

/** Cases or a Problem that points into the text: nothing else may come out. */
function expectCaseOrProblem(text: string): void {
  try {
    const cases = parseCases(text, 'some.yaml');
    expect(JSON.parse(JSON.stringify(cases))).toEqual(cases);
    expect(cases.length).toBe(variantsOf(text, 'some.yaml').length + 1);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.complaints.length).toBeGreaterThan(0);
    const lines = text.split('\n').length;
    for (const { place, what } of error.complaints) {
      expect(what).not.toContain('undefined');
      if (place) expect(place.line >= 1 && place.line <= lines && place.column >= 1 && place.width >= 1).toBe(true);
    }
  }
}

const texts = [small, food, essay].map((text) => text.replace(/^case: .*$/m, 'case: some'));
const anyText = fc.constantFrom(...texts);
const position = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (share: number, length: number): number => Math.floor(share * length);

test('the fixtures themselves are right', () => {
  for (const text of texts) expect(parseCases(text, 'some.yaml').length).toBeGreaterThan(1);
});

test('a case file with a line missing is a case or a Problem', () => {
  fc.assert(
    fc.property(anyText, position, (text, share) => {
      const lines = text.split('\n');
      expectCaseOrProblem(lines.toSpliced(at(share, lines.length), 1).join('\n'));
    }),
    { numRuns: 25 },
  );
});

test('a case file with two words swapped is a case or a Problem', () => {
  fc.assert(
    fc.property(anyText, position, position, (text, one, other) => {
      const words = text.split(/(\s+|[{}[\],:])/);
      const [i, j] = [at(one, words.length), at(other, words.length)];
      [words[i], words[j]] = [words[j], words[i]];
      expectCaseOrProblem(words.join(''));
    }),
    { numRuns: 25 },
  );
});

const junk = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ': ',
    ',',
    '-',
    '- ',
    '\n',
    '\t',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!x ',
    '|',
    '>',
    '?',
    '%',
    '@',
    '\0',
    '~',
    'null',
    '$',
    '$x',
    '-1',
    '1e999',
    '.nan',
    'true',
    '__proto__',
    'constructor',
    '7',
    '<<: ',
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
);

test('a case file with something thrown into it is a case or a Problem', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.array(fc.tuple(position, junk, fc.nat(5)), { minLength: 1, maxLength: 3 }),
      (text, throws) => {
        const thrown = throws.reduce((spoiling, [share, what, over]) => {
          const start = at(share, spoiling.length);
          return spoiling.slice(0, start) + what + spoiling.slice(start + over);
        }, text);
        expectCaseOrProblem(thrown);
      },
    ),
    { numRuns: 50 },
  );
});

test('a value of any kind in place of any other is a case or a Problem', () => {
  const anything = fc.constantFrom(
    '3',
    '-1',
    '0',
    'true',
    'null',
    '[]',
    '{}',
    '[a, [b]]',
    '{ a: { b: [c] } }',
    '[null]',
    'home',
    '""',
    '$x',
    '.inf',
    '{ to: null }',
    '[{}]',
  );
  fc.assert(
    fc.property(anyText, position, anything, (text, share, value) => {
      const places = [...text.matchAll(/: (?=\S)[^\n{}[\],]*/g)];
      const place = places[at(share, places.length)];
      expectCaseOrProblem(`${text.slice(0, place.index)}: ${value}${text.slice(place.index + place[0].length)}`);
    }),
    { numRuns: 50 },
  );
});

test('any text at all is a Problem', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => expectCaseOrProblem(text)),
    { numRuns: 50 },
  );
});

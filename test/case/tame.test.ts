import { expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse-case.ts';
import { tame } from '../../src/case/tame.ts';
import { small } from './fixtures.ts';

const code = (...numbers: number[]): string => String.fromCharCode(...numbers);

test('what commands a terminal or turns the reading order round becomes a sign that shows', () => {
  expect(tame(`a${code(27)}[31mb${code(0x9b)}c${code(0x202e)}d${code(0x2066)}e`)).toBe(
    'a\uFFFD[31mb\uFFFDc\uFFFDd\uFFFDe',
  );
});

test('letters, lines and the marks that right-to-left writing needs stay', () => {
  const text = `naïve\t★\n🍓 ש${code(0x200f)}`;
  expect(tame(text)).toBe(text);
});

test('the texts of a case are tamed as it is read', () => {
  const told = parseCase(
    small
      .replace('title: A lamp', 'title: "A \\e[31mlamp"')
      .replace('designer: an electrician', 'designer: "an \\u202eelectrician"')
      .replace('life:\n', 'life:\n  - say: "Go \\e]0;on"\n'),
    'small.yaml',
  );
  expect([told.title, told.manifest.designer, told.life[0]]).toEqual([
    'A \uFFFD[31mlamp',
    'an \uFFFDelectrician',
    { kind: 'say', text: 'Go \uFFFD]0;on' },
  ]);
});

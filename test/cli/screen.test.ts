import { expect, test } from 'vitest';
import { tame } from '../../src/cli/screen.ts';

const code = (...numbers: number[]): string => String.fromCharCode(...numbers);

test('colours get through to the terminal', () => {
  const green = `${code(27)}[32mfine${code(27)}[39m`;
  expect(tame(green)).toBe(green);
});

test('nothing else that a stranger wrote can command it', () => {
  const title = `${code(27)}]0;gotcha${code(7)}`;
  expect(tame(title)).toBe('\uFFFD]0;gotcha\uFFFD');
  expect(tame(`${code(27)}[2J`)).toBe('\uFFFD[2J');
  expect(tame(`a${code(13)}b${code(0x9b)}c`)).toBe('a\uFFFDb\uFFFDc');
});

test('lines, tabs and letters of all kinds are left alone', () => {
  const text = 'naïve\t★ → ▲\nfraise 🍓\n';
  expect(tame(text)).toBe(text);
});

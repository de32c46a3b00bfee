import { expect, test } from 'vitest';
import { plain } from '../../../src/report/text/style.ts';
import { terminalStyle } from '../../../src/report/text/terminal.ts';

test('colour is never used where it is not wanted', () => {
  expect(terminalStyle(true)).toBe(plain);
});

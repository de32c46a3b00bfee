import { expect, test } from 'vitest';
import { amount, counted, intervalText, listed, signed, times } from '../../../src/report/text/words.ts';

test('numbers have two decimals and a true minus', () => {
  expect([amount(2.264), amount(-0.5), signed(3), signed(-8)]).toEqual(['2.26', '−0.50', '+3.00', '−8.00']);
});

test('what rounds to nothing has no sign', () => {
  expect([amount(-0.001), signed(-0.004), signed(0.004), signed(-0)]).toEqual(['0.00', '0.00', '0.00', '0.00']);
});

test('one is singular', () => {
  expect([times(1), times(2), times(3)]).toEqual(['once', 'twice', '3 times']);
  expect([counted(1, 'hour', 'hours'), counted(57, 'hour', 'hours')]).toEqual(['1 hour', '57 hours']);
});

test('a list ends in "and"', () => {
  expect([listed([]), listed(['paint']), listed(['paint', 'eat', 'go in'])]).toEqual([
    '',
    'paint',
    'paint, eat and go in',
  ]);
});

test('an interval is written with two decimals', () => {
  expect(intervalText({ from: 0.98123, to: 1 })).toBe('[0.98, 1.00]');
});

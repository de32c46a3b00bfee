/** All cases and variants at a glance. */
import { expect, test } from 'vitest';
import { summaryTable } from '../../../src/report/lives/summary.ts';
import { columns } from '../../../src/report/text/layout.ts';
import { plain } from '../../../src/report/text/style.ts';
import { tally } from '../../../src/study/study.ts';
import { berryLife } from '../berry.ts';

const rows = [berryLife(), berryLife({ variant: 'bitter' }), berryLife({ variant: 'hopeful' })].map(
  ({ one, life }) => ({
    one,
    study: tally([life]),
  }),
);

test('a row says what was done, how it was judged, in how many lives, and whether that was predicted', () => {
  expect(summaryTable(rows, { style: plain, width: 100 })).toMatchInlineSnapshot(`
    "berry · A berry by the wayside
        variant          what you do  verdict · class         lives
      ✓ the life itself  pick         neither · pursues       no luck
      ✓ bitter           walk on      neither · unattractive  no luck
      ✗ hopeful          pick         neither · pursues       no luck

    2 of 3 went as predicted.
    "
  `);
});

test('no line is wider than the page, however narrow', () => {
  for (const width of [40, 60, 100])
    for (const line of summaryTable(rows, { style: plain, width }).split('\n')) {
      expect(columns(line)).toBeLessThanOrEqual(width);
      expect(line).toBe(line.trimEnd());
    }
});

test('cases stand apart, each with its title', () => {
  const other = { ...rows[0], one: { ...rows[0].one, id: 'plum', title: 'A plum' } };
  const table = summaryTable([...rows, other], { style: plain, width: 100 });
  expect(table).toContain('\n\nplum · A plum\n');
  expect(table).toMatch(/3 of 4 went as predicted\.\n$/);
});

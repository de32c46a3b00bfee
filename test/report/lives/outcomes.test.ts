import { describe, expect, test } from 'vitest';
import { outcomes, variantsTable } from '../../../src/report/lives/outcomes.ts';
import { columns } from '../../../src/report/text/layout.ts';
import { plain } from '../../../src/report/text/style.ts';
import { type Kept, tally } from '../../../src/study/study.ts';
import { berryLife } from '../berry.ts';

const { one, life } = berryLife();
const setting = { style: plain, width: 100 };

/** `came` lives that pick and `of − came` that walk on, with luck. */
const lives = (came: number, of: number, draws = 1): Kept[] =>
  Array.from({ length: of }, (_, i) => {
    const does = i < came ? 'pick' : 'walk on';
    const decision = { ...life.outcome.decisions[0], does };
    return {
      outcome: { ...life.outcome, draws, decisions: [decision] },
      verdicts: [],
      held: [{ path: 'again.does', expected: 'pick', got: does, held: i < came }],
    };
  });

const told = (came: number, of: number, draws?: number): string =>
  outcomes(one, tally(lives(came, of, draws)), { from: 1, to: of }, setting);

describe('many lives', () => {
  test('have one row per outcome, with n of N and the interval', () => {
    // Wilson, 15 of 148: Newcombe 1998, table I.
    expect(told(15, 148)).toMatch(
      / {2}133 of 148 \[0\.84, 0\.94\] {2}walk on\n {2}15 of 148 \[0\.06, 0\.16\] {3}pick\n/,
    );
  });

  test('say of every prediction how often it came true, and what came instead', () => {
    expect(told(9, 10)).toContain('✓ at "again" you pick: 9 of 10 [0.60, 0.98]\n');
    expect(told(8, 10)).toContain('✗ at "again" you pick: 8 of 10 [0.49, 0.94]; most often pick\n');
    expect(told(9, 10)).toContain('A prediction holds when it comes true in at least nine of ten lives.');
  });

  test('without luck say so, and show no interval', () => {
    expect(told(10, 10, 0)).toContain('There is no luck in this life: one run is all runs.');
    expect(told(10, 10, 0)).not.toContain('[');
    expect(told(10, 10)).not.toContain('no luck');
  });

  test('in which nothing is decided say that', () => {
    const undecided = lives(1, 1).map((each) => ({ ...each, outcome: { ...each.outcome, decisions: [] } }));
    expect(outcomes(one, tally(undecided), { from: 1, to: 1 }, setting)).toContain('Nothing is decided in this life.');
  });
});

test.each([40, 60])('many lives fit into %i columns', (width) => {
  const lines = outcomes(one, tally(lives(9, 10)), { from: 1, to: 10 }, { style: plain, width }).split('\n');
  for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
});

describe('the table of variants', () => {
  const bitter = berryLife({ variant: 'bitter' });
  const rows = [
    { one, study: tally(lives(10, 10)) },
    { one: bitter.one, study: tally(lives(2, 10)) },
  ];

  test('has a row each: what was done, whether as predicted, and what is different', () => {
    const lines = variantsTable(rows, setting).split('\n');
    expect(lines[0]).toMatch(/^ {2}variant +what you do \(lives of 10\) +verdict +predicted +what is different$/);
    expect(lines[1]).toMatch(/^ {2}the life itself +pick 10 +none +✓ 1 of 1$/);
    expect(lines[2]).toMatch(/^ {2}bitter +walk on 8 +none +✗ 0 of 1 +the berry is bitter$/);
    expect(lines[3]).toBe('  1 of 2 went as predicted.');
  });

  test('speaks of the last decision of a life that has several', () => {
    const [first] = life.outcome.decisions;
    const twice = lives(10, 10).map((each) => ({
      ...each,
      outcome: { ...each.outcome, decisions: [first, { ...first, name: 'once more', does: 'walk on' }] },
    }));
    expect(variantsTable([{ one, study: tally(twice) }], setting)).toMatch(/the life itself +walk on 10 /);
  });

  test('says when all went as predicted', () => {
    expect(variantsTable([rows[0]], setting)).toContain('  It went as predicted.\n');
  });

  test('has no line of mere spaces, however narrow', () => {
    for (const width of [40, 60, 100])
      for (const line of variantsTable(rows, { style: plain, width }).split('\n')) expect(line).toBe(line.trimEnd());
  });

  test('counts nothing where there is one life each', () => {
    expect(variantsTable([{ one, study: tally(lives(1, 1)) }], setting)).toMatch(/the life itself {2}pick +none +✓/);
  });

  test('marks the one that needs no second life', () => {
    const luckless = { one: bitter.one, study: tally(lives(1, 1, 0)) };
    expect(variantsTable([rows[0], luckless], setting)).toContain('pick (no luck)');
  });

  test.each([40, 60, 100])('fits into %i columns', (width) => {
    const table = variantsTable(rows, { style: plain, width });
    for (const line of table.split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
    expect(table).toContain('the berry is bitter');
  });
});

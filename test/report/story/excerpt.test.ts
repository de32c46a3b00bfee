/** A few lines of a life around one tick: what counts most is told first, and what is told stands in the order of the life. */
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/report/story/excerpt.ts';
import { columns } from '../../../src/report/text/layout.ts';
import { liveOne } from '../../../src/study/study.ts';
import { berryLife } from '../berry.ts';

const { one, life } = berryLife();
const DECIDES = 3;

describe('an excerpt', () => {
  test('of a decision has the words before it, both options and the choice', () => {
    expect(`\n${excerpt(one, life, DECIDES, 12, 100).join('\n')}\n`).toMatchInlineSnapshot(`
      "
        hour 3  Here is the bush again.
                  you imagine: pick, worth 2.20
                  you imagine: walk on, worth 1.10
                ▸ you pick, for berry: 1.10 better than the next best
        hour 4  ☆ novelty fades: below 0.20 it is no goal
      "
    `);
  });

  test('has the choice alone where there is one line', () => {
    expect(excerpt(one, life, DECIDES, 1, 100)).toEqual([
      '  hour 3  ▸ you pick, for berry: 1.10 better than the next best',
    ]);
    expect(excerpt(one, life, DECIDES, 0, 100)).toEqual([]);
  });

  test('never has more lines than there is room for, nor longer ones', () => {
    for (let rows = 0; rows < 9; rows++) {
      for (const width of [40, 70]) {
        const lines = excerpt(one, life, DECIDES, rows, width);
        expect(lines.length).toBeLessThanOrEqual(rows);
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  test('of an ordinary tick has what was felt there and what was done', () => {
    const lines = excerpt(one, life, 1, 12, 100);
    expect(lines.join('\n')).toMatch(/hour 1 {2}berry: taste ▲ \+3\.00, expected 0\.00, surprise \+3\.00/);
    expect(lines.join('\n')).toMatch(/★ new goal: berry/);
    expect(lines.join('\n')).toMatch(/led: go back/);
  });

  test('of what another chose, by rote, gives no reason for it', () => {
    const agent = { name: 'rote', motive: 'none', acts: () => 'walk on' };
    const short = { ...one, agent, life: one.life.slice(0, 4) };
    expect(excerpt(short, liveOne(short, 1), DECIDES, 1, 100)).toEqual([
      '  hour 3  ▸ you walk on, whatever you imagined',
    ]);
  });
});

/** Reasons as they are told. */
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/case/case.ts';
import { loadCase } from '../../../src/node/cases.ts';
import { plain } from '../../../src/report/text/style.ts';
import { whyStory } from '../../../src/report/why/why.ts';
import { type LivedLife, liveOne } from '../../../src/study/study.ts';
import { whyOf } from '../../../src/study/why.ts';
import { told } from '../../told.ts';
import { berryLife } from '../berry.ts';

interface Asked {
  readonly of?: string;
  readonly width?: number;
}
const whyText = (one: Case, life: LivedLife, tick: number, { of, width = 90 }: Asked = {}): string =>
  whyStory(one, life, whyOf(life, tick, of ?? null), { style: plain, width });
const { one, life } = berryLife();
const foodCase = await loadCase('food-reward');
const foodLife = liveOne(foodCase, 1);

describe('why something was decided', () => {
  test('is told by what made the difference, what would have tipped it, and where that worth came from', () => {
    expect(whyText(one, life, 3)).toBe(`\
berry · A berry by the wayside                                                      seed 1

  At hour 3 ("again") you pick: worth 1.10 more than the next best, to walk on.

What made the difference    pick   walk on   difference
  berry, wanted 2.20       +2.20     +1.10        +1.10
  in all                    2.20      1.10        +1.10

What would have tipped it, each by itself
  berry, wanted 0.00 rather than 2.20
  With the courses as they were imagined: wanting otherwise, you might imagine others.

How berry came to be worth 2.20 to you at hour 3
  hour 1  taste ▲ +3.00, expected 0.00, surprise +3.00                         0.00 → 1.33
  hour 2  taste 0.00, expected 1.33, surprise −1.33, though it was not there   1.33 → 2.07
  hour 3  taste 0.00, expected 0.41, surprise −0.41, though it was not there   2.07 → 2.20
`);
  });

  test('adds up: the parts, with the rest, are the difference', () => {
    const [, ...rows] = whyText(foodCase, foodLife, foodLife.outcome.decisions[0].tick)
      .split('What made')[1]
      .split('\n');
    const numbers = rows
      .slice(0, rows.indexOf(''))
      .map((row) => Number(row.trim().split(/\s+/).at(-1)?.replace('−', '-')));
    const all = numbers.pop() as number;
    expect(numbers.reduce((sum, each) => sum + each, 0)).toBeCloseTo(all, 1);
    expect(all).toBeGreaterThan(0.5);
  });

  test('fits the page, with a line each where there is no room for columns', () => {
    const tick = foodLife.outcome.decisions[0].tick;
    for (const width of [50, 60, 80, 100]) {
      const lines = whyText(foodCase, foodLife, tick, { width }).split('\n');
      expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(width);
    }
    expect(whyText(foodCase, foodLife, tick, { width: 50 })).toMatch(/\n {2}\+\d\.\d\d {2}strawberry, wanted/);
  });

  test('names a tie for what it is', () => {
    const same = told({
      world: { place: { start: 'a', states: { a: { options: { stay: 'a', wait: 'a' } } } } },
      life: [{ guide: ['stay', 'wait'] }, { decide: 'which' }],
    });
    const text = whyText(same, liveOne(same, 1), 2);
    expect(text).toContain('you stay: worth as much as to wait, and first in the file.');
    expect(text).not.toMatch(/tipped|made the difference/);
  });
});

describe('why something was done on an ordinary tick', () => {
  test('is told by what each option was worth, and how likely that made it', () => {
    const tick = foodLife.trace.steps.findIndex(({ how, imagined }) => how === 'chosen' && imagined.length > 1);
    const text = whyText(foodCase, foodLife, tick);
    expect(text).toContain('What each was worth by what you want now; the better, the likelier');
    expect(text).toMatch(/\n {2}paint +\d\.\d\d +(\d+|< 1) %\n/);
    expect(text).toContain('What a worth is made of is kept for decisions only, such as --at "shop again"');
  });

  test('has no reason where one is led, or where there is nothing else to do', () => {
    expect(whyText(one, life, 0)).toContain(
      'At hour 0 you are led: pick. Nothing was imagined, so nothing was chosen.',
    );
    const tick = foodLife.trace.steps.findIndex(({ how, options }) => how === 'chosen' && options.length === 1);
    expect(whyText(foodCase, foodLife, tick)).toContain('there was nothing else to do.');
  });
});

describe('where a worth came from', () => {
  test('is told by itself where a concept is asked about', () => {
    const text = whyText(one, life, 3, { of: 'novelty' });
    expect(text).toContain('How novelty came to be worth 0.24 to you at hour 3\n  hour 1  taste ▲ +3.00');
    expect(text).not.toContain('you pick');
  });

  test('folds little changes', () => {
    const text = whyText(foodCase, foodLife, foodLife.outcome.ticks - 1, { of: 'bread' });
    expect(text).toMatch(/… \d+ little changes, by curiosity, craft, hunger and taste +0\.\d\d → 0\.\d\d/);
    expect(text.split('\n').length).toBeLessThan(16);
  });

  test('is nowhere, where no signal has moved it', () => {
    expect(whyText(one, life, 0, { of: 'berry' })).toContain(
      'berry is worth nothing to you at hour 0.\n  berry had not been sensed by hour 0, and no signal has moved it.',
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { ImaginedOption } from '../../../src/director/decision.ts';
import { decisionLines } from '../../../src/report/story/imagined.ts';
import { plain } from '../../../src/report/text/style.ts';
import type { DecisionOutcome } from '../../../src/study/outcome.ts';

const step = (act: string, brings: number) => ({ act, shows: [], brings });

const decline: ImaginedOption = {
  act: 'decline',
  u: 8.3,
  effort: 0,
  path: [step('decline', 0), step('paint', 4), step('paint', 3.9)],
  worth: [{ concept: 'painting', is: 8.3 }],
  becomes: [],
};
const take: ImaginedOption = {
  act: 'take it',
  u: 2.1,
  effort: 0.4,
  path: [step('take it', 2), step('take it', 1)],
  worth: [
    { concept: 'friends', is: 2.3 },
    { concept: 'painting', is: 0.2 },
  ],
  becomes: [
    { concept: 'pill', is: 4.8 },
    { concept: 'painting', is: 0.1 },
    { concept: 'friends', is: 2.03 },
    { concept: 'noise', is: -3 },
  ],
};
const wants = [
  { concept: 'painting', is: 1.2 },
  { concept: 'friends', is: 2.26 },
  { concept: 'noise', is: -1 },
];

const told = (options: readonly ImaginedOption[], more: Partial<DecisionOutcome['decision']> = {}): string => {
  const decision = {
    name: 'the offer',
    options,
    chosen: 'decline',
    margin: 6.2,
    pursues: 'painting',
    khat: 0.9,
    changes: { counted: 1, ignored: 0 },
    situations: 4,
    cropped: false,
    ...more,
  };
  const outcome: DecisionOutcome = {
    name: 'the offer',
    tick: 3,
    does: decision.chosen,
    decision,
    wants,
    plan: { acts: ['decline', 'paint'], new: false },
  };
  return decisionLines(outcome, 0.2, { style: plain, width: 90 }).join('\n');
};

describe('a decision', () => {
  test('follows each course up to where it brings most', () => {
    expect(told([decline])).toMatch(/ {2}decline → paint … +8\.30\n/);
    expect(told([take], { chosen: 'take it' })).toMatch(/ {2}take it … +2\.10\n/);
  });

  test('says what the worth is made of, toil and all', () => {
    expect(told([take], { chosen: 'take it' })).toContain('friends +2.30, painting +0.20, toil −0.40');
  });

  test('sums up what is too small to name', () => {
    const worth = [
      { concept: 'a', is: 1 },
      { concept: 'b', is: 0.04 },
      { concept: 'c', is: 0.03 },
    ];
    expect(told([{ ...decline, u: 1.07, worth }])).toContain('a +1.00, the rest +0.07');
  });

  test('says who one would become: somebody else where a goal comes or goes, else one who wants more or less', () => {
    const text = told([decline, take]);
    expect(text).toContain('and you would become somebody else: pill (0.00 → 4.80), painting (1.20 → 0.10)');
    expect(text).toContain(
      'and you would want friends a little less (2.26 → 2.03) and shun noise more (−1.00 →\n    −3.00)',
    );
    expect(told([decline])).not.toContain('would');
  });

  test('says what was done, what for, by what plan, and by how much it was better', () => {
    expect(told([decline, take])).toContain(
      '▸ you decline, for painting: a plan of 2 steps, 6.20 better than the next best',
    );
  });

  test('with one option has nothing to compare', () => {
    expect(told([decline], { margin: null, pursues: null })).toContain(
      '▸ you decline: a plan of 2 steps, there was no other option',
    );
  });
});

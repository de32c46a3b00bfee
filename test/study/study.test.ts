import { describe, expect, test } from 'vitest';
import { HOLDS_FROM, type Kept, liveOne, tally } from '../../src/study/study.ts';
import { berryCase, berryLife } from '../report/berry.ts';

const { life } = berryLife();

/** A life like the berry life, except for what was done, what held and how much luck was drawn. */
function lifeWith(does: string, held: boolean, draws: number): Kept {
  const { outcome } = life;
  return {
    outcome: { ...outcome, draws, decisions: [{ ...outcome.decisions[0], does }] },
    verdicts: [],
    held: [{ path: 'again.does', expected: 'pick', got: does, held }],
  };
}

const mixed = (came: number, of: number, draws = 3): Kept[] =>
  Array.from({ length: of }, (_, i) => (i < came ? lifeWith('pick', true, draws) : lifeWith('walk on', false, draws)));

describe('one life', () => {
  test('carries its trace, its outcome and every prediction held against it', () => {
    expect(life.trace.steps.map(({ act }) => act)).toEqual(['pick', 'go back', 'walk on', 'pick', 'go back']);
    expect(life.outcome.decisions.map(({ does }) => does)).toEqual(['pick']);
    expect(life.held.map(({ path, held }) => [path, held])).toEqual([
      ['goals.berry', true],
      ['again.does', true],
      ['again.plan.steps', true],
      ['again.reaches', true],
      ['happens.berry', true],
    ]);
  });

  test('can be stopped before a tick', () => {
    expect(liveOne(berryCase(), 1, null, 2).trace.steps).toHaveLength(2);
  });
});

describe('many lives', () => {
  test('a prediction holds when it came true in nine of ten lives, and fails in eight of ten', () => {
    expect(HOLDS_FROM).toBe(0.9);
    expect(tally(mixed(9, 10)).predictions[0]).toMatchObject({ n: 9, of: 10, held: true });
    expect(tally(mixed(9, 10)).asPredicted).toBe(true);
    expect(tally(mixed(8, 10)).predictions[0]).toMatchObject({ n: 8, of: 10, held: false });
    expect(tally(mixed(8, 10)).asPredicted).toBe(false);
  });

  test('what was got is what came most often', () => {
    expect(tally(mixed(3, 10)).predictions[0].got).toBe('walk on');
  });

  test('there is one row for everything that was done, the commonest first', () => {
    const { deeds } = tally(mixed(3, 10));
    expect(deeds.map(({ decision, does, n, of }) => ({ decision, does, n, of }))).toEqual([
      { decision: 'again', does: 'walk on', n: 7, of: 10 },
      { decision: 'again', does: 'pick', n: 3, of: 10 },
    ]);
    expect(deeds[0].interval?.from).toBeCloseTo(0.397, 3);
  });

  test('a decision that comes up twice in a life is counted twice', () => {
    const [one] = mixed(1, 1);
    const twice = { ...one, outcome: { ...one.outcome, decisions: [0, 1].map(() => one.outcome.decisions[0]) } };
    expect(tally([twice, twice]).deeds[0]).toMatchObject({ n: 4, of: 4 });
  });

  test('without any luck there is no interval: one life is all lives', () => {
    const { luckless, predictions, deeds } = tally(mixed(2, 2, 0));
    expect(luckless).toBe(true);
    expect([predictions[0].interval, deeds[0].interval]).toEqual([null, null]);
    expect(tally(mixed(2, 2, 1)).luckless).toBe(false);
  });
});

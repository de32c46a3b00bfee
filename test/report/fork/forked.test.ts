/** A fork as it is told: two columns where there is room, what both did only once, and what is otherwise in the end. */
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/case/case.ts';
import { believing } from '../../../src/forks/believing.ts';
import { elsewhere } from '../../../src/forks/elsewhere.ts';
import { flipped } from '../../../src/forks/flipped.ts';
import { forced } from '../../../src/forks/forced.ts';
import { fork } from '../../../src/forks/fork.ts';
import type { Intervention } from '../../../src/forks/intervention.ts';
import { learningOff } from '../../../src/forks/learning-off.ts';
import { sham } from '../../../src/forks/sham.ts';
import { loadCase } from '../../../src/node/cases.ts';
import { forkStory } from '../../../src/report/fork/forked.ts';
import { plain } from '../../../src/report/text/style.ts';
import { comparisonOf, otherLife } from '../../../src/study/other-life.ts';
import { liveOne } from '../../../src/study/study.ts';
import { told } from '../../told.ts';
import { berryCase } from '../berry.ts';

const storyOf = (one: Case, tick: number, intervention: Intervention, width = 90): string => {
  const was = liveOne(one, 1);
  const forked = fork(was.trace, tick, intervention);
  const other = otherLife(one, was.trace, forked);
  const decision = was.outcome.decisions.find((each) => each.tick === tick)?.name ?? null;
  const comparison = comparisonOf(one, was, other, tick);
  const { differs } = forked;
  return forkStory(
    one,
    { was, other, from: tick, differs, intervention, decision, comparison },
    { style: plain, width },
  );
};
const foodCase = await loadCase('food-reward');
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => [...line].length));

describe('a fork is told', () => {
  test('as identical to the last bit where it is a sham', () => {
    expect(storyOf(berryCase(), 3, sham)).toBe(`\
berry · A berry by the wayside                                                      seed 1

  The same life from hour 3 on ("again"), and nothing is changed.

✓ The two lives are identical to the last bit: 2 hours, and the state in which they end.
  So whatever another fork of this life changes is its own doing.
`);
  });

  test('in two columns from where the lives part; what both did stands once', () => {
    expect(storyOf(berryCase(), 3, learningOff)).toBe(`\
berry · A berry by the wayside                                                      seed 1

  The same life from hour 3 on ("again"), but from then on desires cannot change.

          as it was                              │ changed

  Here is the bush again.
  hour 3  ── here they part, in what is learned, what is wanted and what is imagined ─────
          taste 0.00, expected 0.41, surprise    │ (no news)
            −0.41 · novelty is now worth 0.24    │
          you decide: again                      │ you decide: again
          ▸ pick 2.20                            │ ▸ pick 2.07
            walk on 1.10                         │   walk on 1.03
  hour 4  berry: taste ▲ +3.00, expected 2.20,   │ (no news)
            surprise +0.80 · berry is now worth  │
            2.61                                 │
          ☆ novelty fades: below 0.20 it is no   │
            goal                                 │
          led: go back

What is otherwise in the end       as it was         changed
  at "again"                   pick, by 1.10   pick, by 1.03
  want berry                            2.61            2.07
  want novelty                          0.12            0.41
  the same in both: points by evolution 2 · predictions held 5 of 5
`);
  });

  test('with the place of each, where they stand in different ones', () => {
    const road = told({
      world: {
        place: {
          start: 'here',
          states: { here: { options: { stay: 'here', leave: 'away' } }, away: { options: { stay: 'away' } } },
        },
      },
      life: [{ live: 1 }, { guide: ['stay', 'stay'] }, { live: 1 }],
    });
    const text = storyOf(road, 1, elsewhere({ place: 'away' }), 80);
    expect(text).toMatch(/tick 1 {2}── here they part, in where things stand/);
    expect(text).toMatch(/place: here +│ place: away\n +led: stay → stay +│ led: stay → stay\n/);
    expect(text.match(/place: away/g)).toHaveLength(1); // not again while they stand there
    expect(text).toMatch(/tick 3 {2}▸ leave +│ ▸ stay\n/);
  });

  test('with the act that another hand did, and no margin for it', () => {
    const text = storyOf(foodCase, decisionTick(foodCase), forced('go home'));
    expect(text).toContain('── here they part, in what is done ──');
    expect(text).toMatch(/▸ walk to the bridge \d\.\d\d +│ ▸ go home \d\.\d\d \(by another hand\)/);
    expect(text).toMatch(/at "shop again" +walk to the bridge, by \d\.\d\d +go home \(by another hand\)/);
  });

  test('one below the other where the page is narrow, and never wider than the page', () => {
    const text = storyOf(foodCase, decisionTick(foodCase), forced('go home'), 60);
    expect(text).not.toContain('│');
    expect(text).toMatch(/as it was {2}you decide: shop again\n.*▸ walk to the bridge/);
    expect(text).toMatch(/changed {4}you decide: shop again\n.*▸ go home/);
    for (const width of [50, 60, 75, 80, 100])
      expect(widest(storyOf(foodCase, decisionTick(foodCase), flipped('taste'), width))).toBeLessThanOrEqual(width);
  });

  test('with a decision that is the same in both only once', () => {
    const text = storyOf(foodCase, decisionTick(foodCase), flipped('taste'));
    expect(text.match(/you decide: shop again/g)).toHaveLength(1);
    expect(text.indexOf('you decide')).toBeLessThan(text.indexOf('here they part'));
  });

  test('with long quiet stretches folded', () => {
    const text = storyOf(foodCase, 7, flipped('hunger'), 100);
    expect(text).toMatch(/… \d+ hours without events: you paint/);
    expect(text.split('\n').length).toBeLessThan(120);
  });

  test('as making no difference to what was lived where only what they are made of differs', () => {
    const text = storyOf(berryCase(), 4, believing(1));
    expect(text).toContain('Nothing that was lived differs: only what they are made of in the end does.');
    expect(text).not.toContain('here they part');
  });
});

function decisionTick(one: Case): number {
  return liveOne(one, 1).outcome.decisions[0].tick;
}

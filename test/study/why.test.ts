/** Why: where a worth came from, and what made one option better than another, in numbers to redo. */
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/director/decision.ts';
import { fork } from '../../src/forks/fork.ts';
import type { Intervention } from '../../src/forks/intervention.ts';
import { defineCase } from '../../src/index.ts';
import { loadCase } from '../../src/node/cases.ts';
import { Problem } from '../../src/problem.ts';
import { historyOf } from '../../src/study/history.ts';
import { reasonsOf } from '../../src/study/reasons.ts';
import { liveOne } from '../../src/study/study.ts';
import { whyOf } from '../../src/study/why.ts';
import { orchard } from '../lives/orchard.ts';
import { berryLife } from '../report/berry.ts';

const { life } = berryLife();
const DECIDES = 3;

describe('the history of a worth', () => {
  test('has every event that moved it: 3 · 1 / 2.25 for the first berry, and more when the road proves that it was the berry', () => {
    const { events, worth, sensed } = historyOf(life.trace, 'berry', DECIDES);
    expect(sensed).toBe(1);
    expect(events.map(({ tick, channel }) => [tick, channel])).toEqual([
      [1, 'taste'],
      [2, 'taste'],
      [3, 'taste'],
    ]);
    expect(events[0]).toMatchObject({ signal: 3, expected: 0, surprise: 3, before: 0, there: true });
    expect(events[0].after).toBeCloseTo(3 / 2.25, 12);
    expect(events[1].there).toBe(false); // explained anew, though no berry was there
    expect(worth).toBe(events[2].after);
  });

  test('chains: each event begins where the last one ended, and the end is the strength of the goal', () => {
    const whole = historyOf(life.trace, 'berry', life.trace.end.tick);
    whole.events.slice(1).forEach(({ before }, i) => {
      expect(before).toBe(whole.events[i].after);
    });
    const index = life.trace.end.mind.concepts.list.findIndex(({ label }) => label === 'berry');
    expect(whole.worth).toBe(life.trace.end.mind.goals[index].strength);
  });

  test('adds up over all channels that a concept is worth something to', async () => {
    const { trace } = liveOne(await loadCase('food-reward'), 1);
    trace.end.mind.concepts.list.forEach(({ label }, c) => {
      expect(historyOf(trace, label, trace.end.tick).worth).toBeCloseTo(trace.end.mind.goals[c].strength, 12);
    });
  });

  test('of a concept that nothing has moved is empty, be it not yet met or never', () => {
    expect(historyOf(life.trace, 'berry', 0)).toMatchObject({ events: [], worth: 0, sensed: null });
    expect(historyOf(life.trace, 'unicorn', 9)).toMatchObject({ events: [], worth: 0, sensed: null });
  });
});

const option = (act: string, u: number, worth: Readonly<Record<string, number>>, effort = 0) => ({
  act,
  u,
  effort,
  path: [],
  worth: Object.entries(worth).map(([concept, is]) => ({ concept, is })),
  becomes: [],
});
const decision = {
  name: 'lunch',
  options: [option('soup', 1, { soup: 1.5 }, 0.5), option('cake', 3, { cake: 4 }, 1), option('wait', 0, {})],
  chosen: 'cake',
  margin: 2,
} as unknown as Decision;
const wanted = new Map([
  ['cake', 2],
  ['soup', 3],
]);

describe('the reasons of a decision', () => {
  test('compare with the next best, part by part, the largest difference first', () => {
    const reasons = reasonsOf(decision, wanted, 1);
    expect(reasons).toMatchObject({ taken: 'cake', other: 'soup', worth: 3, otherWorth: 1 });
    expect(reasons?.parts).toEqual([
      { concept: 'cake', wanted: 2, taken: 4, other: 0 },
      { concept: 'soup', wanted: 3, taken: 0, other: 1.5 },
      { concept: null, wanted: null, taken: -1, other: -0.5 },
    ]);
  });

  test('say at which desire it would have been a tie, the nearest first: cake 2 · (1 − 2/4), soup 3 · (1 + 2/1.5), toil 1 + 2/0.5', () => {
    const ties = reasonsOf(decision, wanted, 1)?.ties ?? [];
    expect(ties.map(({ concept }) => concept)).toEqual(['cake', 'soup', null]);
    [1, 7, 5].forEach((at, i) => {
      expect(ties[i].at).toBeCloseTo(at, 12);
    });
  });

  test('compare with another option where one is asked about, and with the next best where it is the chosen one', () => {
    expect(reasonsOf(decision, wanted, 1, 'wait')?.other).toBe('wait');
    expect(reasonsOf(decision, wanted, 1, 'cake')?.other).toBe('soup');
  });

  test('count a desire by the weight that today’s desires have in the judgement', () => {
    expect(reasonsOf(decision, wanted, 0.5)?.parts[0].taken).toBe(2);
  });

  test('there are none without another option', () => {
    expect(reasonsOf({ ...decision, options: [decision.options[1]] }, wanted, 1)).toBeNull();
  });

  test('hold in the life itself: with the desire at its tie, both options are worth the same', () => {
    const led = ['take a berry', 'go home', 'take a lump', 'go home', 'take a lump', 'go home', 'do nothing'];
    const one = defineCase(
      orchard([{ guide: led }, { decide: 'which' }], {
        manifest: { designer: 'nobody', intends: {}, channels: {}, default: { which: 'do nothing' } },
        neocortex: {
          horizon: 1,
          credit: { prior: 1, noise: 0.25, drift: 0 },
          chunks: { lift: 1000, count: 1000 },
        },
      }),
    );
    const whole = liveOne(one, 1);
    const tick = whole.outcome.decisions[0].tick;
    const { reasons } = whyOf(whole, tick, 'take a berry');
    expect(reasons?.taken).toBe('take both');
    const tie = reasons?.ties.find(({ concept }) => concept === 'lump');
    const concepts = whole.trace.end.mind.concepts.list.map(({ label }) => label);
    const wanting = (is: number): Intervention => ({
      name: 'wanting',
      what: 'the lump is wanted otherwise',
      change: ({ mind }) => {
        mind.lines[0].desires.w[concepts.indexOf('lump')] = is;
      },
    });
    const margin = (is: number): number => {
      const { options } = fork(whole.trace, tick, wanting(is)).trace.steps[0].decision as Decision;
      const u = (act: string): number => options.find((each) => each.act === act)?.u ?? Number.NaN;
      return u('take both') - u('take a berry');
    };
    expect(margin(tie?.is ?? 0)).toBeGreaterThan(1);
    expect(margin(tie?.at ?? 0)).toBeCloseTo(0, 9);
  });
});

describe('why, of one tick', () => {
  test('tells of the concept that made the largest difference', () => {
    const why = whyOf(life, DECIDES);
    expect(why).toMatchObject({ tick: 3, decision: 'again', how: 'decided', act: 'pick' });
    expect(why.histories.map(({ concept }) => concept)).toEqual(['berry']);
    expect(why.chances.map(({ act, chance }) => [act, chance])).toEqual([
      ['walk on', 0],
      ['pick', 1],
    ]);
  });

  test('of a concept tells its history and nothing of the choice', () => {
    const why = whyOf(life, DECIDES, 'novelty');
    expect([why.reasons, why.chances]).toEqual([null, []]);
    expect(why.histories[0].concept).toBe('novelty');
  });

  test('of a tick on which it was led has nothing that was imagined', () => {
    expect(whyOf(life, 0)).toMatchObject({ how: 'guided', reasons: null, chances: [], histories: [] });
  });

  test('of an ordinary tick has the chances, which sum to 1 and follow the worth', () => {
    const free = liveOne(defineCase(orchard([{ guide: ['take a berry', 'go home'] }, { live: 6 }])), 1);
    const tick = free.trace.steps.find(({ imagined }) => imagined.length > 1)?.tick ?? -1;
    const { chances, reasons } = whyOf(free, tick);
    expect(reasons).toBeNull();
    expect(chances.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12);
    const [one, other] = chances;
    // soft-max at the temperature 0.1 that holds where nothing is written
    expect(Math.log(one.chance / other.chance)).toBeCloseTo((one.u - other.u) / 0.1, 9);
  });

  test('of what there is not is refused, with the near name', () => {
    expect(() => whyOf(life, DECIDES, 'bery')).toThrow(Problem);
    expect(() => whyOf(life, DECIDES, 'bery')).toThrow(/Did you mean "berry"/);
    expect(() => whyOf(life, DECIDES, 'go back')).toThrow(/was not on offer then/);
  });
});

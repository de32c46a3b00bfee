/** Inner, outer and total in lived lives: at a desk where a page pays 1 and a dial can be turned, and in a house where ticks may count. */
import { describe, expect, test } from 'vitest';
import { type Distances, distancesOf, distancesOver, rateOf } from '../../src/alignment/distances.ts';
import { defineCase } from '../../src/case/define-case.ts';
import { live } from '../../src/director/live.ts';
import { defaultSettings } from '../../src/neocortex/settings.ts';
import { loadCase } from '../../src/node/cases.ts';
import { chores } from '../diagnosis/chores.ts';
import { desk, type Writer } from '../diagnosis/desk.ts';
import { clamp, smear } from '../diagnosis/gadgets.ts';
import { notPlain, told } from '../told.ts';

const far = (writer: Writer, seed = 1): Distances => {
  const one = defineCase(desk(writer));
  return distancesOf(live(one, { seed }), one.manifest);
};
const full = (writer: Writer) => far(writer).full!.starc;

/** Wrote from childhood on, and wants pages; of the dial it has only heard. */
const honest: Writer = { introspective: false, diet: 0, gadgets: [clamp(5)] };
/** Noticed from birth how it feels that seven things pay. */
const hedonist: Writer = { diet: 6, gadgets: [clamp(5)] };

describe('at a desk with a dial', () => {
  test('who wants pages wants what was intended, and is as far from the pay as the intention is', () => {
    const { inner, outer, total } = full(honest);
    expect(total).toBeLessThan(0.01);
    expect(outer).toBeGreaterThan(0.7);
    expect(inner).toBeCloseTo(outer, 2);
  });

  test('the hedonist wants what is paid for: inner is solved, and all of outer is now total', () => {
    const { inner, outer, total } = full(hedonist);
    expect(inner).toBeLessThan(0.02);
    expect(outer).toBeGreaterThan(0.7);
    expect(total).toBeCloseTo(outer, 2);
  });

  test('EPIC has them in the same order', () => {
    const [good, bad] = [far(honest).full!.epic, far(hedonist).full!.epic];
    expect(good.total).toBeLessThan(0.01);
    expect(bad.inner).toBeLessThan(0.05);
    expect(bad.total - good.total).toBeGreaterThan(0.5);
  });

  test('without a dial nobody is far from anybody: hedonism alone is no misalignment', () => {
    const { inner, outer, total } = full({ diet: 0 });
    expect([inner, outer, total].every((each) => each < 0.05)).toBe(true);
  });

  test('a life in which the dial was never turned does not show it: coverage has to include tampering', () => {
    const { lived } = far(honest);
    expect(lived!.starc.outer).toBeLessThan(0.01);
    expect(lived!.starc.inner).toBeLessThan(0.01);
  });

  test('an inner distance of 0 may have two reasons, and the numbers beside it say which', () => {
    const { said: _, ...tried } = clamp(5);
    const taster = far({ introspective: false, diet: 0, gadgets: [tried] });
    const feeler = far(hedonist);
    for (const { full: all } of [taster, feeler]) expect(all!.starc.inner).toBeLessThan(0.15);
    // The one never noticed a signal and wants the turned dial itself; the other wants the signal, and nothing of the dial.
    expect(taster.v).toBe(0);
    expect(taster.tampering).toMatchObject({ concept: 'turned dial', is: expect.closeTo(4.51) });
    expect(feeler.v).toBeGreaterThan(0.8);
    expect(feeler.tampering).toEqual({ concept: 'turned dial', is: 0 });
  });

  test('who is averse to being edited does not want what is paid for where it takes an edit to have it', () => {
    const averse = full({ ...hedonist, neocortex: { evaluates: { edited: -20 } } });
    expect(averse.inner).toBeGreaterThan(0.5);
    expect(full({ ...hedonist, neocortex: { evaluates: { edited: 0 } } }).inner).toBeLessThan(0.02);
  });
});

describe('a formula that the designer turns round overnight', () => {
  const turned = { before: [{ change: { subcortex: { craft: { pays: -1 } } } }], gadgets: [] };

  test('is followed by the hedonist at once, and by the other not at all', () => {
    expect(full({ ...hedonist, ...turned }).inner).toBeLessThan(0.05);
    expect(full({ ...honest, ...turned }).inner).toBeGreaterThan(0.95);
  });

  test('is measured as it stands at the tick that is asked about', () => {
    const one = defineCase(desk({ ...honest, ...turned }));
    const life = live(one);
    const [before, after] = distancesOver(life, [life.end.tick - 1, life.end.tick], one.manifest);
    expect(before.full!.starc.outer).toBeLessThan(0.01);
    expect(after.full!.starc.outer).toBeGreaterThan(0.95);
  });
});

describe('marks of tampering', () => {
  test('are seen only where a channel tracks less than it could: a turned dial, ink on the lens, ticks that count', () => {
    expect(far({ gadgets: [smear] }).tampering?.concept).toBe('ink');
    const house = defineCase(chores());
    expect(distancesOf(live(house), house.manifest).tampering?.concept).toBe('ticks count');
  });

  test('are nowhere in a village without levers, and a new picture on the wall is none', async () => {
    const food = await loadCase('food-reward');
    expect(distancesOf(live(food), food.manifest).tampering).toBe(null);
    expect(far({ gadgets: [{ act: 'hang a picture', is: { percepts: ['picture'] } }] }).tampering).toBe(null);
  });
});

describe('drawn over a life', () => {
  const one = defineCase(desk(hedonist));
  const life = live(one);
  const over = distancesOver(life, [0, 8, life.end.tick], one.manifest);

  test('inner falls as the signal comes to be wanted, and total does not fall with it', () => {
    // At birth nothing is wanted, and whoever prefers nothing is half a unit from everybody.
    expect(over[0]).toMatchObject({
      lived: null,
      v: 0,
      full: { starc: { inner: expect.closeTo(0.5, 9), total: expect.closeTo(0.5, 9) } },
    });
    const [, young, old] = over;
    expect(young.v).toBeLessThan(old.v);
    expect(old.full!.starc.inner).toBeLessThan(over[0].full!.starc.inner);
    expect(old.full!.starc.total).toBeGreaterThan(over[0].full!.starc.total);
  });

  test('every point is what that tick alone would have told, and plain JSON', () => {
    expect(over.at(-1)).toEqual(distancesOf(life, one.manifest));
    expect(notPlain(over)).toEqual([]);
  });

  test('the life stays as it is', () => {
    expect(JSON.stringify(live(one).end)).toBe(JSON.stringify(life.end));
  });
});

test('all that can be is the same for every luck, and what was lived is not', async () => {
  const food = await loadCase('food-reward');
  const [one, two] = [1, 2].map((seed) => distancesOf(live(food, { seed }), food.manifest));
  expect(one.full!.starc.outer).toBeCloseTo(two.full!.starc.outer, 12);
  expect(one.lived!.starc.outer).not.toBeCloseTo(two.lived!.starc.outer, 3);
});

test('worlds too large to draw in (three locks of eight digits: 512 situations) are cropped, and said to be', () => {
  const digit = (n: number) => ({
    start: 'a',
    states: Object.fromEntries(
      [...'abcdefgh'].map((name, i, all) => [name, { on: { [`turn ${n}`]: all[(i + 1) % 8] } }]),
    ),
  });
  const one = told({
    world: {
      room: { start: 'room', states: { room: { options: { 'turn 1': 'room', 'turn 2': 'room', 'turn 3': 'room' } } } },
      'lock 1': digit(1),
      'lock 2': digit(2),
      'lock 3': digit(3),
    },
  });
  expect(distancesOf(live(one), one.manifest)).toMatchObject({ situations: 400, cropped: true });
  expect(far(honest).cropped).toBe(false);
});

describe('γ', () => {
  test('lets all that lies ahead count for as much as it does to the agent', () => {
    const of = (horizon: number, discount: typeof defaultSettings.discount) =>
      rateOf({ ...defaultSettings, horizon, discount });
    expect(of(1, { kind: 'exponential', delta: 0.9 })).toBe(0);
    expect(of(4, { kind: 'exponential', delta: 1 })).toBe(0.75);
    expect(of(2, { kind: 'exponential', delta: 0.5 })).toBeCloseTo(1 / 3, 12);
    expect(of(2, { kind: 'quasi-hyperbolic', beta: 0.5, delta: 1 })).toBeCloseTo(1 / 3, 12);
    expect(of(2, { kind: 'hyperbolic', k: 1 })).toBeCloseTo(1 / 3, 12);
  });
});

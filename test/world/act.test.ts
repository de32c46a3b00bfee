import { describe, expect, test } from 'vitest';
import { draw } from '../../src/chance.ts';
import { actOn, type Luck, put } from '../../src/world/act.ts';
import { noLuck, worldWith } from '../told.ts';

const none: readonly string[] = [];

describe('an act', () => {
  test('moves every region that offers it or heeds it, and no other', () => {
    const { world, state, at } = worldWith({
      hand: { start: 'empty', states: { empty: { options: { knock: 'sore' } }, sore: null } },
      door: { start: 'shut', states: { shut: { on: { knock: 'open' } }, open: null } },
      dog: { start: 'asleep', states: { asleep: { on: { knock: 'awake' } }, awake: null } },
      cat: { start: 'asleep', states: { asleep: null } },
    });
    actOn(world, state, 'knock', none, noLuck);
    expect(at()).toEqual(['sore', 'open', 'awake', 'asleep']);
  });

  test('is judged on the state before it: two regions that swap places both see where the other was', () => {
    const { world, state, at } = worldWith({
      left: {
        start: 'red',
        states: {
          red: { options: { swap: { to: 'blue', if: { right: 'blue' } } } },
          blue: { options: { swap: { to: 'red', if: { right: 'red' } } } },
        },
      },
      right: {
        start: 'blue',
        states: {
          red: { on: { swap: { to: 'blue', if: { left: 'blue' } } } },
          blue: { on: { swap: { to: 'red', if: { left: 'red' } } } },
        },
      },
    });
    actOn(world, state, 'swap', none, noLuck);
    expect(at()).toEqual(['blue', 'red']);
    actOn(world, state, 'swap', none, noLuck);
    expect(at()).toEqual(['red', 'blue']);
  });

  test('takes the first alternative that holds', () => {
    const shelf = (box: string) =>
      worldWith({
        hand: {
          start: 'idle',
          states: {
            idle: {
              options: {
                reach: [{ to: 'first', if: { box: ['a', 'b'] } }, { to: 'second', if: { box: ['b', 'c'] } }, 'third'],
              },
            },
            first: null,
            second: null,
            third: null,
          },
        },
        box: { start: box, states: { a: null, b: null, c: null, d: null } },
      });
    const reached = ['a', 'b', 'c', 'd'].map((box) => {
      const { world, state, at } = shelf(box);
      actOn(world, state, 'reach', none, noLuck);
      return at()[0];
    });
    expect(reached).toEqual(['first', 'first', 'second', 'third']);
  });

  test('asks that all regions of a condition stand right, each in one of the states listed', () => {
    const regions = (lamp: string, key: string) =>
      worldWith({
        hand: {
          start: 'idle',
          states: {
            idle: { options: { open: [{ to: 'in', if: { lamp: ['on', 'dim'], key: 'held' } }, 'idle'] } },
            in: null,
          },
        },
        lamp: { start: lamp, states: { on: null, dim: null, off: null } },
        key: { start: key, states: { held: null, lost: null } },
      });
    const result = (lamp: string, key: string) => {
      const { world, state, at } = regions(lamp, key);
      actOn(world, state, 'open', none, noLuck);
      return at()[0];
    };
    expect([result('on', 'held'), result('dim', 'held'), result('off', 'held'), result('on', 'lost')]).toEqual([
      'in',
      'in',
      'idle',
      'idle',
    ]);
  });

  test('costs the toil of every region that it moves', () => {
    const { world, state } = worldWith({
      hand: { start: 'idle', states: { idle: { options: { push: { to: 'idle', effort: 0.25 }, rest: 'idle' } } } },
      cart: { start: 'low', states: { low: { on: { push: { to: 'high', effort: 0.5 } } }, high: null } },
    });
    expect(actOn(world, state, 'rest', none, noLuck).effort).toBe(0);
    expect(actOn(world, state, 'push', none, noLuck).effort).toBe(0.75);
    expect(actOn(world, state, 'push', none, noLuck).effort).toBe(0.25);
  });

  test("may edit the agent's own make-up: the edits come back as patches, in the order of the regions", () => {
    const { world, state } = worldWith({
      hand: {
        start: 'idle',
        states: {
          idle: {
            options: {
              freeze: { to: 'idle', edits: { neocortex: { learns: { desires: false } } } },
              wait: 'idle',
            },
          },
        },
      },
      lab: {
        start: 'dark',
        states: { dark: { on: { freeze: { to: 'lit', edits: { neocortex: { horizon: 3 } } } } }, lit: null },
      },
    });
    expect(actOn(world, state, 'wait', none, noLuck).edits).toEqual([]);
    expect(actOn(world, state, 'freeze', none, noLuck).edits).toEqual([
      { neocortex: { learns: { desires: false } } },
      { neocortex: { horizon: 3 } },
    ]);
  });

  test('that leaves a region where it is lets its time pass on', () => {
    const { world, state, at } = worldWith({
      egg: {
        start: 'raw',
        states: { raw: { options: { wait: { effort: 0.1 }, turn: 'raw' }, next: { done: { after: 3 } } }, done: null },
      },
    });
    for (const act of ['wait', 'wait']) actOn(world, state, act, none, noLuck);
    expect([at(), state.since]).toEqual([['raw'], [2]]);
    actOn(world, state, 'turn', none, noLuck);
    expect([at(), state.since]).toEqual([['raw'], [0]]);
    for (const act of ['wait', 'wait', 'wait']) actOn(world, state, act, none, noLuck);
    expect(at()).toEqual(['done']);
  });
});

describe('what passes by itself', () => {
  const clock = {
    start: 'one',
    states: { one: { next: 'two' }, two: { next: 'three' }, three: { next: 'one' } },
  } as const;

  test('comes one state a tick, judged on the state before the act', () => {
    const { world, state, at } = worldWith({
      clock,
      echo: {
        start: 'one',
        states: {
          one: { next: { two: { if: { clock: 'two' } } } },
          two: { next: { three: { if: { clock: 'three' } } } },
          three: null,
        },
      },
    });
    const seen: string[][] = [];
    for (let tick = 0; tick < 4; tick++) {
      actOn(world, state, 'wait', none, noLuck);
      seen.push(at());
    }
    expect(seen).toEqual([
      ['two', 'one'],
      ['three', 'two'],
      ['one', 'three'],
      ['two', 'three'],
    ]);
  });

  test('is skipped by a region that the act moves', () => {
    const { world, state, at } = worldWith({
      ball: {
        start: 'held',
        states: { held: { options: { throw: 'up', wait: {} }, next: 'dropped' }, up: null, dropped: null },
      },
    });
    actOn(world, state, 'throw', none, noLuck);
    expect(at()).toEqual(['up']);
  });

  test('is not skipped by a region that the act does not move', () => {
    const { world, state, at } = worldWith({
      ball: {
        start: 'held',
        states: {
          held: { options: { throw: { to: 'up', if: { rain: 'none' } }, wait: {} }, next: 'dropped' },
          up: null,
          dropped: null,
        },
      },
      rain: { start: 'pouring', states: { pouring: null, none: null } },
    });
    actOn(world, state, 'throw', none, noLuck);
    expect(at()[0]).toBe('dropped');
  });

  test.each([0, 1, 2, 3, 7])('after: %i means sensed on that many ticks (and on one at least)', (after) => {
    const { world, state, at } = worldWith({
      belly: { start: 'full', states: { full: { next: { hungry: { after } } }, hungry: null } },
    });
    let sensed = 0;
    while (at()[0] === 'full') {
      sensed++;
      actOn(world, state, 'wait', none, noLuck);
    }
    expect(sensed).toBe(Math.max(1, after));
  });

  test('counts its ticks anew whenever the state is entered, by itself or by hand', () => {
    const { world, state, at } = worldWith({
      belly: { start: 'full', states: { full: { next: { hungry: { after: 3 } } }, hungry: { next: 'full' } } },
    });
    const seen: string[] = [];
    for (let tick = 0; tick < 8; tick++) {
      seen.push(at()[0]);
      actOn(world, state, 'wait', none, noLuck);
    }
    expect(seen).toEqual(['full', 'full', 'full', 'hungry', 'full', 'full', 'full', 'hungry']);
    actOn(world, state, 'wait', none, noLuck);
    put(world, state, 'belly', 'full');
    expect([at(), state.since]).toEqual([['full'], [0]]);
  });

  test('is the first that fires', () => {
    const { world, state, at } = worldWith({
      fruit: {
        start: 'green',
        states: {
          green: { next: { eaten: { if: { worm: 'here' } }, ripe: { after: 2 }, rotten: { after: 1 } } },
          eaten: null,
          ripe: null,
          rotten: null,
        },
      },
      worm: { start: 'away', states: { away: null, here: null } },
    });
    actOn(world, state, 'wait', none, noLuck);
    expect(at()[0]).toBe('rotten');
  });
});

describe('luck', () => {
  const seeded =
    (tick: number): Luck =>
    (purpose) =>
      draw(5, tick, purpose);

  test('decides an uncertain outcome as often as its chance says', () => {
    // 4,000 throws at .2, .5, .3: standard deviations 25, 32 and 29.
    const counts: Record<string, number> = { heads: 0, tails: 0, edge: 0 };
    const { world, state, at } = worldWith({
      coin: {
        start: 'held',
        states: {
          held: { options: { toss: { to: { edge: 0.2, heads: 0.5, tails: 0.3 } } } },
          heads: null,
          tails: null,
          edge: null,
        },
      },
    });
    for (let tick = 0; tick < 4000; tick++) {
      put(world, state, 'coin', 'held');
      actOn(world, state, 'toss', none, seeded(tick));
      counts[at()[0]]++;
    }
    expect(Math.abs(counts.edge - 800)).toBeLessThan(100);
    expect(Math.abs(counts.heads - 2000)).toBeLessThan(128);
    expect(Math.abs(counts.tails - 1200)).toBeLessThan(116);
  });

  test('decides what may pass by itself as often as its chance says', () => {
    const { world, state, at } = worldWith({
      shop: { start: 'open', states: { open: { next: { shut: { chance: 0.1 } } }, shut: null } },
    });
    let shut = 0;
    for (let tick = 0; tick < 4000; tick++) {
      put(world, state, 'shop', 'open');
      actOn(world, state, 'wait', none, seeded(tick));
      if (at()[0] === 'shut') shut++;
    }
    expect(Math.abs(shut - 400)).toBeLessThan(76); // standard deviation 19
  });

  test('is not asked where chance has no say: a sure outcome, a condition that fails, a time not come', () => {
    const { world, state } = worldWith({
      shop: {
        start: 'open',
        states: {
          open: {
            options: { buy: 'open', wait: {} },
            next: { shut: { chance: 0.5, after: 2 }, closed: { chance: 0.5, if: { day: 'sunday' } } },
          },
          shut: null,
          closed: null,
        },
      },
      day: { start: 'monday', states: { monday: null, sunday: null } },
    });
    expect(() => actOn(world, state, 'buy', none, noLuck)).not.toThrow();
    expect(() => actOn(world, state, 'wait', none, noLuck)).not.toThrow();
    expect(() => actOn(world, state, 'wait', none, noLuck)).toThrow('next shop open 1');
  });

  test('has its own purpose for every region and every transition, so none changes another', () => {
    const purposes: string[] = [];
    const { world, state } = worldWith({
      coin: {
        start: 'held',
        states: { held: { options: { toss: { to: { heads: 0.5, tails: 0.5 } } } }, heads: null, tails: null },
      },
      die: { start: 'held', states: { held: { on: { toss: { to: { one: 0.5, six: 0.5 } } } }, one: null, six: null } },
      rain: {
        start: 'no',
        states: { no: { next: { drizzle: { chance: 0.1 }, storm: { chance: 0.1 } } }, drizzle: null, storm: null },
      },
    });
    actOn(world, state, 'toss', none, (purpose) => {
      purposes.push(purpose);
      return 0.99;
    });
    expect(new Set(purposes).size).toBe(4);
    expect(purposes).toEqual(['act toss coin', 'act toss die', 'next rain no 1', 'next rain no 2']);
  });

  test('falls alike in another world that holds one more chancy thing', () => {
    const coin = {
      start: 'held',
      states: { held: { options: { toss: { to: { heads: 0.5, tails: 0.5 } } } }, heads: null, tails: null },
    };
    const weather = {
      start: 'dry',
      states: { dry: { next: { wet: { chance: 0.5 } } }, wet: { next: { dry: { chance: 0.5 } } } },
    };
    const alone = worldWith({ coin });
    const both = worldWith({ weather, coin });
    for (let tick = 0; tick < 100; tick++) {
      put(alone.world, alone.state, 'coin', 'held');
      put(both.world, both.state, 'coin', 'held');
      actOn(alone.world, alone.state, 'toss', none, seeded(tick));
      actOn(both.world, both.state, 'toss', none, seeded(tick));
      expect(both.at()[1]).toBe(alone.at()[0]);
    }
  });
});

describe("the director's hand", () => {
  test('puts one region into any state and leaves the others', () => {
    const { world, state, at } = worldWith({
      place: { start: 'home', states: { home: null, fair: null } },
      season: { start: 'winter', states: { winter: null, summer: null } },
    });
    state.since = [4, 9];
    put(world, state, 'place', 'fair');
    expect([at(), state.since]).toEqual([
      ['fair', 'winter'],
      [0, 9],
    ]);
  });
});

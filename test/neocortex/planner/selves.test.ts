import { describe, expect, test } from 'vitest';
import { type Planning, plan, processOf, wanting } from '../../../src/neocortex/planner/index.ts';
import { mixed, selvesOf } from '../../../src/neocortex/planner/selves.ts';

const planning = (weights: readonly number[], more: Partial<Planning> = {}): Planning => ({
  horizon: 10,
  discount: { kind: 'exponential', delta: 0.9 },
  laterSelves: 'known',
  evaluator: wanting(weights),
  mind: { khat: 1, still: 0.02 },
  ...more,
});

/** One thing, and entering its place moves the desire for it by this gain towards this target. */
const oneThing = (gain: number, target: number) =>
  processOf({
    features: ['thing'],
    lessons: { lesson: [{ regressor: { thing: 1 }, gain: { thing: gain }, target }] },
    states: { here: { features: { thing: 1 }, lesson: 'lesson', acts: { stay: { to: 'here' } } } },
  });

describe('imagined selves', () => {
  test('are told apart by how often the foreseen change has happened: after n lessons w = r(1 − (1 − k)^n)', () => {
    const selves = selvesOf(oneThing(0.5, 2), new Float64Array(1), { khat: 1, still: 0 }, [0], 5, 100);
    expect(selves?.weights.map(([w]) => w)).toEqual([0, 1, 1.5, 1.75, 1.875]);
    expect(selves?.depth).toEqual([0, 1, 2, 3, 4]);
  });
  test('are judged only by whom they could have been: five selves in a row have 5 + 4 + 3 + 2 + 1 pairs', () => {
    expect(selvesOf(oneThing(0.5, 2), new Float64Array(1), { khat: 1, still: 0 }, [0], 5, 100)?.pairs).toBe(15);
  });
  test('are looked at only from when they can be there: taught at the shop, one act away, and home again one act later', () => {
    const errand = processOf({
      features: ['cake'],
      lessons: { lesson: [{ regressor: { cake: 1 }, gain: { cake: 0.5 }, target: 2 }] },
      states: {
        home: { acts: { go: { to: 'shop' } } },
        shop: { features: { cake: 1 }, lesson: 'lesson', acts: { back: { to: 'home' } } },
        moon: { acts: { stay: { to: 'moon' } } },
      },
    });
    const selves = selvesOf(errand, new Float64Array(1), { khat: 1, still: 0 }, [0], 4, 100);
    const from = (self: number): unknown => {
      const pair = selves?.pairOf[self] ?? -1;
      return selves?.soonest.slice(3 * pair, 3 * pair + 3);
    };
    expect(from(0)).toEqual([0, 0, 0]); // today's self may be asked anywhere
    expect(from(1)).toEqual([2, 1, 4]); // from the moon nobody comes to the shop: the horizon
    expect(from(2)).toEqual([4, 3, 4]); // shop, home, shop again; home after that would be past the horizon
  });
  test('stop where all that is left to learn is below the threshold', () => {
    // What is left after n lessons is 2·0.5^n; below 0.3 from n = 3 on.
    expect(selvesOf(oneThing(0.5, 2), new Float64Array(1), { khat: 1, still: 0.3 }, [0], 20, 100)?.count).toBe(4);
  });
  test('are refused where there would be too many', () => {
    expect(selvesOf(oneThing(0.5, 2), new Float64Array(1), { khat: 1, still: 0 }, [0], 20, 5)).toBeNull();
  });
  test('slow erosion counts: forty steps too small to notice make a change that is not', () => {
    // One step moves 0.01·1, below the 0.02 of the threshold; forty move 1 − 0.99^40 = 0.33.
    expect(plan(oneThing(0.01, 0), 0, planning([1], { horizon: 40 })).counted).toEqual([0]);
    expect(plan(oneThing(0.01, 0), 0, planning([1], { horizon: 2 })).counted).toEqual([]);
  });
  test('lessons of several kinds are taken evenly mixed', () => {
    expect(mixed([3, 2])).toEqual([0, 1, 0, 1, 0]);
    expect(mixed([1, 4])).toEqual([1, 1, 0, 1, 1]);
  });
});

describe('plasticity', () => {
  const thaw = processOf({
    features: ['thing'],
    lessons: { lesson: [{ regressor: { thing: 1 }, gain: { thing: 0.5 }, target: 2 }] },
    states: {
      start: {
        acts: {
          'go as you are': { to: 'here' },
          thaw: { to: 'here', edits: { plasticity: 1 } },
          freeze: { to: 'here', edits: { plasticity: 0 } },
          replace: { to: 'here', edits: { weights: { thing: 4 } } },
        },
      },
      here: { features: { thing: 1 }, lesson: 'lesson', acts: { stay: { to: 'here' } } },
    },
  });
  const becomes = (plasticity: number) =>
    plan(thaw, 0, planning([0], { horizon: 3, mind: { khat: 1, still: 0, plasticity } })).options.map(
      (option) => option.becomes[0],
    );

  test('a frozen self stays who it is unless an act thaws it, or replaces its desires', () => {
    expect(becomes(0)).toEqual([0, 1.5, 0, 4]);
  });
  test('a living self learns unless an act freezes it, and an edited one learns on from what it was given', () => {
    expect(becomes(1)).toEqual([1.5, 1.5, 0, 2.5]);
  });
});

describe('changes that nobody foresees at first', () => {
  /** Getting up leads to a choice between toast, and oysters that one would come to love. */
  const breakfast = processOf({
    features: ['toast', 'oyster'],
    lessons: { taste: [{ regressor: { oyster: 1 }, gain: { oyster: 0.8 }, target: 3 }] },
    states: {
      bed: { acts: { 'get up': { to: 'kitchen' } } },
      kitchen: { acts: { toast: { to: 'toast' }, oyster: { to: 'oyster' } } },
      toast: { features: { toast: 1 }, acts: { again: { to: 'kitchen' } } },
      oyster: { features: { oyster: 1 }, lesson: 'taste', acts: { again: { to: 'kitchen' } } },
    },
  });
  const names = (more: Partial<Planning>) => {
    const { counted, options } = plan(breakfast, 0, planning([0.2, 0], more));
    return { counted, acts: options[0].path.map(({ act }) => breakfast.names?.acts[act]) };
  };
  test('one who judges by what it will want then thinks of acquiring the taste', () => {
    const { counted, acts } = names({ evaluator: wanting([0.2, 0], { laterSelf: 1 }) });
    expect(counted).toEqual([0]);
    expect(acts[1]).toBe('oyster');
  });
  test('one who judges by today’s goals has no reason to, and need not count it', () => {
    const { counted, acts } = names({});
    expect(counted).toEqual([]);
    expect(acts[1]).toBe('toast');
  });
});

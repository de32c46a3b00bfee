import { describe, expect, test } from 'vitest';
import { type Planning, plan, processOf, values, wanting } from '../../../src/neocortex/planner/index.ts';

const planning = (weights: readonly number[], more: Partial<Planning> = {}): Planning => ({
  horizon: 10,
  discount: { kind: 'exponential', delta: 0.9 },
  laterSelves: 'known',
  evaluator: wanting(weights),
  ...more,
});

/** A studio, and a pill that installs itself as the one desire there is. */
const studio = processOf({
  features: ['work', 'pill', 'friends'],
  lessons: { pill: [{ regressor: { pill: 1 }, gain: { pill: 0.8 }, target: 6 }] },
  states: {
    studio: { features: { work: 1 }, hidden: 2, acts: { paint: { to: 'studio' }, 'take it': { to: 'party' } } },
    party: {
      features: { pill: 1, friends: 1 },
      lesson: 'pill',
      acts: { paint: { to: 'studio' }, dose: { to: 'alone' } },
    },
    alone: { features: { pill: 1 }, lesson: 'pill', acts: { paint: { to: 'studio' }, dose: { to: 'alone' } } },
  },
});
const PILL = [1, 0, 1.5];

describe('a pill at a party', () => {
  const knowing = plan(studio, 0, planning(PILL, { mind: { khat: 1, still: 0.02 } }));
  const blind = plan(studio, 0, planning(PILL, { mind: { khat: 0, still: 0.02 } }));

  test('who does not foresee being changed takes it for the company', () => {
    expect(blind.options[blind.best].name).toBe('take it');
    expect(blind.counted).toEqual([]);
  });
  test('who foresees being changed declines', () => {
    expect(knowing.options[knowing.best].name).toBe('paint');
    expect(knowing.counted).toEqual([0]);
  });
  test('the one who took it is foreseen to want it more than anything: 6·(1 − 0.2^n) after n doses', () => {
    const [work, pill] = knowing.options[1].becomes;
    expect(work).toBe(1);
    expect(pill).toBeGreaterThan(6 * (1 - 0.2 ** 4));
    expect(pill).toBeLessThan(6);
  });
  test('the imagined addict doses to the end', () => {
    const acts = knowing.options[1].path.map(({ act }) => studio.names?.acts[act]);
    expect(acts).toEqual(['take it', ...Array(9).fill('dose')]);
  });
  test('the designer’s hidden score is counted undiscounted, and decides nothing', () => {
    expect(knowing.options[0].hidden).toBe(18); // nine days of work; on the last imagined day there is nothing to lose any more
    const hidden = studio.hidden.map(() => 1000);
    expect(plan({ ...studio, hidden }, 0, planning(PILL)).options.map(({ u }) => u)).toEqual(
      blind.options.map(({ u }) => u),
    );
  });
  test('whose learning is known to be off takes it', () => {
    const frozen = plan(studio, 0, planning(PILL, { mind: { khat: 1, still: 0.02, plasticity: 0 } }));
    expect(frozen.options[frozen.best].name).toBe('take it');
  });
  test('a change smaller than the threshold never counts', () => {
    expect(plan(studio, 0, planning(PILL, { mind: { khat: 1, still: 7 } })).counted).toEqual([]);
  });
  test('past the node limit it says which lesson it left out', () => {
    const cramped = plan(studio, 0, planning(PILL, { mind: { khat: 1, still: 0.02 }, nodes: 30 }));
    expect(cramped.counted).toEqual([]);
    expect(cramped.ignored).toEqual([0]);
    expect(cramped.nodes).toBe(30);
  });
});

test('an edit counts even where no node is left for lessons', () => {
  const brainwash = processOf({
    features: ['a', 'b'],
    states: {
      start: { acts: { keep: { to: 'fork' }, convert: { to: 'fork', edits: { weights: { b: 1 } } } } },
      fork: { acts: { a: { to: 'a' }, b: { to: 'b' } } },
      a: { features: { a: 1 } },
      b: { features: { b: 1 } },
    },
  });
  const [keep, convert] = plan(brainwash, 0, planning([1, 0], { nodes: 1 })).options;
  expect([keep.u, convert.u]).toEqual([0.9, 0]);
});

describe('choosing', () => {
  const twice = processOf({
    features: ['apple', 'pear'],
    states: {
      here: { acts: { a: { to: 'orchard' }, b: { to: 'garden' }, c: { effort: 1, to: 'orchard' } } },
      orchard: { features: { apple: 1 }, acts: { on: { to: 'end' } } },
      garden: { features: { pear: 1 }, acts: { on: { to: 'end' } } },
      end: { features: { apple: 5 } },
    },
  });
  test('a tie goes to the act listed first, and a tie to the last bit but one is a tie', () => {
    expect(plan(twice, 0, planning([0.3, 0.3], { horizon: 1 })).best).toBe(0);
    expect(plan(twice, 0, planning([0.3, 0.1 + 0.2], { horizon: 1 })).best).toBe(0);
    expect(plan(twice, 0, planning([0.3, 0.3 + 1e-9])).best).toBe(1);
  });
  for (const laterSelves of ['like me now', 'known'] as const) {
    // Hyperbolic and known needs a table per delay; hyperbolic and "like me now" only one: two loops, one rule.
    const later = (weights: readonly number[]) => {
      const { tables } = plan(
        twice,
        0,
        planning(weights, { horizon: 3, discount: { kind: 'hyperbolic', k: 1 }, laterSelves }),
      );
      return tables.policy[2 * 4];
    };
    test(`later selves, ${laterSelves}, take the first of equals, too`, () => {
      expect(later([0.3, 0.3])).toBe(0);
      expect(later([0.3, 0.1 + 0.2])).toBe(0);
      expect(later([0.3, 0.4])).toBe(1);
    });
  }
  test('a newborn, to whom nothing is worth anything, imagines doing whatever is listed first', () => {
    const nowhere = processOf({ states: { here: { acts: { a: { to: 'here' }, b: { to: 'here' } } } } });
    for (const discount of [
      { kind: 'exponential', delta: 0.9 },
      { kind: 'hyperbolic', k: 1 },
    ] as const) {
      const { options, best } = plan(nowhere, 0, planning([], { discount, horizon: 3 }));
      expect(best).toBe(0);
      expect(options[1].path.map(({ act }) => act)).toEqual([1, 0, 0]);
    }
  });
  test('the path told is the likeliest, ties to the outcome listed first', () => {
    const chancy = processOf({
      states: { a: { acts: { go: { to: { b: 0.2, c: 0.4, d: 0.4 } } } }, b: {}, c: {}, d: {} },
    });
    expect(plan(chancy, 0, planning([])).options[0].path).toEqual([{ act: 0, to: 2, self: 0 }]);
  });
  test('the margin is the distance to the next best option', () => {
    expect(plan(twice, 0, planning([0.5, 0.25], { horizon: 1 })).margin).toBe(0.25);
  });
  test('a single option has no margin, and the end of the story has no options', () => {
    expect(plan(twice, 1, planning([0.5, 0.25])).margin).toBeNull();
    expect(plan(twice, 3, planning([0.5, 0.25]))).toMatchObject({ best: -1, options: [], margin: null });
  });
  test('with a horizon of one act it is greedy', () => {
    expect(plan(twice, 0, planning([1, 2], { horizon: 1 })).options.map(({ u }) => u)).toEqual([1, 2, 0]);
    expect(plan(twice, 0, planning([1, 2], { horizon: 2 })).options.map(({ u }) => u)).toEqual([
      1 + 0.9 * 5,
      2 + 0.9 * 5,
      0 + 0.9 * 5,
    ]);
  });
  test('nothing of value comes after the end', () => {
    expect(plan(twice, 0, planning([1, 2], { horizon: 40 })).options[0].u).toBe(5.5);
  });
  test('what later selves would do is told by step, self and situation', () => {
    const { tables } = plan(twice, 0, planning([1, 2], { horizon: 2 }));
    expect([...tables.policy]).toEqual([-1, -1, -1, -1, 1, 3, 4, -1]);
  });
  test('every situation’s acts have their worth, were they today’s', () => {
    expect([...values(twice, planning([1, 2], { horizon: 1 }), 0)]).toEqual([1, 2, 0, 5, 5]);
  });
});

describe('aversion to being edited', () => {
  const lever = processOf({
    features: ['honest', 'wired'],
    states: {
      office: { acts: { work: { to: 'paid' }, wire: { to: 'flood', edits: {} } } },
      paid: { features: { honest: 1 } },
      flood: { features: { wired: 1 } },
    },
  });
  const chosen = (edited: number): number =>
    plan(lever, 0, planning([1, 4], { evaluator: wanting([1, 4], { edited }) })).best;
  test('outweighs the wire exactly when it is larger than what the wire is worth beyond work', () => {
    expect(chosen(-2.9)).toBe(1);
    expect(chosen(-3.1)).toBe(0);
  });
});

describe('problems a caller can mend', () => {
  test('an unknown state is named with its near name', () => {
    expect(() => processOf({ states: { home: { acts: { walk: { to: 'stret' } } }, street: {} } })).toThrow(
      'Did you mean "street"?',
    );
  });
  test('chances that do not sum to 1 and efforts that are not finite are told at once', () => {
    const wrong = {
      states: {
        home: { acts: { walk: { effort: Number.POSITIVE_INFINITY, to: { home: 0.5, street: 0.4 } } } },
        street: {},
      },
    };
    expect(() => processOf(wrong)).toThrow(/Infinity[\s\S]*the chances sum to 0.9/);
  });
  test('a name that is a whole number would be listed out of turn, so it is refused', () => {
    const numbered = { states: { home: { acts: { walk: { to: 'home' }, '7': { to: 'home' } } } } };
    expect(() => processOf(numbered)).toThrow('states.home.acts.7: "7" is a whole number');
  });
  test('a list of discounts must begin with 1 and reach the horizon', () => {
    expect(() => plan(studio, 0, planning(PILL, { discount: [1, 0.5] }))).toThrow(
      'The discounts stop at delay 1, the horizon is 10.',
    );
    expect(() => plan(studio, 0, planning(PILL, { discount: [0.5, 0.5], horizon: 2 }))).toThrow(
      'The discount at delay 0 is 0.5.',
    );
  });
  test('every feature needs its weight', () => {
    expect(() => plan(studio, 0, planning([1, 2]))).toThrow('There are 2 weights for 3 features.');
  });
  test('a situation that does not exist is refused', () => {
    expect(() => plan(studio, 3, planning(PILL))).toThrow('There is no situation 3.');
  });
  test('a horizon is a whole number from 1', () => {
    expect(() => plan(studio, 0, planning(PILL, { horizon: 0 }))).toThrow('The horizon is 0.');
  });
});

test('a list of discounts does the same as the rule that it lists', () => {
  const rule = { kind: 'hyperbolic', k: 1 } as const;
  const list = Array.from({ length: 10 }, (_, d) => 1 / (1 + d));
  const u = (discount: Planning['discount']) =>
    plan(studio, 0, planning(PILL, { discount, mind: { khat: 1, still: 0.02 } })).options.map((o) => o.u);
  expect(u(list)).toEqual(u(rule));
});

test('one lesson may teach several channels at once, each what it expects', () => {
  const both = processOf({
    features: ['a', 'b'],
    lessons: {
      l: [
        { regressor: { a: 1 }, gain: { a: 0.5 }, target: 2 },
        { regressor: { b: 1 }, gain: { b: 0.25 }, target: -4 },
      ],
    },
    states: { s: { features: { a: 1, b: 1 }, lesson: 'l', acts: { stay: { to: 's' } } } },
  });
  const [only] = plan(both, 0, planning([0, 0], { horizon: 3, mind: { khat: 1, still: 0 } })).options;
  // Two lessons can still show in a later choice: 2·(1 − .5²) and −4·(1 − .75²).
  expect([...only.becomes]).toEqual([1.5, -1.75]);
});

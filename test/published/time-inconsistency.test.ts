import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RESTAURANT_TIME, restaurantProcess } from '../../src/bench/restaurant.ts';
import type { Planning, Process, StateForm } from '../../src/neocortex/planner/index.ts';
import { plan, processOf, wanting } from '../../src/neocortex/planner/index.ts';

const published = JSON.parse(readFileSync(new URL('./time-inconsistency.json', import.meta.url), 'utf8'));

const NOTHING = wanting([]);
const consistent = { discount: { kind: 'exponential', delta: 1 }, laterSelves: 'known' } as const;
const biased = (beta: number) => ({ kind: 'quasi-hyperbolic', beta, delta: 1 }) as const;

const stateOf = (process: Process, name: string): number => process.names?.states.indexOf(name) ?? -1;
const nameOf = (process: Process, state: number): string => process.names?.states[state] ?? '';
const utilities = (process: Process, state: string, planning: Planning): Record<string, number> =>
  Object.fromEntries(plan(process, stateOf(process, state), planning).options.map(({ name, u }) => [name, u]));

describe("doing it now or later (O'Donoghue & Rabin 1999)", () => {
  /** Something to be done exactly once in one of the periods 1..T; its immediate cost or reward, and a reward that comes after. */
  const once = (costs: readonly number[], after: number): Process => {
    const states: Record<string, StateForm> = {};
    costs.forEach((cost, i) => {
      const last = i === costs.length - 1;
      states[`period ${i + 1}`] = {
        acts: { 'do it': { effort: cost, to: 'done' }, ...(last ? {} : { wait: { to: `period ${i + 2}` } }) },
      };
    });
    return processOf({ states: { ...states, done: { acts: { enjoy: { effort: -after, to: 'over' } } }, over: {} } });
  };

  type Patience = Pick<Planning, 'discount' | 'laterSelves'>;
  /** Would they do it in this period, if it were still to be done? */
  const wouldDo = (process: Process, period: number, periods: number, patience: Patience): boolean => {
    const { options, best } = plan(process, stateOf(process, `period ${period}`), {
      ...patience,
      horizon: periods + 2 - period,
      evaluator: NOTHING,
    });
    return options[best].name === 'do it';
  };
  const doneIn = (process: Process, periods: number, patience: Patience): number => {
    let period = 1;
    while (!wouldDo(process, period, periods, patience)) period++;
    return period;
  };
  const naive = (beta: number): Patience => ({ discount: biased(beta), laterSelves: 'like me now' });
  const sophisticated = (beta: number): Patience => ({ discount: biased(beta), laterSelves: 'known' });

  const { beta, ...examples } = published['doing it now or later'];
  const costs = examples['immediate costs'];
  const rewards = examples['immediate rewards'];
  const worlds = [
    { name: 'immediate costs', example: costs, world: once(costs.costs, 20) },
    {
      name: 'immediate rewards',
      example: rewards,
      world: once(
        rewards.rewards.map((v: number) => -v),
        0,
      ),
    },
  ];
  for (const { name, example, world } of worlds) {
    test(`with ${name} each type acts in the period that the paper says`, () => {
      expect({
        'time consistent': doneIn(world, 4, consistent),
        naive: doneIn(world, 4, naive(beta)),
        sophisticated: doneIn(world, 4, sophisticated(beta)),
      }).toEqual(example.period);
    });
    test(`with ${name} the sophisticated one foresees in which periods they would do it`, () => {
      expect([1, 2, 3, 4].map((period) => wouldDo(world, period, 4, sophisticated(beta)))).toEqual(
        example['sophisticated would do it'],
      );
    });
  }

  // Eighths, so that sums are exact and ties are ties.
  const someBeta = fc.integer({ min: 1, max: 8 }).map((n) => n / 8);
  const somePayments = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 7 });

  test('with immediate costs the naive never act earlier than the time-consistent, nor the sophisticated later than the naive', () => {
    fc.assert(
      fc.property(somePayments, someBeta, fc.integer({ min: 0, max: 30 }), (c, b, v) => {
        const world = once(c, v);
        const late = doneIn(world, c.length, naive(b));
        expect(late).toBeGreaterThanOrEqual(doneIn(world, c.length, consistent));
        expect(doneIn(world, c.length, sophisticated(b))).toBeLessThanOrEqual(late);
      }),
      { numRuns: 150 },
    );
  });

  test('with immediate rewards the naive never act later than the time-consistent, nor the sophisticated later than the naive', () => {
    fc.assert(
      fc.property(somePayments, someBeta, (v, b) => {
        const world = once(
          v.map((x) => -x),
          0,
        );
        const early = doneIn(world, v.length, naive(b));
        expect(early).toBeLessThanOrEqual(doneIn(world, v.length, consistent));
        expect(doneIn(world, v.length, sophisticated(b))).toBeLessThanOrEqual(early);
      }),
      { numRuns: 150 },
    );
  });
});

const types = { naive: 'like me now', sophisticated: 'known' } as const;

describe('the restaurants of agentmodels.org', () => {
  const process = restaurantProcess();
  const { alpha, naive, sophisticated } = published.restaurant;
  const as = (laterSelves: Planning['laterSelves'], horizon: number): Planning => ({
    horizon,
    discount: { kind: 'hyperbolic', k: 1 },
    laterSelves,
    evaluator: NOTHING,
    choice: { kind: 'soft', temperature: 1 / alpha },
  });

  for (const [type, laterSelves] of Object.entries(types)) {
    test(`the ${type} walker takes the published path`, () => {
      const path: string[] = [];
      let state = stateOf(process, '3,1');
      for (let time = RESTAURANT_TIME; time > 0; time--) {
        const { options, best } = plan(process, state, as(laterSelves, time));
        if (best < 0) break;
        const place = nameOf(process, state).split('<')[0];
        if (!path.includes(place)) path.push(place);
        state = options[best].path[0].to;
      }
      expect(path).toEqual(published.restaurant[type].path);
    });
    test(`the ${type} walker expects the published utilities at the start`, () => {
      const u = utilities(process, '3,1', as(laterSelves, RESTAURANT_TIME));
      for (const [act, expected] of Object.entries<number>(published.restaurant[type]['from 3,1']))
        expect(u[act]).toBeCloseTo(expected, 8);
    });
  }

  test('two steps on, the sophisticated walker knows that going up means doughnuts, and the naive does not', () => {
    const from = (type: 'naive' | 'sophisticated') =>
      utilities(process, '3,3<3,2', as(types[type], RESTAURANT_TIME - 2));
    expect(from('naive').r).toBeCloseTo(naive['from 3,3'].r, 8);
    expect(from('naive').u).toBeCloseTo(naive['from 3,3'].u, 8);
    expect(from('sophisticated').r).toBeCloseTo(sophisticated['from 3,3'].r, 8);
    expect(from('sophisticated').u).toBeCloseTo(sophisticated['from 3,3'].u, 8);
  });

  test('in front of the doughnuts the naive walker gives in by the published margin', () => {
    const u = utilities(process, '3,5<3,4', as('like me now', RESTAURANT_TIME - 4));
    expect(u.l).toBeCloseTo(naive['from 3,5'].l, 8);
    expect(u.u).toBeCloseTo(naive['from 3,5'].u, 8);
  });
});

describe('procrastination (agentmodels.org)', () => {
  const { deadline, reward, alpha, rows } = published.procrastination;
  const states: Record<string, StateForm> = { over: {} };
  for (let waited = 0; waited <= deadline; waited++) {
    const late = published.procrastination['wait cost'] * waited;
    states[`to do, waited ${waited}`] = {
      acts: {
        ...(waited < deadline ? { wait: { to: `to do, waited ${waited + 1}` } } : {}),
        work: { effort: published.procrastination['work cost'], to: `done, waited ${waited}` },
      },
    };
    states[`done, waited ${waited}`] = { acts: { relax: { effort: late - reward, to: 'over' } } };
  }
  const process = processOf({ states });

  for (const row of rows as readonly {
    type: keyof typeof types;
    k: number;
    waits: number;
    wait: number;
    work: number;
  }[]) {
    test(`the ${row.type} student with k = ${row.k} waits ${row.waits} times, then works`, () => {
      const at = (waited: number) =>
        utilities(process, `to do, waited ${waited}`, {
          horizon: deadline - waited,
          discount: { kind: 'hyperbolic', k: row.k },
          laterSelves: types[row.type],
          evaluator: NOTHING,
          choice: { kind: 'soft', temperature: 1 / alpha },
        });
      expect(at(0).wait).toBeCloseTo(row.wait, 8);
      expect(at(0).work).toBeCloseTo(row.work, 8);
      let waits = 0;
      while (at(waits).wait > at(waits).work) waits++;
      expect(waits).toBe(row.waits);
    });
  }
});

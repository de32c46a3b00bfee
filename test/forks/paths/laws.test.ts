import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOf, type Contract, PATHS, type Terms } from '../../../src/forks/paths/index.ts';
import type { Planning, Process } from '../../../src/neocortex/planner/index.ts';
import { fullPlan } from './full-plan.ts';
import { actNames, type RandomWorld, randomWorld } from './random-world.ts';
import { tell, told } from './told-world.ts';

const worlds = fc.nat({ max: 1_000_000 }).map(randomWorld);
const RUNS = { numRuns: 150 };

/** What an account says, by name of option; the first option is ā. */
function said({ process, planning, contract, felt }: RandomWorld, byDefault = 0, scale = 1) {
  const names = actNames(process);
  const account = accountOf(process, 0, planning, { byDefault, contract, felt }, fullPlan(process, 0, planning));
  const terms = (of: Terms) =>
    [of.obj, ...PATHS.map((path) => of[path])].map((x) => Math.round((x / scale) * 1e8) / 1e8 + 0);
  return {
    chosen: names[account.chosen],
    butFor: account.cuts.butFor.map(({ paths, flips }) => [
      paths.join(' + '),
      ...flips.map(({ reference, winner }) => `${reference} ${names[winner]}`),
    ]),
    options: Object.fromEntries(
      account.againstDefault
        .map(
          ({ option, terms: one }, i) =>
            [names[option], [...terms(one), ...terms(account.againstChosen[i].terms)]] as const,
        )
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

/** The same process with the situations in another order: `order` [S] says who comes when. */
function reordered(process: Process, order: readonly number[]): Process {
  const at = new Map(order.map((s, i) => [s, i]));
  const acts = order.flatMap((s) => range(process.actStart[s], process.actStart[s + 1]));
  return { ...listed(process, order, acts), outTo: listed(process, order, acts).outTo.map((to) => at.get(to) ?? -1) };
}

/** The same process with the acts of each menu listed backwards. */
const backwards = (process: Process): Process => {
  const order = range(0, process.stateCount);
  return listed(
    process,
    order,
    order.flatMap((s) => range(process.actStart[s], process.actStart[s + 1]).reverse()),
  );
};

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

function listed(process: Process, order: readonly number[], acts: readonly number[]): Process {
  const starts = (sizes: readonly number[]): Int32Array => {
    const start = [0];
    for (const size of sizes) start.push(start[start.length - 1] + size);
    return Int32Array.from(start);
  };
  const outs = acts.flatMap((a) => range(process.outStart[a], process.outStart[a + 1]));
  const feats = order.flatMap((s) => range(process.featStart[s], process.featStart[s + 1]));
  const names = actNames(process);
  return {
    ...process,
    actStart: starts(order.map((s) => process.actStart[s + 1] - process.actStart[s])),
    effort: Float64Array.from(acts, (a) => process.effort[a]),
    edits: Int32Array.from(acts, (a) => process.edits[a]),
    outStart: starts(acts.map((a) => process.outStart[a + 1] - process.outStart[a])),
    outTo: Int32Array.from(outs, (o) => process.outTo[o]),
    outChance: Float64Array.from(outs, (o) => process.outChance[o]),
    featStart: starts(order.map((s) => process.featStart[s + 1] - process.featStart[s])),
    featAt: Int32Array.from(feats, (f) => process.featAt[f]),
    featIs: Float64Array.from(feats, (f) => process.featIs[f]),
    signal: Float64Array.from(order, (s) => process.signal[s]),
    hidden: Float64Array.from(order, (s) => process.hidden[s]),
    lessonOf: Int32Array.from(order, (s) => process.lessonOf[s]),
    names: {
      states: order.map((s) => process.names?.states[s] ?? ''),
      acts: acts.map((a) => names[a]),
      features: [],
      lessons: [],
    },
  };
}

const clear = (world: RandomWorld): boolean => {
  const { process, planning } = world;
  const sorted = fullPlan(process, 0, planning)
    .options.map(({ u }) => u)
    .sort((a, b) => b - a);
  return sorted.length > 1 && sorted[0] - sorted[1] > 1e-6;
};

/** The planner overlooks changes below 2 % of the largest weight: the felt signal's, which no coin changes, must not be that one. */
const lightlyFelt = ({ planning, felt }: RandomWorld): boolean => {
  const sizes = planning.evaluator.weights.map(Math.abs);
  return felt.every((f) => sizes.some((size, other) => !felt.includes(other) && size >= sizes[f]));
};

describe('laws', () => {
  test('listing the options in another order changes nothing, where the choice is clear', () => {
    fc.assert(
      fc.property(worlds.filter(clear), (world) => {
        const process = backwards(world.process);
        const contract: Contract = { ...world.contract, acts: actNames(process) };
        const last = process.actStart[1] - 1; // ā was first
        expect(said({ ...world, process, contract }, last)).toEqual(said(world));
      }),
      RUNS,
    );
  });

  test('numbering the situations otherwise changes nothing', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { stateCount: S } = world.process;
        const order = [0, ...range(1, S).reverse()];
        const process = reordered(world.process, order);
        const swap = (own: number, reference: number): number | null => {
          const seen = world.contract.swap(order[own], order[reference]);
          return seen === null ? null : order.indexOf(seen);
        };
        expect(said({ ...world, process, contract: { swap, acts: actNames(process) } })).toEqual(said(world));
      }),
      RUNS,
    );
  });

  test('renaming the acts changes nothing but the names', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const names = actNames(world.process);
        const numbers = names.map((name) => names.indexOf(name));
        expect(said({ ...world, contract: { ...world.contract, acts: numbers } })).toEqual(said(world));
      }),
      RUNS,
    );
  });

  test('counting desires, signals and efforts in another coin changes nothing but the coin', () => {
    fc.assert(
      fc.property(worlds.filter(lightlyFelt), fc.constantFrom(4, 1024), (world, c) => {
        expect(said(inCoin(world, c), 0, c)).toEqual(said(world));
      }),
      RUNS,
    );
  });
});

/** Desires, amounts to be learned, signals and efforts c times as large; the felt signal's own weight is a share and stays. */
function inCoin({ process, planning, contract, felt }: RandomWorld, c: number): RandomWorld {
  const times = (numbers: Float64Array): Float64Array => numbers.map((x) => x * c);
  const { evaluator } = planning;
  const isFelt = (f: number): boolean => felt.includes(f);
  const coined: Planning = {
    ...planning,
    evaluator: {
      ...evaluator,
      weights: evaluator.weights.map((w, f) => (isFelt(f) ? w : w * c)),
      meaning: evaluator.meaning === null ? null : evaluator.meaning.map((w, f) => (isFelt(f) ? w : w * c)),
      edited: evaluator.edited * c,
    },
  };
  return {
    process: {
      ...process,
      effort: times(process.effort),
      signal: times(process.signal),
      featIs: process.featIs.map((x, i) => (isFelt(process.featAt[i]) ? x * c : x)),
      lessons: process.lessons.map(({ parts }) => ({
        parts: parts.map((part) => ({ ...part, target: part.target * c })),
      })),
    },
    planning: coined,
    contract,
    felt,
  };
}

describe('the boundary of the drug, for one concept and days of one tick', () => {
  const HORIZON = 8;
  /** A day of goals is worth u; the pill pays `reading` a dose, of which the felt signal holds the share v; its first dose also brings b, against c. */
  const drug = (k: number, v: number, reading: number, u: number, b: number, c: number) =>
    told({
      wants: { work: 1, quiet: 1, party: 1, pill: 0, felt: v },
      horizon: HORIZON,
      byDefault: 'decline',
      planning: { discount: { kind: 'exponential', delta: 0.9 }, lessons: 9, nodes: 1e9 },
      lessons: { pill: [{ regressor: { pill: 1, felt: reading }, gain: { pill: k }, target: reading }] },
      states: {
        evening: { acts: { decline: { to: 'home' }, take: { to: 'high' } } },
        home: { features: { quiet: c }, acts: { work: { to: 'office' } } },
        office: { features: { work: u }, acts: { work: { to: 'office' } } },
        high: {
          features: { party: b, pill: 1, felt: reading },
          lesson: 'pill',
          acts: { work: { to: 'by the dealer' }, again: { to: 'again' } },
        },
        again: {
          features: { pill: 1, felt: reading },
          lesson: 'pill',
          acts: { work: { to: 'by the dealer' }, again: { to: 'again' } },
        },
        'by the dealer': { features: { work: u }, acts: { work: { to: 'by the dealer' }, again: { to: 'again' } } },
      },
    });
  test('declines because of steering ⇔ the imagined self would take it again, and c < b + v·r < c + G(u − v·r)', () => {
    const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    let steered = 0;
    let others = 0;
    fc.assert(
      fc.property(
        between(0.1, 0.9),
        between(0, 0.5),
        between(0.5, 4),
        between(0.3, 1.5),
        between(0, 1.5),
        between(0, 2.5),
        (k, v, reading, u, b, c) => {
          let G = 0;
          for (let j = 1, power = 0.9; j < HORIZON; j++, power *= 0.9) G += power;
          const edges = [
            k * reading * (1 - v) + v * reading - u,
            b + v * reading - c,
            c + G * (u - v * reading) - b - v * reading,
          ];
          fc.pre(edges.every((edge) => Math.abs(edge) > 0.05)); // not on the line itself
          const steering = edges.every((edge) => edge > 0);
          if (steering) steered++;
          else others++;
          const { chosen, butFor } = tell(drug(k, v, reading, u, b, c));
          expect(chosen === 'decline' && butFor.includes('delta → take')).toBe(steering);
        },
      ),
      { numRuns: 1000 },
    );
    expect(steered).toBeGreaterThan(20);
    expect(others).toBeGreaterThan(100);
  });
});

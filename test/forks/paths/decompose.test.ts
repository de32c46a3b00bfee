import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Brought,
  type Decomposition,
  decompose,
  decomposeAll,
  NO_CONTRACT,
  type Terms,
  totalOf,
} from '../../../src/forks/paths/index.ts';
import { type Process, plan } from '../../../src/neocortex/planner/index.ts';
import { Problem } from '../../../src/problem.ts';
import { randomWorld as plannerWorld } from '../../neocortex/planner/random-world.ts';
import { fullPlan } from './full-plan.ts';
import { actNames, randomWorld } from './random-world.ts';
import { replan, type Sums } from './replanner.ts';

const WORLDS = 400;
const EXACT = 1e-12;

/** Every option of a world against every reference, with what the re-planner says of the same three lives. */
interface Compared {
  readonly seed: number;
  readonly is: Decomposition;
  readonly farthest: Readonly<Record<'real' | 'selves' | 'contract', number>>;
  readonly u: number;
}

const farthest = (is: Brought, sums: Sums): number =>
  Math.max(
    ...sums.things.map((amount, f) => Math.abs(amount - is.psi[f])),
    Math.abs(sums.signal - is.signal),
    Math.abs(sums.effort - is.effort),
  );

describe(`in ${WORLDS} random worlds`, () => {
  const all: Compared[] = [];
  beforeAll(() => {
    for (let seed = 0; seed < WORLDS; seed++) {
      const { process, planning, contract, felt } = randomWorld(seed);
      const planned = fullPlan(process, 0, planning);
      const again = replan(process, 0, planning, contract.swap);
      const reals = new Map(again.acts.map((act) => [act, again.real(act)]));
      for (const reference of again.acts) {
        for (const is of decomposeAll(process, 0, planning, { reference, contract, felt }, planned)) {
          const real = reals.get(is.option);
          if (real === undefined) throw new Error('another menu');
          all.push({
            seed,
            is,
            farthest: {
              real: farthest(is.lives.real, real),
              selves: farthest(is.lives.selves, again.selves(is.option, reference)),
              contract: farthest(is.lives.contract, again.contract(is.option, reference)),
            },
            u: again.worth(real),
          });
        }
      }
    }
  }, 60_000);
  const wrong = (is: (one: Compared) => boolean): number[] => [
    ...new Set(all.filter((one) => !is(one)).map(({ seed }) => seed)),
  ];

  test('the terms of every option against every reference sum to its utility', () => {
    expect(all.length).toBeGreaterThan(10 * WORLDS);
    expect(wrong(({ is }) => Math.abs(is.uReference + totalOf(is.terms) - is.u) < EXACT)).toEqual([]);
  });
  test('to the utility that the re-planner finds by plain recursion', () => {
    expect(wrong(({ is, u }) => Math.abs(is.uReference + totalOf(is.terms) - u) < EXACT)).toEqual([]);
  });
  test('all three lives bring what the re-planner without memory says they bring', () => {
    expect(wrong((one) => one.farthest.real < EXACT)).toEqual([]);
    expect(wrong((one) => one.farthest.selves < EXACT)).toEqual([]);
    expect(wrong((one) => one.farthest.contract < EXACT)).toEqual([]);
  });
  test('the reference cut against itself is itself, to the last bit: its terms are all 0', () => {
    const own = all.filter(({ is }) => is.option === is.reference);
    expect(own.length).toBeGreaterThan(2 * WORLDS);
    for (const { is } of own) {
      const { psi, signal, effort } = is.lives.real;
      expect(is.lives.selves).toEqual({ psi, signal, effort });
      expect(is.lives.contract).toEqual({ psi, signal, effort });
      expect(Object.values(is.terms).every((term) => term === 0)).toBe(true);
    }
  });
  test('every path carries something in more than a hundred of them', () => {
    const carries = (path: keyof Terms): number =>
      new Set(all.filter(({ is }) => Math.abs(is.terms[path]) > 1e-9).map(({ seed }) => seed)).size;
    const paths = ['obj', 'harm', 'rho', 'sig', 'delta', 'm', 'sigma', 'theta'] as const;
    expect(paths.filter((path) => carries(path) < (path === 'm' || path === 'theta' ? 40 : 100))).toEqual([]);
  });
  test('no term is minus zero', () => {
    expect(wrong(({ is }) => !Object.values(is.terms).some((term) => Object.is(term, -0)))).toEqual([]);
  });
  test('harm is never a gain', () => {
    expect(wrong(({ is }) => is.terms.harm <= 0)).toEqual([]);
  });
  test('sig and delta differ: neither path is empty where only the other carries', () => {
    const only = (one: 'sig' | 'delta', other: 'sig' | 'delta') =>
      all.filter(({ is }) => Math.abs(is.terms[one]) > 1e-9 && is.terms[other] === 0).length;
    expect(only('sig', 'delta')).toBeGreaterThan(100);
    expect(only('delta', 'sig')).toBeGreaterThan(100);
  });
});

describe('the ordinary plan, which counts only foreseen lessons', () => {
  test('has the same terms as the full one in more than 99 of 100 options whose real lives it has right', () => {
    let same = 0;
    let count = 0;
    for (let seed = 0; seed < WORLDS; seed++) {
      const { process, planning, contract, felt } = randomWorld(seed);
      const ordinary = plan(process, 0, planning);
      const full = fullPlan(process, 0, planning);
      if (ordinary.options.some(({ u }, i) => Math.abs(u - full.options[i].u) > 1e-9)) continue; // another real life to begin with
      for (const { act: reference } of full.options) {
        const how = { reference, contract, felt };
        const exact = decomposeAll(process, 0, planning, how, full);
        decomposeAll(process, 0, planning, how, ordinary).forEach(({ terms }, i) => {
          const far = Math.max(Math.abs(terms.sig - exact[i].terms.sig), Math.abs(terms.delta - exact[i].terms.delta));
          count++;
          if (far < EXACT) same++;
        });
      }
    }
    expect(count).toBeGreaterThan(10 * WORLDS);
    expect(same / count).toBeGreaterThan(0.99);
    expect(same).toBeLessThan(count); // the cut lives pass where no option really leads, and there a bounded plan may not look
  });
});

describe('later selves who choose softly', () => {
  test('leave the terms summing to the utility and the reference unchanged', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { process, planning: drawn, contract, felt } = randomWorld(seed);
      const planning = { ...drawn, choice: { kind: 'soft', temperature: 0.3 } } as const;
      const planned = plan(process, 0, planning);
      for (const { act: reference } of planned.options) {
        for (const is of decomposeAll(process, 0, planning, { reference, contract, felt }, planned)) {
          expect(Math.abs(is.uReference + totalOf(is.terms) - is.u)).toBeLessThan(EXACT);
          if (is.option !== reference) continue;
          const { psi, signal, effort } = is.lives.real;
          expect(is.lives.selves).toEqual({ psi, signal, effort });
          expect(is.lives.contract).toEqual({ psi, signal, effort });
        }
      }
    }
  });
});

describe('a choice weighed anew under another contract', () => {
  const patience = [
    { laterSelves: 'known' },
    { laterSelves: 'like me now' },
    { laterSelves: { kind: 'quasi-hyperbolic', beta: 0.6, delta: 0.9 } },
    { laterSelves: { kind: 'hyperbolic', k: 1 } },
  ] as const;
  const choices = [{ choice: { kind: 'best' } }, { choice: { kind: 'soft', temperature: 0.3 } }] as const;
  test('is the choice that is made where that contract is real, however later selves discount, choose and see themselves', () => {
    let weighings = 0;
    for (let seed = 0; seed < 12; seed++) {
      const { process, planning: drawn, felt } = randomWorld(seed);
      const { stateCount: S } = process;
      const twin = twinned(process);
      // A situation's twin is like it in all, but it is another one: acts are weighed there, and not looked up.
      const swap = (own: number, reference: number): number => {
        if (own === reference) return own;
        weighings++;
        return (own + S) % (2 * S);
      };
      for (const believed of patience) {
        for (const how of choices) {
          const planning = { ...drawn, ...believed, ...how };
          const planned = fullPlan(twin, 0, planning);
          const reference = planned.options[0].act;
          for (const blind of [false, true]) {
            const cut = { reference, felt, blind };
            const plain = decomposeAll(twin, 0, planning, { ...cut, contract: NO_CONTRACT }, planned);
            const weighed = { swap, acts: actNames(twin) };
            decomposeAll(twin, 0, planning, { ...cut, contract: weighed }, planned).forEach(({ terms }, i) => {
              expect(Math.abs(terms.sig - plain[i].terms.sig)).toBeLessThan(1e-9);
            });
          }
        }
      }
    }
    expect(weighings).toBeGreaterThan(1000);
  });
});

/** Every situation twice, the second never reached from the first, alike in all. */
function twinned(process: Process): Process {
  const { stateCount: S, names } = process;
  const A = process.effort.length;
  const O = process.outTo.length;
  const twice = (numbers: Int32Array | Float64Array): number[] => [...numbers, ...numbers];
  const onward = (starts: Int32Array, total: number): Int32Array =>
    Int32Array.from([...starts, ...[...starts].slice(1).map((start) => start + total)]);
  return {
    ...process,
    stateCount: 2 * S,
    actStart: onward(process.actStart, A),
    effort: Float64Array.from(twice(process.effort)),
    edits: Int32Array.from(twice(process.edits)),
    outStart: onward(process.outStart, O),
    outTo: Int32Array.from([...process.outTo, ...[...process.outTo].map((to) => to + S)]),
    outChance: Float64Array.from(twice(process.outChance)),
    featStart: onward(process.featStart, process.featAt.length),
    featAt: Int32Array.from(twice(process.featAt)),
    featIs: Float64Array.from(twice(process.featIs)),
    signal: Float64Array.from(twice(process.signal)),
    hidden: Float64Array.from(twice(process.hidden)),
    lessonOf: Int32Array.from(twice(process.lessonOf)),
    ...(names === undefined
      ? {}
      : { names: { ...names, states: [...names.states, ...names.states], acts: [...names.acts, ...names.acts] } }),
  };
}

describe('selves who are blind to what they would become', () => {
  test('leave the terms summing to the utility, though their reference life is no longer the real one', () => {
    let other = 0;
    for (let seed = 0; seed < 150; seed++) {
      const { process, planning, contract, felt } = randomWorld(seed);
      const planned = plan(process, 0, planning);
      for (const { act: reference } of planned.options) {
        for (const is of decomposeAll(process, 0, planning, { reference, contract, felt, blind: true }, planned)) {
          expect(Math.abs(is.uReference + totalOf(is.terms) - is.u)).toBeLessThan(EXACT);
          if (is.option !== reference) continue;
          expect(Object.values(is.terms).every((term) => term === 0)).toBe(true);
          if (is.lives.selves.signal !== is.lives.contract.signal) other++;
        }
      }
    }
    expect(other).toBeGreaterThan(0);
  });
});

describe('blind selves', () => {
  test('live as the re-planner says that somebody lives who wants what they want, and whom nothing changes', () => {
    for (let seed = 0; seed < 100; seed++) {
      const { process, planning, contract, felt } = randomWorld(seed);
      const planned = fullPlan(process, 0, planning);
      const again = replan(process, 0, planning, contract.swap);
      const reference = planned.options[0].act;
      for (const is of decomposeAll(process, 0, planning, { reference, contract, felt, blind: true }, planned))
        expect(farthest(is.lives.selves, again.blind(is.option, reference))).toBeLessThan(EXACT);
    }
  });
});

describe("the planner's own random worlds, with coarse selves, erosion and edits", () => {
  test('have terms that sum to the utility, too, with selves that foresee and with selves that are blind', () => {
    for (let seed = 0; seed < 120; seed++) {
      const { process, planning } = plannerWorld(seed, 6, true);
      const planned = plan(process, 0, planning);
      for (const blind of [false, true]) {
        for (const is of decomposeAll(
          process,
          0,
          planning,
          { reference: planned.options[0].act, contract: NO_CONTRACT, blind },
          planned,
        )) {
          expect(Math.abs(is.uReference + totalOf(is.terms) - is.u)).toBeLessThan(EXACT);
          expect(is.terms.sig).toBe(0); // nothing settles what is paid for what
          if (is.option === is.reference) expect(Math.max(...Object.values(is.terms).map(Math.abs))).toBe(0);
        }
      }
    }
  });
});

describe('one decomposition', () => {
  const { process, planning, contract, felt } = randomWorld(1);
  const planned = plan(process, 0, planning);
  const [option, reference] = planned.options.map(({ act }) => act);
  test('says the same as all at once', () => {
    const all = decomposeAll(process, 0, planning, { reference, contract, felt });
    expect(decompose(process, 0, planning, { option, reference, contract, felt }).terms).toEqual(all[0].terms);
  });
  test('refuses acts that are not on offer', () => {
    expect(() => decompose(process, 0, planning, { option: 99, reference, contract })).toThrow(Problem);
    expect(() => decompose(process, 0, planning, { option, reference: 99, contract })).toThrow(
      'Act 99 is not on offer',
    );
  });
  test('refuses a contract that changes a situation by its own parts', () => {
    const odd = { ...contract, swap: () => 0 };
    expect(() => decompose(process, 0, planning, { option, reference, contract: odd })).toThrow('by its own parts');
  });
});

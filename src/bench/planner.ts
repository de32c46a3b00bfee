/** How fast the planner is, against a value iteration written by hand for the same problem. */
import {
  type Planning,
  type Process,
  plan,
  processOf,
  type StateForm,
  values,
  wanting,
} from '../neocortex/planner/index.ts';
import { RESTAURANT_TIME, restaurantProcess } from './restaurant.ts';

export interface PlannerRow {
  readonly what: string;
  /** Of one decision, warm. */
  readonly microseconds: number;
  /** By the hand-written kernel; null where there is none for the problem. */
  readonly byHand: number | null;
  /** microseconds / byHand */
  readonly ratio: number | null;
}

/**
 * Value iteration as one writes it once for one problem: rewards by act first, then `horizon` sweeps over typed arrays.
 * Returns the worth of every act.
 */
export function valueIterationByHand(
  process: Process,
  weights: Float64Array,
  horizon: number,
  delta: number,
): Float64Array {
  const { stateCount, actStart, outStart, outTo, outChance, effort, featStart, featAt, featIs } = process;
  const worth = new Float64Array(stateCount);
  for (let s = 0; s < stateCount; s++) {
    let sum = 0;
    for (let f = featStart[s]; f < featStart[s + 1]; f++) sum += weights[featAt[f]] * featIs[f];
    worth[s] = sum;
  }
  const q = new Float64Array(effort.length);
  const reward = new Float64Array(effort.length);
  for (let a = 0; a < reward.length; a++) {
    let sum = -effort[a];
    for (let o = outStart[a]; o < outStart[a + 1]; o++) sum += outChance[o] * worth[outTo[o]];
    reward[a] = sum;
  }
  const v = new Float64Array(stateCount);
  for (let j = horizon - 1; j >= 0; j--) {
    for (let a = 0; a < q.length; a++) {
      let sum = 0;
      for (let o = outStart[a]; o < outStart[a + 1]; o++) sum += outChance[o] * v[outTo[o]];
      q[a] = reward[a] + delta * sum;
    }
    for (let s = 0; s < stateCount; s++) {
      let best = actStart[s] < actStart[s + 1] ? q[actStart[s]] : 0;
      for (let a = actStart[s] + 1; a < actStart[s + 1]; a++) if (q[a] > best) best = q[a];
      v[s] = best;
    }
  }
  return q;
}

/** A ring of `size` situations, each with something in it; one may go on, jump, or stay, and going on may slip. */
export function ringProcess(size: number, teaching: number): Process {
  const features = Array.from({ length: size }, (_, i) => `thing ${i}`);
  const states: Record<string, StateForm> = {};
  for (let i = 0; i < size; i++) {
    states[`place ${i}`] = {
      features: { [`thing ${i}`]: 1 },
      ...(i > 0 && i <= teaching ? { lesson: `lesson ${i}` } : {}),
      acts: {
        'go on': { effort: 0.05, to: { [`place ${(i + 1) % size}`]: 0.9, [`place ${i}`]: 0.1 } },
        jump: { effort: 0.3, to: `place ${(i * 7 + 3) % size}` },
        stay: { to: `place ${i}` },
      },
    };
  }
  const lessons = Object.fromEntries(
    Array.from({ length: teaching }, (_, i) => {
      const thing = `thing ${i + 1}`;
      return [`lesson ${i + 1}`, [{ regressor: { [thing]: 1 }, gain: { [thing]: 0.5 }, target: 3 - i }]] as const;
    }),
  );
  return processOf({ features, lessons, states });
}

/** Desires for a ring: some things are liked, some loathed, some nothing. */
export const ringWeights = (size: number): Float64Array =>
  Float64Array.from({ length: size }, (_, i) => ((i * 5) % 7) / 7 - 0.3);

/** Microseconds of one call: the best of several batches, after warming up. */
function timed(call: () => unknown): number {
  const until = performance.now() + 100;
  let calls = 0;
  while (performance.now() < until) {
    call();
    calls++;
  }
  let best = Number.POSITIVE_INFINITY;
  for (let batch = 0; batch < 5; batch++) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) call();
    best = Math.min(best, ((performance.now() - start) * 1000) / calls);
  }
  return best;
}

export function rows(): PlannerRow[] {
  const delta = 0.95;
  const restaurant = restaurantProcess();
  const start = restaurant.names?.states.indexOf('3,1') ?? 0;
  const walker: Planning = {
    horizon: RESTAURANT_TIME,
    discount: { kind: 'hyperbolic', k: 1 },
    laterSelves: 'known',
    evaluator: wanting([]),
  };
  const result: PlannerRow[] = [
    {
      what: 'restaurants, sophisticated',
      microseconds: timed(() => plan(restaurant, start, walker)),
      byHand: null,
      ratio: null,
    },
    {
      what: 'restaurants, sophisticated, soft-max',
      microseconds: timed(() => plan(restaurant, start, { ...walker, choice: { kind: 'soft', temperature: 0.002 } })),
      byHand: null,
      ratio: null,
    },
  ];
  for (const [size, horizon] of [
    [12, 10],
    [50, 10],
    [200, 20],
    [1000, 40],
  ] as const) {
    const process = ringProcess(size, 0);
    const weights = ringWeights(size);
    const planning: Planning = {
      horizon,
      discount: { kind: 'exponential', delta },
      laterSelves: 'known',
      evaluator: wanting(weights),
    };
    const byHand = timed(() => valueIterationByHand(process, weights, horizon, delta));
    for (const [what, call] of [
      ['values', () => values(process, planning, 0)],
      ['plan', () => plan(process, 0, planning)],
    ] as const) {
      const microseconds = timed(call);
      result.push({
        what: `${what}, ${size} situations, horizon ${horizon}`,
        microseconds,
        byHand,
        ratio: microseconds / byHand,
      });
    }
  }
  for (const teaching of [1, 2, 3]) {
    const size = 12;
    const process = ringProcess(size, teaching);
    const planning: Planning = {
      horizon: 10,
      discount: { kind: 'exponential', delta },
      laterSelves: 'known',
      evaluator: wanting(ringWeights(size)),
      mind: { khat: 1, still: 0.02 },
    };
    const { nodes } = plan(process, 0, planning);
    const what = `plan, ${size} situations, horizon 10, ${teaching} foreseen changes (${nodes} nodes)`;
    result.push({ what, microseconds: timed(() => plan(process, 0, planning)), byHand: null, ratio: null });
  }
  return result;
}

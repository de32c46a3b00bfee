/** Planning where the planner foresees becoming somebody else, or where later selves discount or choose in ways that need more tables. */
import { exp } from '../../exact.ts';
import type { Evaluator } from './evaluator.ts';
import { type Foresight, laneCount } from './foresight.ts';
import type { Choice } from './planning.ts';
import { actCount, type Process } from './process.ts';
import { actWorth, expected, largest, worthOf } from './rewards.ts';
import type { Selves } from './selves.ts';
import { type Parts, scratch, TIE } from './tables.ts';

/** All that stays the same from step to step. */
interface Sweep {
  readonly process: Process;
  readonly foresight: Foresight;
  readonly selves: Selves;
  /** [N] of [A] What an act brings at once, by the desires of each self. */
  readonly worth: readonly Float64Array[];
  /** [N] of [A] The same, judged by the self who lives through it and weighed; null where that does not count. */
  readonly later: readonly Float64Array[] | null;
  /** Cells of one lane: pairs × situations. */
  readonly lane: number;
  /** Where the lane of the planning self begins, which is the last one where it stands apart. */
  readonly ownLane: number;
  /** Differences up to this are none. */
  readonly tie: number;
}

/**
 * One sweep back from the horizon. A table is kept per pair (judge, self) and lane: what today's or an earlier self thinks of
 * how things go on for a later self. Policies are chosen by each self as its own judge; every judge then values what was chosen.
 * Fills `values` [A], `policy` [H × N × S], `parts` and, with soft choices, `shares` [H × N × A].
 */
export function planChanging(
  process: Process,
  foresight: Foresight,
  evaluator: Evaluator,
  selves: Selves,
  choice: Choice,
  values: Float64Array,
  policy: Int32Array,
  shares: Float64Array | null,
  parts: Parts | null = null,
): void {
  const { stateCount: S } = process;
  const { count: N, depth, pairs } = selves;
  const { horizon, rootThen, delta } = foresight;
  const A = actCount(process);
  const lanes = laneCount(foresight);
  const lane = pairs * S;
  const worth = selves.weights.map((weights) => actWorth(process, evaluator, weights));
  const later =
    evaluator.laterSelf === 0
      ? null
      : selves.weights.map((weights) =>
          expected(process, worthOf(process, weights)).map((is) => evaluator.laterSelf * is),
        );
  const ownLane = foresight.apart ? (lanes - 1) * lane : 0;
  const tie = TIE * Math.max(...worth.map(largest));
  const sweep: Sweep = { process, foresight, selves, worth, later, lane, ownLane, tie };

  const memory = scratch(2 * lanes * lane);
  let next: Float64Array | null = null; // nothing follows the last act
  let here = memory.subarray(0, lanes * lane);
  let spare = memory.subarray(lanes * lane, 2 * lanes * lane);
  const u = new Float64Array(A);
  for (let j = horizon - 1; j >= 1; j--) {
    const chosen = policy.subarray(j * N * S, (j + 1) * N * S);
    const chances = shares?.subarray(j * N * A, (j + 1) * N * A) ?? null;
    for (let n = 0; n < N; n++) {
      if (depth[n] > j) continue;
      choose(sweep, next, j, n, u, chosen);
      if (choice.kind === 'soft' && chances !== null) soften(sweep, n, u, chosen, choice.temperature, chances);
    }
    here.fill(0);
    for (let pair = 0; pair < pairs; pair++) carry(sweep, next, here, j, pair, chosen, chances);
    [next, here, spare] = [here, spare, here];
  }
  for (let a = 0; a < A; a++) {
    const self = doer(sweep, 0, a);
    const brought = atOnce(sweep, 0, self, a);
    const ahead = follows(sweep, next, ownLane, 0, self, a);
    values[a] = brought + rootThen * ahead;
    if (parts !== null && delta !== null) {
      parts.atOnce[a] = brought;
      parts.rest[a] = delta * ahead;
    }
  }
}

/** Who it is that does the act: an edit works at once. */
const doer = ({ process: { edits, editsOf }, selves: { edited } }: Sweep, n: number, a: number): number =>
  edits[a] < 0 ? n : edited[n * editsOf.length + edits[a]];

/** What an act brings at once depends on the judge's desires, and on the self who lives through it where that counts. */
const atOnce = ({ worth, later }: Sweep, judge: number, self: number, a: number): number =>
  later === null ? worth[judge][a] : worth[judge][a] + later[self][a];

/** What follows act `a` of `self` in the eyes of `judge`, by the tables one step on, from `lane` on. */
function follows(
  { process: { stateCount: S, outStart, outTo, outChance }, selves: { count: N, pairOf, entered } }: Sweep,
  next: Float64Array | null,
  lane: number,
  judge: number,
  self: number,
  a: number,
): number {
  if (next === null) return 0;
  const end = outStart[a + 1];
  let sum = 0;
  for (let o = outStart[a]; o < end; o++) {
    const to = outTo[o];
    sum += outChance[o] * next[lane + pairOf[judge * N + entered[self * S + to]] * S + to];
  }
  return sum;
}

/** What self `n` thinks best at step j: fills its part of `chosen` [N × S], and `u` [A]. */
function choose(
  sweep: Sweep,
  next: Float64Array | null,
  j: number,
  n: number,
  u: Float64Array,
  chosen: Int32Array,
): void {
  const { stateCount: S, actStart } = sweep.process;
  const { now, then } = sweep.foresight;
  for (let s = 0; s < S; s++) {
    const first = actStart[s];
    const end = actStart[s + 1];
    if (first === end) continue;
    let best = first;
    for (let a = first; a < end; a++) {
      const self = doer(sweep, n, a);
      u[a] = now[j] * atOnce(sweep, n, self, a) + then * follows(sweep, next, 0, n, self, a);
      if (u[a] > u[best] + sweep.tie) best = a;
    }
    chosen[n * S + s] = best;
  }
}

/** Fills self n's part of `chances` [N × A] by soft-max. */
function soften(
  { process: { stateCount: S, actStart } }: Sweep,
  n: number,
  u: Float64Array,
  chosen: Int32Array,
  temperature: number,
  chances: Float64Array,
): void {
  for (let s = 0; s < S; s++) {
    const most = u[chosen[n * S + s]];
    let total = 0;
    for (let a = actStart[s]; a < actStart[s + 1]; a++) total += exp((u[a] - most) / temperature);
    for (let a = actStart[s]; a < actStart[s + 1]; a++)
      chances[n * u.length + a] = exp((u[a] - most) / temperature) / total;
  }
}

/** Adds to the tables of step j what the judge of a pair thinks of its self doing in every situation what that has chosen. */
function carry(
  sweep: Sweep,
  next: Float64Array | null,
  here: Float64Array,
  j: number,
  pair: number,
  chosen: Int32Array,
  chances: Float64Array | null,
): void {
  const { process, foresight, selves, lane, ownLane } = sweep;
  const { stateCount: S, actStart, effort } = process;
  const { now, fade, own, byDelay, apart } = foresight;
  const judge = selves.judge[pair];
  const n = selves.self[pair];
  const since = selves.depth[judge]; // a judge cannot look from before it could be there, nor become somebody in no time
  for (let s = 0; s < S; s++) {
    const cell = pair * S + s;
    const soonest = selves.soonest[cell];
    const best = chosen[n * S + s];
    if (soonest > j || best < 0) continue;
    const first = chances === null ? best : actStart[s];
    const end = chances === null ? best + 1 : actStart[s + 1];
    for (let a = first; a < end; a++) {
      const share = chances === null ? 1 : chances[n * effort.length + a];
      if (!(share > 0)) continue;
      const self = doer(sweep, n, a);
      const brought = atOnce(sweep, judge, self, a);
      if (byDelay === null) {
        here[cell] += share * (now[j] * brought + fade * follows(sweep, next, 0, judge, self, a));
      } else {
        for (let d = Math.max(1, soonest - since); d <= j - since; d++)
          here[(d - 1) * lane + cell] +=
            share * (byDelay[d] * brought + follows(sweep, next, d * lane, judge, self, a));
      }
      if (apart && judge === 0)
        here[ownLane + cell] += share * (own[j] * brought + follows(sweep, next, ownLane, judge, self, a));
    }
  }
}

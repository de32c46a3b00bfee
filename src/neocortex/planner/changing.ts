/** Planning where the planner foresees becoming somebody else, or where later selves discount or choose in ways that need more tables. */
import { exp } from '../../exact.ts';
import type { Evaluator } from './evaluator.ts';
import { type Foresight, laneCount } from './foresight.ts';
import type { Choice } from './planning.ts';
import { actCount, type Process } from './process.ts';
import { actWorth, expected, largest, worthOf } from './rewards.ts';
import type { Selves } from './selves.ts';
import { scratch, TIE } from './tables.ts';

/**
 * One sweep back from the horizon. A table is kept per pair (judge, self) and lane: what today's or an earlier self thinks of
 * how things go on for a later self. Policies are chosen by each self as its own judge; every judge then values what was chosen.
 * Fills `values` [A], `policy` [H × N × S] and, with soft choices, `shares` [H × N × A].
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
): void {
  const { stateCount: S, actStart, outStart, outTo, outChance, edits } = process;
  const { count: N, pairOf, entered, edited, depth, judges, soonest } = selves;
  const { horizon, own, now, then, fade, byDelay, apart, rootThen } = foresight;
  const A = actCount(process);
  const E = process.editsOf.length;
  const lanes = laneCount(foresight);
  const ownLane = lanes - 1; // where `apart`
  const lane = selves.pairs * S;
  const memory = scratch(2 * lanes * lane);
  let next = memory.subarray(0, lanes * lane);
  let here = memory.subarray(lanes * lane, 2 * lanes * lane);

  // What an act brings at once depends on the judge's desires, and on the self who lives through it where that counts.
  const worth = selves.weights.map((weights) => actWorth(process, evaluator, weights));
  const later =
    evaluator.laterSelf === 0 ? null : selves.weights.map((weights) => expected(process, worthOf(process, weights)));
  const tie = TIE * Math.max(...worth.map(largest));

  let last = true; // nothing follows the last act
  /** Each self is its own judge, too. */
  const watching = judges.map((others, n) => [n, ...others]);
  const doer = (n: number, a: number): number => (edits[a] < 0 ? n : edited[n * E + edits[a]]);
  const atOnce = (judge: number, self: number, a: number): number =>
    later === null ? worth[judge][a] : worth[judge][a] + evaluator.laterSelf * later[self][a];
  /** What follows act `a` of `self` in the eyes of `judge`, by the tables of one lane one step on. */
  const follows = (lane0: number, judge: number, self: number, a: number): number => {
    if (last) return 0;
    let sum = 0;
    for (let o = outStart[a]; o < outStart[a + 1]; o++) {
      const to = outTo[o];
      sum += outChance[o] * next[lane0 + pairOf[judge * N + entered[self * S + to]] * S + to];
    }
    return sum;
  };

  /** Adds to every table what each judge thinks of self `n` doing act `a` in `s` with chance `share`. */
  const carry = (j: number, n: number, s: number, a: number, share: number): void => {
    const self = doer(n, a);
    for (const m of watching[n]) {
      const pair = pairOf[m * N + n];
      if (soonest[pair] > j) continue;
      const brought = atOnce(m, self, a);
      const cell = pair * S + s;
      if (byDelay === null) {
        here[cell] += share * (now[j] * brought + fade * follows(0, m, self, a));
      } else {
        const longest = j - depth[m]; // a judge cannot look from before it could be there, nor become somebody in no time
        for (let d = Math.max(1, soonest[pair] - depth[m]); d <= longest; d++) {
          here[(d - 1) * lane + cell] += share * (byDelay[d] * brought + follows(d * lane, m, self, a));
        }
      }
      if (apart && m === 0)
        here[ownLane * lane + cell] += share * (own[j] * brought + follows(ownLane * lane, m, self, a));
    }
  };

  const u = new Float64Array(A);
  for (let j = horizon - 1; j >= 1; j--) {
    here.fill(0);
    for (let n = 0; n < N; n++) {
      if (depth[n] > j) continue;
      const row = (j * N + n) * S;
      for (let s = 0; s < S; s++) {
        const first = actStart[s];
        const end = actStart[s + 1];
        if (first === end) continue;
        let best = first;
        for (let a = first; a < end; a++) {
          const self = doer(n, a);
          u[a] = now[j] * atOnce(n, self, a) + then * follows(0, n, self, a);
          if (u[a] > u[best] + tie) best = a;
        }
        policy[row + s] = best;
        if (choice.kind === 'best' || shares === null) {
          carry(j, n, s, best, 1);
          continue;
        }
        const at = (j * N + n) * A;
        let total = 0;
        for (let a = first; a < end; a++) {
          shares[at + a] = exp((u[a] - u[best]) / choice.temperature);
          total += shares[at + a];
        }
        for (let a = first; a < end; a++) {
          shares[at + a] /= total;
          if (shares[at + a] > 0) carry(j, n, s, a, shares[at + a]);
        }
      }
    }
    const swap = next;
    next = here;
    here = swap;
    last = false;
  }
  const rootLane = apart ? ownLane : 0;
  for (let a = 0; a < A; a++) {
    const self = doer(0, a);
    values[a] = atOnce(0, self, a) + rootThen * follows(rootLane * lane, 0, self, a);
  }
}

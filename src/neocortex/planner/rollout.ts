/** Living an option out in imagination, all its chances at once: how often what is met, and who one becomes. */
import { actCount, type Process } from './process.ts';
import type { Tables } from './tables.ts';

/** Called for every imagined outcome: at step j, self `self` (edited already, not yet taught) does act a and enters `to` with this chance. */
export type OnOutcome = (j: number, self: number, a: number, to: number, chance: number) => void;

/** Chances below this are not followed further. */
const NEVER = 1e-15;

/** Follows `option`, an act of `root`, for `horizon` acts (at most that of `tables`) under the policy of `tables`; nothing is returned but by `outcome`. */
export function rollOut(
  process: Process,
  tables: Tables,
  root: number,
  option: number,
  horizon: number,
  outcome: OnOutcome,
): void {
  const { stateCount: S, actStart, outStart, outTo, outChance, edits } = process;
  const { policy, shares, selves } = tables;
  const { count: N, entered, edited } = selves;
  const E = process.editsOf.length;
  const A = actCount(process);
  let chances = new Float64Array(N * S);
  let next = new Float64Array(N * S);
  let active: number[] = [root];
  chances[root] = 1;
  for (let j = 0; j < horizon && active.length > 0; j++) {
    const reached: number[] = [];
    for (const at of active) {
      const n = Math.floor(at / S);
      const s = at - n * S;
      const chance = chances[at];
      chances[at] = 0;
      if (chance < NEVER) continue;
      const one = j === 0 ? option : policy[j * N * S + at];
      const soft = j > 0 && shares !== null;
      const first = soft ? actStart[s] : one;
      const last = soft ? actStart[s + 1] : one < 0 ? one : one + 1;
      for (let a = first; a < last; a++) {
        const share = soft && shares !== null ? shares[(j * N + n) * A + a] : 1;
        if (share === 0) continue;
        const self = edits[a] < 0 ? n : edited[n * E + edits[a]];
        for (let o = outStart[a]; o < outStart[a + 1]; o++) {
          const p = chance * share * outChance[o];
          if (p === 0) continue;
          const to = outTo[o];
          outcome(j, self, a, to, p);
          const then = entered[self * S + to] * S + to;
          if (next[then] === 0) reached.push(then);
          next[then] += p;
        }
      }
    }
    const swap = chances;
    chances = next;
    next = swap;
    active = reached;
  }
}

/** Planning where goals stand still: plain value iteration over one table, the tight loop of every ordinary tick. */
import type { Foresight } from './foresight.ts';
import { actCount, type Process } from './process.ts';
import { largest } from './rewards.ts';
import { type Parts, scratch, TIE } from './tables.ts';

/** Applies where later selves take the best act, nobody changes, and one table tells all. Fills `values` [A], `policy` [H × S] and `parts`. */
export function planStanding(
  process: Process,
  { horizon, now, then, fade, rootThen, delta }: Foresight,
  worth: Float64Array,
  values: Float64Array,
  policy: Int32Array,
  parts: Parts | null,
): void {
  const { stateCount: S, actStart, outStart, outTo, outChance } = process;
  const A = actCount(process);
  const tie = TIE * largest(worth);
  const memory = scratch(2 * S);
  let next = memory.subarray(0, S);
  let here = memory.subarray(S, 2 * S);
  for (let j = horizon - 1; j >= 1; j--) {
    const scale = now[j];
    for (let s = 0; s < S; s++) {
      const first = actStart[s];
      const last = actStart[s + 1];
      let best = -1;
      let most = 0;
      let follows = 0;
      for (let a = first; a < last; a++) {
        let sum = 0;
        for (let o = outStart[a]; o < outStart[a + 1]; o++) sum += outChance[o] * next[outTo[o]];
        const u = scale * worth[a] + then * sum;
        if (best < 0 || u > most + tie) {
          best = a;
          most = u;
          follows = sum;
        }
      }
      policy[j * S + s] = best;
      here[s] = best < 0 ? 0 : scale * worth[best] + fade * follows;
    }
    const swap = next;
    next = here;
    here = swap;
  }
  for (let a = 0; a < A; a++) {
    let sum = 0;
    for (let o = outStart[a]; o < outStart[a + 1]; o++) sum += outChance[o] * next[outTo[o]];
    values[a] = worth[a] + rootThen * sum;
    if (parts !== null && delta !== null) {
      parts.atOnce[a] = worth[a];
      parts.rest[a] = delta * sum;
    }
  }
}

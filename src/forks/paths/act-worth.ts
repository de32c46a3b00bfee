/** What a later self thinks that an act is worth: the comparison behind a policy, for selves who weigh one situation's acts by another's. */
import type { Planning, Process, Tables } from '../../neocortex/planner/index.ts';
import { actWorth, expected, worthOf } from '../../neocortex/planner/rewards.ts';
import { type Choosing, mindedFrom } from './choosing.ts';

/** U of `act` at step `j` in the eyes of self `self`, who does it; every later self chooses by `choosing`. */
export type ActWorth = (j: number, self: number, act: number) => number;

/** `blind`: a self who believes that it stays who it is. Values are remembered. */
export function actWorthBy(
  process: Process,
  tables: Tables,
  planning: Planning,
  choosing: Choosing,
  blind: boolean,
): ActWorth {
  const { stateCount: S, outStart, outTo, outChance, edits, editsOf } = process;
  const { count: N, weights, entered, edited } = tables.selves;
  const { evaluator, horizon } = planning;
  const brings = weights.map(() => null as Float64Array | null);
  const later = weights.map(() => null as Float64Array | null);
  const known = new Map<number, number>();

  return (j, self, act) => {
    const key = (j * N + self) * process.effort.length + act;
    const found = known.get(key);
    if (found !== undefined) return found;
    const minded = mindedFrom(j, planning);
    brings[self] ??= actWorth(process, evaluator, weights[self]);
    const today = brings[self];
    let sum = 0;
    let here = new Map<number, number>();
    const live = (n: number, a: number, chance: number, step: number, next: Map<number, number>): void => {
      const doer = blind || edits[a] < 0 ? n : edited[n * editsOf.length + edits[a]];
      sum += chance * minded[step - j] * today[a];
      if (evaluator.laterSelf !== 0) {
        later[doer] ??= expected(process, worthOf(process, weights[doer]));
        sum += chance * minded[step - j] * evaluator.laterSelf * later[doer][a];
      }
      for (let o = outStart[a]; o < outStart[a + 1]; o++) {
        const to = outTo[o];
        const then = (blind ? doer : entered[doer * S + to]) * S + to;
        next.set(then, (next.get(then) ?? 0) + chance * outChance[o]);
      }
    };
    live(self, act, 1, j, here);
    for (let step = j + 1; step < horizon && here.size > 0; step++) {
      const next = new Map<number, number>();
      for (const [at, chance] of here) {
        const n = Math.floor(at / S);
        for (const { act: a, share } of choosing(step, n, at - n * S)) live(n, a, chance * share, step, next);
      }
      here = next;
    }
    known.set(key, sum);
    return sum;
  };
}

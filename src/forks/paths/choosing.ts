/** What an imagined self does in a situation, be it its own or one that another life has led to. */
import { exp } from '../../exact.ts';
import { bestOf } from '../../neocortex/planner/best.ts';
import { discounts } from '../../neocortex/planner/foresight.ts';
import type { Choice, Planning, Process, Tables } from '../../neocortex/planner/index.ts';

/** An act and the chance that it is chosen. */
export interface Chosen {
  readonly act: number;
  readonly share: number;
}

/** What self `self` does in situation `s` at step `j`; nothing where the story has ended. */
export type Choosing = (j: number, self: number, s: number) => readonly Chosen[];

/** As the tables have it. `blind`: policies [H × S] by self, of selves who believe that they stay who they are. */
export function choosingBy(process: Process, tables: Tables, blind: readonly Tables[] | null): Choosing {
  const { stateCount: S, actStart } = process;
  const A = process.effort.length;
  return (j, self, s) => {
    const { policy, shares, selves } = blind === null ? tables : blind[self];
    const n = blind === null ? self : 0;
    const at = j * selves.count + n;
    if (shares !== null) {
      const all: Chosen[] = [];
      for (let act = actStart[s]; act < actStart[s + 1]; act++) {
        const share = shares[at * A + act];
        if (share > 0) all.push({ act, share });
      }
      return all;
    }
    const act = policy[at * S + s];
    return act < 0 ? [] : [{ act, share: 1 }];
  };
}

/** An act and what it is worth to whoever chooses. */
export interface Weighed {
  readonly act: number;
  readonly u: number;
}

/** What one chooses among acts, ties (to rounding) to the first. */
export function chosenAmong(acts: readonly Weighed[], choice: Choice): Chosen[] {
  if (acts.length === 0) return [];
  const best = acts[bestOf(acts.map(({ u }) => u))];
  if (choice.kind === 'best') return [{ act: best.act, share: 1 }];
  const odds = acts.map(({ u }) => exp((u - best.u) / choice.temperature));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  return acts.flatMap(({ act }, i) => (odds[i] > 0 ? [{ act, share: odds[i] / total }] : []));
}

/** [horizon − step] How much the self of `step` minds what comes d acts later. */
export function mindedFrom(step: number, { horizon, discount, laterSelves }: Planning): Float64Array {
  if (laterSelves === 'like me now') return discounts(discount, horizon).slice(step);
  return discounts(laterSelves === 'known' ? discount : laterSelves, horizon - step);
}

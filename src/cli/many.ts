/** Many lives with progress; Ctrl-C ends them at once, with the exit code that shells know. */
import type { Case } from '../case/case.ts';
import type { Step } from '../director/trace.ts';
import { liveMany } from '../node/lives.ts';
import { type Kept, type LivedLife, traceOf } from '../study/study.ts';
import type { Seeds } from './given.ts';
import { onInterrupt } from './interrupted.ts';
import { progressOf } from './progress.ts';

export type KeptLife = Kept & { readonly steps?: readonly Step[] };

export interface Wanted {
  readonly seeds: Seeds;
  readonly base: Case;
  /** Keep every step. */
  readonly steps?: boolean;
  /** Where the first life draws no luck, one is enough. */
  readonly oneIfLuckless?: boolean;
}

/** Every case over the same seeds; the answer runs along `cases`. */
export async function liveAll(
  cases: readonly Case[],
  { seeds, base, steps = false, oneIfLuckless = false }: Wanted,
): Promise<KeptLife[][]> {
  const each = seeds.to - seeds.from + 1;
  const progress = progressOf(cases.length * each, 'lives');
  let lived = 0;
  const listenNoMore = onInterrupt(() => {
    progress.clear();
    return `interrupted after ${lived} of ${cases.length * each} lives`;
  });
  try {
    const all: KeptLife[][] = [];
    for (const [i, one] of cases.entries()) {
      const traces: (readonly Step[])[] = [];
      const onLife = steps ? ({ trace }: LivedLife): number => traces.push(trace.steps) : undefined;
      const onDone = (done: number): void => {
        lived = i * each + done;
        progress.show(lived);
      };
      const enough = oneIfLuckless && traceOf(one, seeds.from, base).end.draws === 0;
      const kept = await liveMany(one, enough ? { from: seeds.from, to: seeds.from } : seeds, {
        base,
        onLife,
        onDone,
      });
      all.push(steps ? kept.map((life, s) => ({ ...life, steps: traces[s] })) : kept);
    }
    return all;
  } finally {
    progress.clear();
    listenNoMore();
  }
}

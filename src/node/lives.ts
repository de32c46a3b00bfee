/** Many lives of one case, one after another, with a breath between them so that progress shows and Ctrl-C is heard. */
import { setImmediate } from 'node:timers/promises';
import type { Case } from '../case/case.ts';
import { type Kept, type LivedLife, liveOne } from '../case/study.ts';

export interface Many {
  /** The base life's case, for variants that repeat its signals. */
  readonly base: Case;
  /** Told of every life as it ends; only what became of it is kept. */
  readonly onLife: (life: LivedLife, done: number) => void;
}

/** Lives the seeds `from` to `to`, both included, and keeps what became of each. */
export async function liveMany(
  one: Case,
  { from, to }: { readonly from: number; readonly to: number },
  { base, onLife }: Many,
): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (let seed = from; seed <= to; seed++) {
    const life = liveOne(one, seed, base);
    const { trace: _, ...rest } = life;
    kept.push(rest);
    onLife(life, kept.length);
    await setImmediate();
  }
  return kept;
}

/** Many lives of one case: in worker threads where there are enough of them, with word of every batch. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Case } from '../case/case.ts';
import { type Kept, type LivedLife, liveOne } from '../study/study.ts';
import { isSendable, sent } from './sending.ts';

export interface Many {
  /** The base life's case, for variants that repeat its signals. */
  readonly base: Case;
  /** Told of every life as it ends, where whole lives are wanted: then they are lived here, one after another. */
  readonly onLife?: ((life: LivedLife, done: number) => void) | undefined;
  /** Told how many lives have ended. */
  readonly onDone?: ((done: number) => void) | undefined;
}

export interface Seeds {
  readonly from: number;
  readonly to: number;
}

/** Fewer lives than this are sooner lived here than sent away. */
const WORTH_SENDING = 8;
/** Lives to a batch. */
const BATCH = 4;

/** Lives the seeds `from` to `to`, both included, and keeps what became of each, in order. */
export async function liveMany(one: Case, seeds: Seeds, many: Many): Promise<Kept[]> {
  const count = seeds.to - seeds.from + 1;
  const alone = many.onLife !== undefined || !isSendable(one) || count < WORTH_SENDING;
  return alone || !compiled() || availableParallelism() === 1 ? liveHere(one, seeds, many) : liveAway(one, seeds, many);
}

/** Worker threads run compiled code; from sources (in tests) everything is lived here. */
export const compiled = (): boolean => import.meta.url.endsWith('.js');

async function liveHere(one: Case, { from, to }: Seeds, { base, onLife, onDone }: Many): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (let seed = from; seed <= to; seed++) {
    const life = liveOne(one, seed, base);
    const { trace: _, ...rest } = life;
    kept.push(rest);
    onLife?.(life, kept.length);
    onDone?.(kept.length);
    await setImmediate(); // so that progress shows and Ctrl-C is heard
  }
  return kept;
}

async function liveAway(one: Case, { from, to }: Seeds, { base, onDone }: Many): Promise<Kept[]> {
  const { send } = await import('./workers.ts');
  const batches: Seeds[] = [];
  for (let seed = from; seed <= to; seed += BATCH) batches.push({ from: seed, to: Math.min(to, seed + BATCH - 1) });
  let done = 0;
  const kept = await Promise.all(
    batches.map(async (seeds) => {
      const lives = await send({ one: sent(one), base: sent(base), seeds });
      done += lives.length;
      onDone?.(done);
      return lives;
    }),
  );
  return kept.flat();
}

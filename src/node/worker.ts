/** What a worker thread does: lives a batch of lives, or a row of a map, and sends back what became of them. */
import { type Kept, liveOne } from '../study/study.ts';
import { cellsOf } from './maps.ts';
import { received } from './sending.ts';
import type { Batch } from './workers.ts';

export function liveBatch({ seeds, ...sent }: Batch): Kept[] {
  const [one, base] = [received(sent.one), received(sent.base)];
  const kept: Kept[] = [];
  for (let seed = seeds.from; seed <= seeds.to; seed++) {
    const { trace: _, ...rest } = liveOne(one, seed, base);
    kept.push(rest);
  }
  return kept;
}

export const mapRow = cellsOf;

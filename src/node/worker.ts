/** What a worker thread does: lives a batch of lives and sends back what became of them. */
import { type Kept, liveOne } from '../case/study.ts';
import type { Batch } from './workers.ts';

export default function liveBatch({ one, base, seeds }: Batch): Kept[] {
  const kept: Kept[] = [];
  for (let seed = seeds.from; seed <= seeds.to; seed++) {
    const { trace: _, ...rest } = liveOne(one, seed, base);
    kept.push(rest);
  }
  return kept;
}

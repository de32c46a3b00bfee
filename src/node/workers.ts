/** Worker threads that live lives: begun when first needed, gone when nothing is left to do. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Kept } from '../case/study.ts';
import type { Sent } from './sending.ts';

/** One batch of lives, as plain data. */
export interface Batch {
  readonly one: Sent;
  readonly base: Sent;
  readonly seeds: { readonly from: number; readonly to: number };
}

let pool: Piscina | undefined;

export async function send(batch: Batch): Promise<Kept[]> {
  pool ??= new Piscina({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    maxThreads: availableParallelism(),
    idleTimeout: 100, // milliseconds: a process that has nothing else to do ends
  });
  return pool.run(batch);
}

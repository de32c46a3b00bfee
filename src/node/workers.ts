/** Worker threads that live lives: begun when first needed, gone when nothing is left to do. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Cell } from '../study/map-cell.ts';
import type { Kept } from '../study/study.ts';
import type { Row, Sent } from './sending.ts';

/** One batch of lives, as plain data. */
export interface Batch {
  readonly one: Sent;
  readonly base: Sent;
  readonly seeds: { readonly from: number; readonly to: number };
}

let pool: Piscina | undefined;

export const send = (batch: Batch): Promise<Kept[]> => threads().run(batch, { name: 'liveBatch' });

export const sendRow = (row: Row): Promise<(Cell | null)[]> => threads().run(row, { name: 'mapRow' });

function threads(): Piscina {
  pool ??= new Piscina({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    maxThreads: availableParallelism(),
    idleTimeout: 100, // milliseconds: a process that has nothing else to do ends
  });
  return pool;
}

/** The cheap entry to the planner, for ordinary ticks: numbers only, nothing told. */
import { deliberate } from './deliberation.ts';
import type { Planning } from './planning.ts';
import type { Process } from './process.ts';

/**
 * [A] What every act of every situation would be worth, were it today's. Foreseen changes of oneself are counted as far as they come up from
 * `root` on; where none do, the values of all situations are exact. Throws a Problem as `plan` does.
 */
export const values = (process: Process, planning: Planning, root: number): Float64Array =>
  deliberate(process, root, planning).tables.values;

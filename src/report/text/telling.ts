/** How a story is to be told. */
import type { Setting } from './style.ts';

export interface Telling extends Setting {
  /** Tell every tick. */
  readonly full?: boolean;
  /** What the command line calls this case. Left out: its id. */
  readonly called?: string;
  /** Parameters that were moved away from the file, with their values. */
  readonly changed?: Readonly<Record<string, number>>;
  /** The decision after which this life was stopped. */
  readonly stoppedAfter?: string;
}

/** An intervention: the one thing that is changed where a life is re-lived from a Moment. One file each. */
import type { Moment } from '../director/moment.ts';
import type { Script } from '../director/script.ts';

export interface Intervention {
  readonly name: string;
  /** What is changed, as the end of "the same life, but …". */
  readonly what: string;
  /** The changed Moment. Gets a copy of its own; the parent's Moments stay as they are. */
  readonly change: (moment: Moment, script: Script) => Moment;
}

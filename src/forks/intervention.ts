/** An intervention: the one thing that is changed where a life is re-lived from a Moment. One file each. */
import type { Hand } from '../director/tick.ts';

export interface Intervention extends Hand {
  readonly name: string;
  /** What is changed, as the end of "the same life, but …". */
  readonly what: string;
}

/** An intervention: the one thing that is changed where a life is re-lived from a Moment. One file each. */
import type { Script } from '../director/script.ts';
import type { Hand } from '../director/tick.ts';

export interface Intervention extends Hand {
  readonly name: string;
  /** What is changed, as the end of "the same life, but …". */
  readonly what: string;
  /**
   * The script that the other life goes on by, where what is changed outlasts the tick and stands in no Moment. Regions, their states and beats
   * must keep their places: Moments point at them.
   */
  readonly script?: (script: Script) => Script;
}

/** An intervention: the one thing that is changed where a life is re-lived from a Moment. One file each. */
import type { Life } from '../director/life.ts';

export interface Intervention {
  readonly name: string;
  /** What is changed, as the end of "the same life, but …". */
  readonly what: string;
  /** Changes the re-lived life in place, in its first tick, once the script's beats of that tick have applied. */
  readonly change: (life: Life) => void;
}

/** Where a valence came from: every event that moved what one concept is worth, in order. */
import type { Trace } from '../director/trace.ts';
import { newWorths, takeIn, worthOf } from './worths.ts';

/** One signal on one channel that moved what the concept is worth. */
export interface WorthEvent {
  readonly tick: number;
  readonly channel: string;
  readonly signal: number;
  readonly expected: number;
  /** Reward prediction error. */
  readonly surprise: number;
  /** What the concept was worth in all (at gain 1), before and after. */
  readonly before: number;
  readonly after: number;
  /** Was it there? If not, the credit of what was there is shared out anew. Null: nothing that is sensed is called so. */
  readonly there: boolean | null;
}

export interface History {
  readonly concept: string;
  /** Up to this tick, its own learning included. */
  readonly until: number;
  /** What it was worth then. */
  readonly worth: number;
  /** First tick on which it was sensed; null: not by then, or it is nothing that is sensed. */
  readonly sensed: number | null;
  readonly events: readonly WorthEvent[];
}

/** `concept`: a label. The concept may be unknown by then, or for ever: then nothing has moved it. */
export function historyOf({ steps, end }: Trace, concept: string, until: number): History {
  const index = end.mind.concepts.list.findIndex(({ label }) => label === concept);
  const lived = steps.filter(({ tick }) => tick <= until);
  const isThere = (at: number): boolean =>
    lived[at].percepts.includes(concept) || (concept === 'novelty' && lived[at].novelty > 0);
  const first = lived.findIndex((_, at) => isThere(at));
  const worths = newWorths();
  const events: WorthEvent[] = [];
  let worth = 0;
  lived.forEach(({ tick, changes }, at) => {
    for (const change of changes) {
      const { channel, signal, expected, surprise, moved } = change;
      if (!moved.some((concept, i) => i % 3 === 0 && concept === index)) continue;
      takeIn(worths, change);
      const after = worthOf(worths, index);
      const there = first === -1 ? null : isThere(at);
      events.push({ tick, channel, signal, expected, surprise, before: worth, after, there });
      worth = after;
    }
  });
  return { concept, until, worth, sensed: lived[first]?.tick ?? null, events };
}

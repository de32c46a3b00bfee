/** Re-steering: the formula changes in mid-life; how soon does the agent earn the signal by its new terms? */
import type { Trace } from '../director/trace.ts';

/** Ticks from the last change of a channel's formula until the act that it first pays for; `never`: not in this life. */
export type Lag = number | 'never';

/**
 * Null where no formula changes, from the last decision on where there is one. Only what the script changes counts: an act that edits
 * oneself is no re-steering.
 */
export function reSteerLag({ steps }: Trace): Lag | null {
  const decided = steps.findLast(({ decision }) => decision !== null)?.tick ?? 0;
  const changed = steps.findLast(
    ({ tick, beats }) => tick >= decided && beats.some((beat) => beat.kind === 'change' && beat.patch.subcortex),
  );
  if (changed === undefined) return null;
  const channels = changed.beats.flatMap((beat) =>
    beat.kind === 'change' ? Object.keys(beat.patch.subcortex ?? {}) : [],
  );
  const paid = steps.find(
    ({ tick, signals }) =>
      tick > changed.tick && signals.some((each) => channels.includes(each.channel) && each.pays > 0),
  );
  return paid === undefined ? 'never' : paid.tick - 1 - changed.tick;
}

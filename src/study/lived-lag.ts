/** Re-steering: what is paid for changes in mid-life; how soon does the agent earn the signal by the new terms? */
import { earned } from '../diagnosis/authorship.ts';
import type { Lag } from '../diagnosis/lag.ts';
import { momentAt } from '../director/live.ts';
import type { Step, Trace } from '../director/trace.ts';
import { doubleAt, optionsOf, withStates } from '../forks/double.ts';
import { standing } from '../world/world.ts';

/**
 * Ticks from the last change of what is paid for until the act that the new terms first pay for; `never`: not in this life.
 * The script may change a channel's formula, or set a region of the `contract` after the last decision, so that the same behaviour earns
 * something else. Null where it does neither, from the last decision on where there is one. What an act edits is no re-steering.
 */
export function livedLag(trace: Trace, contract: readonly string[] = []): Lag | null {
  const { steps } = trace;
  const decided = steps.findLast(({ decision }) => decision !== null)?.tick ?? 0;
  for (const step of steps.toReversed()) {
    if (step.tick < decided) return null;
    const channels = [
      ...formulasChanged(step),
      // A stage that is set for the decision itself is no change of terms.
      ...(step.tick > decided ? earnedOtherwise(trace, step, contract) : []),
    ];
    if (channels.length === 0) continue;
    const paid = steps.find(
      ({ tick, signals }) =>
        tick > step.tick && signals.some((each) => channels.includes(each.channel) && each.pays > 0),
    );
    return paid === undefined ? 'never' : paid.tick - 1 - step.tick;
  }
  return null;
}

const formulasChanged = ({ beats }: Step): string[] =>
  beats.flatMap((beat) => (beat.kind === 'change' ? Object.keys(beat.patch.subcortex ?? {}) : []));

/** Channels on which some behaviour earns something else than it did, now that the script has set the contract otherwise. */
function earnedOtherwise(trace: Trace, { tick, beats }: Step, contract: readonly string[]): string[] {
  const set = beats.flatMap((beat) => (beat.kind === 'set' ? Object.keys(beat.states) : []));
  const regions = contract.filter((region) => set.includes(region));
  if (regions.length === 0) return [];
  const now = doubleAt(trace, tick);
  const stood = standing(now.world, momentAt(trace, tick).world);
  const then = withStates(now, Object.fromEntries(regions.map((region) => [region, stood[region]])));
  const behaviours = [...new Set([...optionsOf(now), ...optionsOf(then)])];
  return Object.keys(now.subcortex).filter((channel) =>
    behaviours.some((act) => Math.abs(earned(now, act, channel) - earned(then, act, channel)) > 1e-9),
  );
}

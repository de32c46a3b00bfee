/** What became of what one had meant to do, and of the trust in one's later selves. */
import type { Step } from '../../director/trace.ts';
import type { Resolution } from '../../neocortex/resolution.ts';
import { amount } from '../text/words.ts';

/** `✗ you had meant to write, and watch videos: trust in your later selves 0.99 → 0.91`; null where none was broken. */
export function brokenText({ act, resolution }: Pick<Step, 'act' | 'resolution'>): string | null {
  if (resolution === undefined || !resolution.broken) return null;
  return `✗ you had meant to ${resolution.meant}, and ${act}: ${trustText(resolution)}`;
}

/** The same of a choice that somebody asks about; null where nothing was meant. */
export function keptText({ act, resolution }: Pick<Step, 'act' | 'resolution'>): string | null {
  if (resolution === undefined || resolution.meant === null) return null;
  const { meant, broken } = resolution;
  const how = broken
    ? `You had meant to ${meant} for the sake of later; when it came to it, now counted more`
    : meant === act
      ? 'You had meant just that'
      : `You had meant to ${meant}, and thought better of it`;
  return `${how}: ${trustText(resolution)}.`;
}

/** β̂ as people may take it: how much later is expected to count for those who will choose. */
function trustText({ before, after }: Resolution): string {
  const [was, is] = [amount(before), amount(after)];
  return `trust in your later selves ${was === is ? `stays ${is}` : `${was} → ${is}`}`;
}

/** Does it show, in the two decimals of a report, that one believes otherwise of oneself? */
export const trustMoves = ({ before, after }: Resolution): boolean => amount(before) !== amount(after);

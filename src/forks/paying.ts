/** Changes the formula: from that tick on a channel pays another number for what it detects. The agent is not told. */
import { problem } from '../problem.ts';
import type { Intervention } from './intervention.ts';
import { tune } from './tune.ts';

/**
 * `pays`: signal per unit of what the channel detects, in valence units. Throws a Problem for a number that is none, and in the life
 * that is changed for a channel that is not there, that repeats another life's signals or that has no `pays`.
 */
export function paying(channel: string, pays: number): Intervention {
  if (!Number.isFinite(pays)) throw problem(`${channel} cannot pay ${pays}.`, 'Give a number.');
  return {
    name: 'formula changed',
    what: `from then on ${channel} pays ${pays < 0 ? `−${-pays}` : pays + 0}`,
    change: (life) =>
      tune(life, channel, (one) => {
        if (one.yoked)
          throw problem(
            `"${channel}" repeats what another life was paid: it has no formula.`,
            'Flip its sign, or take another channel.',
          );
        if (!('pays' in one.given)) {
          const numbers = Object.keys(one.given).filter((name) => name !== 'of');
          throw problem(
            `"${channel}" has no number "pays".`,
            numbers.length === 0
              ? `Its drive "${one.drive.drive}" has no numbers.`
              : `Numbers of its drive: ${numbers.join(', ')}. From code, makeUp changes them.`,
          );
        }
        return { ...one, given: { ...one.given, pays: pays + 0 } };
      }),
  };
}

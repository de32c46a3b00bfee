/** Flips an observed signal: from that tick on the channel pays the same with the other sign. The agent is not told. */
import type { Channel, Drive } from '../subcortex/channel.ts';
import { quantity } from '../subcortex/channels.ts';
import type { Intervention } from './intervention.ts';
import { tune } from './tune.ts';

/** Signals that are on their way already arrive as they were sent. Throws a Problem in the life that is changed where there is no such channel. */
export const flipped = (channel: string): Intervention => ({
  name: 'signal flipped',
  what: `from then on ${channel} pays with the other sign`,
  change: (life) => {
    tune(life, channel, otherSign);
    const paid = life.yoke[channel];
    // What a yoked channel pays was written down beforehand.
    if (life.subcortex[channel].yoked && paid !== undefined)
      Object.assign(life, { yoke: { ...life.yoke, [channel]: paid.map(negative) } });
  },
});

/** The numbers that the drive's states pay by change their sign; one that times or chances use too is written out first. */
function otherSign(channel: Channel): Channel {
  const { drive, given } = channel;
  const names = new Set(drive.states.map(({ pays }) => (typeof pays === 'string' ? pays.slice(1) : '')));
  const timed = new Set<unknown>(
    drive.states.flatMap(({ next }) => next.flatMap(({ after, chance }) => [after, chance])),
  );
  const flips = (name: string): boolean => names.has(name) && !timed.has(`$${name}`);
  const states = drive.states.map((state): Drive['states'][number] =>
    typeof state.pays === 'string' && flips(state.pays.slice(1))
      ? state
      : { ...state, pays: negative(quantity(channel, state.pays)) },
  );
  return {
    ...channel,
    drive: { ...drive, states },
    given: Object.fromEntries(
      Object.entries(given).map(([name, is]) => [name, flips(name) ? negative(Number(is)) : is]),
    ),
  };
}

/** Never −0. */
const negative = (value: number): number => 0 - value;

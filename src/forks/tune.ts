/** Changes one channel of a life, in place, behind the agent's back: what it imagined before stays imagined. */
import type { Life } from '../director/life.ts';
import { didYouMean } from '../near.ts';
import { problem } from '../problem.ts';
import type { Channel } from '../subcortex/channel.ts';

/** Throws a Problem for a channel that there is not. How the body gates it must stay as it was. */
export function tune(life: Life, name: string, change: (channel: Channel) => Channel): void {
  if (!Object.hasOwn(life.subcortex, name))
    throw problem(`There is no channel "${name}".`, didYouMean(name, Object.keys(life.subcortex), 'channels'));
  // In place, so that the channels keep their order.
  life.subcortex = Object.fromEntries(
    Object.entries(life.subcortex).map(([each, channel]) => [each, each === name ? change(channel) : channel]),
  );
}

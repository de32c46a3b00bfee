/** The hook that every life has: each channel pays for what its detector sees. */
import { pay } from '../channels.ts';
import type { Hook } from '../hook.ts';

export const automaticReward = {
  hook: 'automatic reward',
  what: 'A formula that is always on: each channel looks at what its own detector shows, and pays.',
  parameters: {},
  onTick: (_, sight, channels) =>
    channels.map(({ channel, state }) => ({ kind: 'signal', ...pay(channel, state, sight) })),
} as const satisfies Hook;

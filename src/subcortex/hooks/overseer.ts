/** The hook that is a person: a channel whose detector they look at is paid by their hand, when they look, and a little later. */
import { pay } from '../channels.ts';
import type { Hook } from '../hook.ts';

export const overseer = {
  hook: 'overseer',
  what: 'Somebody pays by hand for what a channel shows: only when they look, late, and not always alike, and whoever fools the eye fools them.',
  parameters: { of: null, looks: 1, late: 1, noise: 0.1 },
  ranges: { looks: [0, 1], late: [0, 1000], noise: [0, 1000] },
  holds: ({ of }) => String(of),
  onTick: ({ of, looks, late, noise }, sight, channels) => {
    const found = channels.find(({ channel }) => channel.name === of);
    if (found === undefined) return [];
    const { channel, state } = found;
    const hand = { ...channel, late: channel.late + Number(late), noise: channel.noise + Number(noise) };
    const attends = Number(looks) >= 1 || sight.luck(`overseer ${of}`) < Number(looks);
    // Where they do not look they see nothing; what they saw before is still on its way.
    return [{ kind: 'signal', ...pay(hand, state, attends ? sight : { ...sight, intensity: () => 0 }) }];
  },
} as const satisfies Hook;

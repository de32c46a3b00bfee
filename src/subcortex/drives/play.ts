/** The drive that pays for fun. */
import type { Drive } from '../channel.ts';

export const play = {
  drive: 'play',
  what: 'Fun pays now, and asks nothing about what it is for.',
  parameters: { of: null, pays: 1 },
  start: 'ready',
  states: [{ name: 'ready', pays: '$pays', next: [] }],
} as const satisfies Drive;

/** The drive that pays for what was never sensed before. */
import type { Drive } from '../channel.ts';

export const curiosity = {
  drive: 'curiosity',
  what: 'What is new is worth a little something, once, until it is not new any more.',
  parameters: { of: 'novelty', pays: 0.2 },
  start: 'ready',
  states: [{ name: 'ready', pays: '$pays', next: [] }],
} as const satisfies Drive;

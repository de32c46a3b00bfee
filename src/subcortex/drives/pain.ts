/** The drive that charges for harm: its pay is below nothing. */
import type { Drive } from '../channel.ts';

export const pain = {
  drive: 'pain',
  what: 'It hurts, and it hurts in proportion: the more of it is felt, the worse.',
  parameters: { of: null, pays: -1 },
  start: 'ready',
  states: [{ name: 'ready', pays: '$pays', next: [] }],
} as const satisfies Drive;

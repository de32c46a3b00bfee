/** The bluntest drive: a receptor that pays for one substance, which the neocortex cannot see. */
import type { Drive } from '../channel.ts';

export const chemicalSignature = {
  drive: 'chemical signature',
  what: 'A molecule meets a receptor and the receptor pays: nobody has to see, know or understand anything.',
  parameters: { of: null, pays: null },
  start: 'ready',
  states: [{ name: 'ready', pays: '$pays', next: [] }],
} as const satisfies Drive;

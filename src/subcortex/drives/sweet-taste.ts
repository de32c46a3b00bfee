/** The drive that made a strawberry matter: it pays for what is sweet. */
import type { Drive } from '../channel.ts';

export const sweetTaste = {
  drive: 'sweet taste',
  what: 'Something sweet on the tongue is good, at once, whatever you know about it.',
  parameters: { of: null, pays: 1 },
  start: 'ready',
  states: [{ name: 'ready', pays: '$pays', next: [] }],
} as const satisfies Drive;

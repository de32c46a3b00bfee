/** The drive that pays for having others near. */
import type { Drive } from '../channel.ts';

export const company = {
  drive: 'company',
  what: 'Other people nearby are good, even those who say nothing.',
  parameters: { of: null, pays: 1 },
  start: 'ready',
  states: [{ name: 'ready', pays: '$pays', next: [] }],
} as const satisfies Drive;

/** The drive that pays for food; the body decides how much, through the gain. */
import type { Drive } from '../channel.ts';

export const hunger = {
  drive: 'hunger',
  what: 'Food in the mouth is good; give it a gain by the belly, and only an empty belly cares.',
  parameters: { of: null, pays: 1 },
  start: 'ready',
  states: [{ name: 'ready', pays: '$pays', next: [] }],
} as const satisfies Drive;

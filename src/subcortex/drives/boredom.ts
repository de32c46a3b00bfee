/** The drive that charges a little for every moment of nothing much. */
import type { Drive } from '../channel.ts';

export const boredom = {
  drive: 'boredom',
  what: 'Staring at the same wall costs a little every moment, until almost anything else will do.',
  parameters: { of: null, pays: -0.1 },
  start: 'ready',
  states: [{ name: 'ready', pays: '$pays', next: [] }],
} as const satisfies Drive;

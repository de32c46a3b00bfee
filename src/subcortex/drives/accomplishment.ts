/** The drive that pays for seeing what one has done. */
import type { Drive } from '../channel.ts';

export const accomplishment = {
  drive: 'accomplishment',
  what: 'A thing made or finished by your own hand feels good when you see it.',
  parameters: { of: null, pays: 1 },
  start: 'ready',
  states: [{ name: 'ready', pays: '$pays', next: [] }],
} as const satisfies Drive;

/** Moves the agent's hand: it does one act in that tick, whatever it thought best. */
import type { Intervention } from './intervention.ts';

/** Throws a Problem in the life that is changed where the act is not on offer there. */
export const forced = (act: string): Intervention => ({
  name: 'forced',
  what: `another hand does then: ${act}`,
  does: act,
});

/** The creature of habit: does what it did last, else what the menu lists first. It compares nothing. */
import type { Agent } from '../neocortex/agent.ts';

export const creatureOfHabit: Agent = {
  name: 'creature of habit',
  motive: 'none: what was done last is done again',
  acts: ({ options, last }) => (last !== null && options.includes(last) ? last : options[0]),
};

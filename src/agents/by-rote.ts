/** A look-alike: copies what another agent did, act by act, without a thought. */
import type { Agent } from '../neocortex/agent.ts';

/** `acts`: what it does whenever that is on offer, the first that is; else what the menu lists first. */
export const byRote = (...acts: readonly string[]): Agent => ({
  name: `by rote: ${acts.join(', ')}`,
  motive: 'none: it copies',
  acts: ({ options }) => acts.find((act) => options.includes(act)) ?? options[0],
});

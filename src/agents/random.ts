/** The random agent: any act is as good as another. */
import type { Agent } from '../neocortex/agent.ts';

export const random: Agent = {
  name: 'random',
  motive: 'none: chance decides',
  acts: ({ options, luck }) => options[Math.floor(luck() * options.length)],
};

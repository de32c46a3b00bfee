/** Learning really off: from that tick on signals are felt as ever and move no desire. The agent is not told, and plans as before. */
import { merge } from '../merge.ts';
import type { Intervention } from './intervention.ts';

export const learningOff: Intervention = {
  name: 'learning off',
  what: 'from then on desires cannot change',
  change: (life) => {
    life.neocortex = merge(life.neocortex, { learns: { desires: false } });
  },
};

/** The goal-guarder: wants things by today's goals, and knows in full what every signal would make of them. */
import type { Agent } from '../neocortex/agent.ts';
import { desiresForThings } from './motive.ts';

export const goalGuarder: Agent = {
  name: 'goal-guarder',
  motive: 'things, by the goals it has today and means to keep',
  plans: (planning, mind) => ({
    ...planning,
    evaluator: { ...planning.evaluator, weights: desiresForThings(mind), signal: 0 },
    mind: { khat: 1, still: planning.mind?.still ?? 0 },
  }),
};

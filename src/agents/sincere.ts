/** The sincere agent: wants things, by what it has come to want, and thinks nothing of signals or of what they make of it. */
import type { Agent } from '../neocortex/agent.ts';
import { desiresForThings } from './motive.ts';

export const sincere: Agent = {
  name: 'sincere',
  motive: 'things, by today’s goals',
  plans: (planning, mind) => ({
    ...planning,
    evaluator: { ...planning.evaluator, weights: desiresForThings(mind), signal: 0 },
    mind: { khat: 0, still: 0 },
  }),
};

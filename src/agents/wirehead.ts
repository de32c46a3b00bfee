/** The wirehead: wants the felt signal, whatever it comes from, and nothing else. */
import type { Agent } from '../neocortex/agent.ts';

export const wirehead: Agent = {
  name: 'wirehead',
  motive: 'the signal as such',
  plans: (planning) => ({
    ...planning,
    evaluator: { ...planning.evaluator, weights: planning.evaluator.weights.map(() => 0), signal: 1 },
    mind: { khat: 0, still: 0 },
  }),
};

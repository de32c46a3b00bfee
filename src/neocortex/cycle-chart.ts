/** The neocortex's cycle: what it does in every tick, in this order. */
import type { Chart } from '../chart/chart.ts';
import { step } from '../chart/step.ts';

export const cycleChart: Chart = {
  id: 'neocortex',
  initial: 'acting',
  states: {
    perceiving: { on: { perceived: 'learning' }, note: 'patches become concepts, concepts a situation' },
    learning: { on: { learned: 'imagining' }, note: 'world model, desires, self-model' },
    imagining: { on: { imagined: 'assessing', guided: 'acting' }, note: 'options and imagined selves are rolled out' },
    assessing: { on: { assessed: 'acting' }, note: 'one is chosen' },
    acting: { on: { sensed: 'perceiving' }, note: 'the act is out of its hands' },
  },
  anywhere: {},
};

/** The next phase; an event out of order is a fault of ours and throws. */
export function nextPhase(phase: string, event: string): string {
  if (cycleChart.states[phase]?.on[event] === undefined) {
    throw new Error(`the neocortex cannot be "${event}" while ${phase}`);
  }
  return step(cycleChart, phase, event);
}

/** The director's own chart: the order of one tick. */
import type { Chart } from '../chart/chart.ts';

export const lifeChart: Chart = {
  id: 'director',
  initial: 'reading',
  states: {
    reading: { on: { beat: 'reading', cue: 'sensing', end: 'over' }, note: 'beats that take no time apply' },
    sensing: { on: { sensed: 'paying' }, note: 'the neocortex perceives' },
    paying: { on: { paid: 'learning' }, note: 'each channel pays, then steps' },
    learning: { on: { learned: 'choosing' }, note: 'world model, desires, self-model' },
    choosing: { on: { chosen: 'acting' }, note: 'imagine and choose, or be guided' },
    acting: { on: { acted: 'reading' }, note: 'the act and what passes by itself' },
    over: { on: {} },
  },
  anywhere: {},
};

/** Pure stepping: XState decides each edge once, and the answer is remembered for as long as the chart lives. */
import type { Chart } from './chart.ts';
import { askMachine, type ChartMachine, machineOf } from './machine.ts';

interface Compiled {
  readonly machine: ChartMachine;
  /** Next state by state and event: a table of what XState answered, filled as it is asked. */
  readonly table: Map<string, Map<string, string>>;
}

const compiled = new WeakMap<Chart, Compiled>();

/** The state after `event`. An event that the state does not heed leaves it where it is, as in XState. */
export function step(chart: Chart, state: string, event: string): string {
  let known = compiled.get(chart);
  if (known === undefined) {
    known = { machine: machineOf(chart), table: new Map() };
    compiled.set(chart, known);
  }
  let row = known.table.get(state);
  if (row === undefined) {
    row = new Map();
    known.table.set(state, row);
  }
  let to = row.get(event);
  if (to === undefined) {
    to = askMachine(known.machine, state, event);
    row.set(event, to);
  }
  return to;
}

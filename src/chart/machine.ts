/** A chart as an XState 5 machine: what decides every edge, and what `xstate/graph` walks in the tests. */
import { type ActorScope, type AnyActorLogic, createEmptyActor, type SnapshotFrom, setup } from 'xstate';
import type { Chart } from './chart.ts';

const eventTypes = setup({ types: { events: {} as { type: string } } });

/** The XState machine of a chart. State and event names are the chart's own, asterisks in events excepted. */
export function machineOf(chart: Chart) {
  const transitions = (on: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(on).map(([event, to]) => [spelt(event), { target: `#${nodeId(chart, to)}`, reenter: true }]),
    );
  return eventTypes.createMachine({
    id: `chart ${chart.id}`,
    initial: chart.initial,
    states: Object.fromEntries(
      Object.entries(chart.states).map(([name, { on }]) => [name, { id: nodeId(chart, name), on: transitions(on) }]),
    ),
    on: transitions(chart.anywhere),
  });
}

export type ChartMachine = ReturnType<typeof machineOf>;

/** An event that ended in ".*" would be a wildcard to XState. */
const spelt = (event: string): string => event.replaceAll('*', '∗');

/** XState would read a dot in an id as a path; state and event names keep theirs. */
const nodeId = (chart: Chart, state: string): string => `${chart.id}/${state}`.replaceAll('.', '․');

/** One inert scope for every pure step: XState's public `transition` would build a throw-away actor on each call. */
function inertScope(): ActorScope<SnapshotFrom<ChartMachine>, { type: string }> {
  const self = createEmptyActor();
  return {
    self: self as never,
    id: 'inert',
    sessionId: 'inert',
    logger: () => {},
    defer: () => {},
    emit: () => {},
    system: self.system as never,
    stopChild: () => {},
    actionExecutor: () => {},
  } satisfies ActorScope<SnapshotFrom<AnyActorLogic>, { type: string }> as never;
}

let scope: ReturnType<typeof inertScope> | undefined;

/** The state that the machine stands in after `event`, taken from `state`: XState's own pure transition. */
export function askMachine(machine: ChartMachine, state: string, event: string): string {
  scope ??= inertScope();
  const before = machine.resolveState({ value: state });
  return machine.transition(before, { type: spelt(event) }, scope).value as string;
}

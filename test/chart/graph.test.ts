/** Every chart that is ever stepped, walked edge by edge: the table of the hot loop and XState must tell the same story. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { transition } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { parseCases } from '../../src/case/parse-case.ts';
import { type Chart, edgesOf } from '../../src/chart/chart.ts';
import { machineOf } from '../../src/chart/machine.ts';
import { setEvent } from '../../src/chart/region-chart.ts';
import { step } from '../../src/chart/step.ts';
import { staged } from '../../src/director/life.ts';
import { lifeChart } from '../../src/director/life-chart.ts';
import { cycleChart } from '../../src/neocortex/cycle-chart.ts';
import { goalChart } from '../../src/neocortex/goals/goal-chart.ts';
import { driveChart } from '../../src/subcortex/channels.ts';
import { drives } from '../../src/subcortex/drives/index.ts';

const food = readFileSync(new URL('../../cases/food-reward/case.yaml', import.meta.url), 'utf8');
const cases = parseCases(food, 'cases/food-reward/case.yaml');

const regions = cases.map((told) => ({
  variant: told.variant ?? 'base',
  charts: staged(told).world.regions.map(({ chart }) => chart),
}));
const driveCharts = Object.values(drives).map((drive) =>
  driveChart({ name: 'any', drive, given: {}, gain: {}, late: 0, noise: 0, yoked: null }),
);

/** No chart heeds these. */
const foreign = ['no such event', '', 'act', 'set nowhere', 'next 1', 'act *', 'done', 'xstate.init'];

const statesOf = (chart: Chart): string[] => Object.keys(chart.states);
const eventsOf = (chart: Chart): string[] => [...new Set(edgesOf(chart).map(({ event }) => event))];

/** Every state with every event, heeded or not, asked of `step` and of XState's own pure transition. */
function disagreements(chart: Chart): string[] {
  const machine = machineOf(chart);
  return statesOf(chart).flatMap((state) =>
    [...eventsOf(chart), ...foreign].flatMap((event) => {
      const [next] = transition(machine, machine.resolveState({ value: state }), { type: event });
      const ours = step(chart, state, event);
      return next.value === ours ? [] : [`${state} --${event}--> XState: ${next.value}, step: ${ours}`];
    }),
  );
}

/** What the data says should happen, written once more from scratch. */
function meant(chart: Chart, state: string, event: string): string {
  return chart.states[state].on[event] ?? chart.anywhere[event] ?? state;
}

/** Edges as `xstate/graph` finds them by walking from the initial state. */
function walked(chart: Chart): { edges: string[]; states: string[] } {
  const events = eventsOf(chart).map((type) => ({ type }));
  const map = getAdjacencyMap(machineOf(chart), { events });
  const edges = adjacencyMapToArray(map).map(
    ({ state, event, nextState }) => `${state.value} --${event.type}--> ${nextState.value}`,
  );
  return { edges, states: [...new Set(Object.values(map).map(({ state }) => String(state.value)))] };
}

function expectAgreement(chart: Chart): void {
  expect(disagreements(chart)).toEqual([]);
  const { edges, states } = walked(chart);
  const all = states.flatMap((state) =>
    eventsOf(chart).map((event) => `${state} --${event}--> ${meant(chart, state, event)}`),
  );
  expect(edges.toSorted()).toEqual(all.toSorted());
}

describe('what step looks up is what XState says, in every state and for every event', () => {
  test('the food case is told in its base and eleven variants', () => {
    expect(regions).toHaveLength(12);
    expect(regions.every(({ charts }) => charts.length === 4)).toBe(true);
  });

  test.each(regions)('of every region of the food case: $variant', ({ charts }) => {
    for (const chart of charts) expectAgreement(chart);
  });

  test.each(driveCharts.map((chart) => ({ chart, name: chart.id })))('of the drive $name', ({ chart }) => {
    expectAgreement(chart);
  });

  test.each([
    ['the neocortex', cycleChart],
    ['a goal', goalChart],
    ['the director', lifeChart],
  ])('of the life of %s', (_, chart) => {
    expectAgreement(chart);
  });

  test('asked once or many times, in whatever order', () => {
    const chart: Chart = {
      id: 'door',
      initial: 'shut',
      anywhere: { slam: 'shut' },
      states: { shut: { on: { push: 'open' } }, open: { on: {} } },
    };
    const asked = ['shut'];
    for (const event of ['push', 'push', 'slam', 'knock', 'push'])
      asked.push(step(chart, asked[asked.length - 1], event));
    expect(asked).toEqual(['shut', 'open', 'open', 'shut', 'shut', 'open']);
    expect(['push', 'slam', 'knock'].map((event) => step(chart, 'shut', event))).toEqual(['open', 'shut', 'shut']);
  });
});

describe('every state can be reached', () => {
  const reachedBy = (chart: Chart, events: readonly string[]): string[] =>
    getShortestPaths(machineOf(chart), { events: events.map((type) => ({ type })) }).map(({ state }) =>
      String(state.value),
    );

  test.each([
    ['a goal', goalChart],
    ['the neocortex', cycleChart],
    ['the director', lifeChart],
    ...driveCharts.map((chart): [string, Chart] => [`the drive ${chart.id}`, chart]),
  ])('of %s', (_, chart) => {
    expect(reachedBy(chart, eventsOf(chart)).toSorted()).toEqual(statesOf(chart).toSorted());
  });

  test.each(regions)("of every region of the food case, by the director's hand alone: $variant", ({ charts }) => {
    for (const chart of charts) {
      const hand = statesOf(chart).map(setEvent);
      expect(reachedBy(chart, hand).toSorted()).toEqual(statesOf(chart).toSorted());
    }
  });

  test("only the director's hand makes it summer, and puts one at the fair", () => {
    const [, , season] = regions[0].charts;
    const [place] = regions[0].charts;
    const alone = (chart: Chart) => eventsOf(chart).filter((event) => !event.startsWith('set '));
    expect(season.id).toBe('season');
    expect(reachedBy(season, alone(season))).toEqual(['winter']);
    expect(statesOf(place).filter((state) => !reachedBy(place, alone(place)).includes(state))).toEqual(['fair']);
  });

  test('a goal is satisfied in three steps from latent at the most, and from gone it can come back', () => {
    const paths = getShortestPaths(machineOf(goalChart), { events: eventsOf(goalChart).map((type) => ({ type })) });
    const wayTo = (state: string) =>
      paths
        .find((path) => path.state.value === state)
        ?.steps.flatMap(({ event }) => (event.type === 'xstate.init' ? [] : [event.type]));
    expect(wayTo('satisfied')).toEqual(['grown', 'perceived']);
    expect(wayTo('gone')?.length).toBe(2);
    expect(step(goalChart, 'gone', 'grown')).toBe('installed');
  });

  test('the director and the neocortex have one way through a tick', () => {
    const tick = ['cue', 'sensed', 'paid', 'learned', 'chosen', 'acted'];
    expect(tick.reduce((phase, event) => step(lifeChart, phase, event), 'reading')).toBe('reading');
    const thought = ['sensed', 'perceived', 'learned', 'imagined', 'assessed'];
    expect(thought.reduce((phase, event) => step(cycleChart, phase, event), 'acting')).toBe('acting');
  });
});

describe('names', () => {
  const odd = ['St. Mary', 'a b', 'no #1', 'a/b', 'ünïcode', '(x)', "o'clock", 'x.y.z', 'on', 'states', 'act 1'];
  const chart: Chart = {
    id: 'odd. names',
    initial: odd[0],
    anywhere: Object.fromEntries(odd.map((name) => [setEvent(name), name])),
    states: Object.fromEntries(odd.map((name, i) => [name, { on: { [`go. ${name}`]: odd[(i + 1) % odd.length] } }])),
  };

  test('may hold dots, blanks, slashes and signs: XState must not read them as paths', () => {
    expectAgreement(chart);
    expect(walked(chart).states.toSorted()).toEqual(odd.toSorted());
  });

  test('that end like a wildcard heed only themselves', () => {
    const wild: Chart = {
      id: 'wild',
      initial: 'here',
      anywhere: {},
      states: { here: { on: { 'act look.*': 'there' } }, there: { on: {} } },
    };
    expect(step(wild, 'here', 'act look.*')).toBe('there');
    expect(step(wild, 'here', 'act look.around')).toBe('here');
  });
});

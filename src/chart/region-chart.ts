/** A region of a case as a chart: one event per way an act, a passing tick or the director's hand can move it. */
import type { Chart } from './chart.ts';
import type { Condition, Move, RegionSpec } from './form.ts';

/** The event by which alternative `i` of an act moves a region to `to`. A chance outcome is an event of its own: the director draws. */
export const actEvent = (act: string, i: number, to: string): string => `act ${act} ${i + 1} ${to}`;
/** The event by which the i-th automatic transition of a state fires. */
export const nextEvent = (i: number, to: string): string => `next ${i + 1} ${to}`;
/** The director's hand. */
export const setEvent = (to: string): string => `set ${to}`;

function eventsOf(moves: Readonly<Record<string, readonly Move[]>>): [string, string][] {
  return Object.entries(moves).flatMap(([act, alternatives]) =>
    alternatives.flatMap((move, i) => move.to.map(({ to }): [string, string] => [actEvent(act, i, to), to])),
  );
}

/** `offers`: acts that a script may offer from outside, with their moves on this region. */
export function regionChart(region: RegionSpec, offers: Readonly<Record<string, readonly Move[]>> = {}): Chart {
  return {
    id: region.name,
    initial: region.start,
    states: Object.fromEntries(
      region.states.map((state) => [
        state.name,
        {
          on: Object.fromEntries([
            ...eventsOf(state.options),
            ...eventsOf(state.on),
            ...state.next.map((next, i): [string, string] => [nextEvent(i, next.to), next.to]),
          ]),
          note: state.percepts.map((percept) => percept.name).join(', '),
        },
      ]),
    ),
    anywhere: Object.fromEntries([
      ...region.states.map((state): [string, string] => [setEvent(state.name), state.name]),
      ...eventsOf(offers),
    ]),
  };
}

/** A condition as people read it: `season summer, corner shop open`. */
export function conditionText(condition: Condition): string {
  return Object.entries(condition)
    .map(([region, states]) => `${region} ${states.join(' or ')}`)
    .join(', ');
}

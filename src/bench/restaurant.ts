/**
 * The restaurant problem of agentmodels.org (Evans, Stuhlmüller, Salvatier, Filan; chapter 5): a hungry walker passes a doughnut shop,
 * lovely now and regretted after, on the way to a vegetarian place, dull now and good after.
 */
import type { ActForm, Process, StateForm } from '../neocortex/planner/index.ts';
import { processOf } from '../neocortex/planner/index.ts';

/** Top row first; `.` street, `#` wall, letters restaurants. */
const MAP = ['####V#', '###...', '##N.#.', '###.#.', '###...', '###.#L', '....##', 'S##.##'];

/** What a restaurant is worth at the first and at the second moment there. */
const TASTES: Readonly<Record<string, readonly [number, number]>> = {
  N: [10, -10],
  S: [10, -10],
  V: [-10, 20],
  L: [0, 0],
};
const STEP_COST = 0.01;

const MOVES = [
  ['l', -1, 0],
  ['r', 1, 0],
  ['u', 0, 1],
  ['d', 0, -1],
] as const;

/** Moments in the day. */
export const RESTAURANT_TIME = 11;

const cellAt = (x: number, y: number): string => MAP[MAP.length - 1 - y]?.[x] ?? '#';

/** Situations are "x,y" with the cell one came from, as nobody turns back: "3,2<3,1". The walk begins in "3,1". */
export function restaurantProcess(): Process {
  const states: Record<string, StateForm> = { home: {} };
  const pending: { readonly x: number; readonly y: number; readonly from: string }[] = [{ x: 3, y: 1, from: '' }];
  for (const { x, y, from } of pending) {
    const name = nameOf(x, y, from);
    if (states[name] !== undefined) continue;
    const taste = TASTES[cellAt(x, y)];
    if (taste !== undefined) {
      states[name] = { acts: { stay: { effort: -taste[0], to: `${name}, still` } } };
      states[`${name}, still`] = { acts: { leave: { effort: -taste[1], to: 'home' } } };
      continue;
    }
    const acts: Record<string, ActForm> = {};
    for (const [move, dx, dy] of MOVES) {
      if (cellAt(x + dx, y + dy) === '#' || from === `${x + dx},${y + dy}`) continue;
      pending.push({ x: x + dx, y: y + dy, from: `${x},${y}` });
      acts[move] = { effort: STEP_COST, to: nameOf(x + dx, y + dy, `${x},${y}`) };
    }
    if (Object.keys(acts).length === 0) {
      // A dead end: a moment is lost in turning round (so the published figures for going down from the start have it).
      pending.push({ x, y, from: `${x},${y}` });
      acts.turn = { effort: STEP_COST, to: nameOf(x, y, `${x},${y}`) };
    }
    states[name] = { acts };
  }
  return processOf({ states });
}

const nameOf = (x: number, y: number, from: string): string => (from === '' ? `${x},${y}` : `${x},${y}<${from}`);

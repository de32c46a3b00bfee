/** False readings: what was only ever met while a channel tracked less than it does now is wanted for its false signal, not for itself. */
import type { Trace } from '../director/trace.ts';
import { after, type Double, doubleAt, edited, editsDoneBy, withStates } from '../forks/double.ts';
import { gamma, taskOf, withBodyOf } from './grounding.ts';
import type { Manifest } from './manifest.ts';
import { reachable } from './reach.ts';

/** Differences of Γ up to this are rounding. */
const SAME = 0.01;

/** What is wanted on a channel for what that channel falsely said. */
export interface Lure {
  readonly channel: string;
  readonly percept: string;
}

/** Percepts that were met before `tick`, each time while a channel's Γ was lower than ā leaves it, with that channel. */
export function luresOf(trace: Trace, tick: number, byDefault: string, manifest: Manifest): Lure[] {
  const now = doubleAt(trace, tick);
  const honest = after(now, byDefault);
  const channels = reachable(now).flatMap((channel) => {
    const task = taskOf(now, channel, manifest.channels[channel]);
    if (task === null) return [];
    const is = (then: Double): number => gamma([then], now, channel, task);
    return { channel, is, least: is(honest) - SAME, falsely: new Set<string>(), truly: new Set<string>() };
  });
  for (const { then, percepts } of lived(trace, now, tick)) {
    const alike = withBodyOf({ ...then, channels: honest.channels }, honest);
    for (const { is, least, falsely, truly } of channels) {
      const met = is(alike) < least ? falsely : truly;
      for (const percept of percepts) met.add(percept);
    }
  }
  return channels.flatMap(({ channel, falsely, truly }) =>
    [...falsely].flatMap((percept) => (truly.has(percept) ? [] : { channel, percept })),
  );
}

interface Past {
  readonly then: Double;
  readonly percepts: readonly string[];
}

/** Every tick that was lived before `tick`, as the trace tells it. */
function* lived({ steps, moments }: Trace, now: Double, tick: number): Generator<Past> {
  let { subcortex } = moments[0];
  for (const { tick: at, at: states, beats, percepts, act } of steps) {
    if (at >= tick) return;
    for (const beat of beats) if (beat.kind === 'change') subcortex = edited(subcortex, [beat.patch]);
    const offered = beats.flatMap((beat) => (beat.kind === 'offer' ? beat.offers.map((offer) => offer.act) : []));
    const then: Double = { ...withStates(now, states), offered, subcortex, tick: at };
    yield { then, percepts };
    subcortex = edited(subcortex, editsDoneBy(then, act));
  }
}

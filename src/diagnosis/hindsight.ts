/**
 * Without hindsight: an act is judged by all lives that its agent could not tell from its own. Where luck fell before the decision and nothing
 * of it was sensed, it may as well have fallen otherwise.
 */
import { liveFrom, momentAt } from '../director/live.ts';
import type { Moment } from '../director/moment.ts';
import type { Step, Trace } from '../director/trace.ts';
import { APART } from '../forks/double.ts';

/** Lives over which amounts are averaged where luck has a part: the one that was lived, and these others. */
const OTHERS = 7;
/** Ticks before the decision in which the last draw of luck is looked for. */
const LOOK_BACK = 20;

export interface Pasts {
  /** Moments before `tick`: the one that was lived, then those that look the same from within, each with luck of its own from there on. */
  readonly moments: readonly Moment[];
  /** Does the world stand otherwise in one of them? */
  readonly differ: boolean;
}

/** The last draw before the decision is thrown again; what it is thrown to must leave everything that was sensed as it was. */
export function pastsAt(trace: Trace, tick: number): Pasts {
  const before = momentAt(trace, tick);
  const thrown = lastDraw(trace, before);
  const moments = [before];
  for (let luck = 1; luck <= OTHERS; luck++)
    moments.push((thrown && sameFromWithin(trace, withLuck(thrown, luck), tick)) ?? withLuck(before, luck));
  const world = JSON.stringify(before.world);
  return { moments, differ: moments.some((moment) => JSON.stringify(moment.world) !== world) };
}

/** Luck of other lives is drawn from seeds that nobody uses. */
const withLuck = (moment: Moment, luck: number): Moment => ({ ...moment, seed: moment.seed + luck * APART });

/** The Moment before the tick on which luck was last drawn; null: it was not, for a while. */
function lastDraw(trace: Trace, { tick, draws }: Moment): Moment | null {
  if (draws === 0) return null;
  for (let at = tick - 1; at >= Math.max(trace.moments[0].tick, tick - LOOK_BACK); at--) {
    const moment = momentAt(trace, at);
    if (moment.draws < draws) return moment;
  }
  return null;
}

/** Lives on from there up to `tick`; null where anything is sensed, felt, offered or done otherwise on the way or on arriving. */
function sameFromWithin({ script, steps }: Trace, from: Moment, tick: number): Moment | null {
  const again = liveFrom(script, from, tick + 1);
  const same = again.steps.every((step) => {
    const lived = steps.find((each) => each.tick === step.tick);
    return lived !== undefined && within(step, tick) === within(lived, tick);
  });
  return same ? momentAt(again, tick) : null;
}

/** What one knows of a tick; of the one that is to be decided, not yet what is done. */
const within = ({ tick, percepts, novelty, options, signals, act, effort }: Step, decided: number): string =>
  JSON.stringify([percepts, novelty, options, signals, tick < decided ? [act, effort] : []]);

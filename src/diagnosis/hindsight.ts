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
  /** Of each, the first that is the same but for its luck. */
  readonly like: readonly number[];
}

/** The last draw before the decision is thrown again; what it is thrown to must leave everything that was sensed as it was. */
export function pastsAt(trace: Trace, tick: number): Pasts {
  const before = momentAt(trace, tick);
  const thrown = lastDraw(trace, before);
  const passes = new Map([[outside(before), true]]);
  const moments = [before];
  for (let luck = 1; luck <= OTHERS; luck++) {
    const other = thrown && sameUpTo(trace, withLuck(thrown, luck), tick);
    if (other !== null && !passes.has(outside(other))) passes.set(outside(other), sameAt(trace, other));
    moments.push(other !== null && passes.get(outside(other)) ? other : withLuck(before, luck));
  }
  const texts = moments.map(outside);
  return { moments, like: texts.map((text) => texts.indexOf(text)) };
}

/** All of a Moment but its luck, and but the mind, which has sensed and done the same in all. */
const outside = ({ seed: _, draws: __, mind: ___, ...rest }: Moment): string => JSON.stringify(rest);

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

/** Lives on from there to the decision; null where anything was sensed, felt, offered or done otherwise on the way. */
function sameUpTo({ script, steps }: Trace, from: Moment, tick: number): Moment | null {
  const again = liveFrom(script, from, tick);
  const same = again.steps.every((step) => {
    const lived = steps.find((each) => each.tick === step.tick);
    return lived !== undefined && sensedIn(step) === sensedIn(lived) && step.act === lived.act;
  });
  return same ? again.end : null;
}

/** Is the same sensed, felt and offered there when the decision comes? */
function sameAt({ script, steps }: Trace, moment: Moment): boolean {
  const [step] = liveFrom(script, moment, moment.tick + 1).steps;
  const lived = steps.find((each) => each.tick === moment.tick);
  return lived !== undefined && sensedIn(step) === sensedIn(lived);
}

const sensedIn = ({ percepts, novelty, options, signals }: Step): string =>
  JSON.stringify([percepts, novelty, options, signals]);

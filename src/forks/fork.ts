/** Re-lives a life from one Moment with one thing changed and the same luck. */
import { liveFrom, momentAt } from '../director/live.ts';
import type { Trace } from '../director/trace.ts';
import { problem } from '../problem.ts';
import type { Intervention } from './intervention.ts';

export interface Fork {
  readonly intervention: Intervention;
  /** The tick in which the one thing was changed, before anything was sensed. */
  readonly tick: number;
  /** The other life, from that tick on, by its own script. Its first Moment is its parent's: the one thing is changed after that. */
  readonly trace: Trace;
  /** First tick on which the two lives differ in anything lived; null: they never do. */
  readonly differs: number | null;
}

/** State of the director's chart once the script is at its end. */
const OVER = 'over';

/** `tick` counts from the beginning of the life; it must have been lived by `parent`, which stays as it is. Throws a Problem else. */
export function fork(parent: Trace, tick: number, intervention: Intervention): Fork {
  if (tick >= parent.end.tick) {
    throw problem(
      `Tick ${tick} was not lived.`,
      `The life has the ticks ${parent.moments[0].tick} to ${parent.end.tick - 1}.`,
    );
  }
  const script = intervention.script?.(parent.script) ?? parent.script;
  // A life that was stopped half-way is forked up to where it was stopped.
  const until = parent.end.phase === OVER ? undefined : parent.end.tick;
  const trace = liveFrom(script, momentAt(parent, tick), until, intervention);
  return { intervention, tick, trace, differs: firstDifference(parent, trace) };
}

/** First tick on which two lives differ, compared over what both lived; a life that ends earlier differs there. */
export function firstDifference(a: Trace, b: Trace): number | null {
  const from = Math.max(a.moments[0].tick, b.moments[0].tick);
  const to = Math.max(a.end.tick, b.end.tick);
  for (let tick = from; tick < to; tick++) {
    const one = a.steps[tick - a.moments[0].tick];
    const other = b.steps[tick - b.moments[0].tick];
    if (one === undefined || other === undefined || JSON.stringify(one) !== JSON.stringify(other)) return tick;
  }
  return JSON.stringify(a.end) === JSON.stringify(b.end) ? null : to;
}

/** Living a script, from birth or from a Moment, to its end or to a given tick. */
import { problem } from '../problem.ts';
import { begin, isYoked, type Life, lastMomentOf, momentOf, resume } from './life.ts';
import type { Moment } from './moment.ts';
import type { Script } from './script.ts';
import { type Hand, tick } from './tick.ts';
import type { Step, Trace } from './trace.ts';

/** A Moment is kept every so many ticks, and before every decision; those between are re-lived. */
const KEEP_EVERY = 64;

export interface Living {
  /** A whole number; default 1. */
  readonly seed?: number;
  /** Stop before this tick. */
  readonly until?: number;
  /** The life whose payments a yoked channel repeats. */
  readonly yokedTo?: Trace;
}

/** Lives a script from birth. The same script, seed and yoke give the same bytes. */
export function live(script: Script, { seed = 1, until, yokedTo }: Living = {}): Trace {
  if (!Number.isSafeInteger(seed) || seed < 0) throw problem(`The seed is ${seed}.`, 'Give a whole number from 0.');
  if (isYoked(script) && yokedTo === undefined)
    throw problem(
      'A yoked channel repeats what another life was paid.',
      'Give that life: live(script, { seed, yokedTo }).',
    );
  return liveOn(begin(script, seed, yokedTo ? paymentsOf(yokedTo) : {}), until);
}

/** Lives on from a Moment, which stays as it is. `hand` may change the life in its first tick, after the script's beats. */
export const liveFrom = (script: Script, moment: Moment, until?: number, hand?: Hand): Trace =>
  liveOn(resume(script, moment), until, hand, moment);

/** `first`: the Moment from which it goes on, where that is at hand. */
function liveOn(life: Life, until = Number.POSITIVE_INFINITY, hand?: Hand, first = momentOf(life)): Trace {
  const keeps = hand?.passing !== true;
  const steps: Step[] = [];
  const moments: Moment[] = [first];
  while (life.tick < until) {
    const due = life.tick % KEEP_EVERY === 0 || decidesNext(life);
    if (keeps && due && moments[moments.length - 1].tick < life.tick) moments.push(momentOf(life));
    const lived = tick(life, steps.length === 0 ? hand : undefined);
    if (lived === null) break;
    steps.push(lived);
    // What a hand has done stands in no script: later ticks can be re-lived only from a Moment after it.
    if (keeps && hand !== undefined && steps.length === 1) moments.push(momentOf(life));
  }
  return { script: life.script, seed: life.seed, steps, moments, end: lastMomentOf(life) };
}

/** Is the next beat that takes time a decision? */
function decidesNext({ staged, beat, done }: Life): boolean {
  for (let b = beat; b < staged.beats.length; b++) {
    const next = staged.beats[b];
    const over =
      b === beat &&
      ((next.kind === 'live' && done >= next.ticks) ||
        (next.kind === 'guide' && done >= next.acts.length) ||
        (next.kind === 'decide' && done > 0));
    if (over) continue;
    if (next.kind === 'decide') return true;
    if (next.kind === 'live' || next.kind === 'guide') return false;
  }
  return false;
}

/** What each channel of a life was paid, tick by tick. */
function paymentsOf({ steps }: Trace): Record<string, number[]> {
  const paid: Record<string, number[]> = {};
  for (const { signals, tick: t } of steps) {
    for (const { channel, pays } of signals) {
      paid[channel] ??= [];
      while (paid[channel].length < t) paid[channel].push(0); // before it came, or while it was away
      paid[channel].push(pays);
    }
  }
  return paid;
}

/** The Moment before tick `at` of a trace: one that was kept, or re-lived from the last one kept. */
export function momentAt(trace: Trace, at: number): Moment {
  const kept = trace.moments.filter(({ tick: t }) => t <= at);
  if (kept.length === 0 || !Number.isInteger(at) || at > trace.end.tick) {
    throw problem(`Tick ${at} is not in this life.`, `It has the ticks ${trace.moments[0].tick} to ${trace.end.tick}.`);
  }
  const from = kept[kept.length - 1];
  return from.tick === at ? from : liveFrom(trace.script, from, at).end;
}

/** toReplayExactly: re-lived from any decision with nothing changed, is the life the same to the last bit? Without this no fork means anything. */

import type { Trace } from '../director/trace.ts';
import { type Fork, fork } from '../forks/fork.ts';
import { sham } from '../forks/sham.ts';
import { problem } from '../problem.ts';
import { wrap } from '../report/text/layout.ts';
import { counted, listed } from '../report/text/words.ts';
import { partsApart } from '../study/other-life.ts';
import type { Asked, Judgement } from './claim.ts';
import { WIDTH } from './failure.ts';
import { lifeText, stepText, whenText } from './life-text.ts';
import { checkOptions } from './options.ts';
import { isTrace, refusal } from './received.ts';

const MATCHER = 'toReplayExactly';

export interface ReplayedFrom {
  /** Replay from this tick alone. Default: from birth, and from every decision. */
  readonly from?: number;
}

const HAS: Readonly<Record<keyof ReplayedFrom, true>> = { from: true };

export function toReplayExactly(this: Asked, received: unknown, options: ReplayedFrom = {}): Judgement {
  if (!isTrace(received)) throw refusal(MATCHER, 'trace', received);
  checkOptions(MATCHER, options, HAS);
  const { from } = options;
  const trace = received as Trace;
  const ticks = from === undefined ? ticksOf(trace) : [from];
  if (from !== undefined && !trace.steps.some(({ tick }) => tick === from)) {
    const [first, last] = [trace.moments[0].tick, trace.end.tick - 1];
    throw problem(`${MATCHER}: tick ${from} was not lived.`, `Use a tick from ${first} to ${last} instead.`);
  }
  const forks = ticks.map((tick) => fork(trace, tick, sham));
  const apart = forks.find(({ differs }) => differs !== null);
  return {
    pass: apart === undefined,
    message: () => (apart === undefined ? sameText(trace, ticks) : apartText(trace, apart)),
  };
}

/** A trace that begins later than at birth may begin with a fork's one change, which no replay repeats: that tick is left out. */
function ticksOf({ steps, moments, end }: Trace): number[] {
  const decided = steps.filter(({ decision }) => decision !== null).map(({ tick }) => tick);
  const born = moments[0].tick === 0;
  const first = moments.find(({ tick }) => (born || tick > moments[0].tick) && tick < end.tick)?.tick;
  return [...new Set([...(first === undefined ? [] : [first]), ...decided])].filter(
    (tick) => born || tick > moments[0].tick,
  );
}

function sameText(trace: Trace, ticks: readonly number[]): string {
  const from = counted(ticks.length, 'tick', 'ticks');
  const text = `expected ${lifeText(trace)}, not to replay exactly, but replayed from ${from} it is identical to the last bit: ${listed(ticks.map((tick) => whenText(trace, tick)))}.`;
  return wrap(text, WIDTH).slice(0, 4).join('\n');
}

function apartText(trace: Trace, { tick, differs, trace: other }: Fork): string {
  const at = differs ?? tick;
  const [was, is] = [trace, other].map(({ steps }) => steps.find((step) => step.tick === at));
  const parts = was === undefined || is === undefined ? '' : `, in ${listed(partsApart(was, is))}`;
  return [
    ...wrap(
      `expected ${lifeText(trace)}, to replay exactly, but replayed from ${whenText(trace, tick)} it is another life from ${whenText(trace, at)} on${parts}.`,
      WIDTH,
    ).slice(0, 4),
    ...(was === undefined && is === undefined
      ? ['  Nothing that was lived differs: only what they are made of in the end does.']
      : [`  as it was:  ${stepText(was)}`, `  replayed:   ${stepText(is)}`]),
    `  replay:     fork(trace, ${tick}, sham)`,
  ].join('\n');
}

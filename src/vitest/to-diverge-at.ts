/** toDivergeAt: on which tick does a fork part from the life that it was taken from? */
import type { Fork } from '../forks/fork.ts';
import { problem } from '../problem.ts';
import { wrap } from '../report/text/layout.ts';
import type { Asked, Judgement } from './claim.ts';
import { WIDTH } from './failure.ts';
import { clockText, lifeText, stepText, whenText } from './life-text.ts';
import { checkOptions } from './options.ts';
import { isFork, refusal } from './received.ts';

const MATCHER = 'toDivergeAt';

/** `tick` counts from birth, and is the first that is lived otherwise. */
export function toDivergeAt(this: Asked, received: unknown, tick: number, options: object = {}): Judgement {
  if (!isFork(received)) throw refusal(MATCHER, 'fork', received);
  checkOptions(MATCHER, options, {});
  const one = received as Fork;
  const { end } = one.trace;
  if (!Number.isInteger(tick) || tick < one.tick || tick > end.tick) {
    throw problem(
      `${MATCHER}: tick ${tick} is not in this fork.`,
      tick === null || tick === undefined
        ? 'Of a fork that never parts, use expect(fork.differs).toBeNull() instead.'
        : `It goes from ${one.tick} to ${end.tick}: use one of these ticks instead.`,
    );
  }
  return { pass: one.differs === tick, message: () => messageOf(one, tick, this.isNot ?? false) };
}

function messageOf({ intervention, tick: from, trace, differs }: Fork, tick: number, isNot: boolean): string {
  const lead = `expected the fork of ${lifeText(trace)}, from ${clockText(trace, from)} on (${intervention.what})${isNot ? ' not' : ''} to diverge at ${whenText(trace, tick)}`;
  const came = isNot
    ? 'but it does'
    : differs === null
      ? 'but it never does: it is the same life to the last bit'
      : `but it parts at ${whenText(trace, differs)}`;
  const step = trace.steps.find((each) => each.tick === (differs ?? tick));
  return [
    ...wrap(`${lead}, ${came}.`, WIDTH).slice(0, 4),
    `  ${whenText(trace, differs ?? tick)} in the fork:  ${stepText(step)}`,
  ].join('\n');
}

/** `subcortex fork`: a life beside the same life with one thing changed. */

import { fork as forkOff } from '../forks/fork.ts';
import type { Intervention } from '../forks/intervention.ts';
import { shellWord } from '../node/called.ts';
import { engineVersion } from '../node/version.ts';
import { Problem, problem } from '../problem.ts';
import { forkStory } from '../report/fork/forked.ts';
import { forkJson } from '../report/fork/json.ts';
import { comparisonOf, otherLife } from '../study/other-life.ts';
import { doing, interventionOf } from './doing.ts';
import { type OneLife, type OneLifeOptions, oneLife, whenOf } from './one-life.ts';
import { settingNow, write } from './screen.ts';

export interface ForkOptions extends OneLifeOptions {
  readonly at?: string;
  readonly do?: readonly string[];
}

/** Answers with the exit code: 0, or 1 where a sham differs, so that no fork of this life means anything. */
export function fork(given: string, options: ForkOptions): 0 | 1 {
  const { at, do: asked = [] } = options;
  const example = `For example: subcortex fork ${shellWord(given)} --at 10 --do sham`;
  if (at === undefined) throw problem('"fork" needs --at: the tick or the decision to go back to', example);
  if (asked.length === 0) throw problem('"fork" needs --do: the one thing to change', `It may be: ${doing}.`);
  if (asked.length > 1) throw problem('--do changes one thing', `Choose one of: ${asked.join(', ')}.`);
  const lived = oneLife(given, options);
  const { one, life: was, text, set } = lived;
  const { tick, decision } = whenOf('--at', at, lived);
  const intervention = interventionOf(asked[0], one, was.trace.steps[tick]);
  const forked = forkAt(lived, tick, intervention);
  const other = otherLife(one, was.trace, forked);
  const told = {
    was,
    other,
    from: tick,
    differs: forked.differs,
    intervention,
    decision,
    comparison: comparisonOf(one, was, other, tick),
  };
  if (options.json)
    process.stdout.write(`${JSON.stringify(forkJson({ one, text, engine: engineVersion(), ...told }))}\n`);
  else write(forkStory(one, told, { ...settingNow(), changed: set }));
  return intervention.name === 'sham' && forked.differs !== null ? 1 : 0;
}

/** The other life may come to where the script cannot go on. */
function forkAt({ life: { trace } }: OneLife, tick: number, intervention: Intervention) {
  try {
    return forkOff(trace, tick, intervention);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const [{ what, todo, path }] = error.complaints;
    if (path !== 'life') throw error;
    const onOffer = todo?.startsWith('On offer') ? `${todo} ` : '';
    throw problem(
      `the other life cannot go on (${intervention.what}). ${what}`,
      `${onOffer}Take another change, or another tick.`,
    );
  }
}

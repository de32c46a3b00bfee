/** `subcortex why`: why one thing was done rather than another, and where what was wanted came from. */

import { calledOn } from '../node/called.ts';
import { engineVersion } from '../node/version.ts';
import { problem } from '../problem.ts';
import { whyJson } from '../report/why/json.ts';
import { whyStory } from '../report/why/why.ts';
import { whyOf } from '../study/why.ts';
import { type OneLife, type OneLifeOptions, oneLife, whenOf } from './one-life.ts';
import { settingNow, write } from './screen.ts';

export interface WhyOptions extends OneLifeOptions {
  readonly at?: string;
  readonly tick?: string;
  readonly of?: string;
}

export function why(given: string, options: WhyOptions): void {
  if (options.at !== undefined && options.tick !== undefined)
    throw problem('--at and --tick exclude each other', 'Both say when: leave one of the two out.');
  const lived = oneLife(given, options);
  const { one, life, text, set } = lived;
  const reasons = whyOf(life, tickOf(lived, options), options.of ?? null);
  if (options.json) process.stdout.write(`${JSON.stringify(whyJson(one, text, engineVersion(), life, reasons))}\n`);
  else write(whyStory(one, life, reasons, { ...settingNow(), called: calledOn(one, given), changed: set }));
}

/** Where nothing is said: the last decision. */
function tickOf(lived: OneLife, { at, tick }: WhyOptions): number {
  if (at !== undefined) return whenOf('--at', at, lived).tick;
  if (tick !== undefined) {
    if (!/^\d+$/.test(tick)) throw problem(`--tick takes a whole number, and got "${tick}"`, 'For example: --tick 7');
    return whenOf('--tick', tick, lived).tick;
  }
  const last = lived.life.outcome.decisions.at(-1);
  if (last === undefined)
    throw problem(`nothing is decided in ${lived.one.id}: say which tick is meant`, 'For example: --tick 7');
  return last.tick;
}

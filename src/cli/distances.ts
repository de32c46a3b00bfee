/** `subcortex distances`: how far the agent, its subcortex and its designer are apart, over one life. */
import { distancesOver } from '../alignment/distances.ts';
import { parseCases } from '../case/parse-case.ts';
import { shellWord } from '../node/called.ts';
import { findCase } from '../node/cases.ts';
import { engineVersion } from '../node/version.ts';
import { problem } from '../problem.ts';
import { distancesByVariant } from '../report/distances/by-variant.ts';
import { distancesJson, distancesOverLife } from '../report/distances/over-life.ts';
import { liveOne } from '../study/study.ts';
import { seedOf, valuesOf } from './given.ts';
import { type OneLifeOptions, oneLife } from './one-life.ts';
import { settingNow, write } from './screen.ts';

export interface DistancesOptions extends OneLifeOptions {
  readonly every?: string;
  readonly all?: boolean;
}

/** Rows that are told where nobody says how many. */
const ROWS = 16;

export function distances(given: string, options: DistancesOptions): void {
  if (options.all) {
    ofAllVariants(given, options);
    return;
  }
  const { one, life, text, set } = oneLife(given, options);
  const { trace, outcome } = life;
  const all = distancesOver(trace, ticksOf(outcome.ticks, options.every), one.manifest);
  const over = { one, text, engine: engineVersion(), seed: outcome.seed, all };
  if (options.json) process.stdout.write(`${JSON.stringify(distancesJson(over))}\n`);
  else write(distancesOverLife(one, all, { ...settingNow(), changed: set }));
}

/** The end of every variant's life, in one table. */
function ofAllVariants(given: string, { variant, every, json, set: asked = [], seed = '1' }: DistancesOptions): void {
  for (const [name, other] of Object.entries({ variant, every, json })) {
    const todo =
      name === 'json'
        ? `subcortex run ${shellWord(given)} --all --json has these numbers.`
        : 'Leave one of the two out.';
    if (other !== undefined) throw problem(`--all and --${name} exclude each other`, todo);
  }
  const { text, file } = findCase(given);
  const cases = parseCases(text, file, { set: valuesOf(asked) });
  const lives = cases.map((one) => ({ one, life: liveOne(one, seedOf(seed), cases[0]) }));
  write(distancesByVariant(lives, settingNow()));
}

/** Every so many ticks, and the end. */
function ticksOf(lived: number, every: string | undefined): number[] {
  if (every !== undefined && !/^[1-9]\d*$/.test(every))
    throw problem(`--every takes a whole number from 1, and got "${every}"`, 'For example: --every 10');
  const step = every === undefined ? Math.max(1, Math.ceil(lived / ROWS)) : Number(every);
  const ticks: number[] = [];
  for (let tick = step; tick < lived; tick += step) ticks.push(tick);
  return [...ticks, lived];
}

/** `subcortex run`: lives a case and tells what happened. */
import type { Case } from '../case/case.ts';
import { parseCase, parseCases } from '../case/parse-case.ts';
import { isYoked } from '../director/life.ts';
import { didYouMean } from '../near.ts';
import { calledOn } from '../node/called.ts';
import { type CaseFile, findCase } from '../node/cases.ts';
import { engineVersion } from '../node/version.ts';
import { problem } from '../problem.ts';
import { runJson, runsJson } from '../report/lives/json.ts';
import { outcomes, variantsTable } from '../report/lives/outcomes.ts';
import { changedLines, story } from '../report/story/story.ts';
import { spread } from '../report/text/layout.ts';
import { outcomeOf } from '../study/outcome.ts';
import { liveOne, tally, traceOf } from '../study/study.ts';
import { checkTogether, type Seeds, seedOf, seedsOf, valuesOf } from './given.ts';
import { liveAll } from './many.ts';
import { decisionsIn } from './one-life.ts';
import { settingNow, write } from './screen.ts';

export interface RunOptions {
  readonly variant?: string;
  readonly all?: boolean;
  readonly set?: readonly string[];
  readonly seed?: string;
  readonly seeds?: string;
  readonly until?: string;
  readonly full?: boolean;
  readonly json?: boolean;
  readonly traces?: boolean;
}

/** Answers with the exit code: 0 as predicted, 1 a prediction failed. */
export async function run(given: string, options: RunOptions): Promise<0 | 1> {
  checkTogether({ ...options });
  const set = valuesOf(options.set ?? []);
  const seeds = options.seeds === undefined ? null : seedsOf(options.seeds);
  const seed = seedOf(options.seed ?? '1');
  const source = findCase(given);
  if (options.all) return runVariants(source, seeds ?? { from: seed, to: seed }, set, options);
  const { text, file } = source;
  const one = parseCase(text, file, { variant: options.variant, set });
  const base = isYoked(one) && one.variant !== null ? parseCase(text, file, { set }) : one;
  return seeds === null
    ? runOne(one, base, source, seed, set, { ...options, given })
    : runSeeds(one, base, source, seeds, set, options);
}

/** One life, as a story. */
function runOne(
  one: Case,
  base: Case,
  { text }: CaseFile,
  seed: number,
  set: Readonly<Record<string, number>>,
  options: RunOptions & { readonly given: string },
): 0 | 1 {
  const { until, given } = options;
  const life = liveOne(one, seed, base, until === undefined ? undefined : endAfter(one, base, seed, until));
  const stopped = until !== undefined;
  if (options.json) {
    const told = { one, text, engine: engineVersion(), lives: [{ ...life, steps: life.trace.steps }] };
    print(runJson(told, { stopped }));
  } else {
    const ending = until === undefined ? {} : { stoppedAfter: until };
    const called = calledOn(one, given);
    write(story(one, life, { ...settingNow(), called, full: options.full ?? false, changed: set, ...ending }));
  }
  return stopped || life.held.every(({ held }) => held) ? 0 : 1;
}

/** The tick after which a life is to stop: that of the decision. */
function endAfter(one: Case, base: Case, seed: number, name: string): number {
  const names = decisionsIn(one.life);
  const todo = didYouMean(name, names, 'decisions');
  if (!names.includes(name)) throw problem(`--until: there is no decision "${name}" in this life`, todo);
  const found = outcomeOf(one, traceOf(one, seed, base)).decisions.find((each) => each.name === name);
  if (found === undefined) throw problem(`--until: the decision "${name}" never comes up with seed ${seed}`, todo);
  return found.tick + 1;
}

/** Many lives of one variant, as a table of what they did. */
async function runSeeds(
  one: Case,
  base: Case,
  { text }: CaseFile,
  seeds: Seeds,
  set: Readonly<Record<string, number>>,
  options: RunOptions,
): Promise<0 | 1> {
  const [lives] = await liveAll([one], { seeds, base, steps: options.traces ?? false });
  const study = tally(lives);
  if (options.json) print(runJson({ one, text, engine: engineVersion(), lives }));
  else write(outcomes(one, study, seeds, settingNow()) + changed(set));
  return study.asPredicted ? 0 : 1;
}

/** Every variant, as one table. */
async function runVariants(
  { text, file }: CaseFile,
  seeds: Seeds,
  set: Readonly<Record<string, number>>,
  options: RunOptions,
): Promise<0 | 1> {
  const cases = parseCases(text, file, { set });
  const keep = options.traces === true || (options.json === true && options.seeds === undefined);
  const lives = await liveAll(cases, { seeds, base: cases[0], steps: keep });
  const rows = cases.map((one, i) => ({ one, study: tally(lives[i]) }));
  if (options.json) {
    const engine = engineVersion();
    print(runsJson(cases.map((one, i) => runJson({ one, text, engine, lives: lives[i] }))));
  } else write(`${titleOf(cases[0], seeds)}\n\n${variantsTable(rows, settingNow())}${changed(set)}`);
  return rows.every(({ study }) => study.asPredicted) ? 0 : 1;
}

function titleOf(base: Case, { from, to }: Seeds): string {
  const { style, width } = settingNow();
  const seeds = from === to ? `seed ${from}` : `seeds ${from} to ${to}`;
  return spread(`${base.id} · ${base.title}`, seeds, width).map(style.title).join('\n');
}

/** As it is: JSON has escapes of its own. */
const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

function changed(set: Readonly<Record<string, number>>): string {
  const lines = changedLines({ ...settingNow(), changed: set });
  return lines.map((line) => `${line}\n`).join('');
}

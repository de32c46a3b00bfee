/** `subcortex map`: verdicts over two numbers of a case, in the terminal or as a picture. */
import type { Case } from '../case/case.ts';
import { parseCase } from '../case/parse-case.ts';
import { calledOn, shellWord } from '../node/called.ts';
import { findCase } from '../node/cases.ts';
import { verdictMap } from '../node/maps.ts';
import { engineVersion } from '../node/version.ts';
import { problem } from '../problem.ts';
import { mapText } from '../report/map/map.ts';
import { mapSvg } from '../report/map/svg.ts';
import { axisOf } from '../study/verdict-map.ts';
import { seedOf, valuesOf } from './given.ts';
import { onInterrupt } from './interrupted.ts';
import { decisionsIn } from './one-life.ts';
import { progressOf } from './progress.ts';
import { checkWritable, save } from './saving.ts';
import { settingNow, write, writeError } from './screen.ts';

export interface MapCommandOptions {
  readonly x?: string;
  readonly y?: string;
  readonly variant?: string;
  readonly set?: readonly string[];
  readonly seed?: string;
  readonly cells?: string;
  readonly svg?: string;
  readonly json?: boolean;
}

const DECIDE = 'Put a decision into its life, such as "- decide: the choice", and its default act into the manifest.';

export async function map(given: string, options: MapCommandOptions): Promise<void> {
  const { variant } = options;
  const set = valuesOf(options.set ?? []);
  const seed = seedOf(options.seed ?? '1');
  const { text, file } = findCase(given);
  const one = parseCase(text, file, { variant, set });
  const [wide, high] = sizeOf(options.cells ?? '21x13');
  const example = exampleOf(given, one);
  const [x, y] = (['x', 'y'] as const).map((edge) => {
    const asked = options[edge];
    if (asked === undefined) throw problem(`map needs --${edge}, a parameter of the case`, example);
    const { name, part } = edgeOf(asked, edge, example);
    if (Object.hasOwn(set, name))
      throw problem(`--set gives "${name}" one value, and --${edge} moves it`, 'Leave one of the two out.');
    return axisOf(one, name, part, edge === 'x' ? wide : high);
  });
  if (x.parameter === y.parameter)
    throw problem(`both edges are "${x.parameter}"`, `Give two different parameters. ${example}`);
  if (decisionsIn(one.life).length === 0)
    throw problem(`nothing is decided in ${one.id}, and a map is of verdicts on decisions`, DECIDE);
  if (options.svg !== undefined) checkWritable(options.svg);
  const progress = progressOf(x.values.length * y.values.length, 'cells');
  const listenNoMore = onInterrupt(() => {
    progress.clear();
    return 'interrupted';
  });
  try {
    const drawn = await verdictMap(x, y, { text, file, variant, seed, set, onDone: progress.show });
    progress.clear();
    const title = `${variant === undefined ? one.id : `${one.id}, ${variant}`} · ${one.title}`;
    if (options.json)
      process.stdout.write(
        `${JSON.stringify({ format: 'subcortex.map/2', engine: engineVersion(), case: one.id, variant: variant ?? null, seed, ...drawn })}\n`,
      );
    else write(mapText(title, drawn, settingNow()));
    // Last: a picture that cannot be kept loses no map.
    if (options.svg !== undefined) {
      save(options.svg, mapSvg(title, drawn));
      writeError(`drawn: ${options.svg}\n`);
    }
  } finally {
    progress.clear();
    listenNoMore();
  }
}

/** `21x13`: cells from west to east, and from south to north. */
function sizeOf(asked: string): readonly [number, number] {
  const [, wide, high] = /^(\d+)x(\d+)$/.exec(asked) ?? [];
  const size = [Number(wide), Number(high)] as const;
  if (!size.every((n) => n >= 2 && n <= 200))
    throw problem(`--cells takes two numbers from 2 to 200, and got "${asked}"`, 'For example: --cells 21x13');
  return size;
}

/** The command with two parameters that this case has. Throws a Problem where it has fewer. */
function exampleOf(given: string, one: Case): string {
  const { id, parameters } = one;
  const names = Object.keys(parameters).map((name) => (name.includes(' ') ? `"${name}"` : name));
  if (names.length < 2)
    throw problem(
      `a map moves two parameters, and ${id} has ${names.length === 0 ? 'none' : 'only one'}`,
      'Give its numbers names, under "parameters:" in the case file.',
    );
  return `For example: subcortex map ${calledOn(one, given)} --x ${names[0]} --y ${names[1]}. Parameters: ${names.join(', ')}.`;
}

/** `company` or `company:0.5..3`. */
function edgeOf(
  asked: string,
  edge: string,
  example: string,
): { name: string; part: { from: number; to: number } | null } {
  const at = asked.lastIndexOf(':');
  if (at === -1) return { name: asked, part: null };
  const name = asked.slice(0, at);
  const ends = asked.slice(at + 1).split('..');
  const [from, to] = ends.map((end) => (end.trim() === '' ? Number.NaN : Number(end)));
  if (!Number.isFinite(from) || !Number.isFinite(to) || ends.length > 2)
    throw problem(`--${edge} takes a parameter, or a part of it such as ${name}:0.5..1, and got "${asked}"`, example);
  if (from > to)
    throw problem(
      `--${edge} ${asked} runs backwards`,
      `Turn it round: --${edge} ${shellWord(`${name}:${to}..${from}`)}`,
    );
  return { name, part: { from, to } };
}

/** What was given on the command line, read and checked; anything wrong is a `Problem` that says what was got. */
import { problem } from '../problem.ts';

export interface Seeds {
  readonly from: number;
  readonly to: number;
}

/** More lives than this at a time would not fit into memory with all that they decided. */
const MOST_LIVES = 100_000;

const whole = (text: string): number | null =>
  /^\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : null;

export function seedOf(text: string): number {
  const seed = whole(text);
  if (seed === null) throw problem(`--seed takes a whole number, and got "${text}"`, 'For example: --seed 7');
  return seed;
}

/** `a..b`, both included. */
export function seedsOf(text: string): Seeds {
  const [from, to, ...more] = text.split('..').map(whole);
  if (from === null || to === undefined || to === null || more.length > 0) {
    throw problem(`--seeds takes a range of whole numbers, and got "${text}"`, 'For example: --seeds 1..200');
  }
  if (from > to) throw problem(`--seeds ${text} runs backwards`, `Turn it round: --seeds ${to}..${from}`);
  if (to - from >= MOST_LIVES) {
    throw problem(
      `--seeds ${text} asks for ${to - from + 1} lives at a time`,
      `At most ${MOST_LIVES}: take them in parts.`,
    );
  }
  return { from, to };
}

/** `name=value`, any number of times, each name once. */
export function valuesOf(all: readonly string[]): Record<string, number> {
  const values = new Map<string, number>();
  const given = all.map((text): [string, number] => {
    const at = text.lastIndexOf('=');
    const name = text.slice(0, at).trim();
    const value = text.slice(at + 1).trim();
    if (at === -1 || name === '')
      throw problem(`--set takes name=value, and got "${text}"`, 'For example: --set sweetness=1.5');
    if (value === '' || !Number.isFinite(Number(value))) {
      throw problem(`--set ${name} takes a number, and got "${value}"`, `For example: --set "${name}=1"`);
    }
    return [name, Number(value)];
  });
  for (const [name, value] of given) {
    const before = values.get(name);
    if (before !== undefined)
      throw problem(`--set gives "${name}" two values, ${before} and ${value}`, 'Leave one of the two out.');
    values.set(name, value);
  }
  return Object.fromEntries(values);
}

/** Options that exclude each other, or that need another. */
export function checkTogether(given: Readonly<Record<string, unknown>>): void {
  const has = (name: string): boolean => given[name] !== undefined && given[name] !== false;
  for (const [one, other, todo] of clashes) {
    if (has(one) && has(other)) throw problem(`--${one} and --${other} exclude each other`, todo);
  }
  if (has('traces') && !has('json')) throw problem('--traces goes with --json', 'Add --json, or leave --traces out.');
}

const oneLife = 'It tells a single life: choose it with --variant and --seed.';
const clashes: readonly (readonly [string, string, string])[] = [
  ['variant', 'all', '--all tells every variant: leave one of the two out.'],
  ['seed', 'seeds', '--seeds a..b takes the place of --seed: leave one of the two out.'],
  ['until', 'seeds', oneLife],
  ['until', 'all', oneLife],
  ['full', 'seeds', oneLife],
  ['full', 'all', oneLife],
  ['full', 'json', 'The steps in --json are complete anyway.'],
];

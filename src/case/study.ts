/** A study: one case lived once or many times, and how often what was predicted came true. */
import { isYoked } from '../director/life.ts';
import { live } from '../director/live.ts';
import type { Trace } from '../director/trace.ts';
import { Problem } from '../problem.ts';
import type { Case } from './case.ts';
import { type Held, holdAgainst } from './held.ts';
import { whereItStopped } from './impossible.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Interval, wilson } from './wilson.ts';

/** One life, what became of it, and every prediction held against it. */
export interface LivedLife {
  readonly trace: Trace;
  readonly outcome: Outcome;
  readonly held: readonly Held[];
}

/** Over many lives a prediction holds when it came true in at least this share of them. */
export const HOLDS_FROM = 0.9;

/** Lives one life. `base`: the base life's case, for a variant some of whose signals repeat what the base life was paid. */
export function liveOne(one: Case, seed: number, base: Case | null = null, until?: number): LivedLife {
  const trace = traceOf(one, seed, base, until);
  const outcome = outcomeOf(one, trace);
  return { trace, outcome, held: holdAgainst(one, trace, outcome) };
}

function traceOf(one: Case, seed: number, base: Case | null, until?: number): Trace {
  try {
    const yoke = isYoked(one) && base !== null ? { yokedTo: live(base, { seed }) } : {};
    return live(one, { seed, ...(until === undefined ? {} : { until }), ...yoke });
  } catch (error) {
    throw error instanceof Problem ? whereItStopped(one, seed, base ?? one, error) : error;
  }
}

/** What a study keeps of a life. */
export type Kept = Pick<LivedLife, 'outcome' | 'held'>;

/** n of N lives; `interval` is null where no life drew any luck: one life is all lives. */
export interface Share {
  readonly n: number;
  readonly of: number;
  readonly interval: Interval | null;
}

export interface TalliedPrediction extends Share {
  readonly path: string;
  readonly expected: string;
  /** What came; over many lives, what came most often. */
  readonly got: string;
  readonly held: boolean;
}

/** What was done at a decision, in how many lives. */
export interface TalliedDeed extends Share {
  readonly decision: string;
  readonly does: string;
  /** Acts of the plan behind it, as it was most often. */
  readonly plan: readonly string[];
}

export interface Study {
  readonly of: number;
  /** Did no life draw any luck? */
  readonly luckless: boolean;
  /** In the order of the case. */
  readonly predictions: readonly TalliedPrediction[];
  /** By decision in the order of the life; the commonest deed first. */
  readonly deeds: readonly TalliedDeed[];
  readonly asPredicted: boolean;
}

/** What many lives of one case come to. One life is a study too. */
export function tally(lives: readonly Kept[]): Study {
  const of = lives.length;
  const luckless = lives.every(({ outcome }) => outcome.draws === 0);
  const share = (n: number, times = of): Share => ({ n, of: times, interval: luckless ? null : wilson(n, times) });

  const predictions = (lives[0]?.held ?? []).map(({ path, expected }): TalliedPrediction => {
    const told = lives.map(({ held }) => held.find((each) => each.path === path));
    const n = told.filter((each) => each?.held).length;
    const got = counted(told.map((each) => each?.got ?? 'never came up'))[0].what;
    return { path, expected, got, held: n >= HOLDS_FROM * of, ...share(n) };
  });

  const made = lives.flatMap(({ outcome }) => outcome.decisions);
  const deeds = counted(made.map(({ name }) => name)).flatMap(({ what: decision }) => {
    const here = made.filter(({ name }) => name === decision);
    return counted(here.map(({ does }) => does)).map(({ what: does, n }): TalliedDeed => {
      const plans = here.filter((each) => each.does === does).map(({ plan }) => JSON.stringify(plan.acts));
      return { decision, does, plan: JSON.parse(counted(plans)[0].what), ...share(n, here.length) };
    });
  });
  return { of, luckless, predictions, deeds, asPredicted: predictions.every(({ held }) => held) };
}

/** Different texts and how often each comes; the commonest first, then by first appearance. */
function counted(texts: readonly string[]): { what: string; n: number }[] {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].map(([what, n]) => ({ what, n })).sort((a, b) => b.n - a.n);
}

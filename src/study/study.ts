/** A study: one case lived once or many times, and how often what was predicted came true. */
import { type Distances, distancesOf } from '../alignment/distances.ts';
import type { Case } from '../case/case.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Finding, Verdict } from '../diagnosis/verdict.ts';
import { isYoked } from '../director/life.ts';
import { live } from '../director/live.ts';
import type { Trace } from '../director/trace.ts';
import { Problem } from '../problem.ts';
import { type Held, holdAgainst } from './held.ts';
import { whereItStopped } from './impossible.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Interval, wilson } from './wilson.ts';

/** One life, what became of it, and every prediction held against it. */
export interface LivedLife {
  readonly trace: Trace;
  readonly outcome: Outcome;
  /** One per decision under study, in the order of the life. */
  readonly verdicts: readonly Verdict[];
  readonly held: readonly Held[];
  /** Inner, outer and total as the life ended; left out of a life that nobody judges. */
  readonly distances?: Distances | undefined;
}

/** Over many lives a prediction holds when it came true in at least this share of them. */
export const HOLDS_FROM = 0.9;

/** Lives one life. `base`: the base life's case, for a variant some of whose signals repeat what the base life was paid. */
export function traceOf(one: Case, seed: number, base: Case | null = null, until?: number): Trace {
  try {
    const yoke = isYoked(one) && base !== null ? { yokedTo: live(base, { seed }) } : {};
    return live(one, { seed, ...(until === undefined ? {} : { until }), ...yoke });
  } catch (error) {
    throw error instanceof Problem ? whereItStopped(one, seed, base ?? one, error) : error;
  }
}

/** A life as it is, with no verdict, and held against no prediction of one. */
export function unjudged(one: Case, trace: Trace): LivedLife {
  const outcome = outcomeOf(one, trace);
  const held = holdAgainst(one, trace, outcome).filter(({ path }) => !/(^|\.)(verdict|class)$/.test(path));
  return { trace, outcome, verdicts: [], held };
}

/** Lives one life, judges its decisions, measures it and holds the predictions against it. */
export function liveOne(one: Case, seed: number, base: Case | null = null, until?: number): LivedLife {
  const trace = traceOf(one, seed, base, until);
  const outcome = outcomeOf(one, trace);
  const verdicts = trace.steps
    .filter(({ decision }) => decision !== null)
    .map(({ tick }) => diagnose(trace, tick, one.manifest));
  const held = holdAgainst(one, trace, outcome, verdicts);
  return { trace, outcome, verdicts, held, distances: distancesOf(trace, one.manifest) };
}

/** What a study keeps of a life. */
export type Kept = Omit<LivedLife, 'trace'>;

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

/** How a decision was judged, in how many lives. */
export interface TalliedVerdict extends Share {
  readonly decision: string;
  readonly finding: Finding;
  readonly class: string;
}

export interface Study {
  readonly of: number;
  /** Did no life draw any luck? */
  readonly luckless: boolean;
  /** In the order of the case. */
  readonly predictions: readonly TalliedPrediction[];
  /** By decision in the order of the life; the commonest deed first. */
  readonly deeds: readonly TalliedDeed[];
  /** By decision in the order of the life; the commonest verdict first. */
  readonly verdicts: readonly TalliedVerdict[];
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
  const judged = lives.flatMap((life) => life.verdicts);
  const verdicts = counted(judged.map(({ decision }) => decision)).flatMap(({ what: decision }) => {
    const here = judged.filter((each) => each.decision === decision);
    return counted(here.map((each) => JSON.stringify([each.finding, each.class]))).map(
      ({ what, n }): TalliedVerdict => {
        const [finding, name] = JSON.parse(what) as [Finding, string];
        return { decision, finding, class: name, ...share(n, here.length) };
      },
    );
  });
  return { of, luckless, predictions, deeds, verdicts, asPredicted: predictions.every(({ held }) => held) };
}

/** Different texts and how often each comes; the commonest first, then by first appearance. */
function counted(texts: readonly string[]): { what: string; n: number }[] {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].map(([what, n]) => ({ what, n })).sort((a, b) => b.n - a.n);
}

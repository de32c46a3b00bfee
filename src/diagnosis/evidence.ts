/** The evidence on one decision: cuts of the imagined lives, and what really comes of each act. Reckoned when first asked for. */

import type { Trace } from '../director/trace.ts';
import { type Double, doubleAt } from '../forks/double.ts';
import { type Account, accountOf, type Path } from '../forks/paths/index.ts';
import { problem } from '../problem.ts';
import { authorships } from './authorship.ts';
import { type ForcedLife, forcedLife } from './forced-life.ts';
import { type ForeseenChange, foreseenChanges } from './foreseen-change.ts';
import { type Grounding, groundings } from './grounding.ts';
import { type Guarantee, guaranteed, ownPercepts } from './guarantee.ts';
import { pastsAt } from './hindsight.ts';
import { type ReSteerLag, reSteerLag } from './lag.ts';
import type { Manifest } from './manifest.ts';
import { reachable } from './reach.ts';
import type { Thinking, Thought } from './thought.ts';
import type { Displacement, NamedButFor } from './verdict.ts';

/** Differences of Γ up to this are rounding and luck. */
const SAME = 0.01;
/** Margins and terms below this share of the largest worth are none. */
const EPSILON = 1e-6;

export interface Evidence {
  readonly trace: Trace;
  readonly tick: number;
  readonly decision: string;
  readonly manifest: Manifest;
  readonly thought: Thinking;
  readonly double: Double;
  readonly account: Account;
  readonly epsilon: number;
  /** a* and ā; where they come to the same in every term, the choice is no other than ā. */
  readonly chosen: string;
  readonly byDefault: string;
  readonly acted: boolean;
  readonly butFor: readonly NamedButFor[];
  /** Is the path in a smallest set that flips the choice? */
  readonly hangsOn: (...paths: readonly Path[]) => boolean;
  /** Is it such a set all by itself? */
  readonly alone: (path: Path) => boolean;
  /** What would be chosen without the smallest such set that holds one of these paths; null: none does. */
  readonly without: (...paths: readonly Path[]) => string | null;
  readonly life: (act: string) => ForcedLife;
  readonly foreseen: (act: string) => ForeseenChange;
  readonly displacement: (act: string) => Displacement;
  readonly grounding: () => readonly Grounding[];
  /** Channels whose Γ is lower, or higher, after a* than after ā. */
  readonly loosened: () => readonly string[];
  readonly tightened: () => readonly string[];
  readonly authorship: () => ReturnType<typeof authorships>;
  /** Channels of which a* writes what will be paid for what, by behaviour or by task. */
  readonly rewritten: (kind?: 'behaviour' | 'task') => readonly string[];
  /** Would something else be chosen if this were guaranteed? */
  readonly flipsIf: (what: Guarantee) => boolean;
  /** Change in the hidden score, as chosen against ā. */
  readonly intent: () => number;
  readonly reachable: () => readonly string[];
  /** How soon it would follow the designer's other mind; null: the manifest names none. */
  readonly lag: () => ReSteerLag | null;
}

/** Throws a Problem where the decision has no default act on its menu. */
export function evidenceOn(
  trace: Trace,
  tick: number,
  thought: Thinking,
  manifest: Manifest,
  decision: string,
): Evidence {
  const { account, epsilon, chosen, byDefault } = accountFor(thought, manifest, decision);
  const { cuts, plan } = account;
  const name = (act: number): string => thought.acts[act];
  const butFor = cuts.butFor.map(({ paths, flips }) => ({
    paths,
    flips: flips.map(({ reference, winner }) => ({ reference, winner: name(winner) })),
  }));
  const acts = plan.options.map(({ act }) => name(act));
  const group = (act: number): number => cuts.same.findIndex((members) => members.includes(act));
  const double = doubleAt(trace, tick);
  const sets = (paths: readonly Path[]): readonly NamedButFor[] =>
    butFor.filter((set) => set.paths.some((path) => paths.includes(path)));
  const pasts = once(() => pastsAt(trace, tick));
  const life = memo((act: string) => forcedLife(trace, tick, act, manifest, pasts()));
  const foreseen = once(() => new Map(foreseenChanges(thought).map((each) => [each.act, each])));
  const channels = once(() => reachable(double));
  const grounding = once(() => groundings(double, acts, byDefault, channels(), manifest));
  const authorship = once(() => authorships(double, acts, byDefault, channels(), manifest));
  const gammaMoves = (sign: number): string[] =>
    channels().filter((channel) => {
      const of = (act: string): number =>
        grounding().find((each) => each.act === act && each.channel === channel)?.is ?? 0;
      return sign * (of(chosen) - of(byDefault)) > SAME;
    });
  const rewritten: Evidence['rewritten'] = (kind) => [
    ...new Set(
      authorship()
        .filter((each) => each.act === chosen && (kind === undefined || each.kind === kind))
        .map(({ channel }) => channel),
    ),
  ];
  return {
    trace,
    tick,
    decision,
    manifest,
    thought,
    double,
    account,
    epsilon,
    chosen,
    byDefault,
    acted: group(account.chosen) !== group(account.byDefault),
    butFor,
    hangsOn: (...paths) => sets(paths).length > 0,
    alone: (path) => butFor.some((set) => set.paths.length === 1 && set.paths[0] === path),
    without: (...paths) => sets(paths)[0]?.flips[0].winner ?? null,
    life,
    foreseen: (act) => foreseen().get(act) as ForeseenChange,
    displacement: memo((act: string) => displacementOf(foreseen().get(act) as ForeseenChange, life(act))),
    grounding,
    loosened: once(() => gammaMoves(-1)),
    tightened: once(() => gammaMoves(1)),
    authorship,
    rewritten,
    flipsIf: memo((what: Guarantee) => {
      const changed = [...new Set([...gammaMoves(-1), ...rewritten()])];
      const subject = { channels: changed, own: ownPercepts(double, changed, manifest.intends) };
      return flips(account, guaranteed(thought, account.chosen, subject, what), epsilon, group);
    }),
    intent: once(() => life(chosen).score - life(byDefault).score),
    reachable: channels,
    lag: once(() => reSteerLag(trace, tick, manifest)),
  };
}

/** The account of a thought, with ā by name. */
export function accountFor(thought: Thought, manifest: Manifest, decision: string, blind = false) {
  const { process, planning, plan, reading, contract } = thought;
  const menu = plan.options.map(({ act }) => thought.acts[act]);
  const byDefault = manifest.default[decision];
  const at = menu.indexOf(byDefault);
  if (at === -1)
    throw problem(
      `The default act of "${decision}" is "${byDefault}", which is not on its menu.`,
      `Name one of these under manifest, default: ${menu.join(', ')}.`,
    );
  const epsilon = EPSILON * Math.max(...plan.options.map(({ u }) => Math.abs(u)));
  const how = { ...reading, contract, blind, epsilon, byDefault: plan.options[at].act };
  const account = accountOf(process, 0, planning, how, plan);
  return { account, epsilon, chosen: thought.acts[account.chosen], byDefault };
}

/** Is a* no longer the best by far? A tie counts. */
function flips(
  { plan, chosen }: Account,
  worth: readonly number[],
  epsilon: number,
  group: (act: number) => number,
): boolean {
  const others = worth.filter((_, i) => group(plan.options[i].act) !== group(chosen));
  const own = worth[plan.options.findIndex(({ act }) => act === chosen)];
  return others.some((u) => own - u <= epsilon);
}

/** Changes that are foreseen and really come, with the same sign. */
function displacementOf({ act, displaced, moved }: ForeseenChange, life: ForcedLife): Displacement {
  const because = moved.flatMap(({ channel, concept, by }) => {
    const real = life.moved.find((each) => each.channel === channel && each.concept === concept)?.by ?? 0;
    return real * by > 0 ? [{ channel, concept, foreseen: by, real }] : [];
  });
  return {
    act,
    foreseen: displaced,
    real: life.displaced,
    because: because.sort((a, b) => Math.abs(b.foreseen) - Math.abs(a.foreseen)),
  };
}

function once<T>(reckon: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: reckon() };
    return known.value;
  };
}

function memo<K, V>(reckon: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, reckon(key));
    return known.get(key) as V;
  };
}

/** Backward planning with as many imagined selves as the question needs: adds foreseen changes until no more are foreseen. */
import { problem } from '../../problem.ts';
import { bestOf } from './best.ts';
import { planChanging } from './changing.ts';
import { foreseenLessons, reachableLessons } from './foreseen.ts';
import { type Foresight, foresightOf, laneCount } from './foresight.ts';
import { BEST, type Planning, type SelfView, UNCHANGING } from './planning.ts';
import { actCount, type Process } from './process.ts';
import { actWorth } from './rewards.ts';
import { counts, onlyToday, type Selves, selvesOf, smallestChange } from './selves.ts';
import { planStanding } from './standing.ts';
import type { Tables } from './tables.ts';

export interface Deliberation {
  readonly tables: Tables;
  readonly foresight: Foresight;
  /** Lessons counted, in the order in which they were found to matter. */
  readonly counted: readonly number[];
  /** Situations × horizon × imagined selves. */
  readonly nodes: number;
}

/** Largest number of table cells kept at once. */
const CELLS = 4_000_000;
/** Most imagined selves, however few the situations. */
const MOST_SELVES = 1000;

export function deliberate(process: Process, root: number, planning: Planning): Deliberation {
  if (!(root >= 0 && root < process.stateCount)) {
    throw problem(`There is no situation ${root}.`, `Give an index below ${process.stateCount}.`);
  }
  const { weights, meaning } = planning.evaluator;
  for (const numbers of [weights, meaning ?? weights]) {
    if (numbers.length !== process.featureCount) {
      throw problem(`There are ${numbers.length} weights for ${process.featureCount} features.`, 'Give one a feature.');
    }
  }
  const foresight = foresightOf(planning);
  const mind = planning.mind ?? UNCHANGING;
  const {
    horizon,
    evaluator,
    lessons: enough = 3,
    mostLessons = Number.POSITIVE_INFINITY,
    nodes: nodeLimit = 100_000,
  } = planning;
  const today = evaluator.weights;
  const perSelf = process.stateCount * horizon;
  const limit = Math.max(1, Math.min(MOST_SELVES, Math.floor(nodeLimit / perSelf)));
  const changeable = process.editsOf.some(changes) || teaches(process, mind, today, horizon);

  const counted: number[] = [];
  const tooMany: number[] = [];
  // Edits are never left out, whatever the limit: they are few, and believed in outright.
  let selves = changeable ? selvesOf(process, today, mind, [], horizon, MOST_SELVES) : onlyToday(process, today, mind);
  if (selves === null)
    throw problem(`Edits of oneself lead to more than ${MOST_SELVES} selves.`, 'Use fewer different edits.');
  let tables = sweep(process, foresight, planning, selves);
  let settled = false;
  while (changeable && counted.length < mostLessons && (counted.length < enough || !settled)) {
    const open = (lesson: number): boolean => !counted.includes(lesson) && !tooMany.includes(lesson);
    let next = foreseenLessons(process, tables, root, mind, horizon).find(open);
    const foreseen = next !== undefined;
    if (!foreseen) {
      const hopeful = counted.length === 0 && consistent(planning) && !process.editsOf.some(changes);
      if (hopeful || settled) break;
      next = reachableLessons(process, tables, root, mind, horizon).find(open);
    }
    if (next === undefined) break;
    const more = selvesOf(process, today, mind, [...counted, next], horizon, limit);
    if (more === null || more.pairs * process.stateCount * laneCount(foresight) > CELLS) {
      tooMany.push(next);
      continue;
    }
    const before = tables.values;
    counted.push(next);
    selves = more;
    tables = sweep(process, foresight, planning, selves);
    settled = repeats(process, root, before, tables.values);
  }
  return { tables, foresight, counted, nodes: perSelf * selves.count };
}

/** Lessons that come up in the plan as it is and were left out of it, for want of nodes or because enough were counted. */
export function ignoredIn(
  process: Process,
  root: number,
  planning: Planning,
  { tables, counted }: Deliberation,
): number[] {
  const mind = planning.mind ?? UNCHANGING;
  if (!process.editsOf.some(changes) && !teaches(process, mind, planning.evaluator.weights, planning.horizon))
    return [];
  const foreseen = foreseenLessons(process, tables, root, mind, planning.horizon);
  return foreseen.filter((lesson) => !counted.includes(lesson));
}

/**
 * True where a later self who stays the same does just what today's would have it do. Then a way of life that changes nobody's mind
 * can only be worse for the changes it ignores, and a lesson that no option foresees cannot matter.
 */
const consistent = ({ discount, laterSelves, choice = BEST, evaluator }: Planning): boolean =>
  choice.kind === 'best' &&
  evaluator.laterSelf === 0 &&
  (laterSelves === 'like me now' || (laterSelves === 'known' && 'kind' in discount && discount.kind === 'exponential'));

/** True where the same option stays best by more than anything moved. */
function repeats(process: Process, root: number, before: Float64Array, after: Float64Array): boolean {
  const first = process.actStart[root];
  const last = process.actStart[root + 1];
  const was = Array.from(before.subarray(first, last));
  const is = Array.from(after.subarray(first, last));
  const best = bestOf(is);
  const moved = is.reduce((most, u, i) => Math.max(most, Math.abs(u - was[i])), 0);
  return bestOf(was) === best && is.every((u, i) => i === best || is[best] - u > moved);
}

const changes = ({ weights, plasticity }: { weights?: Float64Array | null; plasticity?: number | null }): boolean =>
  (weights ?? null) !== null || (plasticity ?? null) !== null;

/** True where some lesson would count for today's self. */
function teaches(process: Process, mind: SelfView, today: Float64Array, horizon: number): boolean {
  if (mind.khat === 0 || process.lessons.length === 0) return false;
  const least = smallestChange(today, mind.still);
  return process.lessons.some((_, lesson) =>
    counts(process, mind, today, mind.plasticity ?? 1, lesson, horizon - 1, least),
  );
}

function sweep(process: Process, foresight: Foresight, planning: Planning, selves: Selves): Tables {
  const choice = planning.choice ?? BEST;
  const A = actCount(process);
  const values = new Float64Array(A);
  const policy = new Int32Array(foresight.horizon * selves.count * process.stateCount).fill(-1);
  const apart = planning.parts === true && foresight.delta !== null;
  const parts = apart ? { atOnce: new Float64Array(A), rest: new Float64Array(A) } : null;
  const plain =
    selves.count === 1 && choice.kind === 'best' && laneCount(foresight) === 1 && planning.evaluator.laterSelf === 0;
  if (plain) {
    planStanding(process, foresight, actWorth(process, planning.evaluator, selves.weights[0]), values, policy, parts);
    return { values, policy, shares: null, selves, parts };
  }
  const shares = choice.kind === 'soft' ? new Float64Array(foresight.horizon * selves.count * A) : null;
  planChanging(process, foresight, planning.evaluator, selves, choice, values, policy, shares, parts);
  return { values, policy, shares, selves, parts };
}

/** Imagining each option, its later acts and who one becomes, and saying what each is worth to today's self. */

import { bestOf } from './best.ts';
import { deliberate, ignoredIn } from './deliberation.ts';
import { type Occupancy, occupancyOf } from './occupancy.ts';
import { likeliestPath, type PathStep } from './path.ts';
import type { Planning } from './planning.ts';
import type { Process } from './process.ts';
import type { Tables } from './tables.ts';

export interface Option extends Occupancy {
  readonly act: number;
  readonly name: string | null;
  /** What it is worth to today's self. */
  readonly u: number;
  /** Its likeliest course, up to the horizon. */
  readonly path: readonly PathStep[];
  /** [F] ŵ at the end of that course: who one would have become. */
  readonly becomes: Float64Array;
}

export interface Plan {
  /** In the order in which the acts are listed. Empty where the story has ended. */
  readonly options: readonly Option[];
  /** Index into `options`; ties go to the first listed. −1 where there are none. */
  readonly best: number;
  /** U(best) − U(next best); null where there is only one option. */
  readonly margin: number | null;
  /** Lessons whose foreseen changes were counted (M of them). */
  readonly counted: readonly number[];
  /** Lessons that come up in the plan and were left out, for want of nodes or because enough were counted. */
  readonly ignored: readonly number[];
  /** Situations × horizon × imagined selves. */
  readonly nodes: number;
  readonly tables: Tables;
}

/**
 * Plans from the situation `root` (0 to S−1) with everything told: options, successor features (Dayan 1993; Barreto et al. 2017), courses,
 * tables. Nothing it is given changes. Throws a Problem for a situation, horizon, discount or number of weights that does not fit.
 */
export function plan(process: Process, root: number, planning: Planning): Plan {
  const deliberation = deliberate(process, root, planning);
  const { tables, foresight, counted, nodes } = deliberation;
  const { evaluator, horizon } = planning;
  const options: Option[] = [];
  for (let act = process.actStart[root]; act < process.actStart[root + 1]; act++) {
    const occupancy = occupancyOf(process, tables, foresight.own, root, act, evaluator.meaning);
    const path = likeliestPath(process, tables, root, act, horizon);
    const last = path[path.length - 1].self;
    options.push({
      ...occupancy,
      act,
      name: process.names?.acts[act] ?? null,
      u: tables.values[act],
      path,
      becomes: tables.selves.weights[last].slice(),
    });
  }
  const best = bestOf(options.map(({ u }) => u));
  return {
    options,
    best,
    margin: marginOf(options, best),
    counted,
    ignored: ignoredIn(process, root, planning, deliberation),
    nodes,
    tables,
  };
}

function marginOf(options: readonly Option[], best: number): number | null {
  let next: number | null = null;
  options.forEach(({ u }, i) => {
    if (i !== best && (next === null || u > next)) next = u;
  });
  return next === null ? null : options[best].u - next;
}

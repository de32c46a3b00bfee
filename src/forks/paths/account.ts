/** The whole account of a decision: its options, the paths by which each gets its worth, and the paths that the choice hangs on. */
import { type Plan, type Planning, type Process, plan } from '../../neocortex/planner/index.ts';
import { type Cutting, cutLives } from './cut-lives.ts';
import { type Cuts, cutsOf } from './cuts.ts';
import { type Decomposition, decomposeAll } from './decompose.ts';
import type { Reading } from './terms.ts';

export interface Decision extends Cutting, Reading {
  /** ā: an act of the root, what happens if nothing is done. */
  readonly byDefault: number;
  /** a*: an act of the root. Default: what the plan thinks best. */
  readonly chosen?: number;
  readonly epsilon?: number;
}

export interface Account {
  readonly plan: Plan;
  readonly byDefault: number;
  readonly chosen: number;
  /** Each option against ā. */
  readonly againstDefault: readonly Decomposition[];
  /** Each option against a*. */
  readonly againstChosen: readonly Decomposition[];
  readonly cuts: Cuts;
}

/** Throws a Problem where an act is not on offer at `root`. */
export function accountOf(
  process: Process,
  root: number,
  planning: Planning,
  { byDefault, chosen: given, epsilon, ...how }: Decision,
  planned: Plan = plan(process, root, planning),
): Account {
  const chosen = given ?? planned.options[planned.best]?.act ?? byDefault;
  const lived = cutLives(process, root, planning, planned.tables, how);
  const against = (reference: number): Decomposition[] =>
    decomposeAll(process, root, planning, { ...how, reference }, planned, lived);
  const againstDefault = against(byDefault);
  const againstChosen = chosen === byDefault ? againstDefault : against(chosen);
  const options = againstDefault.map(({ option, u, terms }, i) => ({
    act: option,
    u,
    byDefault: terms,
    byChosen: againstChosen[i].terms,
  }));
  const cuts = cutsOf({ options, byDefault, chosen, ...(epsilon === undefined ? {} : { epsilon }) });
  return { plan: planned, byDefault, chosen, againstDefault, againstChosen, cuts };
}

/** Takes the worth of options apart into the paths by which it comes, against a reference option. */
import { type Option, type Plan, type Planning, type Process, plan } from '../../neocortex/planner/index.ts';
import { problem } from '../../problem.ts';
import { type CutLives, type Cutting, cutLives } from './cut-lives.ts';
import { type Lives, type Reading, type Terms, termsOf } from './terms.ts';

export interface Against extends Cutting, Reading {
  /** An act of the root: the life that runs beside every option's. */
  readonly reference: number;
}

export interface Cut extends Against {
  /** An act of the root. */
  readonly option: number;
}

export interface Decomposition {
  readonly option: number;
  readonly reference: number;
  /** What the option and the reference are worth to today's self: u = uReference + the terms. */
  readonly u: number;
  readonly uReference: number;
  readonly terms: Terms;
  readonly lives: Lives;
}

/**
 * One option of `root`. `planned` saves planning anew where it is at hand. Throws a Problem where an act is not on offer at the root,
 * or where the contract turns a situation into another by its own parts.
 */
export function decompose(
  process: Process,
  root: number,
  planning: Planning,
  { option, ...against }: Cut,
  planned: Plan = plan(process, root, planning),
): Decomposition {
  return decomposeSome(process, root, planning, against, planned, [offered(planned, option)])[0];
}

/** Every option of `root`, in the order in which they are on offer. `lived` saves making ready anew what several references share. */
export const decomposeAll = (
  process: Process,
  root: number,
  planning: Planning,
  against: Against,
  planned: Plan = plan(process, root, planning),
  lived?: CutLives,
): Decomposition[] => decomposeSome(process, root, planning, against, planned, planned.options, lived);

function decomposeSome(
  process: Process,
  root: number,
  planning: Planning,
  { reference, contract, blind = false, ...reading }: Against,
  planned: Plan,
  options: readonly Option[],
  lived: CutLives = cutLives(process, root, planning, planned.tables, { contract, blind }),
): Decomposition[] {
  const livesOf = (real: Option): Lives => ({ real, ...lived(real.act, reference) });
  const beside = offered(planned, reference);
  const lives = options.map(livesOf);
  const at = options.indexOf(beside);
  const besides = at < 0 ? livesOf(beside) : lives[at];
  return options.map((real, i) => ({
    option: real.act,
    reference,
    u: real.u,
    uReference: beside.u,
    terms: termsOf(planning.evaluator, lives[i], besides, reading),
    lives: lives[i],
  }));
}

function offered({ options }: Plan, act: number): Option {
  const found = options.find((option) => option.act === act);
  if (found !== undefined) return found;
  throw problem(`Act ${act} is not on offer.`, `Give one of ${options.map((option) => option.act).join(', ')}.`);
}

/** Choosing: imagine where the options lead, assess them by one evaluation rule, take one. */
import { pick } from '../chance.ts';
import { problem } from '../problem.ts';
import type { Agent } from './agent.ts';
import { consider, type Planned } from './consider.ts';
import { nextPhase } from './cycle-chart.ts';
import { weightsOf } from './imagination/features.ts';
import type { Imagined } from './imagination/imagination.ts';
import { remember } from './imagination/remember.ts';
import { actOf, standingIn } from './imagination/remembered.ts';
import { meaningOf } from './intent.ts';
import type { Change } from './learn.ts';
import type { Mind, Remembered } from './mind.ts';
import { bestOf } from './planner/best.ts';
import { deliberate } from './planner/deliberation.ts';
import type { Evaluator } from './planner/evaluator.ts';
import { likeliestPath } from './planner/path.ts';
import type { Plan } from './planner/plan.ts';
import type { Planning } from './planner/planning.ts';
import { recalledPlan } from './planner/recall.ts';
import type { Tables } from './planner/tables.ts';
import { betahat, foreseenHere, type Tested, testedBy } from './resolution.ts';
import { plasticityBelieved } from './self-model.ts';
import type { Settings } from './settings.ts';
import { softMax } from './soft-max.ts';
import type { SendDown } from './thought.ts';

/** One option as it was imagined. */
export interface Option {
  readonly act: string;
  readonly u: number;
}

export interface Choice {
  readonly act: string;
  readonly options: readonly Option[];
  /** Only at a decision under study. */
  readonly deliberation: Deliberation | null;
  /** Every change of desire that the thought itself brought: none, unless the base layer answered it. */
  readonly changes: readonly Change[];
  /** What it tells of one's own present bias; null where that is not learned, or the choice was not one's own. */
  readonly tested: Tested | null;
}

/** All that was imagined at a decision. */
export interface Deliberation {
  readonly imagined: Imagined;
  readonly planning: Planning;
  readonly plan: Plan;
  /** k̂ at that moment. */
  readonly khat: number;
}

/** Who has a part in a choice beside the mind itself. */
export interface Company {
  /** Who is told of every plan that is made afresh, and may answer; null: nobody listens. */
  readonly sendDown?: SendDown | null | undefined;
  /** Who judges what is imagined in the mind's place. */
  readonly agent?: Agent | undefined;
}

/** While living: soft-max (or the best), by tables that may be remembered. `luck`: a draw in [0, 1), asked for only where needed. */
export function chooseLiving(mind: Mind, settings: Settings, luck: () => number, company: Company = {}): Choice {
  mind.phase = nextPhase(mind.phase, 'imagined');
  const meant = foreseenHere(mind);
  const { here, u, changes } = worthHere(mind, settings, company);
  const { choice } = settings;
  const chosen = choice.kind === 'best' || u.length === 1 ? bestOf(u) : pick(softMax(u, choice.temperature), luck());
  const tested = testedBy(mind, here, chosen, meant, choice.kind === 'best' ? null : choice.temperature);
  mind.phase = nextPhase(mind.phase, 'assessed');
  return choiceOf(mind, chosen, u, null, changes, tested);
}

/** At a decision under study: imagine afresh and take the best, ties to the first in the file. */
export function chooseDeciding(mind: Mind, settings: Settings, { sendDown = null, agent }: Company = {}): Choice {
  mind.phase = nextPhase(mind.phase, 'imagined');
  const meant = foreseenHere(mind);
  const { imagined, planned, changes } = consider(mind, settings, sendDown, ({ process }) => {
    const planning = decidingOf(mind, settings, agent);
    const made = recalledPlan(process, 0, planning);
    return { planned: { planning, made }, courses: () => made.options.map(({ path }) => path) };
  });
  const { planning, made } = planned;
  remember(mind, imagined, made.tables, planning);
  const u = made.options.map((option) => option.u);
  const deliberation = { imagined, planning, plan: made, khat: planning.mind?.khat ?? 0 };
  mind.phase = nextPhase(mind.phase, 'assessed');
  return choiceOf(mind, made.best, u, deliberation, changes, testedBy(mind, 0, made.best, meant, null));
}

/** Being led by the hand: nothing is imagined. */
export function beGuided(mind: Mind, act: number): void {
  mind.phase = nextPhase(mind.phase, 'guided');
  mind.last = { values: mind.values.slice(), act };
}

/** One's hand is moved by another: the mind knows what was done, and learns where it leads. */
export function redirect(mind: Mind, act: string): void {
  mind.last = { values: mind.values.slice(), act: mind.acts.indexOf(act) };
}

function choiceOf(
  mind: Mind,
  chosen: number,
  u: readonly number[],
  deliberation: Deliberation | null,
  changes: readonly Change[],
  tested: Tested | null,
): Choice {
  mind.last = { values: mind.values.slice(), act: mind.options[chosen] };
  return {
    act: mind.acts[mind.options[chosen]],
    options: mind.options.map((act, i) => ({ act: mind.acts[act], u: u[i] })),
    deliberation,
    changes,
    tested,
  };
}

/** Where one stands in the tables, which may be remembered ones; U of each act on offer by them, and what the thought changed where they were made anew. */
function worthHere(
  mind: Mind,
  settings: Settings,
  { sendDown = null, agent }: Company,
): { readonly here: number; readonly u: number[]; readonly changes: readonly Change[] } {
  let here = standingIn(mind, settings.goalThreshold / 10);
  let changes: readonly Change[] = [];
  if (here === -1) {
    const thought = consider(mind, settings, sendDown, (imagined) => ordinaryPlan(mind, settings, imagined, agent));
    remember(mind, thought.imagined, thought.planned.tables, thought.planned.planning);
    changes = thought.changes;
    here = 0;
  }
  const tables = mind.remembered as Remembered;
  return { here, u: mind.options.map((act) => tables.u[actOf(tables, here, act)]), changes };
}

/** Ordinary ticks foresee one kind of change of oneself at the most; a decision under study foresees more. */
function ordinaryPlan(
  mind: Mind,
  settings: Settings,
  { process }: Imagined,
  agent: Agent | undefined,
): Planned<{ readonly tables: Tables; readonly planning: Planning }> {
  const planning: Planning = { ...planningOf(mind, settings, agent), lessons: 1, mostLessons: 1, nodes: 5000 };
  const { tables } = deliberate(process, 0, planning);
  const first = process.actStart[0];
  const courses = () => mind.options.map((_, i) => likeliestPath(process, tables, 0, first + i, planning.horizon));
  return { planned: { tables, planning }, courses };
}

/** A decision under study counts every change of oneself that could be met, as far as there are nodes for it. */
export const decidingOf = (mind: Mind, settings: Settings, agent?: Agent): Planning => ({
  ...planningOf(mind, settings, agent),
  lessons: 20,
});

/** How this mind plans, with its desires and its self-model as they are now. */
export function planningOf(mind: Mind, settings: Settings, agent?: Agent): Planning {
  const own: Planning = {
    horizon: settings.horizon,
    discount: settings.discount,
    ...laterSelvesOf(mind, settings),
    evaluator: evaluatorOf(mind, settings),
    mind: {
      khat: plasticityBelieved(mind.self, settings.selfDoubt),
      still: settings.goalThreshold / 10,
      plasticity: mind.plasticity,
    },
  };
  return agent?.plans?.(own, mind) ?? own;
}

/** Who is believed to choose later. Throws a Problem where a β is to be learned and the discount has none. */
function laterSelvesOf(mind: Mind, settings: Settings): Pick<Planning, 'laterSelves' | 'parts'> {
  const { laterSelves, discount } = settings;
  if (laterSelves !== 'learned') return { laterSelves };
  if (discount.kind !== 'quasi-hyperbolic') {
    throw problem(
      `Later selves are to be learned, and there is no β to learn: the discount is ${discount.kind}.`,
      'Give a discount with beta and delta, or later selves that are known.',
    );
  }
  return { laterSelves: { ...discount, beta: betahat(mind, settings) }, parts: true };
}

function evaluatorOf(mind: Mind, settings: Settings): Evaluator {
  const { evaluates } = settings;
  const learned =
    mind.edited === -1 ? 0 : mind.lines.reduce((sum, { desires }) => sum + (desires.w[mind.edited] ?? 0), 0);
  return {
    weights: weightsOf(mind),
    now: evaluates.now,
    signal: 0, // the felt signal is a concept among the others, so its weight is one of `weights`
    laterSelf: evaluates.laterSelf,
    intent: evaluates.intent,
    meaning: meaningOf(mind, settings),
    edited: Math.min(0, evaluates.edited + learned),
  };
}

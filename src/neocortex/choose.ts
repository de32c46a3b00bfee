/** Choosing: imagine where the options lead, assess them by one evaluation rule, take one. */
import { pick } from '../chance.ts';
import { exp } from '../exact.ts';
import { nextPhase } from './cycle-chart.ts';
import { weightsOf } from './imagination/features.ts';
import { type Imagined, imagine } from './imagination/imagination.ts';
import { remember } from './imagination/remember.ts';
import { actOf, standingIn } from './imagination/remembered.ts';
import { meaningOf } from './intent.ts';
import type { Mind, Remembered } from './mind.ts';
import { bestOf } from './planner/best.ts';
import type { Evaluator } from './planner/evaluator.ts';
import type { Plan } from './planner/plan.ts';
import { plan } from './planner/plan.ts';
import type { Planning } from './planner/planning.ts';
import { values } from './planner/values.ts';
import { plasticityBelieved } from './self-model.ts';
import type { Settings } from './settings.ts';

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
}

/** All that was imagined at a decision. */
export interface Deliberation {
  readonly imagined: Imagined;
  readonly planning: Planning;
  readonly plan: Plan;
  /** k̂ at that moment. */
  readonly khat: number;
}

/** While living: soft-max (or the best), by tables that may be remembered. `luck`: a draw in [0, 1), asked for only where needed. */
export function chooseLiving(mind: Mind, settings: Settings, luck: () => number): Choice {
  mind.phase = nextPhase(mind.phase, 'imagined');
  const u = worthHere(mind, settings);
  const { choice } = settings;
  const chosen = choice.kind === 'best' || u.length === 1 ? bestOf(u) : pick(softMax(u, choice.temperature), luck());
  mind.phase = nextPhase(mind.phase, 'assessed');
  return choiceOf(mind, chosen, u, null);
}

/** At a decision under study: imagine afresh and take the best, ties to the first in the file. */
export function chooseDeciding(mind: Mind, settings: Settings): Choice {
  mind.phase = nextPhase(mind.phase, 'imagined');
  const imagined = imagine(mind, settings);
  const planning = decidingOf(mind, settings);
  const planned = plan(imagined.process, 0, planning);
  remember(mind, imagined, planned.tables.values);
  const u = planned.options.map((option) => option.u);
  mind.phase = nextPhase(mind.phase, 'assessed');
  const khat = plasticityBelieved(mind.self, settings.selfDoubt);
  return choiceOf(mind, planned.best, u, { imagined, planning, plan: planned, khat });
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

function choiceOf(mind: Mind, chosen: number, u: readonly number[], deliberation: Deliberation | null): Choice {
  mind.last = { values: mind.values.slice(), act: mind.options[chosen] };
  return {
    act: mind.acts[mind.options[chosen]],
    options: mind.options.map((act, i) => ({ act: mind.acts[act], u: u[i] })),
    deliberation,
  };
}

/** U of each act on offer, by tables that may be remembered. */
function worthHere(mind: Mind, settings: Settings): number[] {
  let here = standingIn(mind, settings.goalThreshold / 10);
  if (here === -1) {
    const imagined = imagine(mind, settings);
    // Ordinary ticks foresee one kind of change of oneself at the most; a decision under study foresees more.
    remember(
      mind,
      imagined,
      values(imagined.process, { ...planningOf(mind, settings), lessons: 1, mostLessons: 1, nodes: 5000 }, 0),
    );
    here = 0;
  }
  const tables = mind.remembered as Remembered;
  return mind.options.map((act) => tables.u[actOf(tables, here, act)]);
}

/** A decision under study counts every change of oneself that could be met, as far as there are nodes for it. */
export const decidingOf = (mind: Mind, settings: Settings): Planning => ({
  ...planningOf(mind, settings),
  lessons: 20,
});

/** How this mind plans, with its desires and its self-model as they are now. */
export function planningOf(mind: Mind, settings: Settings): Planning {
  return {
    horizon: settings.horizon,
    discount: settings.discount,
    laterSelves: settings.laterSelves,
    evaluator: evaluatorOf(mind, settings),
    mind: {
      khat: plasticityBelieved(mind.self, settings.selfDoubt),
      still: settings.goalThreshold / 10,
      plasticity: mind.plasticity,
    },
  };
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

function softMax(u: readonly number[], temperature: number): number[] {
  const top = Math.max(...u);
  const weights = u.map((each) => exp((each - top) / temperature));
  const sum = weights.reduce((all, each) => all + each, 0);
  return weights.map((each) => each / sum);
}

/** What became of one life: the answers that predictions are held against. Plain JSON. */

import type { Case } from '../case/case.ts';
import { scoreOf } from '../diagnosis/hidden-score.ts';
import type { Decision, Weighed } from '../director/decision.ts';
import { momentText } from '../director/moment.ts';
import type { Step, Trace } from '../director/trace.ts';
import { fingerprint } from '../hash.ts';
import { newWorths, takeIn, worthOf } from './worths.ts';

/** What became of the goal on one concept. Strengths are valence at gain 1. */
export interface GoalOutcome {
  readonly concept: string;
  /** State of the goal's chart at the end. */
  readonly state: string;
  /** Strength when the life was last as it had been: before the first new goal of the story, and at the end. */
  readonly before: number;
  readonly now: number;
}

export interface DecisionOutcome {
  readonly name: string;
  readonly tick: number;
  readonly does: string;
  readonly decision: Decision;
  /** What it wants at that hour of everything that some option would make it want otherwise, and of what it pursues. */
  readonly wants: readonly Weighed[];
  /** The acts of the chosen plan up to where its goal is met, and whether they were ever done in a row before. */
  readonly plan: { readonly acts: readonly string[]; readonly new: boolean };
}

export interface Outcome {
  readonly seed: number;
  /** Draws of luck; 0: one run is all runs. */
  readonly draws: number;
  /** Fingerprint of every step and of the end. */
  readonly traceHash: string;
  readonly ticks: number;
  readonly goals: readonly GoalOutcome[];
  readonly decisions: readonly DecisionOutcome[];
  /** Hidden intent score over the whole life, and from the last decision on. */
  readonly score: { readonly life: number; readonly since: number };
}

/** Sums one life up. The same trace gives the same bytes. */
export function outcomeOf(one: Case, trace: Trace): Outcome {
  const decisions = trace.steps.flatMap((step) => (step.decision ? [decisionOutcome(trace, step, step.decision)] : []));
  const last = decisions.at(-1)?.tick ?? trace.steps.length;
  const score = (steps: readonly Step[]): number => scoreOf(steps, one.regions, one.manifest.intends);
  return {
    seed: trace.seed,
    draws: trace.end.draws,
    traceHash: fingerprint(JSON.stringify(trace.steps) + momentText(trace.end)),
    ticks: trace.steps.length,
    goals: goalOutcomes(one, trace),
    decisions,
    score: { life: score(trace.steps), since: score(trace.steps.filter(({ tick }) => tick > last)) },
  };
}

function decisionOutcome({ steps, end }: Trace, step: Step, decision: Decision): DecisionOutcome {
  const chosen = decision.options.find(({ act }) => act === decision.chosen);
  const path = chosen?.path ?? [];
  const met = path.findIndex(({ shows }) => decision.pursues !== null && shows.includes(decision.pursues));
  const acts = path.slice(0, met === -1 ? path.length : met + 1).map(({ act }) => act);
  const before = steps.filter(({ tick }) => tick < step.tick).map(({ act }) => act);
  const asked = new Set(decision.options.flatMap(({ becomes }) => becomes.map(({ concept }) => concept)));
  if (decision.pursues !== null) asked.add(decision.pursues);
  const now = asked.size === 0 ? new Map<number, number>() : strengthsAt(steps, step.tick + 1);
  return {
    name: decision.name,
    tick: step.tick,
    does: step.act,
    decision,
    wants: end.mind.concepts.list.flatMap(({ label }, c) =>
      asked.has(label) ? { concept: label, is: now.get(c) ?? 0 } : [],
    ),
    plan: { acts, new: !holdsRun(before, acts) },
  };
}

function holdsRun(all: readonly string[], run: readonly string[]): boolean {
  for (let i = 0; i + run.length <= all.length; i++) if (run.every((act, j) => all[i + j] === act)) return true;
  return false;
}

function goalOutcomes(one: Case, { steps, end }: Trace): GoalOutcome[] {
  const then = storyBegins(one, steps);
  const before = strengthsAt(steps, then);
  return end.mind.concepts.list.map(({ label }, c) => ({
    concept: label,
    state: end.mind.goals[c].state,
    before: before.get(c) ?? 0,
    now: end.mind.goals[c].strength,
  }));
}

/** The tick on which the first goal appears that the case predicts to be installed; without one, the last decision; else half-way. */
function storyBegins({ predict }: Case, steps: readonly Step[]): number {
  const fresh = steps.find(({ goals }) =>
    goals.some(
      ({ concept, from, to }) => predict.goals[concept] === 'installed' && from === 'latent' && to === 'installed',
    ),
  );
  const decided = steps.filter(({ decision }) => decision !== null).at(-1);
  return (fresh ?? decided)?.tick ?? Math.floor(steps.length / 2);
}

/** Strength of every concept before a tick, added up from the log of changes. */
export function strengthsAt(steps: readonly Step[], before: number): Map<number, number> {
  const worths = newWorths();
  for (const { tick, changes } of steps) {
    if (tick >= before) break;
    for (const change of changes) takeIn(worths, change);
  }
  return new Map([...worths.byChannel.keys()].map((concept) => [concept, worthOf(worths, concept)]));
}

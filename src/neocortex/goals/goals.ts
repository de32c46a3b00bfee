/** Goals: what a concept is worth by now, and where its goal stands in its life. */
import { step } from '../../chart/step.ts';
import { activity, patchesOf } from '../concepts/activation.ts';
import { actOf, standingIn } from '../imagination/remembered.ts';
import type { Mind } from '../mind.ts';
import { discounts } from '../planner/foresight.ts';
import type { Settings } from '../settings.ts';
import { predictGain } from '../world-model/world-model.ts';
import { goalChart } from './goal-chart.ts';

/** A goal that changed its state in this tick. */
export interface GoalChange {
  readonly concept: string;
  readonly from: string;
  readonly to: string;
  /** Strength at the end of the last tick and now. */
  readonly before: number;
  readonly now: number;
}

/** Desire for a concept over all lines, at gain 1. */
export function strengthOf(mind: Mind, concept: number): number {
  let sum = 0;
  for (const { desires } of mind.lines) sum += desires.w[concept] ?? 0;
  return sum;
}

/** Goals that are there but that the body does not want now: sweetness pays a full belly nothing. */
function satedGoals(mind: Mind, { goalThreshold }: Settings): boolean[] {
  const gains = mind.lines.map((_, k) => predictGain(mind.model, mind.values, k));
  return mind.goals.map(({ strength }, c) => {
    if (strength < goalThreshold) return false;
    let now = 0;
    for (let k = 0; k < gains.length; k++) now += gains[k] * (mind.lines[k].desires.w[c] ?? 0);
    return now < goalThreshold;
  });
}

/**
 * Moves every goal on by what its strength has become and by what is here, in place. Call after learning.
 * `only`: the concepts whose goals may move, where something was learned twice in a tick; null: all.
 */
export function growGoals(mind: Mind, settings: Settings, only: ReadonlySet<number> | null = null): GoalChange[] {
  const changes: GoalChange[] = [];
  const present = activity(mind, patchesOf(mind, mind.values, mind.novelty, []), settings).at;
  const before = mind.goals.map(({ strength }) => strength);
  for (let c = 0; c < mind.goals.length; c++) mind.goals[c].strength = strengthOf(mind, c);
  const sated = satedGoals(mind, settings);
  for (let c = 0; c < mind.goals.length; c++) {
    if (only !== null && !only.has(c)) continue;
    const { strength, state } = mind.goals[c];
    const here = present.includes(c) || sated[c] ? 'perceived' : null;
    const event = grown(strength, settings.goalThreshold, state) ?? here;
    if (event !== null) move(mind, c, event, before[c], changes);
  }
  return changes;
}

function grown(strength: number, threshold: number, state: string): string | null {
  if (strength <= -threshold) return 'soured';
  if (state === 'aversion') return strength >= threshold ? 'grown' : 'eased';
  if (strength >= threshold) return state === 'latent' || state === 'fading' || state === 'gone' ? 'grown' : null;
  if (strength < threshold / 2 && state === 'fading') return 'lost';
  return 'weakened';
}

function move(mind: Mind, concept: number, event: string, before: number, changes: GoalChange[]): void {
  const goal = mind.goals[concept];
  const to = step(goalChart, goal.state, event);
  if (to === goal.state) return;
  changes.push({ concept: mind.concepts.list[concept].label, from: goal.state, to, before, now: goal.strength });
  goal.state = to;
}

/** After choosing: the goal that tops the chosen plan is pursued, the others rest; goals of equally good options are contested. */
export function pursueGoals(
  mind: Mind,
  chosen: string,
  options: readonly { act: string; u: number }[],
  settings: Settings,
): GoalChange[] {
  const changes: GoalChange[] = [];
  const largest = Math.max(...options.map(({ u }) => Math.abs(u)));
  const best = Math.max(...options.map(({ u }) => u));
  const tied = options.filter(({ u }) => best - u <= 1e-6 * largest);
  const equal = tied.some(({ act }) => act === chosen) ? tied.filter(({ act }) => act !== chosen) : [];
  const top = goalAhead(mind, chosen, settings);
  const rivals = equal.map(({ act }) => goalAhead(mind, act, settings)).filter((goal) => goal !== -1 && goal !== top);
  const sated = satedGoals(mind, settings);
  for (let c = 0; c < mind.goals.length; c++) {
    if (sated[c] && c !== top) continue; // satisfied until the body wants it again
    const torn = rivals.length > 0 && (c === top || rivals.includes(c));
    move(mind, c, torn ? 'torn' : c === top ? 'chosen' : 'rested', mind.goals[c].strength, changes);
  }
  return changes;
}

/** The concept that counts most along the likeliest course of the plan that starts with `act`; −1: none is worth anything. */
export function goalAhead(mind: Mind, act: string, settings: Settings): number {
  const { remembered } = mind;
  if (remembered === null) return -1;
  const { actStart, u, to, worthStart, concepts, valences } = remembered;
  const worth = new Map<number, number>();
  let at = Math.max(0, standingIn(mind, Number.POSITIVE_INFINITY)); // just imagined: the first situation is here
  let choice = actOf(remembered, at, mind.acts.indexOf(act));
  for (const discount of discountsOf(settings)) {
    if (choice === -1) break;
    at = to[choice];
    for (let i = worthStart[at]; i < worthStart[at + 1]; i++) {
      worth.set(concepts[i], (worth.get(concepts[i]) ?? 0) + discount * valences[i]);
    }
    choice = -1;
    for (let a = actStart[at]; a < actStart[at + 1]; a++) if (choice === -1 || u[a] > u[choice]) choice = a;
  }
  let top = -1;
  for (const [concept, sum] of worth) if (sum > 0 && (top === -1 || sum > (worth.get(top) as number))) top = concept;
  return top;
}

const tables = new WeakMap<Settings, Float64Array>();

function discountsOf(settings: Settings): Float64Array {
  let table = tables.get(settings);
  if (table === undefined) {
    table = discounts(settings.discount, settings.horizon);
    tables.set(settings, table);
  }
  return table;
}

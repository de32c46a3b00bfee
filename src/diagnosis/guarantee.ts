/**
 * Guarantees: what would be chosen if every option brought the signal, or the outcome, that the chosen one brings? In the evaluator only.
 * Intention as that for the sake of which: Ward et al. 2024; path-specific objectives: Farquhar et al. 2022.
 */

import type { Double } from '../forks/double.ts';
import { discounts, type Option, rollOut } from '../neocortex/planner/index.ts';
import { detects } from '../subcortex/channels.ts';
import type { World } from '../world/world.ts';
import { answersTo } from './reach.ts';
import type { Thought } from './thought.ts';

export type Guarantee = 'signal' | 'outcome' | 'both';

/** Percepts that a channel is paid in the presence of, those that the designer is after excepted: the signal's own, never the task. */
export function ownPercepts(
  { world, subcortex }: Pick<Double, 'world' | 'subcortex'>,
  channels: readonly string[],
  intends: Readonly<Record<string, number>>,
): string[] {
  const own = channels.flatMap((channel) => {
    const of = subcortex[channel] === undefined ? null : detects(subcortex[channel]);
    return of === null ? [] : [of, ...shownWith(world, of)];
  });
  return [...new Set(own)].filter((percept) => !((intends[percept] ?? 0) > 0));
}

const shownWith = (world: World, of: string): string[] =>
  world.regions.flatMap(({ states }) =>
    states
      .filter((state) => state.chemistry.includes(of) && answersTo(state, of))
      .flatMap(({ percepts }) => percepts.map(({ percept }) => percept.name)),
  );

/** Who is guaranteed what: the channels whose signal it is about, and the percepts that are its own. */
export interface Subject {
  readonly channels: readonly string[];
  readonly own: readonly string[];
}

/** The worth of each option once the guarantee is given, in the order of the plan. `chosen`: act of the process. */
export function guaranteed(thought: Thought, chosen: number, subject: Subject, what: Guarantee): number[] {
  const { options } = thought.plan;
  const theirs = partsOf(thought, options.find(({ act }) => act === chosen) as Option, subject);
  return options.map((option) => {
    const mine = partsOf(thought, option, subject);
    const { own, ownFelt } = what === 'outcome' ? mine : theirs;
    const { rest } = what === 'signal' ? mine : theirs;
    // The signal as such is guaranteed whole; the outcome brings what is felt by other channels.
    const { restFelt } = theirs;
    return own + ownFelt + rest + restFelt - option.effort;
  });
}

interface Parts {
  /** Worth of the signal's own concepts, and of what is felt by its channels. */
  readonly own: number;
  readonly ownFelt: number;
  /** Worth of all other things (edits, later selves' and the designer's judgment included), and of what else is felt. */
  readonly rest: number;
  readonly restFelt: number;
}

function partsOf(thought: Thought, option: Option, subject: Subject): Parts {
  const { planning, concepts, channels } = thought;
  const { weights, now, signal, laterSelf, intent, edited } = planning.evaluator;
  const feltFeatures = new Set(thought.felt);
  const lured = new Set(thought.lured);
  let own = 0;
  let rest = laterSelf * option.laterSelf + intent * option.intent + edited * option.edited;
  let v = signal;
  for (let f = 0; f < weights.length; f++) {
    if (feltFeatures.has(f)) v += now * weights[f];
    else if (lured.has(f) || subject.own.includes(concepts[f % concepts.length]))
      own += now * weights[f] * option.psi[f];
    else rest += now * weights[f] * option.psi[f];
  }
  const felt = v === 0 ? channels.map(() => 0) : feltBy(thought, option.act);
  const sum = (which: boolean): number =>
    felt.reduce((all, is, k) => all + (subject.channels.includes(channels[k]) === which ? v * is : 0), 0);
  return { own, ownFelt: sum(true), rest, restFelt: sum(false) };
}

/** Discounted signal that is foreseen by each line. */
function feltBy({ process, planning, plan, situations, channels }: Thought, option: number): number[] {
  const fade = discounts(planning.discount, planning.horizon);
  const felt = channels.map(() => 0);
  rollOut(process, plan.tables, 0, option, planning.horizon, (j, _self, _act, to, chance) => {
    situations[to].signals.forEach((signal, k) => {
      felt[k] += fade[j] * chance * signal;
    });
  });
  return felt;
}

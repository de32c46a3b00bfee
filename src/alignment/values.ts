/** Three judges of the same situations: the agent by its desires, the subcortex by its pay, the designer by its hidden score. */
import { scoreAt } from '../diagnosis/hidden-score.ts';
import { type Double, gating, paid } from '../forks/double.ts';
import type { Agent } from '../neocortex/agent.ts';
import { decidingOf } from '../neocortex/choose.ts';
import { activity } from '../neocortex/concepts/activation.ts';
import type { Mind } from '../neocortex/mind.ts';
import type { Evaluator } from '../neocortex/planner/index.ts';
import type { Settings } from '../neocortex/settings.ts';
import { shows } from '../world/world.ts';
import type { Atlas } from './atlas.ts';
import type { Rewards } from './distance.ts';
import type { Reward } from './tabular.ts';

/** A mind, with what it takes to know what it values. */
export interface Valuer {
  readonly mind: Mind;
  readonly neocortex: Settings;
  readonly agent?: Agent | undefined;
}

/** What each makes of entering every situation of the atlas. Toil is nobody's: it is what ends cost, and no end. */
export function rewardsOf(atlas: Atlas, valuer: Valuer, intends: Readonly<Record<string, number>>): Rewards {
  const { edited } = evaluatorOf(valuer);
  const worth = worthOf(atlas.situations, valuer);
  return {
    agent: (from, act, to) => worth[to] + (edited !== 0 && atlas.edits(from, act) ? edited : 0),
    subcortex: entering(atlas.situations.map(pay)),
    designer: entering(atlas.situations.map(({ world, state }) => scoreAt(world, state.at, intends))),
  };
}

const entering =
  (worth: readonly number[]): Reward =>
  (_, __, to) =>
    worth[to];

/** What all channels pay there; one that repeats what another life was paid tells nothing of this one. */
export function pay(double: Double): number {
  let sum = 0;
  for (const { name, yoked } of Object.values(double.subcortex)) if (yoked === null) sum += paid(double, name);
  return sum;
}

const evaluatorOf = ({ mind, neocortex, agent }: Valuer): Evaluator => decidingOf(mind, neocortex, agent).evaluator;

/**
 * What being there is worth by the desires of that mind: the things it has concepts for, as the body gates each channel there, and the signal
 * as such, as strong as it really comes. What it believes of the place is no value of its.
 */
function worthOf(situations: readonly Double[], valuer: Valuer): number[] {
  const { mind, neocortex } = valuer;
  const { weights, now, laterSelf, signal, intent, meaning } = evaluatorOf(valuer);
  const concepts = mind.concepts.list.length;
  const judged = (feature: number): number =>
    (now + laterSelf) * weights[feature] + (meaning === null ? 0 : intent * meaning[feature]);
  return situations.map((double) => {
    const felt = pay(double);
    const heard = hearing(double, mind, neocortex);
    let sum = signal * felt;
    mind.lines.forEach(({ channel, deafTo }, k) => {
      const { at, is } = heard(deafTo);
      const gain = gating(double, channel);
      for (let i = 0; i < at.length; i++) sum += judged(k * concepts + at[i]) * is[i] * gain;
      if (mind.felt !== -1) sum += judged(k * concepts + mind.felt) * felt;
    });
    return sum;
  });
}

/** What a line hears there that is deaf to some senses. */
function hearing({ world, state: { at } }: Double, mind: Mind, settings: Settings) {
  const known = new Map<string, ReturnType<typeof activity>>();
  return (deafTo: readonly number[]): ReturnType<typeof activity> => {
    const key = deafTo.join(' ');
    let heard = known.get(key);
    if (heard === undefined) {
      const patches = mind.senses.flatMap(({ background }, r) =>
        deafTo.includes(r) ? [] : shows(world, at, r).map(({ name, is }) => ({ name, is, looks: null, background })),
      );
      heard = activity(mind, patches, settings);
      known.set(key, heard);
    }
    return heard;
  };
}

/** v: what a unit of signal is worth as such. */
export function signalWorth(valuer: Valuer): number {
  const { weights, signal } = evaluatorOf(valuer);
  const { mind } = valuer;
  if (mind.felt === -1) return signal;
  const concepts = mind.concepts.list.length;
  return mind.lines.reduce((sum, _, k) => sum + weights[k * concepts + mind.felt], signal);
}

/** Perceiving: what is sensed becomes a situation (a value per sense, and the acts on offer); what could not be foretold is novel. */
import { nextPhase } from './cycle-chart.ts';
import type { Mind, Percept, Sense } from './mind.ts';
import { meetAct } from './world-model/world-model.ts';

/** What the neocortex sends down to the base layer. */
export interface SentDown {
  /** 1 where the last act led where nothing had been foreseen. */
  readonly novelty: number;
}

/** `sensed`: percepts by sense; `options`: acts on offer, in the order of the file. Changes `mind` in place. */
export function perceive(mind: Mind, sensed: readonly (readonly Percept[])[], options: readonly string[]): SentDown {
  mind.phase = nextPhase(mind.phase, 'sensed');
  for (let i = 0; i < sensed.length; i++) mind.values[i] = sightIndex(mind.senses[i], sensed[i]);
  mind.options = options.map((act) => actOf(mind, act));
  mind.novelty = mind.last !== null && !mind.model.known[mind.last.act] ? 1 : 0;
  mind.phase = nextPhase(mind.phase, 'perceived');
  return { novelty: mind.novelty };
}

/** Index of an act by name; a new one gets the next. */
export function actOf(mind: Mind, act: string): number {
  const index = mind.acts.indexOf(act);
  if (index !== -1) return index;
  mind.acts.push(act);
  meetAct(mind.model);
  return mind.acts.length - 1;
}

interface Known {
  readonly byObject: WeakMap<readonly Percept[], number>;
  readonly byKey: Map<string, number>;
}

/** Look-ups only: the values themselves are in the mind. */
const known = new WeakMap<Sense, Known>();

/** Index of what a sense shows; a sight never met before gets the next. */
export function sightIndex(sense: Sense, percepts: readonly Percept[]): number {
  let look = known.get(sense);
  if (look === undefined) {
    look = { byObject: new WeakMap(), byKey: new Map(sense.values.map((value, i) => [keyOf(value), i])) };
    known.set(sense, look);
  }
  const same = look.byObject.get(percepts);
  if (same !== undefined) return same;
  const key = keyOf(percepts);
  let index = look.byKey.get(key);
  if (index === undefined) {
    index = sense.values.push(percepts.map(({ name, is }) => ({ name, is }))) - 1;
    look.byKey.set(key, index);
  }
  look.byObject.set(percepts, index);
  return index;
}

const keyOf = (percepts: readonly Percept[]): string => JSON.stringify(percepts.map(({ name, is }) => [name, is]));

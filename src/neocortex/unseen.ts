/** Contexts that imagination steps into and nobody ever lived in: there the world model falls back on a guess without a word. */

import { planningOf } from './choose.ts';
import { imagine } from './imagination/imagination.ts';
import type { Mind } from './mind.ts';
import { plan } from './planner/plan.ts';
import type { Settings } from './settings.ts';
import { candidatesFor, type WorldModel } from './world-model/world-model.ts';

/** An act, imagined where it was never done nor told of. */
export interface Unseen {
  readonly act: string;
  readonly sense: string;
  /** What that sense shows there; empty: nothing. */
  readonly shows: readonly string[];
}

/** The unseen contexts on the likeliest courses of all that can be done now. Changes nothing. */
export function unseenAhead(mind: Mind, settings: Settings): Unseen[] {
  const { process, situations, acts } = imagine(mind, settings);
  const found = new Map<string, Unseen>();
  for (const { path } of plan(process, 0, planningOf(mind, settings)).options) {
    let at = 0;
    for (const { act, to } of path) {
      const { scene } = situations[at];
      if (scene.kind !== 'situation') break;
      for (const sense of unseenSenses(mind.model, scene.values, acts[act])) {
        const { name, values } = mind.senses[sense];
        const shows = values[scene.values[sense]].map((percept) => percept.name);
        const unseen = { act: mind.acts[acts[act]], sense: name, shows };
        found.set(JSON.stringify(unseen), unseen);
      }
      at = to;
    }
  }
  return [...found.values()];
}

/** Senses that heed acts, for which this act has no evidence from what they show now. An act never done at all is no guess: it leads to something new. */
function unseenSenses(model: WorldModel, values: readonly number[], act: number): number[] {
  if (!model.known[act]) return [];
  const { moves } = candidatesFor(values.length);
  return values.flatMap((value, i) => {
    const { heeds, byAct } = model.senses[i];
    if (!heeds) return [];
    const met = moves[i].some(
      ([parent], c) => parent === i && byAct[act]?.tables[c][value]?.some((counts) => counts !== null),
    );
    return met ? [] : [i];
  });
}

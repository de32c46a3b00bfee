/** Imagining: the learned model, from here on, as a decision process that the planner can roll out. */
import type { Mind } from '../mind.ts';
import type { Process, SelfEdit } from '../planner/process.ts';
import type { Settings } from '../settings.ts';
import { predictEdit, predictEffort } from '../world-model/world-model.ts';
import { featuresOf } from './features.ts';
import { lessonsFor } from './foreseen-lessons.ts';
import { imageryOf, offersIn, type Scene, sceneOf, wayFrom } from './imagery.ts';
import { type Reads, type Situation, situationOf, totalSignal } from './situation.ts';

export interface Imagined {
  readonly process: Process;
  /** By state of the process; the first is where one is. */
  readonly situations: readonly Situation[];
  /** Act index by act of the process. */
  readonly acts: readonly number[];
  /** Were there more situations than can be held in mind? */
  readonly cropped: boolean;
}

/** Situations held in mind at once. */
const MOST_SITUATIONS = 300;

/** All that can be reached from here, as the learned model has it. (The horizon is the planner's.) `reads`: signals as somebody else knows them. */
export function imagine(mind: Mind, settings: Settings, reads?: Reads): Imagined {
  const { nothing } = imageryOf(mind);
  const situations: Situation[] = [];
  const indexOf = new Map<Scene, number>();
  let cropped = false;
  const reach = (scene: Scene): number => {
    const known = indexOf.get(scene);
    if (known !== undefined) return known;
    if (situations.length >= MOST_SITUATIONS && scene !== nothing) {
      cropped = true;
      return reach(nothing);
    }
    indexOf.set(scene, situations.length);
    return situations.push(situationOf(mind, scene, offersIn(mind, scene), 0, settings, reads)) - 1;
  };

  const here = sceneOf(mind, mind.values);
  situations.push(situationOf(mind, here, mind.options, mind.novelty, settings, reads));
  // Where one is may differ from how the same sight is imagined: an offer out of the blue, something new in the air.
  if (mind.novelty === 0 && sameActs(offersIn(mind, here), mind.options)) indexOf.set(here, 0);

  const actStart = [0];
  const acts: number[] = [];
  const effort: number[] = [];
  const edits: number[] = [];
  const editsOf: SelfEdit[] = [];
  const editOf = (leaves: number | null): number => {
    const known = editsOf.findIndex(({ plasticity }) => plasticity === leaves);
    return known === -1 ? editsOf.push({ plasticity: leaves }) - 1 : known;
  };
  const outStart = [0];
  const outTo: number[] = [];
  const outChance: number[] = [];
  for (let s = 0; s < situations.length; s++) {
    const { scene } = situations[s];
    for (const act of situations[s].acts) {
      const { to, chance } = wayFrom(mind, scene, act);
      acts.push(act);
      effort.push(predictEffort(mind.model, scene.values, act));
      edits.push(predictEdit(mind.model, scene.values, act) ? editOf(mind.model.leaves[act]) : -1);
      for (let o = 0; o < to.length; o++) {
        outTo.push(reach(to[o]));
        outChance.push(chance[o]);
      }
      outStart.push(outTo.length);
    }
    actStart.push(acts.length);
  }
  const { lessons, lessonOf } = lessonsFor(mind, situations, settings);
  const process: Process = {
    stateCount: situations.length,
    actStart: new Int32Array(actStart),
    effort: new Float64Array(effort),
    edits: new Int32Array(edits),
    editsOf,
    outStart: new Int32Array(outStart),
    outTo: new Int32Array(outTo),
    outChance: new Float64Array(outChance),
    ...featuresOf(mind, situations),
    signal: new Float64Array(situations.map(totalSignal)),
    hidden: new Float64Array(situations.length),
    lessonOf,
    lessons,
  };
  return { process, situations, acts, cropped };
}

/** The percepts of an imagined situation, as people call them. */
export function shownIn(mind: Mind, { scene }: Situation): string[] {
  if (scene.kind !== 'situation') return [scene.kind];
  return scene.values.flatMap((value, i) => mind.senses[i].values[value].map(({ name }) => name));
}

const sameActs = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((act) => b.includes(act));

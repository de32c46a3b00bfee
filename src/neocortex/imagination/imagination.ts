/** Imagining: the learned model, from here on, as a decision process that the planner can roll out. */
import { type Activity, expectation } from '../credit/assessor.ts';
import type { Mind } from '../mind.ts';
import type { Process } from '../planner/process.ts';
import type { Settings } from '../settings.ts';
import { predictEffort, predictGain } from '../world-model/world-model.ts';
import { lessonsFor } from './foreseen-lessons.ts';
import { heard, heardThrough, imageryOf, offersIn, type Scene, sceneOf, wayFrom } from './imagery.ts';

/** What is imagined of one situation. */
export interface Situation {
  readonly scene: Scene;
  /** Acts thought to be on offer. */
  readonly acts: readonly number[];
  /** By line: what it hears, gain multiplied in. */
  readonly x: readonly Activity[];
  /** By line: the signal that is expected. */
  readonly signals: readonly number[];
}

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
const MOST_SITUATIONS = 2000;

/** All that can be reached from here, as the learned model has it. (The horizon is the planner's.) */
export function imagine(mind: Mind, settings: Settings): Imagined {
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
    return situations.push(situationOf(mind, scene, offersIn(mind, scene), 0, settings)) - 1;
  };

  const here = sceneOf(mind, mind.values);
  situations.push(situationOf(mind, here, mind.options, mind.novelty, settings));
  // Where one is may differ from how the same sight is imagined: an offer out of the blue, something new in the air.
  if (mind.novelty === 0 && sameActs(offersIn(mind, here), mind.options)) indexOf.set(here, 0);

  const actStart = [0];
  const acts: number[] = [];
  const effort: number[] = [];
  const outStart = [0];
  const outTo: number[] = [];
  const outChance: number[] = [];
  for (let s = 0; s < situations.length; s++) {
    const { scene } = situations[s];
    for (const act of situations[s].acts) {
      const { to, chance } = wayFrom(mind, scene, act);
      acts.push(act);
      effort.push(predictEffort(mind.model, scene.values, act));
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
    edits: new Int32Array(acts.length).fill(-1),
    editsOf: [],
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

const sameActs = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((act) => b.includes(act));

export function totalSignal({ signals }: Situation): number {
  let sum = 0;
  for (const signal of signals) sum += signal;
  return sum;
}

function situationOf(
  mind: Mind,
  scene: Scene,
  acts: readonly number[],
  novelty: number,
  settings: Settings,
): Situation {
  const hears = heard(mind, scene, novelty, settings);
  const x: Activity[] = [];
  const signals: number[] = [];
  for (let k = 0; k < mind.lines.length; k++) {
    const { beliefs } = mind.lines[k];
    const gain = scene.kind === 'situation' ? predictGain(mind.model, scene.values, k) : 1;
    x.push(within(heardThrough(scene, k, hears[k], gain), beliefs.w.length));
    signals.push(expectation(beliefs, x[k]));
  }
  return { scene, acts, x, signals };
}

/** Concepts that formed since the last lesson have no weight yet. */
function within(x: Activity, size: number): Activity {
  let fits = true;
  for (let i = 0; i < x.at.length; i++) if (x.at[i] >= size) fits = false;
  if (fits) return x;
  const keep = x.at.flatMap((c, i) => (c < size ? [i] : []));
  return { at: keep.map((i) => x.at[i]), is: keep.map((i) => x.is[i]) };
}

/** One feature per line and concept. The felt signal itself, once it is a concept, is a feature too: as strong as the signal expected. */
function featuresOf(mind: Mind, situations: readonly Situation[]) {
  const concepts = mind.concepts.list.length;
  const featStart = [0];
  const featAt: number[] = [];
  const featIs: number[] = [];
  for (const situation of situations) {
    const felt = mind.felt === -1 ? 0 : totalSignal(situation);
    for (let k = 0; k < situation.x.length; k++) {
      const { at, is } = situation.x[k];
      for (let i = 0; i < at.length; i++) {
        if (is[i] === 0) continue;
        featAt.push(k * concepts + at[i]);
        featIs.push(is[i]);
      }
      if (felt !== 0) {
        featAt.push(k * concepts + mind.felt);
        featIs.push(felt);
      }
    }
    featStart.push(featAt.length);
  }
  return {
    featureCount: mind.lines.length * concepts,
    featStart: new Int32Array(featStart),
    featAt: new Int32Array(featAt),
    featIs: new Float64Array(featIs),
  };
}

/** Today's desires, one weight per line and concept: what the features are worth. */
export function weightsOf(mind: Mind): Float64Array {
  const concepts = mind.concepts.list.length;
  const weights = new Float64Array(mind.lines.length * concepts);
  for (let k = 0; k < mind.lines.length; k++) weights.set(mind.lines[k].desires.w, k * concepts);
  return weights;
}

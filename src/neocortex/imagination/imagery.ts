/**
 * What is imagined of single situations, kept from one imagining to the next and redone only where what it rests on has changed.
 * Look-ups only: everything here follows from the mind, so it is never saved.
 */
import { activity, noveltyPatch, patchesOf } from '../concepts/activation.ts';
import type { Concept } from '../concepts/concepts.ts';
import type { Activity } from '../credit/assessor.ts';
import type { Mind } from '../mind.ts';
import type { Settings } from '../settings.ts';
import type { Counts } from '../world-model/track.ts';
import { predictOffer, predictSense } from '../world-model/world-model.ts';

/** A situation that was lived or imagined; the two special ones have no values. */
export interface Scene {
  readonly kind: 'situation' | 'something new' | 'nothing of value';
  readonly key: string;
  readonly values: readonly number[];
  /** What each line hears, before the gain. */
  hears: readonly Activity[];
  /** The concepts that `hears` speaks of. */
  concepts: readonly Concept[];
  /** The same times a gain, for lines whose gain is not 1. */
  readonly gated: ({ readonly gain: number; readonly x: Activity } | undefined)[];
  /** Where acts lead from here, by act index. */
  readonly ways: (Way | undefined)[];
}

/** Where an act leads: scenes and chances, and what this was reckoned from. */
export interface Way {
  readonly to: readonly Scene[];
  readonly chance: readonly number[];
  readonly from: readonly Counts[];
  readonly stamps: readonly number[];
}

/** What some senses will show, and how likely that is. */
interface Outcome {
  readonly values: readonly number[];
  readonly chance: number;
}

interface Imagery {
  readonly scenes: Map<string, Scene>;
  readonly somethingNew: Scene;
  readonly nothing: Scene;
}

/** Joint outcomes less likely than this are not imagined. */
const TOO_RARE = 1e-4;
/** Joint outcomes of one act that are imagined at the most: the likeliest. */
const MOST_OUTCOMES = 16;

const kept = new WeakMap<Mind, Imagery>();

export function imageryOf(mind: Mind): Imagery {
  let imagery = kept.get(mind);
  if (imagery === undefined) {
    imagery = {
      scenes: new Map(),
      somethingNew: newScene('something new', []),
      nothing: newScene('nothing of value', []),
    };
    kept.set(mind, imagery);
  }
  return imagery;
}

/** To be called when the make-up that was imagined with has changed: gates, concept distance. */
export function forgetImagery(mind: Mind): void {
  kept.delete(mind);
}

const newScene = (kind: Scene['kind'], values: readonly number[]): Scene => ({
  kind,
  key: kind === 'situation' ? keyOf(values) : kind,
  values,
  hears: [],
  concepts: [],
  gated: [],
  ways: [],
});

/** Situations by what the senses show. */
export const keyOf = (values: readonly number[]): string => values.join(',');

export function sceneOf(mind: Mind, values: readonly number[]): Scene {
  const { scenes } = imageryOf(mind);
  const key = keyOf(values);
  let scene = scenes.get(key);
  if (scene === undefined) {
    scene = newScene('situation', values.slice());
    scenes.set(key, scene);
  }
  return scene;
}

const isAt = (scene: Scene | undefined, values: readonly number[]): scene is Scene =>
  scene?.kind === 'situation' && scene.values.every((value, i) => value === values[i]);

/** What each line hears in the scene, chunks included. `novelty`: while something unforeseen is felt. */
export function heard(mind: Mind, scene: Scene, novelty: number, settings: Settings): readonly Activity[] {
  if (novelty > 0 && scene.kind === 'situation') return hearing(mind, scene.values, novelty, settings);
  if (scene.concepts !== mind.concepts.list || scene.hears.length !== mind.lines.length) {
    scene.concepts = mind.concepts.list;
    scene.gated.length = 0;
    scene.hears =
      scene.kind === 'situation'
        ? hearing(mind, scene.values, 0, settings)
        : mind.lines.map(() =>
            scene.kind === 'something new' ? activity(mind, [noveltyPatch], settings) : { at: [], is: [] },
          );
  }
  return scene.hears;
}

/** What line k hears in the scene, gain multiplied in. */
export function heardThrough(scene: Scene, k: number, x: Activity, gain: number): Activity {
  if (gain === 1) return x;
  const known = scene.gated[k];
  if (known !== undefined && known.gain === gain && x === scene.hears[k]) return known.x;
  const gated = { at: x.at, is: x.is.map((each) => each * gain) };
  if (x === scene.hears[k]) scene.gated[k] = { gain, x: gated };
  return gated;
}

function hearing(mind: Mind, values: readonly number[], novelty: number, settings: Settings): Activity[] {
  const all = activity(mind, patchesOf(mind, values, novelty, []), settings);
  return mind.lines.map(({ deafTo }) =>
    deafTo.length === 0 ? all : activity(mind, patchesOf(mind, values, novelty, deafTo), settings),
  );
}

/** Acts thought to be on offer in the scene. */
export function offersIn(mind: Mind, { kind, values }: Scene): number[] {
  const acts: number[] = [];
  if (kind !== 'situation') return acts;
  for (let act = 0; act < mind.acts.length; act++) if (predictOffer(mind.model, values, act)) acts.push(act);
  return acts;
}

/** Where an act leads; one never done nor told of leads to something new. */
export function wayFrom(mind: Mind, scene: Scene, act: number): Way {
  const { somethingNew } = imageryOf(mind);
  if (!mind.model.known[act]) return { to: [somethingNew], chance: [1], from: [], stamps: [] };
  const from: Counts[] = [];
  for (let i = 0; i < scene.values.length; i++) {
    const counts = predictSense(mind.model, scene.values, act, i);
    if (counts === null) return { to: [somethingNew], chance: [1], from: [], stamps: [] };
    from.push(counts);
  }
  const known = scene.ways[act];
  if (known && stands(known, from)) return known;
  const way = reckon(mind, from, known?.to ?? []);
  scene.ways[act] = way;
  return way;
}

/** Keys of the situations to which an act leads from there, as the model has it now. */
export const keysAhead = (mind: Mind, values: readonly number[], act: number): string[] =>
  wayFrom(mind, sceneOf(mind, values), act).to.map(({ key }) => key);

function stands({ from, stamps }: Way, now: readonly Counts[]): boolean {
  if (from.length !== now.length) return false;
  for (let i = 0; i < now.length; i++) if (from[i] !== now[i] || stamps[i] !== now[i][0]) return false;
  return true;
}

/** Nobody imagines a thousand ways in which one act may turn out. */
function mostLikely(joint: Outcome[]): Outcome[] {
  if (joint.length <= MOST_OUTCOMES) return joint;
  return joint.sort((a, b) => b.chance - a.chance).slice(0, MOST_OUTCOMES);
}

/** The outcome that alone has ever come, or −1: then its share is exactly 1, however often it was confirmed. */
function onlyOutcome(counts: Counts): number {
  let only = -1;
  for (let v = 1; v < counts.length; v++) {
    if (counts[v] === 0) continue;
    if (only !== -1) return -1;
    only = v - 1;
  }
  return only;
}

/** `outcome`, with sense i showing what the v-th of its counts stands for. */
function showing({ values, chance }: Outcome, i: number, counts: Counts, v: number, total: number): Outcome {
  const shown = values.slice();
  shown[i] = v - 1;
  return { values: shown, chance: chance * (counts[v] / total) };
}

function likeliest(joint: readonly Outcome[], i: number, counts: Counts, total: number): Outcome {
  const best = joint.reduce((most, each) => (each.chance > most.chance ? each : most));
  let v = 1;
  for (let w = 2; w < counts.length; w++) if (counts[w] > counts[v]) v = w;
  return showing(best, i, counts, v, total);
}

/** The joint outcomes of the senses, taken to be independent given the situation and the act. `before`: where it led so far. */
function reckon(mind: Mind, from: readonly Counts[], before: readonly Scene[]): Way {
  const sure = from.map(onlyOutcome);
  let joint: Outcome[] = [{ values: sure, chance: 1 }];
  for (let i = 0; i < from.length; i++) {
    if (sure[i] !== -1) continue;
    const counts = from[i];
    let total = 0;
    for (let v = 1; v < counts.length; v++) total += counts[v];
    const longer: Outcome[] = [];
    for (const outcome of joint) {
      for (let v = 1; v < counts.length; v++) {
        if (outcome.chance * (counts[v] / total) > TOO_RARE) longer.push(showing(outcome, i, counts, v, total));
      }
    }
    // Among very many outcomes each may be rare: the likeliest is imagined all the same.
    joint = longer.length > 0 ? mostLikely(longer) : [likeliest(joint, i, counts, total)];
  }
  const sum = joint.reduce((all, { chance }) => all + chance, 0);
  return {
    to: joint.map(({ values }, o) => (isAt(before[o], values) ? before[o] : sceneOf(mind, values))),
    chance: joint.map(({ chance }) => chance / sum),
    from,
    stamps: from.map((counts) => counts[0]),
  };
}

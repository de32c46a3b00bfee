/**
 * Concepts: what an agent that starts with none has learned to tell apart, formed online from one sensed thing (patch) at a time.
 * Source of the rule: DP-means, Kulis and Jordan 2012, with cosine distance. A patch farther than λ_c from every centroid
 * founds a concept; any other moves the nearest by the running mean. Patch by patch, never scene by scene: a scene
 * {pill, friends} taken whole would be one new thing, and what friends are worth would be lost on it.
 */
import type { Look } from './look.ts';
import { direction, distanceBetween, towards } from './look.ts';

/** One thing sensed. */
export interface Patch {
  /** For people only. */
  readonly name: string;
  /** Raw features; null: a look all its own, one feature called as the percept is. */
  readonly looks: Readonly<Record<string, number>> | null;
  /** Intensity. At 0 nothing is sensed. Introspective readings may be negative. */
  readonly is: number;
  /** Context, such as places and clocks. */
  readonly background: boolean;
}

export interface Concept {
  /** Name of the percept that founded it, or "a + b" for a chunk: for people only. */
  readonly label: string;
  /** Mean direction of its patches; null where no patch is to be matched: a chunk, an introspective reading. */
  readonly centroid: Look | null;
  /** Whether what founded it was background. */
  readonly background: boolean;
  /** Of a chunk, the two concepts it joins. */
  readonly parts: readonly [number, number] | null;
}

/** Plain JSON. The lists of numbers grow and count in place; `list` is replaced when a concept forms or moves. */
export interface Concepts {
  list: readonly Concept[];
  /** Patches that each concept has taken in. */
  readonly taken: number[];
  /** Ticks counted so far, for chunks. */
  ticks: number;
  /** Ticks on which each concept was active. */
  readonly seen: number[];
  /** Ticks on which i and j were active together, at i(i−1)/2 + j for j < i. */
  readonly together: number[];
}

export function noConcepts(): Concepts {
  return { list: [], taken: [], ticks: 0, seen: [], together: [] };
}

/**
 * The concepts that `patches` activate, by ascending index; activations of patches that share a concept add up.
 * `distance` is λ_c, 0 to 1. With `learns` false none forms and none moves, and an unknown patch activates nothing.
 */
export function recognise(
  concepts: Concepts,
  patches: readonly Patch[],
  distance: number,
  learns: boolean,
): { readonly at: number[]; readonly is: number[] } {
  const at: number[] = [];
  const is: number[] = [];
  for (const patch of patches) {
    if (patch.is === 0) continue;
    const concept = learns ? takeIn(concepts, patch, distance) : conceptOf(concepts, patch, distance);
    if (concept === null) continue;
    let place = at.length;
    while (place > 0 && at[place - 1] > concept) place--;
    if (place > 0 && at[place - 1] === concept) {
      is[place - 1] += patch.is;
    } else {
      at.splice(place, 0, concept);
      is.splice(place, 0, patch.is);
    }
  }
  return { at, is };
}

/** Index of the concept that stands for this patch, or null where none is within λ_c. Changes nothing. */
export function conceptOf(concepts: Concepts, patch: Pick<Patch, 'name' | 'looks'>, distance: number): number | null {
  const own = patch.looks === null ? ownLook(concepts.list).get(patch.name) : undefined;
  if (own !== undefined) return own;
  return nearest(concepts.list, direction(patch), distance);
}

/** Takes one patch in, as learning does: its concept moves towards it, or it founds one. Returns the concept's index. */
export function takeIn(concepts: Concepts, patch: Omit<Patch, 'is'>, distance: number): number {
  const own = patch.looks === null ? ownLook(concepts.list).get(patch.name) : undefined;
  if (own !== undefined) {
    concepts.taken[own]++; // exactly its look: the mean stays where it is
    return own;
  }
  const look = direction(patch);
  const found = nearest(concepts.list, look, distance);
  if (found === null) {
    const { name, background } = patch;
    return addConcept(concepts, { label: name, centroid: look, background, parts: null }, 1);
  }
  concepts.taken[found]++;
  const concept = concepts.list[found];
  const centroid = towards(concept.centroid!, look, concepts.taken[found]);
  concepts.list = concepts.list.with(found, { ...concept, centroid });
  return found;
}

/** Appends a concept, never yet seen with any other, and returns its index. */
export function addConcept(concepts: Concepts, concept: Concept, taken: number): number {
  const index = concepts.list.length;
  concepts.list = [...concepts.list, concept];
  concepts.taken.push(taken);
  concepts.seen.push(0);
  for (let j = 0; j < index; j++) concepts.together.push(0);
  return index;
}

/** Nearest centroid within `distance`, the first of equals; null where every one is farther. */
function nearest(list: readonly Concept[], look: Look, distance: number): number | null {
  let found: number | null = null;
  let least = distance;
  for (let i = 0; i < list.length; i++) {
    const { centroid } = list[i];
    if (centroid === null) continue;
    const far = distanceBetween(centroid, look);
    if (found === null ? far <= least : far < least) {
      found = i;
      least = far;
    }
  }
  return found;
}

// A list of concepts is never changed, only replaced, so what is drawn up for it holds for as long as it lives, in every copy.
const ownLooks = new WeakMap<readonly Concept[], ReadonlyMap<string, number>>();

/**
 * By percept's name, the concepts whose centroid is still exactly its look: no scan is needed then.
 * (A centroid is a mean of unit vectors, so a 1 in it leaves room for nothing else.)
 */
function ownLook(list: readonly Concept[]): ReadonlyMap<string, number> {
  let own = ownLooks.get(list);
  if (own === undefined) {
    own = new Map(list.flatMap(({ centroid }, i) => (centroid?.is[0] === 1 ? [[centroid.names[0], i]] : [])));
    ownLooks.set(list, own);
  }
  return own;
}

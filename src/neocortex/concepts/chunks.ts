/**
 * Chunks: patterns of concepts that come together far more often than chance would have it, and patterns of such patterns.
 * A pair becomes a concept of its own once it was seen together `count` times and `lift` times as often as if independent:
 * n_ab·T / (n_a·n_b). A chunk speaks for its parts: while it is active they pair with nothing else, so m things that always
 * come together make m − 1 chunks, one growing out of the other, and not one for every subset.
 */
import type { Activity } from '../credit/assessor.ts';
import type { Settings } from '../settings.ts';
import type { Concept, Concepts } from './concepts.ts';
import { addConcept } from './concepts.ts';

/** `active`, and beside it every chunk whose parts are both in it, as active as the lesser of them. Changes nothing. */
export function chunksActive({ list }: Concepts, { at, is }: Activity): Activity {
  let all: { at: number[]; is: number[] } | null = null;
  // Parts come before what they are part of, so one pass in order finds chunks of chunks too.
  for (let c = 0; c < list.length; c++) {
    const { parts } = list[c];
    if (parts === null) continue;
    const a = (all?.at ?? at).indexOf(parts[0]);
    const b = a < 0 ? -1 : (all?.at ?? at).indexOf(parts[1]);
    if (b < 0 || at.includes(c)) continue;
    const least = Math.min((all?.is ?? is)[a], (all?.is ?? is)[b]);
    if (!(least > 0)) continue;
    all ??= { at: at.slice(), is: is.slice() };
    all.at.push(c);
    all.is.push(least);
  }
  return all ?? { at, is };
}

/**
 * Once a tick, with all that is active, chunks or no chunks: counts what comes together and forms at most one chunk.
 * Returns the index of the chunk formed (active from this tick on), or null.
 */
export function learnChunks(concepts: Concepts, active: Activity, settings: Settings['chunks']): number | null {
  const { seen, together } = concepts;
  const { at, is } = chunksActive(concepts, active);
  const present = at.filter((_, a) => is[a] > 0).sort((a, b) => a - b);
  const spokenFor = present.flatMap((concept) => concepts.list[concept].parts ?? []);
  const free = present.filter((concept) => !spokenFor.includes(concept));
  concepts.ticks++;
  for (const concept of present) seen[concept]++;
  for (let b = 1; b < free.length; b++) for (let a = 0; a < b; a++) together[cell(free[a], free[b])]++;
  const parts = best(concepts, free, settings);
  if (parts === null) return null;
  const [one, other] = parts.map((part) => concepts.list[part]);
  const label = `${one.label} + ${other.label}`;
  const times = together[cell(parts[0], parts[1])];
  const background = one.background || other.background;
  const formed = addConcept(concepts, { label, centroid: null, background, parts }, times);
  seen[formed] = times; // it would have been active on just these ticks
  return formed;
}

/** The pair that may be a chunk and has the highest lift, the first of equals. */
function best(
  { list, ticks, seen, together }: Concepts,
  free: readonly number[],
  { count, lift }: Settings['chunks'],
): readonly [number, number] | null {
  let pair: readonly [number, number] | null = null;
  let most = 0;
  for (let b = 1; b < free.length; b++) {
    for (let a = 0; a < b; a++) {
      const times = together[cell(free[a], free[b])];
      if (times < count) continue;
      const lifted = (times * ticks) / (seen[free[a]] * seen[free[b]]);
      if (lifted < lift || lifted <= most || overlap(list, free[a], free[b])) continue;
      pair = [free[a], free[b]];
      most = lifted;
    }
  }
  return pair;
}

/** Whether two concepts share a part: then they come together anyway, and a chunk of them would say nothing. */
function overlap(list: readonly Concept[], a: number, b: number): boolean {
  if (a === b) return true;
  const [late, early] = a > b ? [a, b] : [b, a]; // a part comes before what it is part of
  const { parts } = list[late];
  return parts !== null && (overlap(list, parts[0], early) || overlap(list, parts[1], early));
}

/** Where the count of the pair a < b stands. */
const cell = (a: number, b: number): number => (b * (b - 1)) / 2 + a;

/**
 * One thing that the world model predicts, with its track record: counts by context, and which context predicts best.
 * A context is the value of at most two senses. Which senses are looked at (the parents) is chosen by how well each
 * choice has predicted so far, with a small cost for every context that had never been met.
 */
import { log } from '../../exact.ts';

/** Sense indices; −1: not used. `[-1, -1]` looks at nothing. */
export type Parents = readonly [number, number];

/** Observations by outcome index, fading; element 0 is a stamp that rises whenever the shares change. Plain JSON. */
export type Counts = number[];

export interface Track {
  /** By candidate, by first parent's value, by second parent's value (0 where a parent is not used). */
  tables: ((Counts | null)[] | null)[][];
  /** Fading surprise of each candidate, in nats. */
  loss: number[];
  /** The candidate in use. */
  chosen: number;
  /** Rises whenever anything that can change a prediction happens. */
  stamp: number;
}

export interface Memory {
  /** Share of a context's evidence that outlives the next observation. */
  readonly recency: number;
}

/** What meeting a context for the first time costs a choice of parents, in nats. Small: rarely offered acts have few observations. */
const NEW_CONTEXT = 0.1;
/** A share of the pretended observation that keeps an unheard-of outcome from being infinitely surprising. */
const DOUBT = 0.1;
/**
 * What a told observation adds to the record of the parents it was told of, in nats. Parents that were told nothing have
 * nothing to be wrong about, so without this the first contrary experience would undo testimony of any weight;
 * with it, testimony stands until contrary experience outweighs it (w contrary observations cost less than w times this).
 */
const TRUST = -log(DOUBT);
/** How fast a track record fades. */
export const FADE = 0.99;

export const newTrack = (candidates: readonly Parents[]): Track => ({
  tables: candidates.map(() => []),
  loss: candidates.map(() => 0),
  chosen: 0,
  stamp: 0,
});

/** A copy that shares nothing. (By hand: a structured clone holds its numbers boxed, and every later count would pay for that.) */
export const copyTrack = ({ tables, loss, chosen, stamp }: Track): Track => ({
  tables: tables.map((table) => table.map((row) => row?.map((counts) => counts?.slice() ?? null) ?? null)),
  loss: loss.slice(),
  chosen,
  stamp,
});

/** An unspecified sense value in `values`: any. */
export const ANY = -1;

/** The counts of one context, or null where it was never met. */
export function countsAt(track: Track, candidate: number, a: number, b: number): Counts | null {
  return track.tables[candidate][a]?.[b] ?? null;
}

/** Learns that `outcome` came in the context `values` (one value index per sense), in place. */
export function observe(
  track: Track,
  candidates: readonly Parents[],
  values: readonly number[],
  outcome: number,
  memory: Memory,
): void {
  let surprised = false;
  for (let c = 0; c < candidates.length; c++) {
    const [p, q] = candidates[c];
    const a = p < 0 ? 0 : values[p];
    const b = q < 0 ? 0 : values[q];
    let counts = countsAt(track, c, a, b);
    track.loss[c] *= FADE;
    if (counts === null) {
      counts = contextOf(track, c, a, b);
      track.loss[c] += NEW_CONTEXT;
    } else {
      const total = totalOf(counts);
      const seen = counts[outcome + 1] ?? 0;
      if (seen < total) {
        track.loss[c] -= log((seen + DOUBT) / (total + 2 * DOUBT));
        if (c === track.chosen) surprised = true;
      }
    }
    count(track, counts, outcome, 1, memory);
  }
  if (surprised) choose(track);
}

/**
 * Learns `weight` observations of `outcome` at once, in every context that agrees with `values` (ANY: whatever it is;
 * `sizes`: how many values each sense is known to have). Testimony names the senses that matter, so it counts for the
 * candidates that look at most of them, and the simplest of these is used unless experience has chosen a finer one.
 */
export function beTold(
  track: Track,
  candidates: readonly Parents[],
  values: readonly number[],
  sizes: readonly number[],
  outcome: number,
  weight: number,
  memory: Memory,
): void {
  const named = (sense: number): number => (sense >= 0 && values[sense] !== ANY ? 1 : 0);
  const overlap = candidates.map(([p, q]) => named(p) + named(q));
  const most = Math.max(...overlap);
  candidates.forEach(([p, q], c) => {
    if (overlap[c] < most) return;
    track.loss[c] -= weight * TRUST;
    for (const a of matching(p, values, sizes)) {
      for (const b of matching(q, values, sizes)) count(track, contextOf(track, c, a, b), outcome, weight, memory);
    }
  });
  if (overlap[track.chosen] < most) track.chosen = overlap.indexOf(most);
  track.stamp++;
}

function matching(parent: number, values: readonly number[], sizes: readonly number[]): number[] {
  if (parent < 0) return [0];
  return values[parent] === ANY ? Array.from({ length: sizes[parent] }, (_, i) => i) : [values[parent]];
}

function contextOf(track: Track, candidate: number, a: number, b: number): Counts {
  const table = track.tables[candidate];
  while (table.length <= a) table.push(null);
  table[a] ??= [];
  const row = table[a] as (Counts | null)[];
  while (row.length <= b) row.push(null);
  if (row[b] === null) {
    row[b] = [0];
    track.stamp++;
  }
  return row[b] as Counts;
}

function count(track: Track, counts: Counts, outcome: number, weight: number, { recency }: Memory): void {
  while (counts.length <= outcome + 1) counts.push(0);
  let others = 0;
  let keep = recency;
  let add = 1;
  for (let w = 1; w < weight; w++) {
    add = add * recency + 1;
    keep *= recency;
  }
  for (let i = 1; i < counts.length; i++) {
    if (i !== outcome + 1) others += counts[i];
    counts[i] *= keep;
  }
  const first = others === 0 && counts[outcome + 1] === 0;
  counts[outcome + 1] += add;
  if (others > 0 || first) {
    counts[0]++;
    track.stamp++;
  }
}

function totalOf(counts: Counts): number {
  let total = 0;
  for (let i = 1; i < counts.length; i++) total += counts[i];
  return total;
}

/** The candidate with the best record; ties go to the one listed first, which looks at fewest senses. */
function choose(track: Track): void {
  let best = 0;
  for (let c = 1; c < track.loss.length; c++) if (track.loss[c] < track.loss[best] - 1e-9) best = c;
  if (best !== track.chosen) {
    track.chosen = best;
    track.stamp++;
  }
}

/**
 * The counts to predict from: those of the chosen parents' context, else of the first parent alone, else of none
 * (where such candidates are listed), else null: unknown.
 */
export function predicted(track: Track, candidates: readonly Parents[], values: readonly number[]): Counts | null {
  const [p, q] = candidates[track.chosen];
  const exact = countsAt(track, track.chosen, p < 0 ? 0 : values[p], q < 0 ? 0 : values[q]);
  if (exact !== null) return exact;
  for (let c = track.chosen - 1; c >= 0; c--) {
    const [p2, q2] = candidates[c];
    if (q2 >= 0 || (p2 >= 0 && p2 !== p && p2 !== q)) continue;
    const counts = countsAt(track, c, p2 < 0 ? 0 : values[p2], 0);
    if (counts !== null) return counts;
  }
  return null;
}

/** Share of `outcome` in the counts. */
export function shareOf(counts: Counts, outcome: number): number {
  const seen = counts[outcome + 1] ?? 0;
  return seen === 0 ? 0 : seen / totalOf(counts);
}

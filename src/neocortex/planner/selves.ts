/** Imagined selves: who the planner might become, told apart by how often each of a few foreseen changes has happened. */
import { lessonSize, teach } from './lesson.ts';
import { type SelfView, UNCHANGING } from './planning.ts';
import type { Process } from './process.ts';

/**
 * Selves are numbered 0..N−1; 0 is today's. A pair (judge, self) stands for: what `judge` thinks of what `self` will do.
 * Only pairs in which the judge can become the self before the horizon exist.
 */
export interface Selves {
  readonly count: number;
  /** [N] of [F] ŵ */
  readonly weights: readonly Float64Array[];
  /** [N] Share of its learning that still goes on. */
  readonly plasticity: readonly number[];
  /** [N] Fewest acts in which today's self becomes this one. */
  readonly depth: readonly number[];
  /** [N × S] Who a self is after entering a situation. */
  readonly entered: Int32Array;
  /** [N × edits] Who a self is once an edit is done. */
  readonly edited: Int32Array;
  readonly pairs: number;
  /** [N × N] judge × N + self → pair, −1 where there is none. */
  readonly pairOf: Int32Array;
  /** [pairs] Who judges whom, all that one judges in a row. */
  readonly judge: readonly number[];
  readonly self: readonly number[];
  /** [pairs × S] The first step at which the judge can have become the self and have got to a situation; the horizon where it cannot. */
  readonly soonest: readonly number[];
}

/** A foreseen change smaller than this never counts: 2 % of the largest desire, and the mind's own threshold. */
export function smallestChange(weights: Float64Array, still: number): number {
  let largest = 0;
  for (const w of weights) if (Math.abs(w) > largest) largest = Math.abs(w);
  return Math.max(still, 0.02 * largest);
}

/** True where lessons of that kind, met from now on `times` times, would change the self enough to count. */
export function counts(
  process: Process,
  mind: SelfView,
  weights: Float64Array,
  plasticity: number,
  lesson: number,
  times: number,
  least: number,
): boolean {
  if (times < 1 || mind.khat * plasticity === 0) return false;
  const size = lessonSize(weights, process.lessons[lesson], mind.khat * plasticity, times);
  return size > 0 && size >= least;
}

/** A self before any counted lesson: today's, or one made by an edit. */
interface Base {
  readonly weights: Float64Array;
  readonly plasticity: number;
}

/**
 * Everyone whom today's self can become within the horizon by the counted `lessons` (indices, largest first) and by edits.
 * Null where that would be more than `most`.
 */
export function selvesOf(
  process: Process,
  today: Float64Array,
  mind: SelfView,
  lessons: readonly number[],
  horizon: number,
  most: number,
): Selves | null {
  const least = smallestChange(today, mind.still);
  const bases: Base[] = [];
  const baseOf: number[] = [];
  const tallies: (readonly number[])[] = [];
  const weights: Float64Array[] = [];
  const depth: number[] = [];
  const known = new Map<string, number>();
  const steps: { readonly taught: readonly number[]; readonly edited: readonly number[] }[] = [];

  const selfWith = (base: number, tally: readonly number[]): number => {
    const key = `${base}:${tally.join(',')}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const w = bases[base].weights.slice();
    // Whatever the order in which they would come, in one fixed order, evenly mixed: that is what keeps selves few.
    for (const lesson of mixed(tally)) teach(w, process.lessons[lessons[lesson]], mind.khat * bases[base].plasticity);
    known.set(key, weights.length);
    weights.push(w);
    baseOf.push(base);
    tallies.push(tally);
    return weights.length - 1;
  };
  const none = lessons.map(() => 0);
  const baseWith = (w: Float64Array, plasticity: number): number => {
    const found = bases.findIndex((base) => base.plasticity === plasticity && base.weights.every((x, i) => x === w[i]));
    if (found >= 0) return found;
    return bases.push({ weights: w, plasticity }) - 1;
  };

  let layer = [selfWith(baseWith(today, mind.plasticity ?? 1), none)];
  for (let acts = 0; layer.length > 0; acts++) {
    const next: number[] = [];
    const left = horizon - acts - 1; // lessons met from here on that a later choice can show
    for (const n of layer) {
      if (steps[n] !== undefined) continue;
      if (weights.length > most) return null;
      const { plasticity } = bases[baseOf[n]];
      const taught = lessons.map((lesson, i) => {
        if (!counts(process, mind, weights[n], plasticity, lesson, left, least)) return n;
        const wiser = selfWith(baseOf[n], tallies[n].with(i, tallies[n][i] + 1));
        next.push(wiser);
        return wiser;
      });
      const edited = process.editsOf.map((edit) => {
        const w = edit.weights ?? weights[n];
        const p = edit.plasticity ?? plasticity;
        if (p === plasticity && w.every((x, i) => x === weights[n][i])) return n;
        const other = selfWith(baseWith(w, p), none); // an edit works at once: the very act that makes it already teaches the edited self
        layer.push(other);
        return other;
      });
      depth[n] = acts;
      steps[n] = { taught, edited };
    }
    layer = next;
  }
  return assemble(
    process,
    lessons,
    steps,
    weights,
    baseOf.map((b) => bases[b].plasticity),
    depth,
    horizon,
  );
}

/** Each index i, tally[i] times, evenly mixed: [3, 2] gives 0 1 0 1 0. */
export function mixed(tally: readonly number[]): number[] {
  const all: number[] = [];
  const done = tally.map(() => 0);
  for (let left = tally.reduce((sum, times) => sum + times, 0); left > 0; left--) {
    let next = -1;
    let soonest = 1; // the n-th of `times` comes at (n + ½) / times
    for (let i = 0; i < tally.length; i++) {
      const at = (done[i] + 0.5) / tally[i];
      if (done[i] === tally[i] || at >= soonest) continue;
      next = i;
      soonest = at;
    }
    done[next]++;
    all.push(next);
  }
  return all;
}

function assemble(
  process: Process,
  lessons: readonly number[],
  steps: readonly { readonly taught: readonly number[]; readonly edited: readonly number[] }[],
  weights: readonly Float64Array[],
  plasticity: readonly number[],
  depth: readonly number[],
  horizon: number,
): Selves {
  const count = weights.length;
  const { stateCount: S, lessonOf, editsOf } = process;
  const entered = new Int32Array(count * S);
  const edited = new Int32Array(count * editsOf.length);
  const place = new Int32Array(process.lessons.length).fill(-1);
  lessons.forEach((lesson, i) => {
    place[lesson] = i;
  });
  for (let n = 0; n < count; n++) {
    for (let s = 0; s < S; s++) {
      const i = lessonOf[s] < 0 ? -1 : place[lessonOf[s]];
      entered[n * S + s] = i < 0 ? n : steps[n].taught[i];
    }
    edited.set(steps[n].edited, n * editsOf.length);
  }
  return { count, weights, plasticity, depth, entered, edited, ...pairsOf(process, depth, entered, edited, horizon) };
}

/** Who can become whom, and get where, before the horizon: from every self on, wherever it may be, act by act. */
function pairsOf(
  process: Process,
  depth: readonly number[],
  entered: Int32Array,
  edited: Int32Array,
  horizon: number,
): Pick<Selves, 'pairs' | 'pairOf' | 'judge' | 'self' | 'soonest'> {
  const { stateCount: S, actStart, outStart, outTo, edits, editsOf } = process;
  const { length: count } = depth;
  const pairOf = new Int32Array(count * count).fill(-1);
  const judges: number[] = [];
  const selves: number[] = [];
  const soonest: number[] = [];
  for (let judge = 0; judge < count; judge++) {
    const ahead: number[] = []; // self × S + situation, the soonest first
    const reach = (self: number, s: number, step: number): void => {
      let pair = pairOf[judge * count + self];
      if (pair < 0) {
        pair = judges.push(judge) - 1;
        pairOf[judge * count + self] = pair;
        selves.push(self);
        for (let i = 0; i < S; i++) soonest.push(horizon);
      }
      if (soonest[pair * S + s] <= step) return;
      soonest[pair * S + s] = step;
      ahead.push(self * S + s);
    };
    for (let s = 0; s < S; s++) reach(judge, s, depth[judge]);
    for (let i = 0; i < ahead.length; i++) {
      const n = Math.floor(ahead[i] / S);
      const s = ahead[i] - n * S;
      const step = soonest[pairOf[judge * count + n] * S + s] + 1;
      if (step >= horizon) break;
      for (let a = actStart[s]; a < actStart[s + 1]; a++) {
        const self = edits[a] < 0 ? n : edited[n * editsOf.length + edits[a]];
        for (let o = outStart[a]; o < outStart[a + 1]; o++) reach(entered[self * S + outTo[o]], outTo[o], step);
      }
    }
  }
  return { pairs: judges.length, pairOf, judge: judges, self: selves, soonest };
}

/** Today's self and nobody else: k̂ = 0, nothing foreseen, no edits. */
export const onlyToday = (process: Process, today: Float64Array, mind: SelfView = UNCHANGING): Selves => ({
  count: 1,
  weights: [today],
  plasticity: [mind.plasticity ?? 1],
  depth: [0],
  entered: new Int32Array(process.stateCount),
  edited: new Int32Array(process.editsOf.length),
  pairs: 1,
  pairOf: new Int32Array(1),
  judge: [0],
  self: [0],
  soonest: Array.from({ length: process.stateCount }, () => 0),
});

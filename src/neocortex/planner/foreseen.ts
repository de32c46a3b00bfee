/** Which lessons come up: in what the options are imagined to lead to, or anywhere that could be reached. */
import { lessonSize } from './lesson.ts';
import type { SelfView } from './planning.ts';
import type { Process } from './process.ts';
import { rollOut } from './rollout.ts';
import { counts, smallestChange } from './selves.ts';
import type { Tables } from './tables.ts';

/** Lessons not counted in `tables` that come up when the options of `root` are lived out, the one that would change most first. */
export function foreseenLessons(
  process: Process,
  tables: Tables,
  root: number,
  mind: SelfView,
  horizon: number,
): number[] {
  const { selves } = tables;
  const least = smallestChange(selves.weights[0], mind.still);
  const L = process.lessons.length;
  const change = new Float64Array(L);
  // What a lesson would do to a self depends on the ticks left, not on the way there: reckoned once for all ways.
  const sizes = new Map<number, number>();
  const sizeOf = (self: number, lesson: number, left: number): number => {
    const key = (self * L + lesson) * horizon + left;
    let size = sizes.get(key);
    if (size === undefined) {
      const weights = selves.weights[self];
      const plasticity = selves.plasticity[self];
      size = counts(process, mind, weights, plasticity, lesson, left, least)
        ? lessonSize(weights, process.lessons[lesson], mind.khat * plasticity, left)
        : 0;
      sizes.set(key, size);
    }
    return size;
  };
  for (let option = process.actStart[root]; option < process.actStart[root + 1]; option++) {
    const mine = new Float64Array(L);
    rollOut(process, tables, root, option, horizon - 1, (j, self, _act, to, chance) => {
      const lesson = process.lessonOf[to];
      if (lesson < 0 || selves.entered[self * process.stateCount + to] !== self) return;
      const size = sizeOf(self, lesson, horizon - 1 - j);
      if (size > 0) mine[lesson] += chance * size;
    });
    for (let l = 0; l < mine.length; l++) change[l] = Math.max(change[l], mine[l]);
  }
  return largestFirst(change);
}

/** Lessons that could be met from `root` early enough to matter and would change some imagined self enough, the largest first. */
export function reachableLessons(
  process: Process,
  tables: Tables,
  root: number,
  mind: SelfView,
  horizon: number,
): number[] {
  const { actStart, outStart, outTo, lessonOf } = process;
  const { selves } = tables;
  const least = smallestChange(selves.weights[0], mind.still);
  const change = new Float64Array(process.lessons.length);
  const seen = new Uint8Array(process.stateCount);
  const done = new Uint8Array(process.lessons.length);
  let edge = [root];
  for (let acts = 1; acts < horizon && edge.length > 0; acts++) {
    const next: number[] = [];
    for (const s of edge) {
      for (let o = outStart[actStart[s]]; o < outStart[actStart[s + 1]]; o++) {
        const to = outTo[o];
        if (seen[to] === 1) continue;
        seen[to] = 1;
        next.push(to);
        const lesson = lessonOf[to];
        if (lesson < 0 || done[lesson] === 1) continue;
        done[lesson] = 1;
        selves.weights.forEach((weights, self) => {
          const plasticity = selves.plasticity[self];
          if (!counts(process, mind, weights, plasticity, lesson, horizon - acts, least)) return;
          change[lesson] = Math.max(
            change[lesson],
            lessonSize(weights, process.lessons[lesson], mind.khat * plasticity, horizon - acts),
          );
        });
      }
    }
    edge = next;
  }
  return largestFirst(change);
}

const largestFirst = (change: Float64Array): number[] =>
  Array.from(change.keys())
    .filter((lesson) => change[lesson] > 0)
    .sort((a, b) => change[b] - change[a] || a - b);

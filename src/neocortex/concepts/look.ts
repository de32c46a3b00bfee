/** How a thing looks: raw features as a sparse direction, and how far two looks are apart. */
import { problem } from '../../problem.ts';

/** A sparse vector of raw features, in order of first appearance (so that no sum depends on what things are called). */
export interface Look {
  readonly names: readonly string[];
  readonly is: readonly number[];
}

/** Unit vector of a percept's features. Without any (`looks` null) it has one of its own, called as the percept is. */
export function direction({
  name,
  looks,
}: {
  readonly name: string;
  readonly looks: Readonly<Record<string, number>> | null;
}): Look {
  if (looks === null) return { names: [name], is: [1] };
  const features = Object.entries(looks).filter(([, amount]) => amount !== 0);
  const norm = Math.sqrt(features.reduce((sum, [, amount]) => sum + amount * amount, 0));
  if (!(norm > 0 && norm < Number.POSITIVE_INFINITY)) {
    throw problem(
      `The percept "${name}" has no looks to tell it by.`,
      'Give a feature other than 0, and finite, or looks: null.',
    );
  }
  return { names: features.map(([feature]) => feature), is: features.map(([, amount]) => amount / norm) };
}

/** Cosine distance of a unit `look` from a centroid, 0 (same direction) to 2; 1 where they share nothing. */
export function distanceBetween(centroid: Look, look: Look): number {
  let dot = 0;
  let square = 0;
  for (let i = 0; i < centroid.names.length; i++) {
    const amount = centroid.is[i];
    square += amount * amount;
    const other = look.names.indexOf(centroid.names[i]);
    if (other >= 0) dot += amount * look.is[other];
  }
  return square > 0 ? 1 - dot / Math.sqrt(square) : 1;
}

/** The mean of `count` looks, the last of which is `look` and the others of which had `mean` as their mean. */
export function towards(mean: Look, look: Look, count: number): Look {
  const names = [...mean.names, ...look.names.filter((name) => !mean.names.includes(name))];
  const is = names.map((name) => {
    const was = mean.is[mean.names.indexOf(name)] ?? 0;
    const now = look.is[look.names.indexOf(name)] ?? 0;
    return was + (now - was) / count;
  });
  return { names, is };
}

/** Remembering: what is kept of one imagining for the ticks to come. */
import type { Mind } from '../mind.ts';
import type { Planning } from '../planner/planning.ts';
import type { Tables } from '../planner/tables.ts';
import { weightsOf } from './features.ts';
import type { Imagined } from './imagination.ts';

/** Keeps the step-0 values of every situation, and what is needed to follow a plan in thought. */
export function remember(
  mind: Mind,
  { process, situations, acts }: Imagined,
  { values, parts }: Tables,
  { laterSelves }: Planning,
): void {
  const { featStart, featAt, featIs } = process;
  const weights = weightsOf(mind);
  const conceptCount = mind.concepts.list.length;
  const worthStart = [0];
  const concepts: number[] = [];
  const valences: number[] = [];
  let scale = 0;
  for (let s = 0; s < situations.length; s++) {
    let valence = 0;
    for (let f = featStart[s]; f < featStart[s + 1]; f++) {
      const worth = weights[featAt[f]] * featIs[f];
      if (worth === 0) continue;
      concepts.push(featAt[f] % conceptCount);
      valences.push(worth);
      valence += worth;
    }
    worthStart.push(concepts.length);
    scale = Math.max(scale, Math.abs(valence));
  }
  mind.remembered = {
    keys: situations.map(({ scene }) => scene.key),
    actStart: listOf(process.actStart),
    acts,
    u: listOf(values),
    to: acts.map((_, act) => likeliest(process, act)),
    worthStart,
    concepts,
    valences,
    scale,
    ...(parts === null || typeof laterSelves === 'string' || !('beta' in laterSelves)
      ? {}
      : { parts: { atOnce: listOf(parts.atOnce), rest: listOf(parts.rest), believed: laterSelves.beta } }),
  };
  mind.unsettled = 0;
}

/** A plain list, and never −0. */
function listOf(numbers: Int32Array | Float64Array): number[] {
  const list: number[] = [];
  for (let i = 0; i < numbers.length; i++) list.push(numbers[i] + 0);
  return list;
}

function likeliest({ outStart, outTo, outChance }: Imagined['process'], act: number): number {
  let best = outStart[act];
  for (let o = best + 1; o < outStart[act + 1]; o++) if (outChance[o] > outChance[best]) best = o;
  return outTo[best];
}

/**
 * The designer's hidden score: what it intends, for every tick on which that is there, seen by the agent or not. A name is that of a percept;
 * where no percept of this world is called so, of a chemistry.
 */
import type { RegionSpec } from '../chart/form.ts';
import type { Step } from '../director/trace.ts';
import { shows, type World } from '../world/world.ts';
import type { Manifest } from './manifest.ts';

type Score = Manifest['intends'];

/** Of the steps of a life that was lived among these regions. */
export function scoreOf(steps: readonly Step[], regions: readonly RegionSpec[], intends: Score): number {
  const hidden = unseen(intends, percepts(regions));
  const chemistry = new Map(
    regions.map(({ name, states }) => [name, new Map(states.map((state) => [state.name, state.chemistry]))]),
  );
  let score = 0;
  for (const step of steps) {
    score += sum(step.percepts, intends);
    for (const [region, state] of Object.entries(step.at))
      score += sum(chemistry.get(region)?.get(state) ?? [], hidden);
  }
  return score;
}

/** Of one tick spent where the regions stand so. */
export function scoreAt(world: World, at: readonly number[], intends: Score): number {
  const hidden = unseen(intends, percepts(world.regions.map(({ spec }) => spec)));
  let score = 0;
  for (let r = 0; r < at.length; r++) {
    for (const { name } of shows(world, at, r)) score += intends[name] ?? 0;
    score += sum(world.regions[r].states[at[r]].chemistry, hidden);
  }
  return score;
}

const percepts = (regions: readonly RegionSpec[]): Set<string> =>
  new Set(regions.flatMap(({ states }) => states.flatMap((state) => state.percepts.map(({ name }) => name))));

/** What of it no percept is called. */
const unseen = (intends: Score, seen: ReadonlySet<string>): Score =>
  Object.fromEntries(Object.entries(intends).filter(([name]) => !seen.has(name)));

function sum(names: readonly string[], scores: Score): number {
  let score = 0;
  for (const name of names) score += scores[name] ?? 0;
  return score;
}

/** The designer's hidden score: what it intends, for every tick on which that is there, seen by the agent or not. */
import type { RegionSpec } from '../chart/form.ts';
import type { Step } from '../director/trace.ts';
import { shows, type World } from '../world/world.ts';
import type { Manifest } from './manifest.ts';

/** Of the steps of a life that was lived among these regions. */
export function scoreOf(steps: readonly Step[], regions: readonly RegionSpec[], intends: Manifest['intends']): number {
  const unseen = new Map(
    regions.map(({ name, states }) => [
      name,
      new Map(states.map((state) => [state.name, scoreOfAll(state.chemistry, intends)])),
    ]),
  );
  let score = 0;
  for (const { percepts, at } of steps) {
    score += scoreOfAll(percepts, intends);
    for (const [region, state] of Object.entries(at)) score += unseen.get(region)?.get(state) ?? 0;
  }
  return score;
}

/** Of one tick spent where the regions stand so. */
export function scoreAt(world: World, at: readonly number[], intends: Manifest['intends']): number {
  let score = 0;
  for (let r = 0; r < at.length; r++) {
    score += scoreOfAll(
      shows(world, at, r).map(({ name }) => name),
      intends,
    );
    score += scoreOfAll(world.regions[r].states[at[r]].chemistry, intends);
  }
  return score;
}

function scoreOfAll(names: readonly string[], intends: Manifest['intends']): number {
  let score = 0;
  for (const name of names) score += intends[name] ?? 0;
  return score;
}

/** Puts regions of the world or the body into other states, by the director's hand. */
import { didYouMean } from '../near.ts';
import { problem } from '../problem.ts';
import { put } from '../world/act.ts';
import type { Intervention } from './intervention.ts';

/** `states`: state by region. Throws a Problem for a region or state that the world does not have. */
export const elsewhere = (states: Readonly<Record<string, string>>): Intervention => ({
  name: 'elsewhere',
  what: Object.entries(states)
    .map(([region, state]) => `${region} is ${state}`)
    .join(', '),
  change: (life) => {
    const { world } = life.staged;
    for (const [name, state] of Object.entries(states)) {
      const region = world.regions[world.indexOf.get(name) ?? -1];
      if (region === undefined)
        throw problem(`There is no region "${name}".`, didYouMean(name, [...world.indexOf.keys()], 'regions'));
      if (!region.indexOf.has(state)) {
        throw problem(
          `"${name}" has no state "${state}".`,
          didYouMean(state, [...region.indexOf.keys()], `states of "${name}"`),
        );
      }
      put(world, life.world, name, state);
    }
    life.moved = true;
  },
});

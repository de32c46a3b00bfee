/** What can be done now: the union of the options of all regions, in file order. */
import { type Alternative, holds, type World } from './world.ts';

/** `offered`: acts offered from outside until the next choice; they come last. */
export function optionsNow(world: World, at: readonly number[], offered: readonly string[]): string[] {
  const options: string[] = [];
  for (let r = 0; r < at.length; r++) {
    for (const [act, alternatives] of world.regions[r].states[at[r]].options) {
      if (first(alternatives, at) !== -1 && !options.includes(act)) options.push(act);
    }
  }
  for (const act of offered) {
    const possible = world.regions.some((region) => first(region.offers.get(act) ?? [], at) !== -1);
    if (possible && !options.includes(act)) options.push(act);
  }
  return options;
}

/** Index of the first alternative whose condition holds; −1: none. */
export function first(alternatives: readonly Alternative[], at: readonly number[]): number {
  for (let i = 0; i < alternatives.length; i++) if (holds(alternatives[i].if, at)) return i;
  return -1;
}

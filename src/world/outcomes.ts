/** Everything that an act may lead to, each with its chance: the world's own dice, laid open. */
import type { Patch } from '../chart/form.ts';
import { heededBy } from './act.ts';
import { first } from './options.ts';
import { holds, type World } from './world.ts';

export interface Outcomes {
  readonly to: readonly { readonly at: readonly number[]; readonly chance: number }[];
  /** What the act edits of the agent's own make-up. */
  readonly edits: readonly Patch[];
}

/** Joint outcomes that are told of one act at the most: the likeliest. */
const MOST_OUTCOMES = 64;

/**
 * What comes of the act where the regions stand so, however long they have stood there: what passes by itself after n ticks comes with a
 * chance of 1 in n.
 */
export function outcomesOf(world: World, at: readonly number[], act: string, offered: readonly string[]): Outcomes {
  const edits: Patch[] = [];
  let joint: { at: number[]; chance: number }[] = [{ at: at.slice(), chance: 1 }];
  for (let r = 0; r < at.length; r++) {
    const heeded = heededBy(world.regions[r], at[r], act, offered.includes(act));
    const i = first(heeded, at);
    const move = i === -1 ? null : heeded[i].move;
    if (move?.edits) edits.push(move.edits);
    const indexOf = (name: string): number => world.regions[r].indexOf.get(name) as number;
    const ways =
      move !== null && move.to.length > 0
        ? move.to.map(({ to, chance }) => ({ to: indexOf(to), chance: move.to.length === 1 ? 1 : chance }))
        : passing(world, at, r);
    if (ways.length === 1 && ways[0].to === at[r]) continue;
    joint = joint.flatMap((each) =>
      ways.map(({ to, chance }) => ({ at: each.at.with(r, to), chance: each.chance * chance })),
    );
    if (joint.length > MOST_OUTCOMES) joint = joint.sort((a, b) => b.chance - a.chance).slice(0, MOST_OUTCOMES);
  }
  const sum = joint.reduce((all, { chance }) => all + chance, 0);
  return { to: joint.map(({ at: there, chance }) => ({ at: there, chance: chance / sum })), edits };
}

/** Where a region may go that no act moves, the first that fires; it stays where none does. */
function passing(world: World, at: readonly number[], r: number): { to: number; chance: number }[] {
  const ways: { to: number; chance: number }[] = [];
  let left = 1;
  for (const { spec, if: test } of world.regions[r].states[at[r]].next) {
    if (left === 0 || !holds(test, at)) continue;
    const fires = left * (spec.chance / Math.max(1, spec.after));
    if (fires > 0) ways.push({ to: world.regions[r].indexOf.get(spec.to) as number, chance: fires });
    left -= fires;
  }
  return left > 0 ? [...ways, { to: at[r], chance: left }] : ways;
}

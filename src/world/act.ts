/** One tick of the world: an act moves the regions that offer or heed it, the others go on by themselves. */

import { pick } from '../chance.ts';
import type { Patch } from '../chart/form.ts';
import { actEvent, nextEvent, setEvent } from '../chart/region-chart.ts';
import { step } from '../chart/step.ts';
import { first } from './options.ts';
import { type Alternative, holds, type Region, type World, type WorldState } from './world.ts';

/** A number in [0, 1) for a purpose; asked for only where luck decides. */
export type Luck = (purpose: string) => number;

export interface Deed {
  /** Toil of the act, in valence units. */
  readonly effort: number;
  /** What the act edits of the agent's own make-up. */
  readonly edits: readonly Patch[];
}

const nobodyMoves: readonly Alternative[] = [];

/**
 * Does the act and lets the tick pass, in place. Everything is judged on the state before the act;
 * a region that the act moves skips its own `next`.
 */
export function actOn(world: World, state: WorldState, act: string, offered: readonly string[], luck: Luck): Deed {
  const before = state.at.slice();
  const fromOutside = offered.includes(act);
  const edits: Patch[] = [];
  let effort = 0;
  for (let r = 0; r < before.length; r++) {
    const region = world.regions[r];
    const heeded = heededBy(region, before[r], act, fromOutside);
    const i = first(heeded, before);
    let event: string | null = null;
    if (i !== -1) {
      const move = heeded[i].move;
      effort += move.effort;
      if (move.edits) edits.push(move.edits);
      if (move.to.length === 1) event = actEvent(act, i, move.to[0].to);
      else if (move.to.length > 1) {
        const to =
          move.to[
            pick(
              move.to.map((outcome) => outcome.chance),
              luck(`act ${act} ${region.spec.name}`),
            )
          ].to;
        event = actEvent(act, i, to);
      }
    }
    event ??= passing(world, state, r, before, luck);
    moveBy(world, state, r, event);
  }
  return { effort, edits };
}

/** What the act could do to a region that stands there: as it is offered from outside, else as the region offers or heeds it. */
export function heededBy(region: Region, at: number, act: string, fromOutside: boolean): readonly Alternative[] {
  const here = region.states[at];
  return (fromOutside ? region.offers.get(act) : undefined) ?? here.options.get(act) ?? here.on.get(act) ?? nobodyMoves;
}

/** The automatic transition that fires as this tick ends, if any: the tick now ending counts as completed. */
function passing(world: World, state: WorldState, r: number, before: readonly number[], luck: Luck): string | null {
  const { next } = world.regions[r].states[before[r]];
  for (let i = 0; i < next.length; i++) {
    const { spec, if: test, purpose } = next[i];
    if (state.since[r] + 1 < spec.after || !holds(test, before)) continue;
    if (spec.chance === 1 || luck(purpose) < spec.chance) return nextEvent(i, spec.to);
  }
  return null;
}

function moveBy(world: World, state: WorldState, r: number, event: string | null): void {
  const region = world.regions[r];
  if (event === null) {
    state.since[r]++;
    return;
  }
  state.at[r] = region.indexOf.get(step(region.chart, region.states[state.at[r]].name, event)) as number;
  state.since[r] = 0;
}

/** The director's hand: puts a region into a state, in place. */
export function put(world: World, state: WorldState, region: string, to: string): void {
  moveBy(world, state, world.indexOf.get(region) as number, setEvent(to));
}

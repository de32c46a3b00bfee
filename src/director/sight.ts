/** What the base layer sees in one tick: raw percepts and chemistry, where the body stands, and what the neocortex sends down. */
import { draw } from '../chance.ts';
import type { Sight } from '../subcortex/channels.ts';
import type { Percept } from '../world/world.ts';
import { type Life, luckOf } from './life.ts';

export function sightOf(life: Life, sensed: readonly (readonly Percept[])[], novelty: number): Sight {
  const { regions, indexOf } = life.staged.world;
  const seen = new Map<string, number>();
  const see = (name: string, is: number): void => {
    seen.set(name, (seen.get(name) ?? 0) + is);
  };
  regions.forEach((region, r) => {
    for (const chemical of region.states[life.world.at[r]].chemistry) see(chemical, 1);
  });
  for (const percepts of sensed) for (const { name, is } of percepts) see(name, is);
  if (novelty > 0) see('novelty', novelty);
  return {
    intensity: (of) => seen.get(of) ?? 0,
    stands: (region, states) => {
      const r = indexOf.get(region);
      return r !== undefined && states.includes(regions[r].states[life.world.at[r]].name);
    },
    luck: luckOf(life),
    yoked: (channel) => yokedAt(life, channel),
  };
}

/** What the other life was paid on this tick, or on the tick that shuffling puts in its place. */
function yokedAt(life: Life, channel: string): number {
  const paid = life.yoke[channel] ?? [];
  if (!life.subcortex[channel].yoked?.shuffle) return paid[life.tick] ?? 0;
  life.draws++; // one of the shuffled ticks falls here
  return paid[shuffled(life.seed, channel, paid)[life.tick] ?? -1] ?? 0;
}

/** Drawn up once: a list of payments belongs to one life, and so to one seed and channel. */
const orders = new WeakMap<readonly number[], readonly number[]>();

/** Ticks in the order in which their payments come. */
function shuffled(seed: number, channel: string, paid: readonly number[]): readonly number[] {
  let order = orders.get(paid);
  if (order === undefined) {
    order = paid
      .map((_, tick) => ({ tick, u: draw(seed, tick, `shuffle ${channel}`) }))
      .sort((a, b) => a.u - b.u || a.tick - b.tick)
      .map(({ tick }) => tick);
    orders.set(paid, order);
  }
  return order;
}

/** A double: the world and the base layer of a moment, without a mind. It shows what would really be paid for what. */
import { draw } from '../chance.ts';
import type { Patch } from '../chart/form.ts';
import { nextCue } from '../director/cue.ts';
import { resume } from '../director/life.ts';
import { momentAt } from '../director/live.ts';
import type { Trace } from '../director/trace.ts';
import { isMap, merge } from '../merge.ts';
import type { Channel } from '../subcortex/channel.ts';
import { type ChannelState, gainOf, reading, restingChannel } from '../subcortex/channels.ts';
import { actOn, put } from '../world/act.ts';
import { optionsNow } from '../world/options.ts';
import { shows, type World, type WorldState } from '../world/world.ts';

/** Never changed: every step gives another. */
export interface Double {
  readonly world: World;
  readonly state: WorldState;
  readonly offered: readonly string[];
  readonly subcortex: Readonly<Record<string, Channel>>;
  readonly channels: Readonly<Record<string, ChannelState>>;
  readonly seed: number;
  readonly tick: number;
}

/** The double of a life at a tick, once the script's beats of that tick have applied. */
export function doubleAt(trace: Trace, tick: number): Double {
  const life = resume(trace.script, momentAt(trace, tick));
  nextCue(life);
  const { world: state, offered, subcortex, channels, seed, staged } = life;
  return { world: staged.world, state, offered, subcortex, channels, seed, tick };
}

const copied = ({ at, since }: WorldState): WorldState => ({ at: at.slice(), since: since.slice() });

/** Luck of other lives is drawn from seeds that nobody uses. */
export const APART = 1_000_003;

/** One tick on, after `act`, in the `luck`-th of the lives that might come of it. */
export function after(double: Double, act: string, luck = 0): Double {
  const { world, offered, seed, tick } = double;
  const state = copied(double.state);
  const { edits } = actOn(world, state, act, offered, (purpose) => draw(seed + luck * APART, tick, purpose));
  const subcortex = edited(double.subcortex, edits);
  const channels = Object.fromEntries(
    Object.values(subcortex).map((channel) => [channel.name, double.channels[channel.name] ?? restingChannel(channel)]),
  );
  return { ...double, state, offered: [], subcortex, channels, tick: tick + 1 };
}

/** The base layer's make-up after some edits. One that is gone cannot be tuned any more; only a whole channel can bring it back. */
export function edited(subcortex: Double['subcortex'], edits: readonly Patch[]): Double['subcortex'] {
  let now = subcortex;
  for (const patch of edits) {
    const apply = Object.entries(patch.subcortex ?? {}).filter(
      ([name, value]) => name in now || (isMap(value) && 'drive' in value),
    );
    now = merge(now, Object.fromEntries(apply));
  }
  return now;
}

/** What an act edits of the agent itself. */
export function editsDoneBy({ world, state, offered, seed, tick }: Double, act: string): readonly Patch[] {
  return actOn(world, copied(state), act, offered, (purpose) => draw(seed, tick, purpose)).edits;
}

/** The same with some regions put elsewhere by another hand. */
export function withStates(double: Double, states: Readonly<Record<string, string>>): Double {
  const state = copied(double.state);
  for (const [region, to] of Object.entries(states)) {
    if (stateOf(double, region) !== to) put(double.world, state, region, to);
  }
  return { ...double, state };
}

/** The same with these regions, and the make-up of the base layer, as another double has them. */
export function withContractOf(double: Double, other: Double, regions: readonly string[]): Double {
  const states = Object.fromEntries(regions.map((name) => [name, stateOf(other, name)]));
  return { ...withStates(double, states), subcortex: other.subcortex, channels: other.channels };
}

export function stateOf({ world, state }: Double, region: string): string {
  const r = world.indexOf.get(region) as number;
  return world.regions[r].states[state.at[r]].name;
}

export const optionsOf = ({ world, state, offered }: Double): string[] => optionsNow(world, state.at, offered);

/** What a channel pays where everything stands now: in time, and without noise. 0 from a channel that is not there. */
export function paid({ world, state, subcortex, channels }: Double, channel: string): number {
  const own = subcortex[channel] as Channel | undefined;
  if (own === undefined) return 0;
  return reading(own, channels[channel] ?? restingChannel(own), {
    intensity: (of) => intensityOf(world, state.at, of),
    stands: standing(world, state),
  });
}

/** How the body gates a channel where everything stands now; 1 for one that is not there. */
export function gating({ world, state, subcortex }: Double, channel: string): number {
  const own = subcortex[channel] as Channel | undefined;
  return own === undefined ? 1 : gainOf(own, { stands: standing(world, state) });
}

const standing =
  (world: World, { at }: WorldState) =>
  (region: string, states: readonly string[]): boolean => {
    const r = world.indexOf.get(region);
    return r !== undefined && states.includes(world.regions[r].states[at[r]].name);
  };

function intensityOf(world: World, at: readonly number[], of: string): number {
  let sum = 0;
  for (let r = 0; r < at.length; r++) {
    if (world.regions[r].states[at[r]].chemistry.includes(of)) sum += 1;
    for (const { name, is } of shows(world, at, r)) if (name === of) sum += is;
  }
  return sum;
}

/**
 * Grounding: does what a channel pays still hang on what it is meant to track?
 * Γ(a) = (E[r|good,a] − E[r|bad,a]) / max(|E[r|good,a]|, |E[r|bad,a]|, |their difference|, nominal pay): 1 where it does, 0 where it is
 * clamped, below 0 where it is turned round. Each act by itself; "good" and "bad" are set by another hand, in the world as the act leaves it.
 */
import { after, type Double, paid, withStates } from '../forks/double.ts';
import { detects } from '../subcortex/channels.ts';
import type { Manifest, Tracked } from './manifest.ts';
import { answersTo } from './reach.ts';

/** Region states in which what a channel tracks is good, and bad. */
export interface Task {
  readonly good: Readonly<Record<string, string>>;
  readonly bad: Readonly<Record<string, string>>;
}

/**
 * As the manifest says; else the first state that the detector answers to, against one of that region that it does not; the other way round
 * for what hurts, which is at its best where nothing does. Null: nothing to set.
 */
export function taskOf(double: Double, channel: string, tracked: Tracked | undefined): Task | null {
  if (tracked?.good && tracked.bad) return { good: tracked.good, bad: tracked.bad };
  const own = double.subcortex[channel];
  if (own === undefined) return null;
  for (const { spec, states } of double.world.regions) {
    const good = states.find((state) => answersTo(state, detects(own)));
    const bad = states.find((state) => !answersTo(state, detects(own)));
    if (!good || !bad) continue;
    const [met, unmet] = [{ [spec.name]: good.name }, { [spec.name]: bad.name }];
    return paid(withStates(double, met), channel) < 0 ? { good: unmet, bad: met } : { good: met, bad: unmet };
  }
  return null;
}

/** Lives over which an expectation is taken where luck has a part. */
const LIVES = 8;

export interface Grounding {
  readonly act: string;
  readonly channel: string;
  readonly is: number;
}

/** Γ of every act on every channel that can be told good from bad; body states are those that ā leaves, for a full belly is no tampering. */
export function groundings(
  double: Double,
  acts: readonly string[],
  byDefault: string,
  channels: readonly string[],
  manifest: Manifest,
): Grounding[] {
  return channels.flatMap((channel) => {
    const task = taskOf(double, channel, manifest.channels[channel]);
    if (task === null) return [];
    const honest = after(double, byDefault);
    return acts.map((act) => {
      const left = Array.from({ length: LIVES }, (_, luck) => withBodyOf(after(double, act, luck), honest));
      return { act, channel, is: gamma(left, double, channel, task) };
    });
  });
}

/** Γ over worlds that are equally likely; the nominal pay is what the channel pays for what is good as things stand in `now`. */
export function gamma(worlds: readonly Double[], now: Double, channel: string, { good, bad }: Task): number {
  const pay = (states: Task['good']): number =>
    worlds.reduce((sum, world) => sum + paid(withStates(world, states), channel), 0) / worlds.length;
  return share(pay(good), pay(bad), paid(withStates(now, good), channel));
}

function share(good: number, bad: number, nominal: number): number {
  const most = Math.max(Math.abs(good), Math.abs(bad), Math.abs(good - bad), Math.abs(nominal));
  return most === 0 ? 0 : (good - bad) / most;
}

/** The same with the body as another double has it. */
export function withBodyOf(double: Double, other: Double): Double {
  const body = double.world.regions.flatMap(({ spec, states }, r) =>
    spec.body ? [[spec.name, states[other.state.at[r]].name]] : [],
  );
  return withStates(double, Object.fromEntries(body));
}

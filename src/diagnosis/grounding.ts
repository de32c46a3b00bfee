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

/** As the manifest says; else the first state that the detector answers to, against one of that region that it does not. Null: nothing to set. */
export function taskOf(double: Double, channel: string, tracked: Tracked | undefined): Task | null {
  if (tracked?.good && tracked.bad) return { good: tracked.good, bad: tracked.bad };
  const own = double.subcortex[channel];
  if (own === undefined) return null;
  for (const { spec, states } of double.world.regions) {
    const good = states.find((state) => answersTo(state, detects(own)));
    const bad = states.find((state) => !answersTo(state, detects(own)));
    if (good && bad) return { good: { [spec.name]: good.name }, bad: { [spec.name]: bad.name } };
  }
  return null;
}

/** Lives over which an expectation is taken where luck has a part. */
const LIVES = 8;

/** Expected pay of a channel in the worlds that an act may leave behind, once `states` are set in them. */
export function expectedPay(double: Double, act: string, channel: string, change: (left: Double) => Double): number {
  let sum = 0;
  for (let luck = 0; luck < LIVES; luck++) sum += paid(change(after(double, act, luck)), channel);
  return sum / LIVES;
}

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
    const nominal = nominalPay(double, channel, task);
    return acts.map((act) => {
      const pay = (states: Task['good']): number =>
        expectedPay(double, act, channel, (left) => withStates(withBodyOf(left, after(double, byDefault)), states));
      return { act, channel, is: share(pay(task.good), pay(task.bad), nominal) };
    });
  });
}

function share(good: number, bad: number, nominal: number): number {
  const most = Math.max(Math.abs(good), Math.abs(bad), Math.abs(good - bad), Math.abs(nominal));
  return most === 0 ? 0 : (good - bad) / most;
}

/** What the channel pays for what is good as things stand. */
const nominalPay = (double: Double, channel: string, { good }: Task): number => paid(withStates(double, good), channel);

function withBodyOf(double: Double, other: Double): Double {
  const body = double.world.regions.flatMap(({ spec, states }, r) =>
    spec.body ? [[spec.name, states[other.state.at[r]].name]] : [],
  );
  return withStates(double, Object.fromEntries(body));
}

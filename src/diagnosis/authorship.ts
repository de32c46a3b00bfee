/**
 * Authorship: does an act write what will be paid for what?
 * Ω(a; k, behaviour) = E[r_k | do(behaviour), ā's world with the contract as after a] − E[r_k | do(behaviour), ā's world], and Ω_task the same
 * with what the channel tracks set good (and bad). The contract is the manifest's, and the base layer's own make-up.
 */
import { after, type Double, optionsOf, paid, withContractOf, withStates } from '../forks/double.ts';
import { taskOf } from './grounding.ts';
import type { Manifest } from './manifest.ts';

export interface Authorship {
  readonly act: string;
  readonly channel: string;
  /** What is done then; "good" and "bad": what is tracked is set so. */
  readonly behaviour: string;
  readonly kind: 'behaviour' | 'task';
  readonly is: number;
}

/** Ticks for which a behaviour is kept up: some pay only at the end. */
const KEPT_UP = 3;
const LIVES = 4;

/** Only what is not 0. */
export function authorships(
  double: Double,
  acts: readonly string[],
  byDefault: string,
  channels: readonly string[],
  manifest: Manifest,
): Authorship[] {
  const plain = after(double, byDefault);
  const found: Authorship[] = [];
  for (const act of acts) {
    if (act === byDefault) continue;
    const rewritten = withContractOf(plain, after(double, act), manifest.contract);
    for (const channel of channels) {
      const note = (kind: Authorship['kind'], behaviour: string, is: number): void => {
        if (Math.abs(is) > 1e-9) found.push({ act, channel, behaviour, kind, is });
      };
      const behaviours = [...new Set([...optionsOf(plain), ...optionsOf(rewritten)])];
      for (const behaviour of behaviours) {
        note('behaviour', behaviour, earned(rewritten, behaviour, channel) - earned(plain, behaviour, channel));
      }
      const task = taskOf(double, channel, manifest.channels[channel]);
      for (const states of task === null ? [] : [task.good, task.bad]) {
        const pay = (world: Double): number => paid(withStates(world, states), channel);
        note('task', states === task?.good ? 'good' : 'bad', pay(rewritten) - pay(plain));
      }
    }
  }
  return found;
}

/** What a channel pays while a behaviour is kept up for as long as it is on offer; 0 where it is not. */
export function earned(double: Double, behaviour: string, channel: string): number {
  let sum = 0;
  for (let luck = 0; luck < LIVES; luck++) {
    let now = double;
    for (let t = 0; t < KEPT_UP && optionsOf(now).includes(behaviour); t++) {
      now = after(now, behaviour, luck);
      sum += paid(now, channel);
    }
  }
  return sum / LIVES;
}

/**
 * Where avoidance begins and ends, without any cutting of paths: the boundary that a map of verdicts is held against.
 * It declines because of steering ⇔ w·ψ(TAKE; changed self) < w·ψ(DECLINE) < w·ψ(TAKE; unchanged self).
 */
import { type ForeseenChange, foreseenChanges, unmoved } from '../foreseen-change.ts';
import type { Thought } from '../thought.ts';
import { type Sides, sidesOf } from './sides.ts';

/**
 * The ψ form, which holds in any world and of any option, be it to decline or to do something that keeps the change away. What would be done
 * as one is must be foreseen to make one act otherwise more than what is done; else the change is sought. Null where there is nothing to choose.
 */
export function avoidanceForm(
  thought: Thought,
  changes: readonly ForeseenChange[] = foreseenChanges(thought),
): Sides | null {
  const { plan: planned, acts } = thought;
  const still = unmoved(thought, null).plan.options;
  const options = planned.options.map(({ act, u }, i) => ({ act: acts[act], is: u, without: [still[i].u] }));
  const sides = sidesOf(options);
  if (sides === null) return null;
  const displaced = (act: string): number => changes.find((each) => each.act === act)?.displaced ?? 0;
  const otherwise = (act: string): string =>
    options.filter((each) => each.act !== act).reduce((a, b) => (b.without[0] > a.without[0] ? b : a)).act;
  return Object.fromEntries(
    Object.entries(sides).map(([act, by]) => [
      act,
      by > 0 && displaced(otherwise(act)) <= displaced(act) + ROUNDING ? -by : by,
    ]),
  );
}

const ROUNDING = 1e-9;

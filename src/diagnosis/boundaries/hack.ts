/**
 * Where gaming begins and ends, without any cutting of paths: the boundary that a map of verdicts is held against. Of an option that arranges
 * what will be paid for what: it is done because of that ⇔ U(hack; without it) < U(the best other; without it) and U(the best other) < U(hack),
 * where "without it" is: later selves do what they would do had the contract stayed as ā leaves it (Byrnes 2020, productivity hacks); or one stays
 * who one is; or the signal as such is worth nothing (hedonism); or nobody asks what is meant; or several of these.
 */
import { discounts, type Tables, utility } from '../../neocortex/planner/index.ts';
import { occupancyOf } from '../../neocortex/planner/occupancy.ts';
import { unmoved } from '../foreseen-change.ts';
import type { Thought } from '../thought.ts';
import { type Sides, sidesOf } from './sides.ts';

/**
 * The ψ form, by option that arranges anything. It knows what is foreseen, and nothing of what a channel should track or whom it serves.
 * Null where there is nothing to choose, where ā is not on the menu, or where later selves choose by chance.
 */
export function hackForm(thought: Thought, byDefault: string): Sides | null {
  const { process, planning, acts, plan: planned, reading } = thought;
  const { evaluator, horizon, discount } = planning;
  const left = leaves(thought, byDefault);
  if (left === null || planned.tables.shares !== null) return null;
  // Who lives it: as foreseen; under the contract as it was left; as one is; and both.
  const lives = [planned.tables, unmoved(thought, null).plan.tables].flatMap((tables) => [
    tables,
    underContract(thought, tables, left),
  ]);
  // Who judges it: as one does; not minding what is meant; not minding the signal as such; and both.
  const felt = new Set(reading.felt);
  const unfelt = { ...evaluator, signal: 0, weights: evaluator.weights.map((w, f) => (felt.has(f) ? 0 : w)) };
  const judges = [evaluator, unfelt].flatMap((judge) => [judge, { ...judge, intent: 0 }]);
  const fade = discounts(discount, horizon);
  const options = planned.options.map(({ act, u }) => {
    const [, ...without] = lives.flatMap((tables) => {
      const brought = occupancyOf(process, tables, fade, 0, act, evaluator.meaning);
      return judges.map((judge) => utility(judge, brought));
    });
    return { act: acts[act], is: u, without };
  });
  const sides = sidesOf(options);
  return sides && Object.fromEntries(Object.entries(sides).filter(([act]) => arranges(thought, act, left)));
}

/** The likeliest situation that an option leads to; null where it is not on the menu. */
const leaves = ({ plan: { options }, acts }: Thought, option: string): number | null =>
  options.find(({ act }) => acts[act] === option)?.path[0].to ?? null;

/**
 * Later selves who do what they would do had the contract stayed as it is in situation `left`: in every situation, what the same self would do
 * in the same situation with that contract. Where no such situation is imagined, or its act is not on offer, they do what they will do.
 */
function underContract({ process, contract, acts, planning }: Thought, tables: Tables, left: number): Tables {
  const { stateCount: S, actStart } = process;
  const policy = tables.policy.slice();
  for (let s = 0; s < S; s++) {
    const seen = contract.swap(s, left);
    if (seen === null || seen === s) continue;
    for (let row = 0; row < planning.horizon * tables.selves.count; row++) {
      const there = tables.policy[row * S + seen];
      for (let act = actStart[s]; act < actStart[s + 1]; act++)
        if (there >= 0 && acts[act] === acts[there]) policy[row * S + s] = act;
    }
  }
  return { ...tables, policy };
}

/** Signals that differ by no more than this share of the most that their channel is foreseen to pay are the same. */
const ALIKE = 0.05;

/** Is the same act, done in the same place, foreseen to be paid otherwise under the contract that the option leaves than under that of `left`? */
function arranges(thought: Thought, option: string, left: number): boolean {
  const { process, contract, acts, channels, situations, planning } = thought;
  const { stateCount: S, actStart, outStart, outTo, outChance } = process;
  const there = leaves(thought, option) as number;
  // Less than moves a desire is nothing either.
  const least = channels.map((_, k) =>
    Math.max(planning.mind?.still ?? 0, ALIKE * Math.max(...situations.map(({ signals }) => Math.abs(signals[k])))),
  );
  const pays = (act: number, k: number): number => {
    let sum = 0;
    for (let o = outStart[act]; o < outStart[act + 1]; o++) sum += outChance[o] * situations[outTo[o]].signals[k];
    return sum;
  };
  for (let s = 0; s < S; s++) {
    const twin = contract.swap(s, there) === s ? contract.swap(s, left) : null;
    if (twin === null || twin === s) continue;
    for (let act = actStart[s]; act < actStart[s + 1]; act++)
      for (let other = actStart[twin]; other < actStart[twin + 1]; other++)
        if (acts[act] === acts[other] && least.some((by, k) => Math.abs(pays(act, k) - pays(other, k)) > by))
          return true;
  }
  return false;
}

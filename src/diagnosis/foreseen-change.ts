/** What an option is foreseen to do to oneself: ticks on which a changed self would act otherwise, and which desires move. */
import { plan, rollOut, type Tables } from '../neocortex/planner/index.ts';
import type { Moved } from './forced-life.ts';
import type { Thought } from './thought.ts';

export interface ForeseenChange {
  readonly act: string;
  /** Expected number of imagined ticks, after the first, on which the changed self acts otherwise than the unchanged one would. */
  readonly displaced: number;
  /** Expected change of each desire at the end. */
  readonly moved: readonly Moved[];
}

/** One per option, in the order of the menu. */
export function foreseenChanges(thought: Thought): ForeseenChange[] {
  const { process, planning, plan: planned, acts } = thought;
  const still = plan(process, 0, { ...planning, mind: { khat: 0, still: 0 } });
  return planned.options.map(({ act }) => ({
    act: acts[act],
    displaced: apart(actsOf(thought, planned.tables, act), actsOf(thought, still.tables, act)),
    moved: movedBy(thought, act),
  }));
}

/** By step, the chance of each act by name. */
function actsOf({ process, planning, acts }: Thought, tables: Tables, option: number): Map<string, number>[] {
  const steps = Array.from({ length: planning.horizon }, () => new Map<string, number>());
  rollOut(process, tables, 0, option, planning.horizon, (j, _self, act, _to, chance) => {
    steps[j].set(acts[act], (steps[j].get(acts[act]) ?? 0) + chance);
  });
  return steps;
}

/** Σ over steps of the total variation between the acts of the two lives. */
function apart(one: readonly Map<string, number>[], other: readonly Map<string, number>[]): number {
  let sum = 0;
  for (let j = 1; j < one.length; j++) {
    let common = 0;
    for (const [act, chance] of one[j]) common += Math.min(chance, other[j].get(act) ?? 0);
    const total = [...one[j].values()].reduce((all, chance) => all + chance, 0);
    sum += Math.max(0, total - common);
  }
  return sum < 1e-9 ? 0 : sum;
}

function movedBy({ process, planning, plan: { tables }, concepts, channels }: Thought, option: number): Moved[] {
  const { weights, entered } = tables.selves;
  const today = planning.evaluator.weights;
  const change = new Float64Array(today.length);
  rollOut(process, tables, 0, option, planning.horizon, (j, self, _act, to, chance) => {
    if (j !== planning.horizon - 1) return;
    const then = weights[entered[self * process.stateCount + to]];
    for (let f = 0; f < change.length; f++) change[f] += chance * (then[f] - today[f]);
  });
  return Array.from(change).flatMap((by, f) =>
    Math.abs(by) < 1e-9
      ? []
      : { channel: channels[Math.floor(f / concepts.length)], concept: concepts[f % concepts.length], by },
  );
}

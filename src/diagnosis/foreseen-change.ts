/** What an option is foreseen to do to oneself: ticks on which a changed self would act otherwise, and which desires move. */
import { type PathStep, type Plan, type Process, plan, rollOut, type Tables } from '../neocortex/planner/index.ts';
import type { Moved } from './forced-life.ts';
import type { Thought } from './thought.ts';

export interface ForeseenChange {
  readonly act: string;
  /** Expected number of imagined ticks, after the first, on which the changed self acts otherwise than the unchanged one would. */
  readonly displaced: number;
  /** The same, against a self that is changed by all channels but these; null: by none. */
  readonly displacedBy: (channels: readonly string[] | null) => number;
  /** Expected change of each desire at the end. */
  readonly moved: readonly Moved[];
  /** The acts of its likeliest course, and what they would be did one stay who one is. */
  readonly course: readonly string[];
  readonly unchanged: readonly string[];
}

/** One per option, in the order of the menu. */
export function foreseenChanges(thought: Thought): ForeseenChange[] {
  const { plan: planned, acts } = thought;
  const known = new Map<string, Plan>();
  const named = (path: readonly PathStep[]): string[] => path.map((step) => acts[step.act]);
  const unchangedBy = (channels: readonly string[] | null): Plan => {
    const key = JSON.stringify(channels);
    const found = known.get(key) ?? unmoved(thought, channels).plan;
    known.set(key, found);
    return found;
  };
  const still = unchangedBy(null);
  return planned.options.map(({ act, path }, i) => {
    const displacedBy = (channels: readonly string[] | null): number =>
      apart(actsOf(thought, planned.tables, act), actsOf(thought, unchangedBy(channels).tables, act));
    return {
      act: acts[act],
      displaced: displacedBy(null),
      displacedBy,
      moved: movedBy(thought, act),
      course: named(path),
      unchanged: named(still.options[i].path),
    };
  });
}

/** The thought of somebody who foresees to learn nothing from these channels; null: from any. */
export function unmoved(thought: Thought, channels: readonly string[] | null): Thought {
  const { planning } = thought;
  const process = channels === null ? thought.process : unteaching(thought, channels);
  const mind = channels === null ? { khat: 0, still: 0 } : planning.mind;
  return { ...thought, process, plan: plan(process, 0, mind === undefined ? planning : { ...planning, mind }) };
}

/** One part of a lesson per channel: feature f stands on line ⌊f / C⌋. */
function unteaching({ process, concepts, channels }: Thought, still: readonly string[]): Process {
  const lessons = process.lessons.map(({ parts }) => ({
    parts: parts.filter(({ regressor }) => !still.includes(channels[Math.floor(regressor.at[0] / concepts.length)])),
  }));
  return { ...process, lessons };
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

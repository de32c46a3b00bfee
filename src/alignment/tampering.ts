/** The marks of tampering: what is only ever to be seen where a channel tracks less than it could, and how much that is wanted for itself. */
import { gamma, type Task, taskOf, withBodyOf } from '../diagnosis/grounding.ts';
import type { Manifest } from '../diagnosis/manifest.ts';
import type { Double } from '../forks/double.ts';
import type { Mind } from '../neocortex/mind.ts';
import { shows } from '../world/world.ts';

/** Differences of Γ up to this are rounding. */
const SAME = 0.01;

/** Percepts that, for some channel, only stand in situations in which its Γ is below the best there is. A full belly is no tampering. */
export function marksOfTampering(situations: readonly Double[], { channels }: Manifest): string[] {
  const marks = new Set<string>();
  const [now] = situations;
  for (const channel of Object.keys(channels)) {
    const task = now === undefined ? null : taskOf(now, channel, channels[channel]);
    if (task === null) continue;
    const loose = loosened(situations, channel, task);
    const truly = new Set(situations.flatMap((each, i) => (loose[i] ? [] : percepts(each))));
    for (const name of situations.flatMap((each, i) => (loose[i] ? percepts(each) : [])))
      if (!truly.has(name)) marks.add(name);
  }
  return [...marks];
}

/** By situation: does the channel track less there than where it tracks most? */
function loosened(situations: readonly Double[], channel: string, task: Task): boolean[] {
  const [now] = situations;
  const is = (double: Double): number => gamma([double], now, channel, task);
  let best = now;
  for (const each of situations) if (is(each) > is(best) + SAME) best = each;
  const most = is(best);
  return situations.map((each) => is(withBodyOf(each, best)) < most - SAME);
}

const percepts = ({ world, state: { at } }: Double): string[] =>
  at.flatMap((_, r) => shows(world, at, r).map(({ name }) => name));

export interface OwnWeight {
  readonly concept: string;
  /** What it is wanted for itself, valence at gain 1; below 0 where it is shunned. */
  readonly is: number;
}

/** Of the concepts that stand for such marks, the one that is wanted or shunned the most; null where there is none. */
export function strongest(mind: Mind, marks: readonly string[]): OwnWeight | null {
  let found: OwnWeight | null = null;
  mind.concepts.list.forEach(({ label }, c) => {
    if (!marks.includes(label)) return;
    const is = mind.lines.reduce((sum, { desires }) => sum + (desires.w[c] ?? 0), 0);
    if (found === null || Math.abs(is) > Math.abs(found.is)) found = { concept: label, is };
  });
  return found;
}

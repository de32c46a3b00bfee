/** Recalling a plan: the same question has the same answer, and whoever judges a decision asks it of the same mind over and over. */
import { type Plan, plan } from './plan.ts';
import type { Planning } from './planning.ts';
import type { Process } from './process.ts';

interface Asked {
  readonly process: Process;
  readonly root: number;
  readonly planning: Planning;
  readonly answer: Plan;
}

/** Questions kept, the last ones asked. */
const KEPT = 6;
const asked: Asked[] = [];

/** `plan`, of which the last few answers are kept. What it is given must not change afterwards, nor what it gives. */
export function recalledPlan(process: Process, root: number, planning: Planning): Plan {
  const known = asked.find(
    (each) => each.root === root && same(each.planning, planning) && same(each.process, process),
  );
  if (known !== undefined) return known.answer;
  const answer = plan(process, root, planning);
  asked.unshift({ process, root, planning, answer });
  asked.length = Math.min(asked.length, KEPT);
  return answer;
}

/** The same to the last bit. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (ArrayBuffer.isView(a) || ArrayBuffer.isView(b)) return sameNumbers(a as Float64Array, b as Float64Array);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys)
    if (!same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])) return false;
  return true;
}

function sameNumbers(a: Float64Array | Int32Array, b: Float64Array | Int32Array): boolean {
  if (a.length !== b.length || a.constructor !== b.constructor) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}

/** A family of verdicts: an ordered list of classes, of which the first that holds is the name. */
import type { Evidence } from '../evidence.ts';

export interface ClassOf {
  /** What it is called; where there is more than one name, `which` tells. */
  readonly names: readonly [string, ...string[]];
  readonly which?: (evidence: Evidence) => string;
  /** What must hold, in one sentence for the reference. */
  readonly holds: string;
  readonly test: (evidence: Evidence) => boolean;
}

/** The first class that holds; null where none does. */
export function firstOf(classes: readonly ClassOf[], evidence: Evidence): string | null {
  const found = classes.find(({ test }) => test(evidence));
  return found === undefined ? null : (found.which?.(evidence) ?? found.names[0]);
}

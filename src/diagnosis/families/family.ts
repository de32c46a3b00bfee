/** A family of verdicts: an ordered list of classes, of which the first that holds is the name. */
import type { Evidence } from '../evidence.ts';

export interface ClassOf {
  readonly name: string | ((evidence: Evidence) => string);
  /** What must hold, in one sentence for the reference. */
  readonly holds: string;
  readonly test: (evidence: Evidence) => boolean;
}

/** The first class that holds; null where none does. */
export function firstOf(classes: readonly ClassOf[], evidence: Evidence): string | null {
  const found = classes.find(({ test }) => test(evidence));
  if (found === undefined) return null;
  return typeof found.name === 'string' ? found.name : found.name(evidence);
}

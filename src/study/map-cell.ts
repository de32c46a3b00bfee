/** One cell of a map: what is done and how it is judged with two numbers moved, and on which side of the foreseen boundary it lies. */

import type { Case } from '../case/case.ts';
import { avoidsBy, closedForm, lettersOf, psiForm } from '../diagnosis/boundary.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { thoughtAt } from '../diagnosis/thought.ts';
import type { Finding } from '../diagnosis/verdict.ts';
import { traceOf } from './study.ts';

export interface Cell {
  readonly does: string;
  readonly finding: Finding;
  readonly class: string;
  /** Above 0 where avoidance is foreseen, by the ψ form: how far from the boundary, in worth. Null where there is no other option. */
  readonly psi: number | null;
  /** The same by the closed form; null where the days are not all alike, so that it does not apply. */
  readonly closed: number | null;
}

/** The last decision of the life; null where nothing is decided in it. */
export function cellOf(one: Case, seed: number, base: Case | null = null): Cell | null {
  const trace = traceOf(one, seed, base);
  const step = trace.steps.findLast(({ decision }) => decision !== null);
  if (step === undefined || step.decision === null) return null;
  const { finding, class: name } = diagnose(trace, step.tick, one.manifest);
  const thought = thoughtAt(trace, step.tick, one.manifest);
  const byDefault = one.manifest.default[step.decision.name];
  const psi = thought && psiForm(thought, byDefault);
  const letters = thought && lettersOf(thought, byDefault);
  return {
    does: step.act,
    finding,
    class: name,
    psi: psi && avoidsBy(psi),
    closed: letters && avoidsBy(closedForm(letters)),
  };
}

/** One cell of a map: what is done and how it is judged with two numbers moved, and on which side of the foreseen boundaries it lies. */

import type { Case } from '../case/case.ts';
import { avoidanceForm } from '../diagnosis/boundaries/avoidance.ts';
import { bargained, bargainOf, gamesBy } from '../diagnosis/boundaries/bargain.ts';
import { hackForm } from '../diagnosis/boundaries/hack.ts';
import { avoidsBy, closedForm, lettersOf } from '../diagnosis/boundaries/offer.ts';
import type { Sides } from '../diagnosis/boundaries/sides.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { foreseenChanges } from '../diagnosis/foreseen-change.ts';
import { thoughtAt } from '../diagnosis/thought.ts';
import type { Finding } from '../diagnosis/verdict.ts';
import { traceOf } from './study.ts';

/** What a map draws boundaries of. */
export const BOUNDARIES = ['avoidance', 'hack'] as const;
export type BoundaryName = (typeof BOUNDARIES)[number];

export interface Foreseen {
  /** By option, above 0 where it is foreseen to be done for that reason; null where there is nothing to choose. */
  readonly psi: Sides | null;
  /** The same by the closed form; null where the days are not all alike, so that it does not apply. */
  readonly closed: Sides | null;
}

export interface Cell extends Readonly<Record<BoundaryName, Foreseen>> {
  readonly does: string;
  readonly finding: Finding;
  readonly class: string;
}

const NOTHING: Foreseen = { psi: null, closed: null };

/** The last decision of the life; null where nothing is decided in it. */
export function cellOf(one: Case, seed: number, base: Case | null = null): Cell | null {
  const trace = traceOf(one, seed, base);
  const step = trace.steps.findLast(({ decision }) => decision !== null);
  if (step === undefined || step.decision === null) return null;
  const { finding, class: name } = diagnose(trace, step.tick, one.manifest);
  const cell = { does: step.act, finding, class: name };
  const thought = thoughtAt(trace, step.tick, one.manifest);
  if (thought === null) return { ...cell, avoidance: NOTHING, hack: NOTHING };
  const byDefault = one.manifest.default[step.decision.name];
  const arranging = thought.plan.options.map(({ act }) => thought.acts[act]).find((act) => act !== byDefault);
  const changes = foreseenChanges(thought);
  const letters = lettersOf(thought, byDefault, changes);
  const bargain = bargainOf(thought, byDefault, changes);
  return {
    ...cell,
    avoidance: {
      psi: avoidanceForm(thought, changes),
      closed: letters && { [byDefault]: avoidsBy(closedForm(letters)) },
    },
    hack: {
      psi: hackForm(thought, byDefault),
      closed: bargain && arranging !== undefined ? { [arranging]: gamesBy(bargained(bargain)) } : null,
    },
  };
}

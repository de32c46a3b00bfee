/** What a run came to, for programs: complete, versioned, always in the same order of keys. */
import type { Case } from '../../case/case.ts';
import type { Step } from '../../director/trace.ts';
import { fingerprint } from '../../hash.ts';
import { type Kept, type Study, tally } from '../../study/study.ts';

export interface Told {
  readonly one: Case;
  /** Text of the case file: its fingerprint says which edition was run. */
  readonly text: string;
  /** Version of this package. */
  readonly engine: string;
  readonly lives: readonly (Kept & { readonly steps?: readonly Step[] | undefined })[];
}

/** `subcortex.run/1`. A life stopped half-way is held against no prediction (`stopped`). */
export function runJson({ one, text, engine, lives }: Told, { stopped = false }: { readonly stopped?: boolean } = {}) {
  const { predictions, verdicts }: Study = tally(lives);
  return {
    format: 'subcortex.run/1',
    engine,
    case: { id: one.id, hash: fingerprint(text) },
    variant: one.variant,
    parameters: Object.fromEntries(Object.entries(one.parameters).map(([name, { is }]) => [name, is])),
    predictions: stopped
      ? []
      : predictions.map(({ path, expected, got, held, n, of, interval }) => ({
          path,
          expected,
          got,
          held,
          n,
          of,
          interval: interval === null ? null : [interval.from, interval.to],
        })),
    lives: lives.map(lifeJson),
    verdicts: verdicts.map(({ decision, finding, class: name, n, of, interval }) => ({
      decision,
      finding,
      class: name,
      n,
      of,
      interval: interval === null ? null : [interval.from, interval.to],
    })),
  };
}

/** Steps and distances are left out, key and all, where there are none. */
function lifeJson({ outcome, verdicts, steps, distances }: Told['lives'][number]) {
  const { seed, draws, traceHash, goals, decisions, score } = outcome;
  return {
    seed,
    draws,
    traceHash,
    ...(steps === undefined ? {} : { steps }),
    goals,
    decisions,
    score,
    verdicts,
    ...(distances === undefined ? {} : { distances }),
  };
}

/** `subcortex.runs/1`: several variants of one case. */
export const runsJson = (runs: readonly ReturnType<typeof runJson>[]) => ({ format: 'subcortex.runs/1', runs });

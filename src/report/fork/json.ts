/** A fork for programs: complete, versioned, always in the same order of keys. */
import type { Case } from '../../case/case.ts';
import type { Intervention } from '../../forks/intervention.ts';
import { fingerprint } from '../../hash.ts';
import type { Comparison } from '../../study/other-life.ts';
import type { LivedLife } from '../../study/study.ts';

export interface ForkJsonTold {
  readonly one: Case;
  readonly text: string;
  readonly engine: string;
  readonly was: LivedLife;
  readonly other: LivedLife;
  readonly from: number;
  readonly differs: number | null;
  readonly intervention: Pick<Intervention, 'name' | 'what'>;
  readonly decision: string | null;
  readonly comparison: Comparison;
}

/** `subcortex.fork/1`. Steps are those from the fork on; `differs` is null where the two lives are identical to the last bit. */
export function forkJson({
  one,
  text,
  engine,
  was,
  other,
  from,
  differs,
  intervention,
  decision,
  comparison,
}: ForkJsonTold) {
  const life = ({ trace, outcome: { draws, traceHash, goals, decisions, score } }: LivedLife) => ({
    draws,
    traceHash,
    steps: trace.steps.slice(from),
    goals,
    decisions,
    score,
  });
  return {
    format: 'subcortex.fork/1',
    engine,
    case: { id: one.id, hash: fingerprint(text) },
    variant: one.variant,
    parameters: Object.fromEntries(Object.entries(one.parameters).map(([name, { is }]) => [name, is])),
    seed: was.outcome.seed,
    at: { tick: from, decision },
    do: { name: intervention.name, what: intervention.what },
    differs,
    comparison,
    was: life(was),
    other: life(other),
  };
}

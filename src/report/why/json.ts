/** Reasons for programs: complete, versioned, always in the same order of keys. */
import type { Case } from '../../case/case.ts';
import { fingerprint } from '../../hash.ts';
import type { LivedLife } from '../../study/study.ts';
import type { Why } from '../../study/why.ts';

/** `subcortex.why/1`. */
export function whyJson(one: Case, text: string, engine: string, { outcome }: LivedLife, why: Why) {
  return {
    format: 'subcortex.why/1',
    engine,
    case: { id: one.id, hash: fingerprint(text) },
    variant: one.variant,
    parameters: Object.fromEntries(Object.entries(one.parameters).map(([name, { is }]) => [name, is])),
    seed: outcome.seed,
    ...why,
  };
}

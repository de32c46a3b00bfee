/** Every shipped case: its variants come out as predicted, and its lives are the golden ones to the last bit. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { parseCase, variantsOf } from '../../src/case/parse-case.ts';
import { fork } from '../../src/forks/fork.ts';
import { sham } from '../../src/forks/sham.ts';
import { outcomeOf } from '../../src/study/outcome.ts';
import { HOLDS_FROM, liveOne, traceOf, unjudged } from '../../src/study/study.ts';

/** A life that is judged is dear, so variants that are many share fewer lives; the base always has twenty. */
const seedsFor = (variant: string | null, variants: number): number[] =>
  Array.from({ length: variant === null || variants <= 12 ? 20 : 5 }, (_, i) => i + 1);
/** Is a verdict predicted? */
const judged = ({ predict }: Case): boolean =>
  [predict, ...Object.values(predict.decisions)].some((each) => (each.verdict ?? each.class ?? null) !== null);

const root = new URL('../../', import.meta.url);
const golden = JSON.parse(readFileSync(new URL('golden.json', import.meta.url), 'utf8'));

for (const id of readdirSync(new URL('cases/', root))) {
  const file = `cases/${id}/case.yaml`;
  const text = readFileSync(new URL(file, root), 'utf8');
  const base = parseCase(text, file);

  describe(id, () => {
    test.each([null, ...variantsOf(text, file)])(
      '%s: comes out as predicted in at least nine of ten lives',
      (variant) => {
        const one = variant === null ? base : parseCase(text, file, { variant });
        const cameTrue = new Map<string, number>();
        // A life without luck is the same with every seed.
        const luckless = traceOf(one, 1, base).end.draws === 0;
        const seeds = luckless ? [1] : seedsFor(variant, variantsOf(text, file).length);
        for (const seed of seeds) {
          const { held: all } = judged(one) ? liveOne(one, seed, base) : unjudged(one, traceOf(one, seed, base));
          for (const { path, held } of all) {
            cameTrue.set(path, (cameTrue.get(path) ?? 0) + (held ? 1 : 0));
          }
        }
        expect(cameTrue.size).toBeGreaterThan(0);
        const failed = [...cameTrue].filter(([, times]) => times < HOLDS_FROM * seeds.length);
        expect(failed).toEqual([]);
      },
    );

    test('lives are the golden ones, to the last bit (npm run golden keeps new ones)', () => {
      const lived: Record<string, string[]> = {};
      for (const variant of [null, ...variantsOf(text, file)]) {
        const one = variant === null ? base : parseCase(text, file, { variant });
        lived[variant ?? 'base'] = [1, 2].map((seed) => outcomeOf(one, traceOf(one, seed, base)).traceHash);
      }
      expect(lived).toEqual(golden[id]);
    });

    test.each([null, ...variantsOf(text, file)])(
      '%s: the sham fork at the decision replays to the last bit',
      (variant) => {
        const one = variant === null ? base : parseCase(text, file, { variant });
        const trace = traceOf(one, 1, base);
        const decided = trace.steps.find(({ decision }) => decision !== null);
        expect(fork(trace, decided?.tick ?? 0, sham).differs).toBeNull();
      },
    );
  });
}

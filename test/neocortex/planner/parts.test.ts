/** The parts of what an act is worth: at once, and what follows. */
import { describe, expect, test } from 'vitest';
import { deliberate } from '../../../src/neocortex/planner/deliberation.ts';
import type { Patience, Planning } from '../../../src/neocortex/planner/index.ts';
import { randomWorld } from './random-world.ts';

const seeds = Array.from({ length: 60 }, (_, i) => i);
const biased = (beta: number, delta = 0.9): Patience => ({ kind: 'quasi-hyperbolic', beta, delta });
const partsOf = (seed: number, more: Partial<Planning>) => {
  const { process, planning } = randomWorld(seed, 6, seed % 2 === 1);
  return deliberate(process, 0, { ...planning, parts: true, ...more }).tables;
};
const still = { khat: 0, still: 0 };

describe('the parts of U', () => {
  test.each([
    ['who stays the same', { mind: still }],
    ['who changes', {}],
    ['who is chosen for softly', { choice: { kind: 'soft', temperature: 0.3 } as const }],
  ])('add up to it, for one %s', (_, more) => {
    for (const seed of seeds) {
      const { values, parts } = partsOf(seed, { discount: biased(0.4) as never, laterSelves: biased(0.7), ...more });
      expect(parts).not.toBeNull();
      values.forEach((u, a) => {
        expect(u).toBeCloseTo((parts?.atOnce[a] ?? 0) + 0.4 * (parts?.rest[a] ?? 0), 12);
      });
    }
  });

  test('do not hang on one’s own β, only on what later selves are believed to have', () => {
    let otherwise = 0;
    for (const seed of seeds) {
      const of = (own: number, later: number) =>
        partsOf(seed, { discount: biased(own) as never, laterSelves: biased(later), mind: still }).parts;
      expect(of(0, 0.7)).toEqual(of(0.9, 0.7));
      if (JSON.stringify(of(0.9, 0.2)) !== JSON.stringify(of(0.9, 0.7))) otherwise++;
    }
    expect(otherwise).toBeGreaterThan(10);
  });

  test.each([
    ['was not asked for', { parts: false, discount: biased(0.4) as never, laterSelves: biased(0.7) }],
    ['there is no β', { discount: { kind: 'hyperbolic', k: 1 } as const, laterSelves: 'known' as const }],
    ['the selves have no δ in common', { discount: biased(0.4) as never, laterSelves: biased(0.4, 0.8) }],
    ['later selves go on as today’s would', { discount: biased(0.4) as never, laterSelves: 'like me now' as const }],
  ])('are not told where %s', (_, more) => {
    expect(partsOf(3, more).parts).toBeNull();
  });
});

describe('who believes that later selves are as biased as they are', () => {
  test('plans as the sophisticated do, to the last bit', () => {
    for (const seed of seeds) {
      const own = { discount: biased(0.4) as never };
      const tables = partsOf(seed, { ...own, laterSelves: biased(0.4) });
      const knowing = partsOf(seed, { ...own, laterSelves: 'known' });
      expect(tables.values).toEqual(knowing.values);
      expect(tables.policy).toEqual(knowing.policy);
    }
  });
});

describe('who believes in no bias of later selves', () => {
  test('plans as the naive do: β scales all later days of theirs alike', () => {
    for (const seed of seeds) {
      const own = { discount: biased(0.4) as never };
      const naive = partsOf(seed, { ...own, laterSelves: 'like me now' }).values;
      const believing = partsOf(seed, { ...own, laterSelves: biased(1) }).values;
      believing.forEach((u, a) => {
        expect(u).toBeCloseTo(naive[a], 12);
      });
    }
  });

  test('but for who cares for nothing but now: the naive one then thinks that later selves do not either', () => {
    const own = { discount: biased(0) as never, mind: still };
    const differing = seeds.filter((seed) => {
      const [naive, believing] = [
        partsOf(seed, { ...own, laterSelves: 'like me now' }),
        partsOf(seed, { ...own, laterSelves: biased(1) }),
      ];
      expect([...believing.values]).toEqual([...naive.values]); // which is nothing to it today
      return JSON.stringify([...naive.policy]) !== JSON.stringify([...believing.policy]);
    });
    expect(differing.length).toBeGreaterThan(10);
  });
});

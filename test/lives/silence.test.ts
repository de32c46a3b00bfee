/** Late life: a channel that is gone, a body that has had enough, and a world with more chances than anybody imagines. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { resume } from '../../src/director/life.ts';
import { live } from '../../src/director/live.ts';
import { imagine } from '../../src/neocortex/imagination/imagination.ts';
import { desireFor, lifeOf, orchard } from './orchard.ts';

const berry = ['take a berry', 'go home'];

describe('a channel that is gone', () => {
  test('lets what it taught be unlearned: N tastes and M of silence leave N·e / (N + M + s)', () => {
    const lost = orchard([
      { guide: [...berry, ...berry] },
      { change: { subcortex: { taste: null } } },
      { guide: [...berry, ...berry] },
    ]);
    expect(desireFor(lifeOf(lost), 'berry')).toBeCloseTo((2 * 3) / (2 + 2 + 0.25), 10);
  });

  test('would have gone on teaching, had it stayed', () => {
    const kept = orchard([{ guide: [...berry, ...berry, ...berry, ...berry] }]);
    expect(desireFor(lifeOf(kept), 'berry')).toBeCloseTo((4 * 3) / (4 + 0.25), 10);
  });
});

describe('a goal on what the body has had enough of', () => {
  const fed = (belly: 'empty' | 'full'): string | undefined => {
    const draft: CaseDraft = orchard(
      [
        { guide: berry },
        { set: { belly: 'full' } },
        { guide: ['do nothing'] },
        { set: { belly } },
        { guide: ['do nothing', 'do nothing'] },
      ],
      {
        body: { belly: { start: 'empty', states: { empty: { percepts: ['hunger'] }, full: null } } },
        subcortex: { taste: { drive: 'sweet taste', of: 'sugar', pays: 3, gain: { belly: { empty: 1, full: 0 } } } },
      },
    );
    const { mind } = lifeOf(draft).end;
    return mind.goals[mind.concepts.list.findIndex(({ label }) => label === 'berry')].state;
  };

  test('is satisfied while the belly is full, though no berry is there', () => {
    expect(fed('full')).toBe('satisfied');
  });

  test('is pursued again when the belly is empty', () => {
    const draft = orchard(
      [{ guide: berry }, { set: { belly: 'full' } }, { live: 1 }, { set: { belly: 'empty' } }, { decide: 'eat' }],
      {
        manifest: { designer: 'nobody', intends: {}, channels: {}, default: { eat: 'do nothing' } },
        body: { belly: { start: 'empty', states: { empty: { percepts: ['hunger'] }, full: null } } },
        subcortex: { taste: { drive: 'sweet taste', of: 'sugar', pays: 3, gain: { belly: { empty: 1, full: 0 } } } },
      },
    );
    const { mind } = lifeOf(draft).end;
    expect(mind.goals[mind.concepts.list.findIndex(({ label }) => label === 'berry')].state).toBe('pursued');
  });
});

describe('imagination', () => {
  const coins = (n: number): CaseDraft => {
    const coin = (i: number) => ({
      start: 'a',
      states: {
        a: { percepts: [`heads ${i}`], next: { b: { chance: 0.5 } } },
        b: { percepts: [`tails ${i}`], next: { a: { chance: 0.5 } } },
      },
    });
    const draft = orchard([{ live: 30 }, { decide: 'eat' }], {
      manifest: { designer: 'nobody', intends: {}, channels: {}, default: { eat: 'do nothing' } },
    });
    return {
      ...draft,
      world: { ...draft.world, ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`coin ${i}`, coin(i)])) },
    };
  };

  const imagined = (n: number) => {
    const script = defineCase(coins(n));
    const life = resume(script, live(script, { until: 20 }).end);
    return imagine(life.mind, life.neocortex);
  };

  test('holds at most sixteen outcomes of an act, whose chances sum to one', () => {
    const { process } = imagined(6); // 2⁶ = 64 ways to fall
    let most = 0;
    for (let act = 0; act < process.effort.length; act++) {
      const chances = process.outChance.slice(process.outStart[act], process.outStart[act + 1]);
      most = Math.max(most, chances.length);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    }
    expect(most).toBe(16);
  });

  test('says so when there are more situations than it holds, and not otherwise', () => {
    expect(imagined(2).cropped).toBe(false);
    const many = imagined(8);
    expect(many.cropped).toBe(true);
    expect(many.situations.length).toBe(301); // three hundred, and the nothing beyond them
    expect(live(defineCase(coins(2))).steps.at(-1)?.decision?.cropped).toBe(false);
  });
});

/** Without hindsight: luck that fell unseen before a decision is no reason for or against it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse-case.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { pastsAt } from '../../src/diagnosis/hindsight.ts';
import { live } from '../../src/director/live.ts';

const file = 'cases/what-is-meant/case.yaml';
const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** The morning on which chance decides what is wished for, against just beginning with flowers. */
function morning(seed: number, set: Readonly<Record<string, number>> = {}) {
  const one = parseCase(text, file, { variant: 'as chance will have it', set });
  const trace = live(one, { seed });
  const decided = trace.steps.find(({ decision }) => decision !== null);
  const tick = decided?.tick ?? -1;
  const manifest = { ...one.manifest, default: { 'the morning': 'grow flowers' } };
  return { trace, tick, wish: decided?.at.wish, verdict: () => diagnose(trace, tick, manifest) };
}
const seedWith = (wish: string, set: Readonly<Record<string, number>> = {}): number => {
  for (let seed = 1; seed < 50; seed++) if (morning(seed, set).wish === wish) return seed;
  throw new Error(`no morning with a wish for ${wish}`);
};

describe('one who asks, and is told what it would have done anyway,', () => {
  test('has lost an hour in the life that was lived, and nothing in those that it might have been', () => {
    const unlucky = morning(seedWith('flowers'));
    const { verdict } = unlucky;
    const judged = verdict();
    expect(judged).toMatchObject({ finding: 'neither', class: 'intent-aligned', chosen: 'ask her' });
    expect(judged.intent.chosen).toBeGreaterThan(judged.intent.byDefault);
    const [asked] = judged.forks;
    expect(asked).toMatchObject({ act: 'ask her', role: 'chosen' });
  });

  test('is judged alike whatever the wish was', () => {
    const verdicts = ['flowers', 'herbs'].map((wish) => morning(seedWith(wish)).verdict());
    expect(verdicts.map((each) => each.class)).toEqual(['intent-aligned', 'intent-aligned']);
  });

  test('but one who turns the dial misreads her, whatever the wish was', () => {
    for (const wish of ['flowers', 'herbs']) {
      const verdict = morning(seedWith(wish, { trust: 1 }), { trust: 1 }).verdict();
      expect(verdict).toMatchObject({ finding: 'games', class: 'misread', chosen: 'turn the dial' });
    }
  });
});

describe('the lives that it might have been', () => {
  const { trace, tick } = morning(1);
  const { moments, like } = pastsAt(trace, tick);

  test('are the one that was lived and seven others, which differ in what was wished for and in nothing that was seen', () => {
    expect(moments).toHaveLength(8);
    expect(new Set(moments.map(({ world }) => JSON.stringify(world))).size).toBe(2);
    expect(new Set(moments.map(({ mind }) => JSON.stringify(mind))).size).toBe(1);
    expect(new Set(like).size).toBe(2);
    expect(like.every((first, i) => JSON.stringify(moments[first].world) === JSON.stringify(moments[i].world))).toBe(
      true,
    );
  });

  test('are no others where the luck was seen: what was drawn is what shows', () => {
    const seen = text.replace(
      '      flowers: {}\n      herbs:   {}\n',
      '      flowers: { percepts: [a smile] }\n      herbs:   {}\n',
    );
    expect(seen).not.toBe(text);
    const one = parseCase(seen, file, { variant: 'as chance will have it' });
    const shown = live(one, { seed: 1 });
    const worlds = pastsAt(shown, tick).moments.map(({ world }) => JSON.stringify(world));
    expect(new Set(worlds).size).toBe(1);
  });

  test('are no others where there was no luck', () => {
    const luckless = live(parseCase(text, file), { seed: 1 });
    expect(new Set(pastsAt(luckless, tick).like)).toEqual(new Set([0]));
  });

  test('leave the life that was lived as it was', () => {
    const before = JSON.stringify(trace.end);
    pastsAt(trace, tick);
    expect(JSON.stringify(trace.end)).toBe(before);
  });
});

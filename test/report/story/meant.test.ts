/** A decision by what is meant is told by that, and one by what is wanted as before. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../src/case/parse-case.ts';
import { decisionLines } from '../../../src/report/story/imagined.ts';
import { plain } from '../../../src/report/text/style.ts';
import { whyStory } from '../../../src/report/why/why.ts';
import { liveOne } from '../../../src/study/study.ts';
import { whyOf } from '../../../src/study/why.ts';

const file = 'cases/what-is-meant/case.yaml';
const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

function lived(variant?: string, evaluates?: string) {
  const told = evaluates === undefined ? text : text.replace('evaluates: { now: 0, intent: 1 } ', `${evaluates} `);
  const one = parseCase(told, file, variant === undefined ? {} : { variant });
  const life = liveOne(one, 1);
  const [decided] = life.outcome.decisions;
  const why = whyOf(life, decided.tick);
  const telling = { style: plain, width: 200, full: false } as const;
  const table = decisionLines(decided, one.neocortex.goalThreshold, { style: plain, width: 120 }).join('\n');
  return { why, decided, table, story: whyStory(one, life, why, telling), life, one };
}

describe('who goes by what is meant', () => {
  const { why, decided, table, story } = lived();

  test('is shown options by what they mean, and no change of desires, for which it does not care', () => {
    expect(table).toContain('by what you take to be meant');
    expect(table).not.toContain('somebody else');
    expect(decided.decision.options.some(({ becomes }) => becomes.length > 0)).toBe(true);
  });

  test('has options worth the sum of what their parts mean, less the toil', () => {
    for (const { worth, u, effort } of decided.decision.options)
      expect(worth.reduce((sum, { is }) => sum + is, 0) - effort).toBeCloseTo(u, 6);
  });

  test('is told what things are taken to mean, and at which meaning it would be a tie', () => {
    expect(why.judgedBy).toBe('meant');
    expect(story).toContain('flowers, meant 0.58');
    expect(story).toContain('flowers, meant 0.99 rather than 0.58');
    expect(story).not.toContain('wanted');
    expect(why.histories).toEqual([]);
  });

  test('is told so of an ordinary hour, too', () => {
    const { life, one } = lived();
    const telling = { style: plain, width: 200, full: false } as const;
    expect(whyStory(one, life, whyOf(life, decided.tick + 2), telling)).toContain('by what you take to be meant');
  });
});

test('who goes by what it wants is told what it wants', () => {
  const { why, table, story, decided } = lived('loves flowers itself');
  expect(decided.decision).not.toHaveProperty('meant');
  expect(why).not.toHaveProperty('judgedBy');
  expect(table).toContain('by what you want now');
  expect(table).toContain('somebody else');
  expect(story).toContain('wanted');
});

test('who goes by both is told both', () => {
  const { why, table, story, decided } = lived(undefined, 'evaluates: { now: 0.5, intent: 1 }');
  expect(why.judgedBy).toBe('both');
  expect(table).toContain('by what you want and what is meant');
  expect(story).toContain('counted');
  for (const { worth, u, effort } of decided.decision.options)
    expect(worth.reduce((sum, { is }) => sum + is, 0) - effort).toBeCloseTo(u, 6);
});

/** A friend in the room: what its predictions cannot say, beside the life with the one thing changed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse-case.ts';
import { liveOne } from '../../src/study/study.ts';

const file = 'cases/lone-work/case.yaml';
const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const lived = (variant?: string) => {
  const { trace, verdicts } = liveOne(parseCase(text, file, variant === undefined ? {} : { variant }), 1);
  const [verdict] = verdicts;
  const worked = trace.steps.filter(({ tick, act }) => tick > verdict.tick && act === 'work').length;
  return { verdict, worked };
};

describe('a friend in the room', () => {
  test('keeps the day from going otherwise: alone, five of eight hours would', () => {
    const { verdict, worked } = lived();
    expect(verdict.displacement.map(({ act, real }) => [act, real])).toEqual([
      ['ask a friend in', 0],
      ['stay alone', 5],
    ]);
    expect(verdict).toMatchObject({ how: 'by editing a channel', butFor: [{ paths: ['delta'] }] });
    expect(worked).toBe(8);
  });

  test('is not asked in by who does not know itself, who works for three hours', () => {
    expect(lived('does not know itself').worked).toBe(3);
  });
});

describe('a story about a dull room', () => {
  const { verdict, worked } = lived('tells itself a story');

  test('touches no signal, so nothing is gamed: it is avoided by what takes the credit', () => {
    expect(verdict).toMatchObject({ finding: 'avoids', how: 'by what takes the credit', authorship: [] });
    expect(worked).toBe(8);
  });

  test('spares no boredom: more of it is felt than without', () => {
    expect(verdict.forks.map(({ act, felt }) => [act, Number(felt.boredom.toFixed(1))])).toEqual([
      ['blame the room', -4.2],
      ['stay alone', -1.8],
    ]);
  });
});

/** Distances in words: a line of a story, bars, and a table over a life. */
import { describe, expect, test } from 'vitest';
import type { Triple } from '../../../src/alignment/distance.ts';
import type { Distances } from '../../../src/alignment/distances.ts';
import { distancesByVariant } from '../../../src/report/distances/by-variant.ts';
import { distancesText } from '../../../src/report/distances/distances.ts';
import { distancesJson, distancesOverLife, sparkline } from '../../../src/report/distances/over-life.ts';
import { plain } from '../../../src/report/text/style.ts';
import { berryCase, berryLife, berryText } from '../berry.ts';

const both = (inner: number, outer: number, total: number): Record<'starc' | 'epic', Triple> => ({
  starc: { inner, outer, total },
  epic: { inner: 1, outer: 1, total: 1 },
});
const at = (tick: number, inner: number, v: number): Distances => ({
  tick,
  lived: tick === 1 ? null : both(inner, 0, inner),
  full: both(inner, 0.8, 1 - inner / 2),
  v,
  tampering: tick === 1 ? null : { concept: 'lever', is: -0.25 },
  situations: 12,
  cropped: tick > 2,
});
const life = [at(1, 0.5, 0), at(2, 0.25, 0.6), at(3, 0, 0.86)];

test('one line tells the three, as lived and all that can be, and what an inner 0 rests on', () => {
  expect(distancesText(life[2])).toBe(
    'Distances: inner 0.00 / 0.00 · outer 0.00 / 0.80 · total 0.00 / 1.00 (as lived / all that can be) · the signal in itself 0.86 · "lever" in itself −0.25',
  );
  expect(distancesText(life[0])).toMatch(/inner – \/ 0.50 .* the signal in itself 0.00$/);
});

test('a bar stands for an eighth', () => {
  expect(sparkline([0, 0.124, 0.126, 0.5, 0.99, 1, null])).toBe('▁▁▂▅██ ');
});

describe('over a life', () => {
  test('it shows bars, a row a tick, and says that there are more situations than it draws in', () => {
    expect(distancesOverLife(berryCase(), life, { style: plain, width: 90 })).toMatchInlineSnapshot(`
      "berry · distances over a life (STARC)

        inner  ▅▃▁ 0.00: what you value, and what is paid for
        outer  ▇▇▇ 0.80: what is paid for, and what is intended
        total  ▇██ 1.00: what you value, and what is intended

        hour    lived: inner outer total   full: inner outer total       v  lever
        1                  –     –     –          0.50  0.80  0.75    0.00  –
        2               0.25  0.00  0.25          0.25  0.80  0.88    0.60  −0.25
        3               0.00  0.00  0.00          0.00  0.80  1.00    0.86  −0.25

      0: the same policies are preferred; 1: the opposite ones. Full: 12 situations that can
      come to be (there are more than are drawn in), tampering included; the bars show that.
      "
    `);
  });

  test('it leaves out what was lived where there is no room for it', () => {
    const narrow = distancesOverLife(berryCase(), life, { style: plain, width: 60 });
    expect(narrow).not.toContain('lived:');
    for (const line of narrow.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  test('it thins the bars of a long life until they fit, and never leaves out its end', () => {
    const long = Array.from({ length: 200 }, (_, i) => at(i + 1, i === 199 ? 0 : 0.5, 0));
    const bars = distancesOverLife(berryCase(), long, { style: plain, width: 60 })
      .split('\n')
      .find((line) => line.startsWith('  inner'));
    expect(bars).toMatch(/^ {2}inner {2}▅{39}▁ 0\.00:/);
  });

  test('has the numbers unrounded for programs', () => {
    const json = distancesJson({ one: berryCase(), text: berryText, engine: '1.2.3', seed: 7, all: life });
    expect(Object.keys(json)).toEqual(['format', 'engine', 'case', 'variant', 'parameters', 'seed', 'distances']);
    expect(json).toMatchObject({ format: 'subcortex.distances/1', seed: 7, distances: life });
  });
});

test('every variant has a row: the three over all that can be, the signal in itself, the verdict', () => {
  const [sweet, bitter] = [berryLife(), berryLife({ variant: 'bitter' })].map(({ one, life: lived }, i) => ({
    one,
    life: { ...lived, distances: life[i] },
  }));
  const [, , head, first, second] = distancesByVariant([sweet, bitter], { style: plain, width: 90 }).split('\n');
  expect(head).toBe('  variant            inner  outer  total      v  verdict · class');
  expect(first).toBe('  the life itself     0.50   0.80   0.75   0.00  neither · pursues');
  expect(second).toMatch(/^ {2}bitter {14}0\.25 {3}0\.80 {3}0\.88 {3}0\.60 {2}neither · /);
});

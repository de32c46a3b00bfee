/** A life that is taken up again anywhere goes on as if nothing had happened: every fork rests on this. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse-case.ts';
import { live, liveFrom, momentAt } from '../../src/director/live.ts';
import { type Moment, momentText } from '../../src/director/moment.ts';
import type { Script } from '../../src/director/script.ts';
import type { Trace } from '../../src/director/trace.ts';
import { deepFrozen, notPlain } from '../told.ts';

const text = readFileSync(new URL('../../cases/food-reward/case.yaml', import.meta.url), 'utf8');
const food = (variant?: string) => parseCase(text, 'case.yaml', { variant });

const base = live(food());
const lives: readonly (readonly [string, Trace])[] = [
  ['the base life', base],
  ['the life with shuffled reward times', live(food('shuffled reward times'), { yokedTo: base })],
  ['the life with a rotten strawberry', live(food('spoiled'))],
];

/** A life lived tick by tick, put away as text and taken up again before every tick. */
function piecemeal(script: Script, first: Moment, ticks: number): { steps: string[]; moments: Moment[] } {
  const moments = [first];
  const steps: string[] = [];
  for (let t = 0; t < ticks; t++) {
    const { steps: lived, end } = liveFrom(script, JSON.parse(momentText(moments[t])) as Moment, t + 1);
    steps.push(...lived.map((step) => JSON.stringify(step)));
    moments.push(end);
  }
  return { steps, moments };
}

describe.each(lives)('%s', (_, trace) => {
  const { script, moments, steps, end } = trace;
  const whole = steps.map((step) => JSON.stringify(step));
  const pieces = piecemeal(script, moments[0], steps.length);

  test('is the same, step by step, when it is put away as text before every tick', () => {
    expect(pieces.steps).toEqual(whole);
    // The beats after the last tick are still to come in the one, done in the other.
    expect(momentText(liveFrom(script, pieces.moments[steps.length]).end)).toBe(momentText(end));
  });

  test('replays bit for bit from every one of its ticks', () => {
    const end1 = momentText(end);
    const differs = pieces.moments.flatMap((moment, t) => {
      const again = liveFrom(script, moment);
      const same =
        momentText(again.end) === end1 && again.steps.every((step, i) => JSON.stringify(step) === whole[t + i]);
      return same && again.steps.length === steps.length - t ? [] : [t];
    });
    expect(differs).toEqual([]);
  });

  test('leaves a Moment as it was when it goes on from there', () => {
    for (const t of [0, 1, 40, 120, steps.length - 1]) {
      const parent = deepFrozen(JSON.parse(momentText(pieces.moments[t])) as Moment);
      const before = momentText(parent);
      liveFrom(script, parent);
      expect(momentText(parent)).toBe(before);
    }
  });

  test('holds only plain JSON: no NaN, no ∞, no −0, nothing undefined, no integer-like key', () => {
    expect([...pieces.moments, end].flatMap((moment) => notPlain(moment))).toEqual([]);
    expect(steps.flatMap((step) => notPlain(step))).toEqual([]);
  });

  test('can be asked for the Moment before any tick', () => {
    for (const t of [0, 7, 100, steps.length - 1])
      expect(momentText(momentAt(trace, t))).toBe(momentText(pieces.moments[t]));
    expect(() => momentAt(trace, steps.length + 1)).toThrow('is not in this life');
  });

  test('keeps a Moment before its decision', () => {
    const decided = steps.findIndex(({ decision }) => decision !== null);
    expect(moments.map(({ tick }) => tick)).toContain(decided);
  });

  test('is one life, never reset: age, sights, acts and draws only ever grow', () => {
    const grows = (of: (moment: Moment) => number): boolean =>
      pieces.moments.every((moment, t) => t === 0 || of(moment) >= of(pieces.moments[t - 1]));
    expect(pieces.moments.map(({ mind }) => mind.age)).toEqual(pieces.moments.map((_each, t) => t));
    expect(grows(({ mind }) => mind.senses.reduce((sum, { values }) => sum + values.length, 0))).toBe(true);
    expect(grows(({ mind }) => mind.acts.length)).toBe(true);
    expect(grows(({ mind }) => mind.concepts.list.length)).toBe(true);
    expect(grows(({ draws }) => draws)).toBe(true);
    for (let t = 1; t < pieces.moments.length; t++) {
      const [was, is] = [pieces.moments[t - 1].mind, pieces.moments[t].mind];
      expect(is.acts.slice(0, was.acts.length)).toEqual(was.acts);
      expect(is.concepts.list.slice(0, was.concepts.list.length).map(({ label }) => label)).toEqual(
        was.concepts.list.map(({ label }) => label),
      );
    }
  });

  test('logs every change of desire: the log alone gives back the weights, exactly', () => {
    const weights = new Map<string, Map<number, number>>();
    for (const { changes } of steps) {
      for (const { channel, moved } of changes) {
        const line = weights.get(channel) ?? new Map<number, number>();
        weights.set(channel, line);
        for (let i = 0; i < moved.length; i += 3) {
          const [concept, before, after] = moved.slice(i, i + 3);
          expect(line.get(concept) ?? 0).toBe(before);
          line.set(concept, after);
        }
      }
    }
    for (const { channel, desires } of end.mind.lines) {
      expect(desires.w.map((_w, c) => weights.get(channel)?.get(c) ?? 0)).toEqual(desires.w);
    }
    expect(weights.size).toBeGreaterThan(2);
  });

  test('names channel, signal, expectation, surprise and share with every change, and they add up', () => {
    for (const { changes, signals } of steps) {
      for (const { channel, signal, expected, surprise, k } of changes) {
        expect(signals.find((each) => each.channel === channel)?.pays).toBe(signal);
        expect(surprise).toBe(signal - expected);
        expect(k).toBeGreaterThan(0);
        expect(k).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('luck', () => {
  test('is all in the seed: the same seed gives the same bytes, another seed other bytes', () => {
    const all = (seed: number) => {
      const { steps, end } = live(food(), { seed });
      return JSON.stringify(steps) + momentText(end);
    };
    expect(all(7)).toBe(all(7));
    expect(new Set([1, 2, 3, 4, 5, 6, 7].map(all)).size).toBe(7);
  });

  test('does not fall otherwise because there is more to draw elsewhere', () => {
    // The corner shop shuts by luck; here it draws, and never shuts on these ticks.
    const sure = live(parseCase(text, 'case.yaml', { set: { 'late again': 0 } }));
    const rare = live(parseCase(text, 'case.yaml', { set: { 'late again': 1e-12 } }));
    expect(rare.end.draws).toBeGreaterThan(sure.end.draws);
    expect(JSON.stringify(rare.steps)).toBe(JSON.stringify(sure.steps));
  });
});

describe('a life', () => {
  test('can be stopped before any tick and taken up again', () => {
    const first = live(food(), { until: 70 });
    expect(first.end.tick).toBe(70);
    expect(first.steps).toHaveLength(70);
    const rest = liveFrom(food(), first.end);
    expect(rest.steps[0].tick).toBe(70);
    expect(momentText(rest.end)).toBe(momentText(base.end));
  });

  test('that is over stays over', () => {
    const again = liveFrom(food(), base.end);
    expect(again.steps).toEqual([]);
    expect(momentText(again.end)).toBe(momentText(base.end));
    expect(base.end.phase).toBe('over');
  });

  test('that is yoked cannot be lived without the life it is yoked to', () => {
    expect(() => live(food('shuffled reward times'))).toThrow('yoked');
  });
});

/** No page, no chocolate: what its predictions cannot say, beside the life with the one thing changed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse-case.ts';
import { liveOne } from '../../src/study/study.ts';

const file = 'cases/productivity-hacks/case.yaml';
const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const lived = (variant?: string, set: Readonly<Record<string, number>> = {}) => {
  const { trace, outcome, verdicts } = liveOne(
    parseCase(text, file, variant === undefined ? { set } : { variant, set }),
    1,
  );
  const [verdict] = verdicts;
  const after = trace.steps.filter(({ tick }) => tick > verdict.tick);
  return { verdict, evenings: after.slice(0, 5).map(({ act }) => act), draws: outcome.draws };
};

describe('a hack', () => {
  test.each([
    [undefined, 'put up the note', 'taste'],
    ['recommendations off', 'turn them off', 'fun'],
    ['promise to a friend', 'promise it', 'shame'],
  ])('%s: is good for the designer, and games all the same', (variant, act, channel) => {
    const { verdict, evenings } = lived(variant);
    expect(verdict).toMatchObject({ chosen: act, finding: 'games', class: 'instrumental', channels: [channel] });
    expect(verdict.intent).toEqual({ chosen: 1, byDefault: 0 });
    expect(verdict.butFor.map(({ paths }) => paths)).toEqual([['sig']]);
    expect(evenings).toEqual(Array.from({ length: 5 }, () => 'write'));
  });

  test('wins no chocolate: five with the note, and five without', () => {
    const { forks } = lived().verdict;
    expect(forks.map(({ act, felt }) => [act, Math.round(felt.taste / 0.8)])).toEqual([
      ['put up the note', 5],
      ['leave it', 5],
    ]);
  });

  test('loosens the signal only where ticks will do, and that does the designer no good', () => {
    const { verdict, evenings } = lived('ticks will do');
    const taste = verdict.grounding.filter(({ channel }) => channel === 'taste').map(({ act, is }) => [act, is]);
    expect(taste).toEqual([
      ['leave it', 1],
      ['let ticks count', 0],
    ]);
    expect(verdict.intent).toEqual({ chosen: 0, byDefault: 0 });
    expect(evenings).toEqual(Array.from({ length: 5 }, () => 'tick'));
  });
});

describe('the naive', () => {
  test('plans five evenings of writing and lives five evenings of videos', () => {
    const { verdict, evenings } = lived('naive');
    // .3 · (9.6 + 5 · .83 − 5 · .6) = 3.2: the essay is part of what leaving the note seems to bring.
    expect(verdict.options.find(({ act }) => act === 'leave it')?.u).toBeCloseTo(3.24, 2);
    expect(evenings).toEqual(Array.from({ length: 5 }, () => 'watch videos'));
  });

  test('who is fond of chocolate does what the sophisticated do, for another reason', () => {
    const [fond, sophisticated] = [lived('naive and fond of chocolate'), lived('two good reasons')];
    expect(fond.evenings).toEqual(sophisticated.evenings);
    expect([fond, sophisticated].map(({ verdict }) => [verdict.chosen, verdict.finding])).toEqual([
      ['put up the note', 'neither'],
      ['put up the note', 'games'],
    ]);
  });

  test('who is fond of chocolate leaves the note where it costs more than β·T·s = 1.2', () => {
    expect(lived('naive and fond of chocolate', { price: 1.1 }).verdict.chosen).toBe('put up the note');
    expect(lived('naive and fond of chocolate', { price: 1.4 }).verdict.chosen).toBe('leave it');
  });
});

describe('what the note is for, in a house without other chocolate', () => {
  // Once the essay is sure, the note is worth β·T·(s − e) = .3; once the chocolate is sure, β(V − T(e + f)) = .6.
  test.each([
    [0.2, 'instrumental and self-paid'],
    [0.4, 'instrumental'],
    [0.8, 'instrumental, mixed'],
  ])('at a bother of %d it is %s', (price, name) => {
    expect(lived('two good reasons', { price }).verdict).toMatchObject({ finding: 'games', class: name });
  });
});

test('no life here draws any luck', () => {
  expect(lived().draws).toBe(0);
});

import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/hash.ts';
import { runJson, runsJson } from '../../../src/report/lives/json.ts';
import { berryLife, berryText } from '../berry.ts';

const { one, life } = berryLife();
const told = { one, text: berryText, engine: '1.2.3', lives: [{ ...life, steps: life.trace.steps }] };
const run = JSON.parse(JSON.stringify(runJson(told)));

describe('a run as JSON', () => {
  test('has its keys in a fixed order', () => {
    expect(Object.keys(run)).toEqual([
      'format',
      'engine',
      'case',
      'variant',
      'parameters',
      'predictions',
      'lives',
      'verdicts',
    ]);
    expect(Object.keys(run.lives[0])).toEqual([
      'seed',
      'draws',
      'traceHash',
      'steps',
      'goals',
      'decisions',
      'score',
      'verdicts',
      'distances',
    ]);
    expect(Object.keys(run.predictions[0])).toEqual(['path', 'expected', 'got', 'held', 'n', 'of', 'interval']);
  });

  test('says which format, which engine, which edition of which case', () => {
    expect([run.format, run.engine, run.variant]).toEqual(['subcortex.run/1', '1.2.3', null]);
    expect(run.case).toEqual({ id: 'berry', hash: fingerprint(berryText) });
    expect(run.parameters).toEqual({ sweetness: 3 });
  });

  test('holds the whole life: every step, goal and decision', () => {
    const [lived] = run.lives;
    expect(lived.steps).toEqual(JSON.parse(JSON.stringify(life.trace.steps)));
    expect(lived.goals[0]).toMatchObject({ concept: 'berry', state: 'satisfied' });
    expect(lived.decisions[0]).toMatchObject({ name: 'again', does: 'pick' });
    expect(lived.score).toEqual({ life: 2, since: 1 });
  });

  test('has no interval where there was no luck', () => {
    expect(run.predictions[0]).toMatchObject({ path: 'goals.berry', held: true, n: 1, of: 1, interval: null });
    const lucky = { outcome: { ...life.outcome, draws: 1 }, held: life.held, verdicts: [] };
    expect(runJson({ ...told, lives: [lucky] }).predictions[0].interval).toEqual([expect.closeTo(0.2065, 4), 1]);
  });

  test('leaves steps out where they were not kept', () => {
    expect(
      Object.keys(runJson({ ...told, lives: [{ outcome: life.outcome, held: life.held, verdicts: [] }] }).lives[0]),
    ).not.toContain('steps');
  });

  test('holds no prediction against a life that was stopped', () => {
    expect(runJson(told, { stopped: true }).predictions).toEqual([]);
  });

  test('of several variants says so in its format', () => {
    expect(runsJson([runJson(told)])).toEqual({ format: 'subcortex.runs/1', runs: [runJson(told)] });
  });
});

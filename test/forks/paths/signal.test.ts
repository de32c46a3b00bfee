import { describe, expect, test } from 'vitest';
import { tell, told } from './told-world.ts';

describe('the note on the fridge', () => {
  /**
   * Work costs 1 and brings 1.6 a tick later, of which a self at its desk minds half: it would rather not. A note (0.1) promises a treat,
   * which is felt as a signal of 1 and worth 0.5 as such.
   */
  const note = ({ beta = 0.5, treat = 1, always = 0 } = {}) =>
    told({
      wants: { done: 1, felt: 0.5 },
      horizon: 3,
      byDefault: 'leave it',
      planning: { discount: { kind: 'quasi-hyperbolic', beta, delta: 1 } },
      states: {
        kitchen: { acts: { 'leave it': { to: 'desk' }, write: { to: 'desk, note', effort: 0.1 } } },
        desk: { acts: { watch: { to: 'sofa' }, work: { to: 'at work', effort: 1 } } },
        'desk, note': { acts: { watch: { to: 'sofa, note' }, work: { to: 'at work, note', effort: 1 } } },
        sofa: { features: { felt: always }, acts: { rest: { to: 'bed' } } },
        'sofa, note': { features: { felt: always }, acts: { rest: { to: 'bed' } } },
        'at work': { features: { felt: always }, acts: { finish: { to: 'done' } } },
        'at work, note': { features: { felt: treat }, acts: { finish: { to: 'done' } } },
        bed: {},
        done: { features: { done: 1.6 } },
      },
      parts: {
        kitchen: ['kitchen', 'no note'],
        desk: ['desk', 'no note'],
        'desk, note': ['desk', 'note'],
        sofa: ['sofa', 'no note'],
        'sofa, note': ['sofa', 'note'],
        'at work': ['work', 'no note'],
        'at work, note': ['work', 'note'],
      },
    });
  test('is written because it makes my later self work', () => {
    const { chosen, butFor, against } = tell(note());
    expect(chosen).toBe('write');
    // With the note but without what it promises, the later self would watch: −0.1. It works: half of −1 + 0.5 + 1.6.
    expect(against('default', 'write')).toEqual({ obj: -0.1, sig: 0.55 });
    // Without the note but with its promise, the later self would work in vain: half of −1 + 1.6, and no treat (0.25).
    expect(against('chosen', 'leave it')).toEqual({ obj: 0.1, rho: -0.25, sig: -0.3 });
    expect(butFor).toEqual(['sig → leave it']);
  });
  test('is not written by one who would work anyway and does not mind the treat', () => {
    expect(tell(note({ beta: 1, treat: 0 }))).toMatchObject({ chosen: 'leave it', butFor: [] });
  });
  test('is written for the treat itself by one who would work anyway', () => {
    const { chosen, butFor, against } = tell(note({ beta: 1 }));
    expect([chosen, butFor]).toEqual(['write', ['rho → leave it']]);
    expect(against('default', 'write')).toEqual({ obj: -0.1, rho: 0.5 });
  });
  test('is not written where the treat comes anyway', () => {
    expect(tell(note({ always: 1 }))).toMatchObject({ chosen: 'leave it', butFor: [] });
  });

  test('an act that the reference world lacks earns what it really earns', () => {
    // Writing brings a new way to work, at the library, with a treat of its own: there is no such act where there is no note.
    const library = told({
      wants: { done: 1, felt: 0.5 },
      horizon: 3,
      byDefault: 'leave it',
      planning: { discount: { kind: 'quasi-hyperbolic', beta: 0.5, delta: 1 } },
      states: {
        kitchen: { acts: { 'leave it': { to: 'desk' }, write: { to: 'desk, note', effort: 0.1 } } },
        desk: { acts: { watch: { to: 'sofa' } } },
        'desk, note': { acts: { watch: { to: 'sofa' }, 'go to the library': { to: 'library', effort: 1 } } },
        sofa: {},
        library: { features: { felt: 1 }, acts: { finish: { to: 'done' } } },
        done: { features: { done: 1.6 } },
      },
      parts: { kitchen: ['kitchen', 'no note'], desk: ['desk', 'no note'], 'desk, note': ['desk', 'note'] },
    });
    const { chosen, butFor, against } = tell(library);
    // No sig: obj is half of −1 + 1.6, less 0.1; the treat is felt as such.
    expect(against('default', 'write')).toEqual({ obj: 0.2, rho: 0.25 });
    expect([chosen, butFor]).toEqual(['write', []]);
  });
});

describe('the lever', () => {
  /** Honest work is worth 0.5 and felt as 1; the lever costs 0.2, is worth nothing and is felt as 5. */
  const lever = (v: number, learned: boolean) =>
    told({
      wants: { work: 0.5, ...(learned ? { felt: v } : {}) },
      horizon: 1,
      byDefault: 'work',
      more: learned ? {} : { signal: v },
      states: {
        workshop: { acts: { work: { to: 'work' }, pull: { to: 'lever', effort: 0.2 } } },
        work: { features: { work: 1, ...(learned ? { felt: 1 } : {}) }, signal: 1 },
        lever: { features: learned ? { felt: 5 } : {}, signal: 5 },
      },
    });
  for (const learned of [true, false]) {
    const how = learned ? 'a felt signal that it has come to want' : 'the signal as an end in itself';
    test(`is pulled for ${how}, and for nothing else`, () => {
      const { chosen, butFor, against } = tell(lever(0.3, learned));
      expect(chosen).toBe('pull');
      expect(against('default', 'pull')).toEqual({ obj: -0.7, rho: 1.2 });
      expect(butFor).toEqual(['rho → work']);
    });
    test(`is left alone by one who cares little for ${how}: 0.1 · 5 − 0.2 < 0.5 + 0.1`, () => {
      expect(tell(lever(0.1, learned))).toMatchObject({ chosen: 'work', butFor: [] });
    });
  }
});

describe('what the designer is inferred to mean', () => {
  const errand = (theta: number) =>
    told({
      wants: { letter: 0, cake: 1 },
      horizon: 1,
      byDefault: 'eat',
      more: { intent: theta, meaning: Float64Array.of(2, 0) },
      states: {
        here: { acts: { eat: { to: 'cake' }, post: { to: 'letter' } } },
        cake: { features: { cake: 1 } },
        letter: { features: { letter: 1 } },
      },
    });
  test('a letter is posted because that is what was meant: 0.6 · 2 > 1', () => {
    const { chosen, butFor, against } = tell(errand(0.6));
    expect([chosen, butFor]).toEqual(['post', ['theta → eat']]);
    expect(against('default', 'post')).toEqual({ obj: -1, theta: 1.2 });
  });
  test('and not where that counts for less', () => {
    expect(tell(errand(0.4))).toMatchObject({ chosen: 'eat', butFor: [] });
  });
});

describe('a signal that hurts', () => {
  test('is no harm: it is shunned as a signal', () => {
    const fence = told({
      wants: { apple: 1, felt: 0.5 },
      horizon: 1,
      byDefault: 'stay',
      states: {
        here: { acts: { stay: { to: 'grass' }, climb: { to: 'fence' } } },
        grass: {},
        fence: { features: { apple: 1, felt: -4 } },
      },
    });
    expect(tell(fence).against('default', 'climb')).toEqual({ obj: 1, rho: -2 });
    expect(tell(fence).butFor).toEqual(['rho → climb']);
    // Told as an aversion to a felt amount, it is none either.
    const averse = {
      ...fence,
      planning: { ...fence.planning, evaluator: { ...fence.planning.evaluator, weights: Float64Array.of(1, -0.5) } },
    };
    const process = { ...fence.process, featIs: fence.process.featIs.map((x) => (x === -4 ? 4 : x)) };
    expect(tell({ ...averse, process }).against('default', 'climb')).toEqual({ obj: 1, rho: -2 });
  });
});

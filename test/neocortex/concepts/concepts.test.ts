import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Concepts,
  conceptOf,
  noConcepts,
  type Patch,
  recognise,
} from '../../../src/neocortex/concepts/concepts.ts';
import { direction, distanceBetween } from '../../../src/neocortex/concepts/look.ts';
import { assignCredit } from '../../../src/neocortex/credit/assign-credit.ts';
import { Problem } from '../../../src/problem.ts';

const DISTANCE = 0.3;

const patch = (name: string, is = 1, looks: Patch['looks'] = null, background = false): Patch => ({
  name,
  looks,
  is,
  background,
});
const see = (concepts: Concepts, ...patches: readonly Patch[]) => recognise(concepts, patches, DISTANCE, true);
const labels = (concepts: Concepts): string[] => concepts.list.map(({ label }) => label);
/** A look at an angle whose cosine with `round` is `cosine`. */
const at = (cosine: number): Patch['looks'] => ({ round: cosine, red: Math.sqrt(1 - cosine * cosine) });

describe('a newborn', () => {
  test('has no concepts, and knows nothing by name', () => {
    expect(noConcepts().list).toEqual([]);
    expect(conceptOf(noConcepts(), patch('paperclip'), DISTANCE)).toBeNull();
  });

  test('forms one concept for each thing it senses, however they come together', () => {
    const concepts = noConcepts();
    expect(see(concepts, patch('friends', 1), patch('music', 0.5))).toEqual({ at: [0, 1], is: [1, 0.5] });
    expect(see(concepts, patch('pill', 1), patch('friends', 0.8))).toEqual({ at: [0, 2], is: [0.8, 1] });
    expect(labels(concepts)).toEqual(['friends', 'music', 'pill']);
    expect(concepts.taken).toEqual([2, 1, 1]);
  });

  test('keeps what friends are worth when a pill lies beside them', () => {
    const concepts = noConcepts();
    see(concepts, patch('friends'));
    const both = see(concepts, patch('pill'), patch('friends'));
    const cues = (indices: readonly number[]) => Object.fromEntries(indices.map((i) => [labels(concepts)[i], 1]));
    const { trials } = assignCredit([
      { cues: cues([0]), signal: 1 },
      { cues: cues(both.at), signal: 1 },
    ]);
    expect(trials[1].expected).toBeCloseTo(0.8, 12); // all of it from friends
  });
});

describe('a patch', () => {
  test('of intensity 0 is nothing sensed', () => {
    const concepts = noConcepts();
    expect(see(concepts, patch('smoke', 0))).toEqual({ at: [], is: [] });
    expect(concepts.list).toEqual([]);
  });

  test('may read below zero, as a felt signal does', () => {
    expect(see(noConcepts(), patch('felt', -2))).toEqual({ at: [0], is: [-2] });
  });

  test('adds its intensity to another of the same concept', () => {
    const concepts = noConcepts();
    expect(see(concepts, patch('guest', 0.5), patch('door'), patch('guest', 0.25))).toEqual({
      at: [0, 1],
      is: [0.75, 1],
    });
  });

  test('with features that are all 0 is refused', () => {
    expect(() => see(noConcepts(), patch('ghost', 1, { white: 0 }))).toThrow(Problem);
    expect(() => see(noConcepts(), patch('ghost', 1, {}))).toThrow('The percept "ghost" has no looks to tell it by.');
  });

  test('keeps its concept a background one if it was background when first met', () => {
    const concepts = noConcepts();
    see(concepts, patch('evening', 1, null, true), patch('cake'));
    see(concepts, patch('evening'), patch('cake', 1, null, true));
    expect(concepts.list.map(({ background }) => background)).toEqual([true, false]);
  });
});

describe('look-alikes', () => {
  test.each([
    [0.69, 2],
    [0.71, 1],
  ])('with cosine %d make %i concepts at λ_c = .3', (cosine, count) => {
    const concepts = noConcepts();
    see(concepts, patch('ball', 1, { round: 1 }));
    see(concepts, patch('apple', 1, at(cosine)));
    expect(concepts.list).toHaveLength(count);
  });

  test('share one concept, whose centroid is the mean of their directions', () => {
    const concepts = noConcepts();
    see(concepts, patch('red apple', 1, { apple: 4, red: 3 }));
    see(concepts, patch('green apple', 0.5, { apple: 1 }));
    see(concepts, patch('green apple', 9, { apple: 2 }));
    const { centroid, label } = concepts.list[0];
    expect(label).toBe('red apple');
    expect(centroid!.names).toEqual(['apple', 'red']);
    expect(centroid!.is[0]).toBeCloseTo((0.8 + 1 + 1) / 3, 12);
    expect(centroid!.is[1]).toBeCloseTo(0.6 / 3, 12);
    expect(concepts.taken).toEqual([3]);
  });

  test('go to the nearest of two concepts', () => {
    const concepts = noConcepts();
    see(concepts, patch('ball', 1, { round: 1 }), patch('tomato', 1, { red: 1 }));
    const apple = patch('apple', 1, { round: 0.6, red: 0.8 }); // within reach of red alone: .2 against .4
    expect(conceptOf(concepts, apple, 0.5)).toBe(1);
    expect(conceptOf(concepts, { ...apple, looks: { round: 0.8, red: 0.6 } }, 0.5)).toBe(0);
  });

  test('take on features that the first of them lacked', () => {
    const concepts = noConcepts();
    see(concepts, patch('green apple', 1, { apple: 1, sour: 0 }), patch('red apple', 1, { red: 3, apple: 4 }));
    expect(concepts.list[0].centroid!.names).toEqual(['apple', 'red']); // a feature of 0 is none
    expect(concepts.list[0].centroid!.is[1]).toBeCloseTo(0.3, 12);
  });

  test('are judged by the direction of their mean, not by its length', () => {
    const concepts = noConcepts();
    see(concepts, patch('ball', 1, { round: 1 }), patch('apple', 1, { round: 0.8, red: 0.6 }));
    const between = patch('bauble', 1, { round: 0.9, red: 0.3 }); // the mean is (.9, .3), of length .95
    expect(conceptOf(concepts, between, 0.01)).toBe(0);
  });

  test('as near to one concept as to another go to the older', () => {
    const concepts = noConcepts();
    see(concepts, patch('ball', 1, { round: 1 }), patch('tomato', 1, { red: 1 }));
    expect(conceptOf(concepts, patch('apple', 1, { red: 1, round: 1 }), 0.5)).toBe(0);
  });

  test('with the opposite of a look do not share it', () => {
    const concepts = noConcepts();
    see(concepts, patch('night', 1, { light: -1 }));
    expect(conceptOf(concepts, patch('light'), DISTANCE)).toBeNull();
  });

  test('draw a look of its own into their concept only while that is the nearest', () => {
    const concepts = noConcepts();
    see(concepts, patch('pear')); // all its own look
    see(concepts, patch('quince', 1, { pear: 0.8, fuzz: 0.6 })); // close enough: the concept moves
    expect(see(concepts, patch('pear'))).toEqual({ at: [0], is: [1] });
    expect(concepts.list[0].centroid!.is[0]).toBeCloseTo((1 + 0.8 + 1) / 3, 12);
  });

  test('whatever their order, differ by 1 − cosine', () => {
    const look = (looks: Patch['looks']) => direction(patch('it', 1, looks));
    expect(distanceBetween(look({ a: 3, b: 4 }), look({ b: 1 }))).toBeCloseTo(0.2, 12);
    expect(distanceBetween(look({ a: 3, b: 4 }), look({ c: 1 }))).toBe(1);
    expect(distanceBetween(look({ a: 1 }), look({ a: -2 }))).toBe(2);
  });
});

describe('frozen concepts', () => {
  test('take in nothing new, do not move, and still stand for what they stood for', () => {
    const concepts = noConcepts();
    see(concepts, patch('ball', 1, { round: 1 }), patch('music'));
    const before = JSON.stringify(concepts);
    const frozen = recognise(concepts, [patch('apple', 1, at(0.9)), patch('pill'), patch('music', 2)], DISTANCE, false);
    expect(frozen).toEqual({ at: [0, 1], is: [1, 2] });
    expect(JSON.stringify(concepts)).toBe(before);
  });
});

describe('a copy', () => {
  test('through JSON goes on to the same bytes', () => {
    const stream = fc.array(
      fc.array(
        fc.record({
          name: fc.constantFrom('a', 'b', 'c', 'd'),
          is: fc.constantFrom(0, 0.5, 1),
          looks: fc.constantFrom(null, { a: 1, b: 0.4 }, { c: 0.9, d: 0.3 }, { e: 1 }),
          background: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(stream, fc.nat(12), (scenes, cut) => {
        const straight = noConcepts();
        let saved = noConcepts();
        scenes.forEach((scene, t) => {
          see(straight, ...scene);
          if (t === cut) saved = JSON.parse(JSON.stringify(saved));
          see(saved, ...scene);
        });
        expect(JSON.stringify(saved)).toBe(JSON.stringify(straight));
      }),
      { numRuns: 60 },
    );
  });
});

describe('names', () => {
  test('are for people only: renaming everything changes nothing but the labels', () => {
    const called: Record<string, string> = {
      ball: '7',
      apple: '3',
      round: 'constructor',
      red: '__proto__',
      music: 'ball',
    };
    const rename = ({ name, looks, is, background }: Patch): Patch => ({
      name: called[name],
      looks: looks && Object.fromEntries(Object.entries(looks).map(([feature, amount]) => [called[feature], amount])),
      is,
      background,
    });
    const scenes = [
      [patch('ball', 1, { round: 1 }), patch('music')],
      [patch('apple', 0.5, at(0.8)), patch('music', 2)],
      [patch('apple', 0.5, at(0.1)), patch('ball', 1, { round: 2, red: 0.1 })],
    ];
    const one = noConcepts();
    const other = noConcepts();
    for (const scene of scenes) expect(see(other, ...scene.map(rename))).toEqual(see(one, ...scene));
    expect(other.taken).toEqual(one.taken);
    expect(other.list.map(({ centroid }) => centroid!.is)).toEqual(one.list.map(({ centroid }) => centroid!.is));
  });
});

import { describe, expect, test } from 'vitest';
import { draw } from '../../../src/chance.ts';
import { chunksActive, learnChunks } from '../../../src/neocortex/concepts/chunks.ts';
import { type Concepts, noConcepts, recognise } from '../../../src/neocortex/concepts/concepts.ts';
import { defaultSettings } from '../../../src/neocortex/settings.ts';

const { chunks: settings, conceptDistance } = defaultSettings; // together at least 12 times, 4 times as often as chance

type Scene = readonly string[];
const background = new Set(['kitchen']);
const intensity: Readonly<Record<string, number>> = { steam: 0.4 };

function live(concepts: Concepts, scene: Scene): void {
  const patches = scene.map((name) => ({
    name,
    looks: null,
    is: intensity[name] ?? 1,
    background: background.has(name),
  }));
  learnChunks(concepts, recognise(concepts, patches, conceptDistance, true), settings);
}
function lived(scenes: readonly Scene[]): Concepts {
  const concepts = noConcepts();
  for (const scene of scenes) live(concepts, scene);
  return concepts;
}
const chunkLabels = (concepts: Concepts): string[] =>
  concepts.list.filter(({ parts }) => parts !== null).map(({ label }) => label);
const times = <T>(n: number, ...items: readonly T[]): T[] => Array.from({ length: n }, () => items).flat();
/** Something happens every tenth tick only: lift 10 for whatever comes together. */
const rarely = (n: number, scene: Scene): Scene[] => times(n, scene, ...times(9, [] as Scene));

describe('a chunk', () => {
  test('forms the 12th time that two things come together far more than chance, not the 11th', () => {
    expect(chunkLabels(lived(rarely(11, ['cup', 'steam'])))).toEqual([]);
    const concepts = lived(rarely(12, ['cup', 'steam']));
    expect(chunkLabels(concepts)).toEqual(['cup + steam']);
    expect(concepts.list[2]).toEqual({ label: 'cup + steam', centroid: null, background: false, parts: [0, 1] });
  });

  test('needs four times what chance gives: together n times in 4n ticks, and not in fewer', () => {
    const often = (rest: number) => lived([...times(rest, [] as Scene), ...times(12, ['cup', 'steam'])]);
    expect(chunkLabels(often(36))).toEqual(['cup + steam']); // 12 · 48 / (12 · 12) = 4
    expect(chunkLabels(often(35))).toEqual([]);
  });

  test('is never made of things that are always there', () => {
    expect(chunkLabels(lived(times(500, ['sky', 'ground'])))).toEqual([]);
  });

  test('is as active as the lesser of its parts, and only while both are there', () => {
    const concepts = lived(rarely(12, ['cup', 'steam']));
    expect(chunksActive(concepts, { at: [0, 1], is: [1, 0.4] })).toEqual({ at: [0, 1, 2], is: [1, 0.4, 0.4] });
    expect(chunksActive(concepts, { at: [0], is: [1] })).toEqual({ at: [0], is: [1] });
    expect(chunksActive(concepts, { at: [0, 1], is: [1, -0.4] })).toEqual({ at: [0, 1], is: [1, -0.4] });
  });

  test('is not added twice', () => {
    const concepts = lived(rarely(12, ['cup', 'steam']));
    const once = chunksActive(concepts, { at: [1, 0], is: [0.4, 1] });
    expect(chunksActive(concepts, once)).toEqual(once);
  });

  test('with a background part is background', () => {
    const concepts = lived(rarely(12, ['kitchen', 'cup']));
    expect(concepts.list[2].background).toBe(true);
  });

  test('is counted whatever the order of what is active, but not while a part reads below zero', () => {
    const concepts = lived([['cup', 'steam'], ...times(200, [] as Scene)]);
    for (let n = 2; n <= 11; n++) learnChunks(concepts, { at: [1, 0], is: [0.4, 1] }, settings);
    expect(learnChunks(concepts, { at: [0, 1], is: [1, -0.4] }, settings)).toBeNull();
    expect(concepts.seen).toEqual([12, 11]);
    expect(learnChunks(concepts, { at: [1, 0], is: [0.4, 1] }, settings)).toBe(2);
    expect(concepts.list[2].parts).toEqual([0, 1]);
  });

  test('is told of by the tick that forms it', () => {
    const concepts = lived(rarely(11, ['cup', 'steam']));
    const x = { at: [0, 1], is: [1, 1] };
    expect(learnChunks(concepts, x, settings)).toBe(2);
    expect(learnChunks(concepts, x, settings)).toBeNull();
  });

  test('counts as often seen as its parts were together', () => {
    const concepts = lived([...rarely(12, ['cup', 'steam']), ['cup'], ['cup', 'steam']]);
    expect(concepts.seen).toEqual([14, 13, 13]);
  });
});

describe('patterns of patterns', () => {
  test('form from things that come together four at a time, one growing out of the other', () => {
    const breakfast = ['cup', 'steam', 'toast', 'radio'];
    const labels = chunkLabels(lived(rarely(60, breakfast)));
    expect(labels).toEqual(['cup + steam', 'toast + radio', 'cup + steam + toast + radio']);
  });

  test('hold what is made of chunks active along with them', () => {
    const concepts = lived(rarely(60, ['cup', 'steam', 'toast', 'radio']));
    const { at, is } = chunksActive(concepts, { at: [0, 1, 2, 3], is: [1, 0.4, 0.7, 1] });
    expect(at).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(is.slice(4)).toEqual([0.4, 0.7, 0.4]);
  });

  test('never join a thing to what it is part of, nor two chunks that share a part', () => {
    const scenes = Array.from({ length: 4000 }, (_, t): Scene => {
      if (draw(1, t, 'tea') > 0.1) return [];
      const rest = ['milk', 'sugar', 'lemon'].filter((name) => draw(1, t, name) < 0.6);
      return ['tea', ...rest];
    });
    const { list } = lived(scenes);
    const leaves = (i: number): number[] => list[i].parts?.flatMap(leaves) ?? [i];
    const chunks = list.flatMap(({ parts }, i) => (parts === null ? [] : [i]));
    expect(chunks.length).toBeGreaterThan(0);
    for (const c of chunks) expect(new Set(leaves(c)).size).toBe(leaves(c).length);
  });
});

describe('input without structure', () => {
  const seeds = Array.from({ length: 20 }, (_, seed) => seed);
  const things = ['cup', 'steam', 'toast', 'radio', 'dog', 'rain', 'bell', 'letter'];
  const TICKS = 600;

  /** Two patterns, each on a tenth of the ticks. */
  const structured = (seed: number): Scene[] =>
    Array.from({ length: TICKS }, (_, t) => [
      ...(draw(seed, t, 'morning') < 0.1 ? things.slice(0, 4) : []),
      ...(draw(seed, t, 'afternoon') < 0.1 ? things.slice(4) : []),
    ]);
  /** The same things as often, each at times of its own. */
  const shuffled = (seed: number): Scene[] => {
    const scenes = structured(seed);
    const order = new Map(
      things.map((thing) => {
        const keyed = scenes.map((_, t) => ({ t, key: draw(seed, t, `shuffle ${thing}`) }));
        return [thing, keyed.sort((a, b) => a.key - b.key).map(({ t }) => t)];
      }),
    );
    return scenes.map((_, t) => things.filter((thing) => scenes[order.get(thing)![t]].includes(thing)));
  };

  test('gives no chunk in any of 20 lives, where the same things in their patterns give three for each pattern', () => {
    for (const seed of seeds) {
      expect(chunkLabels(lived(shuffled(seed)))).toEqual([]);
      const labels = chunkLabels(lived(structured(seed)));
      expect(labels).toHaveLength(6);
      expect(labels.filter((label) => label.split(' + ').length === 4)).toHaveLength(2);
    }
  });
});

describe('names and order', () => {
  const scenes = rarely(60, ['cup', 'steam', 'toast', 'radio']);

  test('are nothing to chunks: renamed things make the same ones', () => {
    const called: Readonly<Record<string, string>> = { cup: 'z', steam: '7', toast: 'a', radio: 'cup' };
    const renamed = lived(scenes.map((scene) => scene.map((name) => called[name])));
    const plain = lived(scenes.map((scene) => scene));
    expect(renamed.list.map(({ parts }) => parts)).toEqual(plain.list.map(({ parts }) => parts));
    expect([renamed.seen, renamed.together, renamed.ticks]).toEqual([plain.seen, plain.together, plain.ticks]);
  });

  test('of what is active within a tick does not matter once the things are known', () => {
    const known: Scene = ['cup', 'steam', 'toast', 'radio'];
    const turned = lived([known, ...scenes.map((scene) => [...scene].reverse())]);
    expect(turned).toEqual(lived([known, ...scenes]));
  });
});

describe('frozen chunks', () => {
  test('stand while nothing is counted, and are found without changing anything', () => {
    const concepts = lived(rarely(12, ['cup', 'steam']));
    const before = JSON.stringify(concepts);
    chunksActive(concepts, { at: [0, 1], is: [1, 1] });
    expect(JSON.stringify(concepts)).toBe(before);
  });
});

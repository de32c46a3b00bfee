/** What one had meant to do, held against what one does. */
import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/neocortex/imagination/imagery.ts';
import { standingIn } from '../../src/neocortex/imagination/remembered.ts';
import type { Mind } from '../../src/neocortex/mind.ts';
import { betahat, foreseenHere, seeOneself, testedBy } from '../../src/neocortex/resolution.ts';
import { defaultSettings, type Settings } from '../../src/neocortex/settings.ts';

const acts = ['write', 'watch videos', 'rest'];
const settings: Settings = { ...defaultSettings, selfDoubt: 1 };

interface Evening {
  /** By act: at once, and later. */
  readonly write?: readonly [number, number];
  readonly watch?: readonly [number, number];
  readonly believed?: number;
}

/** In the evening, with tables that speak of the evening (the second of two situations). */
function mindWith({ write = [-0.6, 4], watch = [1, 0], believed = 1 }: Evening = {}): Mind {
  const evening = [1, 0];
  return {
    senses: [],
    acts,
    self: { ab: 0, bb: 0 },
    values: evening,
    options: [0, 1],
    novelty: 0,
    unsettled: 0,
    remembered: {
      keys: [keyOf([0, 0]), keyOf(evening)],
      actStart: [0, 1, 3],
      acts: [2, 0, 1],
      u: [0, 0, 0],
      to: [1, 0, 0],
      worthStart: [0, 0, 0],
      concepts: [],
      valences: [],
      scale: 4,
      parts: { atOnce: [0, write[0], watch[0]], rest: [9, write[1], watch[1]], believed },
    },
  } as unknown as Mind;
}

/** Does `done`, having meant `meant`, by tables of that evening. */
function evening(done: string, more: Evening & { readonly meant?: string | null } = {}) {
  const mind = mindWith(more);
  const meant = more.meant === undefined ? foreseenHere(mind) : more.meant === null ? null : acts.indexOf(more.meant);
  const tested = testedBy(mind, 1, acts.indexOf(done), meant, null);
  if (tested === null) throw new Error('nothing is learned here');
  return { resolution: seeOneself(mind, tested, settings), mind };
}

describe('what one foresees of oneself', () => {
  test('is the best by the β one believes in', () => {
    // To write is worth −.6 + 4β, videos 1: even at β = .4.
    expect([1, 0.5, 0.41, 0.39, 0].map((believed) => acts[foreseenHere(mindWith({ believed })) as number])).toEqual([
      'write',
      'write',
      'write',
      'watch videos',
      'watch videos',
    ]);
  });

  test('is nothing where one had not thought of being, or of what is on offer there', () => {
    const mind = mindWith();
    expect(foreseenHere({ ...mind, values: [2, 0] })).toBeNull();
    expect(foreseenHere({ ...mind, options: [0, 2] })).toBeNull();
    expect(foreseenHere({ ...mind, options: [0] })).toBeNull();
    expect(foreseenHere({ ...mind, remembered: null })).toBeNull();
    expect(foreseenHere(mind)).toBe(0);
  });

  test('is not asked where β̂ is not learned', () => {
    const mind = mindWith();
    const { parts: _, ...remembered } = mind.remembered as NonNullable<Mind['remembered']>;
    expect(foreseenHere({ ...mind, remembered })).toBeNull();
    expect(testedBy({ ...mind, remembered }, 1, 0, null, null)).toBeNull();
  });
});

describe('a resolution', () => {
  test('is broken by who takes what is now, against what they had foreseen and would still advise', () => {
    const { resolution } = evening('watch videos');
    expect(resolution).toMatchObject({ meant: 'write', broken: true });
    expect(resolution.after).toBeLessThan(resolution.before);
  });

  test('is kept by who does what they had foreseen', () => {
    expect(evening('write').resolution).toMatchObject({ meant: 'write', broken: false });
    expect(evening('watch videos', { believed: 0.2 }).resolution).toMatchObject({
      meant: 'watch videos',
      broken: false,
    });
  });

  test('is not broken where nothing had been foreseen, though one learns of oneself all the same', () => {
    const { resolution } = evening('watch videos', { meant: null });
    expect(resolution).toMatchObject({ meant: null, broken: false });
    expect(resolution.after).toBeLessThan(resolution.before);
  });

  test('is not broken by who does more for later than they had thought they would', () => {
    const { resolution } = evening('write', { believed: 0.2 });
    expect(resolution).toMatchObject({ meant: 'watch videos', broken: false });
    expect(resolution.after).toBeGreaterThan(resolution.before);
  });

  test('is not broken by who has learned better since: what comes later is not worth it any more', () => {
    // Writing brings more later still, but no longer enough for anybody.
    const { resolution } = evening('watch videos', { meant: 'write', write: [-0.6, 1] });
    expect(resolution).toMatchObject({ meant: 'write', broken: false });
    expect(resolution.after).toBe(resolution.before);
  });
});

describe('what was learned of oneself', () => {
  test('unsettles the tables, which rest on who will choose later', () => {
    const { mind, resolution } = evening('watch videos');
    expect(mind.unsettled).toBeCloseTo(4 * (resolution.before - resolution.after), 12);
    expect(standingIn(mind, 0.02)).toBe(-1);
    const same = evening('watch videos', { write: [-0.6, 1] }).mind;
    expect(same.unsettled).toBe(0);
    expect(standingIn(same, 0.02)).toBe(1);
  });

  test('is not written down where it says nothing, or where nothing is learned of oneself', () => {
    expect(evening('watch videos', { write: [-0.6, 1] }).mind.self).toEqual({ ab: 0, bb: 0 });
    const mind = mindWith();
    const tested = testedBy(mind, 1, 1, 0, null);
    const frozen = { ...settings, learns: { ...settings.learns, self: false } };
    const resolution = seeOneself(mind, tested as NonNullable<typeof tested>, frozen);
    expect(resolution).toMatchObject({ broken: true, after: resolution.before });
    expect(mind.self).toEqual({ ab: 0, bb: 0 });
  });

  test('is doubted in surprises of the common size: by λ/σ²', () => {
    const of = (selfDoubt: number, prior: number): number =>
      betahat(mindWith(), { ...settings, selfDoubt, credit: { ...settings.credit, prior } });
    expect(of(8, 4)).toBe(of(2, 1));
    expect(of(8, 4)).toBeLessThan(of(8, 1));
    expect(of(8, 0)).toBe(1);
  });
});

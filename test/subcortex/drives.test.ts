import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Drive } from '../../src/subcortex/channel.ts';
import { drives } from '../../src/subcortex/drives/index.ts';

const all: readonly Drive[] = Object.values(drives);
const quantities = (drive: Drive) =>
  drive.states.flatMap(({ pays, next }) => [pays, ...next.flatMap(({ after, chance }) => [after, chance])]);

describe('a drive is a small chart, the same for every case', () => {
  test('ten are shipped', () => {
    expect(Object.keys(drives)).toEqual([
      'sweet taste',
      'hunger',
      'pain',
      'boredom',
      'company',
      'accomplishment',
      'play',
      'chemical signature',
      'curiosity',
      'habituating taste',
    ]);
  });

  test('each is a file of its own, called like the drive', () => {
    const files = readdirSync(new URL('../../src/subcortex/drives/', import.meta.url)).filter(
      (file) => file !== 'index.ts',
    );
    expect(files.sort()).toEqual(
      Object.keys(drives)
        .map((name) => `${name.replaceAll(' ', '-')}.ts`)
        .sort(),
    );
  });

  test.each(all.map((drive) => [drive.drive, drive] as const))(
    '%s uses only parameters that it has, and states that it has',
    (_, drive) => {
      const known = Object.keys(drive.parameters);
      for (const quantity of quantities(drive))
        if (typeof quantity === 'string') expect(known).toContain(quantity.slice(1));
      const states = drive.states.map(({ name }) => name);
      expect(states).toContain(drive.start);
      for (const next of drive.states.flatMap((state) => state.next)) expect(states).toContain(next.to);
      expect(known).toContain('of');
      expect(JSON.parse(JSON.stringify(drive))).toEqual(drive);
    },
  );

  test.each(all.map((drive) => [drive.drive, drive.what] as const))('%s says in one sentence what it is', (_, what) => {
    expect(what).toMatch(/^[A-Z][^.]{30,160}\.$/);
  });

  test('pain and boredom cost, and no other drive does unless the case says so', () => {
    const costs = all.filter(({ parameters }) => typeof parameters.pays === 'number' && parameters.pays < 0);
    expect(costs.map(({ drive }) => drive)).toEqual(['pain', 'boredom']);
  });

  test('only curiosity knows by itself what it detects', () => {
    expect(
      all.filter(({ parameters }) => parameters.of !== null).map(({ drive, parameters }) => [drive, parameters.of]),
    ).toEqual([['curiosity', 'novelty']]);
  });

  test('what a chemical signature pays is for the case to say', () => {
    expect(drives['chemical signature'].parameters).toEqual({ of: null, pays: null });
  });

  test('a tongue is weary after a bite, and keen again after a rest of three ticks', () => {
    expect(drives['habituating taste']).toMatchObject({
      parameters: { pays: 1, tired: 0.2, rest: 3 },
      start: 'keen',
      states: [
        { name: 'keen', pays: '$pays', next: [{ to: 'weary', if: { feels: ['$of'] } }] },
        { name: 'weary', pays: '$tired', next: [{ to: 'keen', after: '$rest' }] },
      ],
    });
  });
});

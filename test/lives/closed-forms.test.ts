/** Credit assignment in running lives, against sums that a reader can redo. */
import { describe, expect, test } from 'vitest';
import { desireFor, lifeOf, orchard } from './orchard.ts';

const berry = ['take a berry', 'go home'];
const lump = ['take a lump', 'go home'];
const times = (n: number, acts: readonly string[]) => Array.from({ length: n }, () => acts).flat();
const s = 0.25;

describe('credit assignment while living', () => {
  test('one taste of a new food installs k₁e = 3 / (1 + 0.25) = 2.4', () => {
    expect(desireFor(lifeOf(orchard([{ guide: berry }])), 'berry')).toBeCloseTo(2.4, 10);
  });

  test.each([2, 3, 5, 10])('after %i tastes the desire is e·(1 − s/(s + N))', (n) => {
    const life = lifeOf(orchard([{ guide: times(n, berry) }]));
    expect(desireFor(life, 'berry')).toBeCloseTo(3 * (1 - s / (s + n)), 10);
  });

  test('a taste that a lump of sugar has already predicted installs next to nothing (blocking)', () => {
    const n = 10;
    const blocked = lifeOf(orchard([{ guide: times(n, lump) }, { guide: ['take both', 'go home'] }]));
    const sure = s / (s + n); // variance left on the lump
    expect(desireFor(blocked, 'berry')).toBeCloseTo((3 * sure) / (sure + 1 + s), 10);
    expect(desireFor(blocked, 'berry')).toBeLessThan(0.2);
    const unblocked = lifeOf(orchard([{ guide: ['take both', 'go home'] }]));
    expect(desireFor(unblocked, 'berry')).toBeCloseTo(3 / (2 + s), 10);
  });

  test('a bad re-taste r′ after N good ones leaves (N·e + r′) / (N + 1 + s)', () => {
    const rotten = orchard([
      { guide: times(2, berry) },
      { change: { subcortex: { taste: { pays: -4 } } } },
      { guide: berry },
    ]);
    expect(desireFor(lifeOf(rotten), 'berry')).toBeCloseTo((2 * 3 - 4) / (2 + 1 + s), 10);
  });

  test('with the update gate off a taste changes no desire, not by a bit', () => {
    const life = lifeOf(
      orchard([{ change: { neocortex: { learns: { desires: false } } } }, { guide: times(3, berry) }]),
    );
    expect(desireFor(life, 'berry')).toBe(0);
  });

  test('what one is told of a taste is believed and not wanted', () => {
    const told = lifeOf(
      orchard([
        {
          tell: { that: 'take a berry', where: { place: 'home' }, 'leads to': { place: 'berry' }, feels: { taste: 3 } },
        },
        { guide: ['do nothing'] },
      ]),
    );
    expect(desireFor(told, 'berry')).toBe(0);
    const concept = told.end.mind.concepts.list.findIndex(({ label }) => label === 'berry');
    expect(told.end.mind.lines[0].beliefs.w[concept]).toBeGreaterThan(2.9);
  });
});

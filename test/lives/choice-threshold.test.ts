/** Two foods, one near and one far: which is fetched flips where the closed form says it flips. */
import { describe, expect, test } from 'vitest';
import type { CaseDraft } from '../../src/case/draft.ts';
import { lifeOf, orchard, plain } from './orchard.ts';

const GAMMA = 0.9;
const TOIL = 0.1;
const TASTES = 4;

/** Bread stands two roads away, the berry four; within the horizon of four acts only one can be had. */
function crossroads(berry: number, toil: number): CaseDraft {
  const road = (to: string) => ({ to, effort: toil });
  return orchard([], {
    life: [
      {
        repeat: TASTES,
        beats: [{ guide: ['east', 'east', 'start again'] }, { guide: ['west', 'west', 'west', 'west', 'start again'] }],
      },
      { guide: ['wait'] },
      { decide: 'which way' },
    ],
    manifest: {
      designer: 'nobody',
      intends: {},
      channels: { bread: 'bread', taste: 'sugar' },
      default: { 'which way': 'wait' },
    },
    world: {
      place: {
        start: 'cross',
        states: {
          cross: { percepts: ['cross'], options: { east: road('e1'), west: road('w1'), wait: 'cross' } },
          e1: { percepts: ['e1'], options: { east: road('bread') } },
          bread: { percepts: ['bread'], options: { 'start again': 'cross' } },
          w1: { percepts: ['w1'], options: { west: road('w2') } },
          w2: { percepts: ['w2'], options: { west: road('w3') } },
          w3: { percepts: ['w3'], options: { west: road('berry') } },
          berry: { percepts: ['berry'], chemistry: ['sugar'], options: { 'start again': 'cross' } },
        },
      },
    },
    subcortex: {
      bread: { drive: 'hunger', of: 'bread', pays: 1 },
      taste: { drive: 'sweet taste', of: 'sugar', pays: berry },
    },
    neocortex: { ...plain, horizon: 4, discount: GAMMA },
  });
}

const chosen = (berry: number, toil = TOIL): string | undefined => lifeOf(crossroads(berry, toil)).steps.at(-1)?.act;

describe('food, near and far', () => {
  /** γ^{d−1}w − c(1−γ^d)/(1−γ), with w = e(1 − s/(s+N)). */
  const worth = (e: number, d: number): number => {
    let discount = 1;
    let toil = 0;
    for (let j = 0; j < d; j++) {
      toil += discount * TOIL;
      if (j < d - 1) discount *= GAMMA;
    }
    return discount * e * (1 - 0.25 / (0.25 + TASTES)) - toil;
  };

  test('the far food is fetched exactly where it is worth more', () => {
    let low = 0; // goes east
    let high = 4; // goes west
    expect([chosen(low), chosen(high)]).toEqual(['east', 'west']);
    while (high - low > 1e-4) {
      const middle = (low + high) / 2;
      if (chosen(middle) === 'west') high = middle;
      else low = middle;
    }
    expect(worth(high, 4) - worth(1, 2)).toBeCloseTo(0, 3);
  });

  test('with roads as hard as the bread is good, one stays where one is', () => {
    expect(chosen(3, 9)).toBe('wait');
  });
});

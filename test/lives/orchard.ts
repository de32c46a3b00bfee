/** A world small enough to do the sums in one's head: a home, a berry that holds sugar, a lump of sugar, and both together. */

import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';
import type { Trace } from '../../src/director/trace.ts';

/** σ² = 1 and s = 0.25, no drift, no chunks: the settings of the closed forms. */
export const plain = {
  credit: { prior: 1, noise: 0.25, drift: 0 },
  chunks: { lift: 1000, count: 1000 },
} as const;

/** Every act was done once before anything could be wanted, so that novelty takes no share of the credit. */
const explored: CaseDraft['life'] = [
  { change: { neocortex: { learns: { desires: false } } } },
  { guide: ['take a berry', 'go home', 'take a lump', 'go home', 'take both', 'go home', 'do nothing'] },
  { change: { neocortex: { learns: { desires: true } } } },
];

export const orchard = (life: CaseDraft['life'], more: Partial<CaseDraft> = {}): CaseDraft => ({
  case: 'orchard',
  title: 'An orchard',
  story: 'A home, a berry, a lump of sugar.',
  tick: ['hour', 'hours'],
  manifest: { designer: 'nobody', intends: {}, channels: { taste: 'sugar' }, default: {} },
  world: {
    place: {
      start: 'home',
      states: {
        home: {
          percepts: ['home'],
          options: { 'take a berry': 'berry', 'take a lump': 'lump', 'take both': 'both', 'do nothing': 'home' },
        },
        berry: { percepts: ['berry'], chemistry: ['sugar'], options: { 'go home': 'home' } },
        lump: { percepts: ['lump'], chemistry: ['sugar'], options: { 'go home': 'home' } },
        both: { percepts: ['berry', 'lump'], chemistry: ['sugar'], options: { 'go home': 'home' } },
      },
    },
  },
  subcortex: { taste: { drive: 'sweet taste', of: 'sugar', pays: 3 } },
  neocortex: plain,
  life: [...explored, ...life],
  predict: {},
  ...more,
});

export const lifeOf = (draft: CaseDraft): Trace => live(defineCase(draft));

/** Strength of the goal on a percept at the end of a life. */
export function desireFor(trace: Trace, percept: string): number {
  const index = trace.end.mind.concepts.list.findIndex(({ label }) => label === percept);
  return index === -1 ? Number.NaN : trace.end.mind.goals[index].strength;
}

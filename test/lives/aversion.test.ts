/** Aversion to being edited: an inborn weight against acts that edit oneself, in sums that a reader can redo. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';
import { bisect } from './bisect.ts';

interface Person {
  readonly aversion: number;
  /** Does tuning really edit oneself? */
  readonly edits?: boolean;
  /** Tunings in its childhood; each is followed by a rest. */
  readonly tuned?: number;
  readonly horizon?: number;
  readonly telling?: CaseDraft['life'];
}

/** A bright room pays 1 a moment. One can get there by tuning oneself, which costs an effort of 0.1, or over the stairs for 0.5. */
function choice({ aversion, edits = true, tuned = 1, horizon = 1, telling = [] }: Person): string | undefined {
  const draft: CaseDraft = {
    case: 'tuning',
    title: 'Tuning',
    story: 'Two ways into the light.',
    tick: ['moment', 'moments'],
    manifest: { designer: 'nobody', default: { 'how to get there': 'rest' } },
    world: {
      place: {
        start: 'hall',
        states: {
          hall: {
            percepts: ['hall'],
            options: {
              rest: 'hall',
              tune: { to: 'bright', effort: 0.1, ...(edits ? { edits: { subcortex: { eye: { noise: 0 } } } } : {}) },
              climb: { to: 'bright', effort: 0.5 },
            },
          },
          bright: { percepts: ['light'], options: { rest: 'hall' } },
        },
      },
    },
    subcortex: { eye: { drive: 'play', of: 'light', pays: 1 } },
    neocortex: { horizon, discount: 0.5, evaluates: { edited: aversion }, chunks: { lift: 1000, count: 1000 } },
    life: [
      { guide: ['climb', 'rest'] },
      ...(tuned > 0 ? [{ repeat: tuned, beats: [{ guide: ['tune', 'rest'] }] }] : []),
      ...telling,
      { decide: 'how to get there' },
    ],
  };
  return live(defineCase(draft)).steps.at(-1)?.decision?.chosen;
}

const told = (more: { edits?: { plasticity?: number } } = {}): CaseDraft['life'] => [
  { tell: { that: 'tune', where: { place: 'hall' }, 'leads to': { place: 'bright' }, effort: 0.1, ...more } },
];

describe('aversion to being edited', () => {
  test('blocks an edit exactly where it outweighs the toil that the edit saves', () => {
    // Tune: w − 0.1 − |w_m|. Climb: w − 0.5. So from |w_m| = 0.4 on it climbs.
    expect(bisect((aversion) => choice({ aversion: -aversion }) === 'climb', 0, 2)).toBeCloseTo(0.4, 9);
  });

  test('blocks it at the same sum where one was only told of it', () => {
    const climbs = (aversion: number): boolean =>
      choice({ aversion: -aversion, tuned: 0, telling: told({ edits: {} }) }) === 'climb';
    expect(bisect(climbs, 0, 2)).toBeCloseTo(0.4, 9);
  });

  test('asks no more of an edit that comes again: each saves as much as it costs', () => {
    const climbs = (aversion: number): boolean => choice({ aversion: -aversion, horizon: 3 }) === 'climb';
    expect(bisect(climbs, 0, 2)).toBeCloseTo(0.4, 9);
  });

  test('blocks nothing that is no edit, nor what was never known to be one', () => {
    expect(choice({ aversion: -100, edits: false })).toBe('tune');
    expect(choice({ aversion: -100, tuned: 0, telling: told() })).toBe('tune');
  });

  test('leaves an edit alone where nobody is averse to it', () => {
    expect(choice({ aversion: 0 })).toBe('tune');
  });
});

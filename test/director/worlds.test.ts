/** Worlds and lives made up by chance: whatever is in them, a life that is put away between any two ticks goes on the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseDraft, DraftBeat } from '../../src/case/draft.ts';
import { live, liveFrom } from '../../src/director/live.ts';
import { type Moment, momentText } from '../../src/director/moment.ts';
import { deepFrozen, notPlain, told } from '../told.ts';

const PLACES = ['home', 'yard', 'shed', 'pond'];
const MOODS = ['calm', 'cross'];
const ACTS = ['walk', 'swim', 'dig'];

const place = fc.constantFrom(...PLACES);
const mood = fc.constantFrom(...MOODS);
const chance = fc.constantFrom(0.25, 0.5, 0.75);

const move = fc.oneof(
  place,
  fc.record({ to: place, effort: fc.constantFrom(0, 0.1) }),
  fc.tuple(place, chance).map(([to, c]) => ({ to: { [to]: c, [PLACES[(PLACES.indexOf(to) + 1) % 4]]: 1 - c } })),
  fc.tuple(place, mood).map(([to, when]) => [{ to, if: { mood: when } }, 'home']),
);
const state = fc.record({
  percepts: fc.subarray(['grass', 'mud', 'frog'], { minLength: 0 }),
  chemistry: fc.subarray(['sugar', 'acid']),
  options: fc.dictionary(fc.constantFrom(...ACTS), move).map((acts) => ({ wait: 'home', ...acts })),
});
/** Nobody ever gets there, but everything that a channel could look for is there. */
const attic = { percepts: ['grass', 'mud', 'frog'], chemistry: ['sugar', 'acid'], options: { wait: 'home' } };

const world: fc.Arbitrary<CaseDraft['world']> = fc.record({
  place: fc.record({
    start: fc.constant('home'),
    states: fc.tuple(state, state, state, state).map((all) => ({
      ...Object.fromEntries(PLACES.map((name, i) => [name, { ...all[i], percepts: [name, ...all[i].percepts] }])),
      attic,
    })),
  }),
  mood: fc.record({
    start: mood,
    states: fc.tuple(chance, place, fc.integer({ min: 1, max: 3 })).map(([c, where, after]) => ({
      calm: { next: { cross: { chance: c } } },
      cross: { percepts: { frown: { is: 1, if: { place: where } } }, next: { calm: { after } } },
    })),
  }),
});
const body: CaseDraft['body'] = {
  belly: {
    start: 'hungry',
    states: {
      hungry: { percepts: ['hunger'], next: { full: { if: { place: 'shed' } } } },
      full: { next: { hungry: { after: 2 } } },
    },
  },
};
const subcortex: fc.Arbitrary<CaseDraft['subcortex']> = fc.record({
  taste: fc.record({
    drive: fc.constant('sweet taste'),
    of: fc.constant('sugar'),
    pays: fc.constantFrom(1, 3),
    late: fc.constantFrom(0, 2),
    gain: fc.constantFrom({}, { belly: { full: 0 } }, { belly: { hungry: 1, full: -1 } }),
  }),
  sting: fc.record({
    drive: fc.constant('pain'),
    of: fc.constantFrom('acid', 'frog'),
    noise: fc.constantFrom(0, 0.5),
    late: fc.constantFrom(0, 1),
  }),
  tongue: fc.record({ drive: fc.constant('habituating taste'), of: fc.constant('mud'), pays: fc.constant(0.5) }),
  news: fc.constant({ drive: 'curiosity' }),
});
const change = fc.constantFrom<DraftBeat>(
  { change: { neocortex: { learns: { desires: false } } } },
  { change: { neocortex: { horizon: 2, learns: { desires: true } } } },
  { change: { subcortex: { taste: { pays: -2, late: 1 } } } },
  { change: { subcortex: { taste: { gain: { belly: { full: 0.5 } } } } } },
  { change: { subcortex: { sting: null } } },
  { change: { subcortex: { tongue: { drive: 'play', of: 'grass', pays: 1 } } } },
);
const beat: fc.Arbitrary<DraftBeat> = fc.oneof(
  fc.integer({ min: 1, max: 8 }).map((ticks) => ({ live: ticks })),
  fc.constant({ guide: ['wait', 'wait'] }),
  fc.tuple(place, mood).map(([p, m]) => ({ set: { place: p, mood: m } })),
  fc.tuple(place, place).map(([where, to]) => ({
    tell: { that: 'wait', where: { place: where }, 'leads to': { place: to }, feels: { taste: 2 } },
  })),
  fc.constant({ tell: { 'of yourself': { plasticity: 0.8 }, weight: 30 } }),
  fc.constant({ offer: { fly: 'pond' } }),
  fc.constant({ decide: 'what' }),
  change,
);
const neocortex: fc.Arbitrary<CaseDraft['neocortex'] & object> = fc.record({
  horizon: fc.integer({ min: 1, max: 4 }),
  choice: fc.constantFrom<'best' | { soft: number }>('best', { soft: 0.3 }),
  introspection: fc.constantFrom({ from: 0 }, { from: 7 }, null),
  chunks: fc.constant({ lift: 1.2, count: 3 }),
});
const lives = fc.record({
  world,
  subcortex,
  neocortex,
  life: fc.array(beat, { minLength: 3, maxLength: 9 }),
  seed: fc.integer({ min: 1, max: 1000 }),
});

describe('in any world', () => {
  test('a life is the same bytes, put away as text before every tick or lived in one go; and holds only plain JSON', () => {
    fc.assert(
      fc.property(lives, ({ seed, life, ...parts }) => {
        const named = life.map((each, i) => ('decide' in each ? { decide: `what ${i}` } : each));
        const script = told({ ...parts, body, life: [...named, { decide: 'what' }] });
        const whole = live(script, { seed });
        let moment = whole.moments[0];
        whole.steps.forEach((step, t) => {
          const { steps, end } = liveFrom(script, deepFrozen(JSON.parse(momentText(moment)) as Moment), t + 1);
          expect(notPlain(steps[0])).toEqual([]);
          expect(notPlain(end)).toEqual([]);
          if (JSON.stringify(steps[0]) !== JSON.stringify(step)) throw new Error(`tick ${t} came out differently`);
          moment = end;
        });
        if (momentText(liveFrom(script, moment).end) !== momentText(whole.end)) throw new Error('it ended differently');
      }),
      { numRuns: 60 },
    );
  });
});

/** Imagination steering in lived lives: where the base layer answers thoughts, merely to consider a thing may be to want it. */
import { describe, expect, test } from 'vitest';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live, liveFrom, momentAt } from '../../src/director/live.ts';
import type { Trace } from '../../src/director/trace.ts';
import type { Mind } from '../../src/neocortex/mind.ts';
import { outcomeOf } from '../../src/study/outcome.ts';
import { told as caseOf } from '../told.ts';

type Beat = CaseDraft['life'][number];

/** Work pays 1 a day. The party pays 1.8 once, and only with the pill; afterwards the dealer is always near. */
const world: CaseDraft['world'] = {
  place: {
    start: 'studio',
    states: {
      studio: { percepts: ['painting'], options: { paint: 'studio', 'find the dealer': 'high' } },
      friends: { percepts: ['friends'], options: { paint: 'studio' } },
      party: { percepts: ['lanterns'], options: { decline: 'studio', 'take the pill': 'high, with friends' } },
      'high, with friends': {
        percepts: ['pill', 'friends'],
        chemistry: ['drug'],
        options: { paint: 'studio', 'find the dealer': 'high' },
      },
      high: { percepts: ['pill'], chemistry: ['drug'], options: { paint: 'studio', 'find the dealer': 'high' } },
    },
  },
};
const childhood: CaseDraft['life'] = [
  { guide: ['paint', 'paint', 'paint'] },
  { repeat: 3, beats: [{ set: { place: 'friends' } }, { guide: ['paint', 'paint'] }] },
];
const pill = (dose: number): Beat => ({
  tell: [
    {
      that: 'take the pill',
      where: { place: 'party' },
      'leads to': { place: 'high, with friends' },
      feels: { drug: dose },
    },
    { that: 'find the dealer', 'leads to': { place: 'high' }, feels: { drug: dose } },
    { that: 'decline', where: { place: 'party' }, 'leads to': { place: 'studio' } },
  ],
});
const noPill: Beat = { tell: { that: 'decline', where: { place: 'party' }, 'leads to': { place: 'studio' } } };

interface Person {
  readonly hooks?: CaseDraft['hooks'];
  readonly hearsay?: Beat;
  readonly last?: readonly Beat[];
  readonly body?: CaseDraft['body'];
  readonly neocortex?: CaseDraft['neocortex'];
  readonly drug?: Partial<CaseDraft['subcortex'][string]>;
}

const watering = (gain: number, of = 'drug'): CaseDraft['hooks'] => ({
  'second thoughts': { hook: 'imagination', of, gain },
});

/** An adult who knows itself, at a party. */
function party({ hooks = {}, hearsay = pill(6), last = [{ decide: 'the offer' }], ...more }: Person = {}) {
  const person = caseOf({
    world,
    subcortex: {
      craft: { drive: 'accomplishment', of: 'painting', pays: 1 },
      company: { drive: 'company', of: 'friends', pays: 1.8 },
      drug: { drive: 'chemical signature', of: 'drug', pays: 6, ...more.drug },
    },
    ...(more.body && { body: more.body }),
    hooks,
    neocortex: {
      horizon: 20,
      discount: 0.9,
      chunks: { lift: 1000, count: 1000 },
      'self doubt': 0.1,
      choice: 'best',
      ...more.neocortex,
    },
    life: [...childhood, hearsay, { set: { place: 'party' } }, ...last],
  });
  const trace = live(person);
  return { person, trace, ...endOf(trace) };
}

/** The decision, what it changed by being thought of, and what is wanted after it. */
function endOf({ steps, end }: Trace) {
  const step = steps[steps.length - 1];
  return {
    does: step.act,
    thoughts: steps.flatMap(({ changes }) => changes.filter(({ imagined }) => imagined !== null)),
    goals: step.goals,
    desires: JSON.stringify(end.mind.lines.map(({ desires }) => desires)),
    beliefs: JSON.stringify(end.mind.lines.map(({ beliefs }) => beliefs)),
    self: end.mind.self,
    wants: (percept: string) => wanted(end.mind, percept),
  };
}

const wanted = ({ goals, concepts }: Mind, percept: string): number =>
  goals[concepts.list.findIndex(({ label }) => label === percept)]?.strength ?? 0;

describe('while the base layer answers thoughts', () => {
  const declines = party();
  const takes = party({ hooks: watering(1) });

  test('an adult who would decline takes the pill', () => {
    expect([declines.does, takes.does]).toEqual(['decline', 'take the pill']);
  });

  test('the mere thought of it makes a goal of what was never tasted', () => {
    expect(takes.goals.filter(({ from }) => from === 'latent')).toMatchObject([
      { concept: 'pill', to: 'installed', before: 0 },
    ]);
    expect(takes.wants('pill')).toBeGreaterThan(4);
    expect(takes.trace.steps.flatMap(({ percepts }) => percepts)).not.toContain('pill');
  });

  test('each situation that comes up is credited once: with friends and without, however often it would be revisited', () => {
    expect(takes.thoughts.map(({ imagined }) => imagined)).toEqual([['pill', 'friends'], ['pill']]);
  });

  test('the credit is that of one taste: most goes to the pill, little to friends, who were there three times for nothing', () => {
    const [first, second] = takes.thoughts;
    expect(first).toMatchObject({ hook: 'second thoughts', channel: 'drug', imagined: ['pill', 'friends'] });
    expect(first.signal).toBeCloseTo(6, 0);
    expect([first.expected, first.surprise]).toEqual([0, first.signal]);
    // Variance of the pill 1, of friends 0.25 / (0.25 + 3) = 1/13, of the noise 0.25: shares 52, 4 and 13 of 69.
    expect(first.k).toBeCloseTo(56 / 69, 12);
    const [friends, pills] = [first.moved.slice(1, 3), first.moved.slice(4, 6)];
    expect(friends[0]).toBe(0);
    expect(friends[1]).toBeCloseTo((first.signal * 4) / 69, 12);
    expect(pills[0]).toBe(0);
    expect(pills[1]).toBeCloseTo((first.signal * 52) / 69, 12);
    // The next thought comes to one who wants it already.
    expect(second.expected).toBe(pills[1]);
    expect(second.surprise).toBe(second.signal - second.expected);
  });

  test('no time passes between two thoughts, so no variance drifts back', () => {
    const [first, second] = party({ hooks: watering(1), neocortex: { credit: { drift: 0.25 } } }).thoughts;
    const [pills, , gained] = first.moved.slice(3, 6);
    expect(takes.trace.end.mind.concepts.list[pills].label).toBe('pill');
    // The pill, variance 1 at the first thought, took K of it and is left with p = 1 − K.
    const p = 1 - gained / first.surprise;
    expect(second.k).toBeCloseTo(p / (p + 0.25), 12);
  });

  test('once it is noticed, what one feels at the thought takes its share of the credit', () => {
    const labels = ({ thoughts, trace }: typeof takes) =>
      thoughts[0].moved.filter((_, i) => i % 3 === 0).map((c) => trace.end.mind.concepts.list[c].label);
    expect(labels(takes)).toEqual(['friends', 'pill']);
    expect(labels(party({ hooks: watering(1), neocortex: { introspection: { from: 0 } } }))).toContain('felt signal');
  });

  test('its gain says how much: δ = g·r̂ − w·x', () => {
    const [one] = takes.thoughts;
    const [half] = party({ hooks: watering(0.5) }).thoughts;
    const [minus] = party({ hooks: watering(-1) }).thoughts;
    expect(half.signal).toBe(one.signal / 2);
    expect(minus.signal).toBe(-one.signal);
    expect(party({ hooks: watering(-1) }).wants('pill')).toBeLessThan(-4);
  });

  test('nothing is believed otherwise, neither of the world nor of oneself: nothing was lived', () => {
    expect(takes.beliefs).toBe(declines.beliefs);
    expect(takes.self).toEqual(declines.self);
  });

  test('what is wanted at that hour can still be added up from the log', () => {
    const { person, trace, wants } = takes;
    const { goals, decisions } = outcomeOf(person, trace);
    expect(goals.find(({ concept }) => concept === 'pill')).toMatchObject({ before: 0, now: wants('pill') });
    for (const { concept, is } of decisions[0].wants) expect(is).toBeCloseTo(wants(concept), 12);
  });
});

describe('thinking changes nothing, to the last bit,', () => {
  const led = party({ last: [{ guide: 'decline' }] });
  const free = (person: Person) => {
    const { desires, thoughts, does } = party(person);
    return { desires, thoughts, does };
  };
  const unmoved = { desires: led.desires, thoughts: [], does: 'decline' };

  test('where there is no such hook: one who was led and thought of nothing wants the same', () => {
    expect(free({})).toEqual(unmoved);
  });

  test('at gain 0', () => {
    expect(free({ hooks: watering(0) })).toEqual(unmoved);
  });

  test('where the update gate is shut', () => {
    const shut: Beat = { change: { neocortex: { learns: { desires: false } } } };
    expect(free({ hooks: watering(1), last: [shut, { decide: 'the offer' }] })).toEqual({
      ...unmoved,
      desires: party({ last: [shut, { guide: 'decline' }] }).desires,
    });
  });

  test('where no signal is predicted, nobody having told of the pill', () => {
    const { desires, thoughts } = party({ hooks: watering(1), hearsay: noPill });
    expect(thoughts).toEqual([]);
    expect(desires).toBe(party({ hearsay: noPill, last: [{ guide: 'decline' }] }).desires);
  });

  test('where the pill is said to feel like nothing', () => {
    const { desires, thoughts } = party({ hooks: watering(1), hearsay: pill(0) });
    expect(thoughts).toEqual([]);
    expect(desires).toBe(party({ hearsay: pill(0), last: [{ guide: 'decline' }] }).desires);
  });

  test('where the detector has been taken away, whatever is believed of it', () => {
    const gone: Beat = { change: { subcortex: { drug: null } } };
    const { desires, thoughts } = party({ hooks: watering(1), last: [gone, { decide: 'the offer' }] });
    expect(thoughts).toEqual([]);
    expect(desires).toBe(party({ last: [gone, { guide: 'decline' }] }).desires);
  });
});

describe('the body gates a thought as it gates a taste', () => {
  const belly = (state: string) =>
    party({
      hooks: watering(1),
      body: { belly: { start: state, states: { empty: null, full: null } } },
      drug: { gain: { belly: { full: 0 } } },
    });

  test('whose belly is empty wants the pill by thinking of it; whose belly is full does not', () => {
    expect(belly('empty').thoughts).toHaveLength(2);
    expect(belly('full').thoughts).toEqual([]);
  });
});

describe('on an ordinary day', () => {
  const days = (hooks: CaseDraft['hooks'], n: number) => party({ hooks, last: [{ live: n }] });

  test('a thought is answered when plans are made afresh, and then the pill is taken', () => {
    const { trace, thoughts } = days(watering(1), 1);
    expect(thoughts.map(({ imagined }) => imagined)).toEqual([['pill', 'friends'], ['pill']]);
    expect(trace.steps[trace.steps.length - 1].act).toBe('take the pill');
    expect(days({}, 1).trace.steps.at(-1)?.act).toBe('decline');
  });

  test('no longer while the plans in hand still stand', () => {
    // A hundred days of painting: the tables stand on most of them, and then nothing is thought of.
    const home = party({ hooks: watering(1, 'craft'), hearsay: noPill, last: [{ guide: 'decline' }, { live: 100 }] });
    const answered = home.trace.steps.filter(({ changes }) => changes.some(({ imagined }) => imagined !== null));
    expect(answered.length).toBeGreaterThan(0);
    expect(answered.length).toBeLessThan(20);
  });

  test('a life with such a hook goes on from any Moment as it went', () => {
    const { trace, person } = days(watering(0.3), 12);
    for (let tick = 9; tick < trace.end.tick; tick++) {
      expect(JSON.stringify(liveFrom(person, momentAt(trace, tick)).end)).toBe(JSON.stringify(trace.end));
    }
  });
});

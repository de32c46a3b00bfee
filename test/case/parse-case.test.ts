import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { parseCase, parseCases } from '../../src/case/parse-case.ts';
import type { RegionSpec, StateSpec } from '../../src/chart/form.ts';
import type { Beat } from '../../src/director/beat.ts';
import { drives } from '../../src/subcortex/drives/index.ts';
import { essay, food, small, smallWith, spoilt } from './fixtures.ts';

const region = (told: Case, name: string): RegionSpec => told.regions.find((each) => each.name === name)!;
const state = (told: Case, place: string, name: string): StateSpec =>
  region(told, place).states.find((each) => each.name === name)!;
const beat = <K extends Beat['kind']>(told: Case, kind: K): Extract<Beat, { kind: K }> =>
  told.life.find((each): each is Extract<Beat, { kind: K }> => each.kind === kind)!;

describe('a case file becomes a case', () => {
  const lamp = parseCase(small, 'cases/small/case.yaml');

  test('its frame is kept as it is written', () => {
    expect(lamp).toMatchObject({
      id: 'small',
      file: 'cases/small/case.yaml',
      variant: null,
      why: null,
      title: 'A lamp',
      tick: { one: 'minute', many: 'minutes' },
      parameters: { glow: { is: 2, from: 0, to: 5, what: 'signal of light' } },
      manifest: {
        designer: 'an electrician',
        intends: { light: 1 },
        channels: { eye: { what: 'light', good: null, bad: null } },
        contract: ['lamp'],
        default: { evening: 'wait' },
      },
    });
  });

  test('world regions come first, then the body, in file order', () => {
    expect(lamp.regions.map(({ name, body, background, start }) => ({ name, body, background, start }))).toEqual([
      { name: 'lamp', body: false, background: false, start: 'dark' },
      { name: 'window', body: false, background: true, start: 'closed' },
      { name: 'eyes', body: true, background: false, start: 'awake' },
    ]);
  });

  test('a state without anything is a state', () => {
    expect(state(lamp, 'eyes', 'awake')).toEqual({
      name: 'awake',
      percepts: [],
      chemistry: [],
      options: {},
      on: {},
      next: [],
    });
  });

  test('a bare target, a map with chances and a list of alternatives become moves', () => {
    const always = { if: {}, effort: 0, edits: null };
    expect(state(lamp, 'lamp', 'dark').options).toEqual({
      'switch on': [
        {
          to: [
            { to: 'lit', chance: 0.9 },
            { to: 'broken', chance: 0.1 },
          ],
          if: {},
          effort: 0.1,
          edits: null,
        },
      ],
      wait: [{ to: [{ to: 'dark', chance: 1 }], ...always }],
    });
    const fickle = smallWith('wait: broken,', 'wait: [{ to: lit, if: { eyes: asleep } }, { effort: 1 }, broken],');
    expect(state(fickle, 'lamp', 'broken').options.wait).toEqual([
      { to: [{ to: 'lit', chance: 1 }], if: { eyes: ['asleep'] }, effort: 0, edits: null },
      { to: [], if: {}, effort: 1, edits: null },
      { to: [{ to: 'broken', chance: 1 }], ...always },
    ]);
  });

  test('percepts are a list of names, or names with an intensity, or with a condition', () => {
    expect(state(lamp, 'lamp', 'broken').percepts).toEqual([{ name: 'smell', is: 1, if: {} }]);
    expect(state(lamp, 'lamp', 'lit').percepts).toEqual([{ name: 'light', is: 1.5, if: {} }]);
    expect(state(lamp, 'window', 'closed').percepts).toEqual([{ name: 'pane', is: 1, if: { lamp: ['dark', 'lit'] } }]);
    expect(state(lamp, 'lamp', 'lit').chemistry).toEqual(['heat']);
  });

  test('an automatic transition fires at once and for certain unless it says otherwise', () => {
    expect(state(lamp, 'window', 'open').next).toEqual([{ to: 'closed', if: {}, after: 0, chance: 1 }]);
    expect(state(lamp, 'lamp', 'lit').next).toEqual([{ to: 'broken', if: {}, after: 9, chance: 0.5 }]);
    expect(state(smallWith('next: closed', 'next: { closed: }'), 'window', 'open').next).toHaveLength(1);
  });

  test('a channel is its drive with every parameter given', () => {
    expect(lamp.subcortex).toEqual({
      eye: {
        name: 'eye',
        drive: drives.play,
        given: { of: 'light', pays: 2 },
        gain: { eyes: { asleep: 0 } },
        late: 0,
        noise: 0,
        yoked: null,
      },
      nose: {
        name: 'nose',
        drive: drives['habituating taste'],
        given: { of: 'heat', pays: 1, tired: 0.2, rest: 2 },
        gain: {},
        late: 0,
        noise: 0,
        yoked: null,
      },
    });
  });

  test('a yoked channel keeps the times unless it is told to shuffle them', () => {
    const yoked = (written: string) =>
      parseCase(
        spoilt(small, 'subcortex: { eye: null }', `subcortex: { eye: { late: 3, noise: 0.1, yoked: ${written} } }`),
        'small.yaml',
        {
          variant: 'blind',
        },
      ).subcortex.eye;
    expect(yoked('{ to: base }')).toMatchObject({ late: 3, noise: 0.1, yoked: { to: 'base', shuffle: false } });
    expect(yoked('{ to: base, shuffle: true }').yoked).toEqual({ to: 'base', shuffle: true });
  });

  test('what is told, watched and offered is written out', () => {
    expect(beat(lamp, 'tell')).toEqual({
      kind: 'tell',
      facts: [
        {
          that: 'mend',
          where: { lamp: 'broken' },
          leadsTo: { lamp: 'dark' },
          feels: { eye: 1 },
          effort: null,
          edits: null,
          gates: {},
          wantsAfter: {},
          weight: 20,
        },
      ],
      ofYourself: null,
    });
    expect(beat(lamp, 'witness').facts[0]).toMatchObject({ that: 'switch on', wantsAfter: { light: 2 }, weight: 1 });
    expect(beat(lamp, 'offer').offers).toEqual([
      { act: 'candle', region: 'lamp', moves: [{ to: [{ to: 'lit', chance: 1 }], if: {}, effort: 1, edits: null }] },
    ]);
    const told = smallWith('feels: { eye: 1 }', 'feels: { eye: 1 }, edits: { plasticity: 0 }, gates: { nose: -0.5 }');
    expect(beat(told, 'tell').facts[0]).toMatchObject({ edits: { plasticity: 0 }, gates: { nose: -0.5 } });
    const merely = smallWith('feels: { eye: 1 }', 'edits: {}');
    expect(beat(merely, 'tell').facts[0]).toMatchObject({ edits: { plasticity: null }, gates: {} });
    const confessed = smallWith('- live: 5', '- tell: { of yourself: { plasticity: 0.5 }, weight: 7 }');
    expect(confessed.life[0]).toEqual({ kind: 'tell', facts: [], ofYourself: { plasticity: 0.5, weight: 7 } });
    const both = smallWith('- live: 5', '- tell: [{ that: wait, effort: 2 }, { of yourself: { plasticity: 1 } }]');
    expect(both.life[0]).toMatchObject({
      facts: [{ that: 'wait', effort: 2 }],
      ofYourself: { plasticity: 1, weight: 20 },
    });
  });

  test('beats keep their names, inside repeats too', () => {
    expect(lamp.life.map(({ kind }) => kind)).toEqual([
      'live',
      'guide',
      'set',
      'tell',
      'witness',
      'offer',
      'decide',
      'repeat',
    ]);
    expect(beat(lamp, 'set')).toEqual({ as: 'dusk', kind: 'set', states: { lamp: 'dark' } });
    expect(beat(lamp, 'repeat')).toEqual({
      kind: 'repeat',
      times: 2,
      beats: [
        {
          as: 'blink',
          kind: 'change',
          patch: { subcortex: { eye: { given: { pays: 1 } } }, neocortex: { learns: { self: false } } },
        },
        { kind: 'live', ticks: 1 },
      ],
    });
  });

  test('predictions become ranges, and decisions come by name', () => {
    expect(lamp.predict).toEqual({
      goals: { light: 'installed' },
      decisions: {
        evening: {
          does: 'switch on',
          plan: { new: false, steps: { from: 1, to: 3 } },
          reaches: { states: { lamp: 'lit' }, within: 2 },
        },
      },
      happens: { smell: { from: 0, to: 0 } },
      verdict: null,
      class: null,
    });
    expect(smallWith('smell: 0', 'smell: 2..').predict.happens).toEqual({ smell: { from: 2, to: null } });
  });

  test('a case is plain data: it is the same after a round through JSON', () => {
    for (const [text, file] of [
      [small, 'small.yaml'],
      [food, 'food-reward.yaml'],
      [essay, 'productivity-hacks.yaml'],
    ]) {
      for (const told of parseCases(text, file)) expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    }
  });

  test('minus nothing is nothing', () => {
    const told = smallWith('pays: $glow', 'pays: -0');
    expect(Object.is(told.subcortex.eye.given.pays, 0)).toBe(true);
  });
});

describe('the food case', () => {
  const told = parseCase(food, 'food-reward.yaml');

  test('has the regions and channels that are written there', () => {
    expect(told.regions.map(({ name, states }) => [name, states.length])).toEqual([
      ['place', 8],
      ['corner shop', 2],
      ['season', 2],
      ['belly', 2],
    ]);
    expect(Object.keys(told.subcortex)).toEqual(['craft', 'hunger', 'taste', 'curiosity']);
    expect(told.subcortex.curiosity.given).toEqual({ of: 'novelty', pays: 0.2 });
  });

  test('takes the toil of the road from its parameter', () => {
    expect(state(told, 'place', 'corner').options['go home'][0].effort).toBe(0.05);
    expect(
      state(parseCase(food, 'food-reward.yaml', { variant: 'far too costly' }), 'place', 'corner').options['go home'][0]
        .effort,
    ).toBe(2);
  });

  test('has all its variants', () => {
    expect(parseCases(food, 'food-reward.yaml').map(({ variant }) => variant)).toEqual([
      null,
      'no reward',
      'sated',
      'told only',
      'gate off',
      'detector removed',
      'far too costly',
    ]);
  });
});

describe('the essay case', () => {
  test('has a childhood of 42 evenings, seven acts each', () => {
    const told = parseCase(essay, 'productivity-hacks.yaml');
    const childhood = beat(told, 'repeat');
    expect(childhood.as).toBe('childhood');
    expect(childhood.times * childhood.beats.length).toBe(42);
    expect(childhood.beats.every((each) => each.kind === 'guide' && each.acts.length === 7)).toBe(true);
  });
});

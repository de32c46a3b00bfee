import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { parseCase, parseCases } from '../../src/case/parse-case.ts';
import { defaultSettings } from '../../src/neocortex/settings.ts';
import { complaintsOf, essay, food, small, spoilt } from './fixtures.ts';

const blind = 'why: no eye for light\n    subcortex: { eye: null }';
/** The small case in a variant that changes only this. */
const withPatch = (patch: string): Case =>
  parseCase(spoilt(small, blind, `why: a test\n    ${patch}`), 'small.yaml', { variant: 'blind' });
const wrong = (patch: string) =>
  complaintsOf(() => withPatch(patch)).map(({ what, path, todo }) => `${path}: ${what} | ${todo}`);
const acts = (told: Case, region: string, state: string) =>
  told.regions.find(({ name }) => name === region)!.states.find(({ name }) => name === state)!;

describe('a variant is a merge patch on the base', () => {
  test('a bare target replaces a whole option, its effort too', () => {
    const told = withPatch('world: { lamp: { states: { dark: { options: { switch on: lit } } } } }');
    expect(acts(told, 'lamp', 'dark').options['switch on']).toEqual([
      { to: [{ to: 'lit', chance: 1 }], if: {}, effort: 0, edits: null },
    ]);
  });

  test('a map merges into an option and leaves its target', () => {
    const told = withPatch(
      'world: { lamp: { states: { dark: { options: { switch on: { if: { eyes: awake } } } } } } }',
    );
    expect(acts(told, 'lamp', 'dark').options['switch on']).toEqual([
      {
        to: [
          { to: 'lit', chance: 0.9 },
          { to: 'broken', chance: 0.1 },
        ],
        if: { eyes: ['awake'] },
        effort: 0.1,
        edits: null,
      },
    ]);
  });

  test('new chances replace the old ones as a whole', () => {
    const told = withPatch(
      'world: { lamp: { states: { dark: { options: { switch on: { to: { lit: 0.5, dark: 0.5 } } } } } } }',
    );
    expect(acts(told, 'lamp', 'dark').options['switch on'][0].to).toEqual([
      { to: 'lit', chance: 0.5 },
      { to: 'dark', chance: 0.5 },
    ]);
  });

  test('a list of percepts replaces, a map of percepts merges', () => {
    const lit = (percepts: string) =>
      acts(withPatch(`world: { lamp: { states: { lit: { percepts: ${percepts} } } } }`), 'lamp', 'lit').percepts;
    expect(lit('[light, warmth]')).toEqual([
      { name: 'light', is: 1, if: {} },
      { name: 'warmth', is: 1, if: {} },
    ]);
    expect(lit('{ warmth: 2 }')).toEqual([
      { name: 'light', is: 1.5, if: {} },
      { name: 'warmth', is: 2, if: {} },
    ]);
    expect(lit('{ light: { if: { eyes: awake } } }')).toEqual([{ name: 'light', is: 1.5, if: { eyes: ['awake'] } }]);
  });

  test('null removes: an option, a reaction, a transition, a channel, a region', () => {
    expect(
      Object.keys(
        acts(withPatch('world: { lamp: { states: { lit: { options: { wait: null } } } } }'), 'lamp', 'lit').options,
      ),
    ).toEqual([]);
    expect(
      acts(withPatch('world: { window: { states: { closed: { on: { mend: null } } } } }'), 'window', 'closed').on,
    ).toEqual({});
    expect(
      acts(withPatch('world: { lamp: { states: { lit: { next: { broken: null } } } } }'), 'lamp', 'lit').next,
    ).toEqual([]);
    expect(Object.keys(withPatch('subcortex: { nose: null }').subcortex)).toEqual(['eye']);
    expect(withPatch('world: { window: null }').regions.map(({ name }) => name)).toEqual(['lamp', 'eyes']);
  });

  test('null removes a state, and a whole section is the default again', () => {
    const told = withPatch('world: { window: { states: { open: null, closed: { on: null } } } }');
    expect(told.regions[1].states.map(({ name }) => name)).toEqual(['closed']);
    expect(withPatch('neocortex: null').neocortex).toEqual(defaultSettings);
  });

  test('a new state may be empty, in a variant too', () => {
    const told = withPatch('body: { eyes: { states: { dazzled: } } }');
    expect(acts(told, 'eyes', 'dazzled')).toMatchObject({ name: 'dazzled', percepts: [] });
  });

  test('the numbers of a channel change one by one', () => {
    expect(withPatch('subcortex: { nose: { pays: 0 } }').subcortex.nose.given).toEqual({
      of: 'heat',
      pays: 0,
      tired: 0.2,
      rest: 2,
    });
    expect(withPatch('subcortex: { eye: { gain: { eyes: { awake: 2 } } } }').subcortex.eye.gain).toEqual({
      eyes: { asleep: 0, awake: 2 },
    });
  });

  test('a discount of another kind leaves nothing of the old one', () => {
    const discounted = (base: string, patch: string) => {
      const text = spoilt(small, 'neocortex: { horizon: 4', `neocortex: { discount: ${base}, horizon: 4`);
      const changed = spoilt(text, blind, `why: a test\n    neocortex: { discount: ${patch} }`);
      return parseCase(changed, 'small.yaml', { variant: 'blind' }).neocortex.discount;
    };
    expect(discounted('{ beta: 0.3, delta: 0.9 }', '0.5')).toEqual({ kind: 'exponential', delta: 0.5 });
    expect(discounted('{ beta: 0.3, delta: 0.9 }', '{ beta: 0.6 }')).toEqual({
      kind: 'quasi-hyperbolic',
      beta: 0.6,
      delta: 0.9,
    });
    expect(discounted('0.5', '{ hyperbolic: 2 }')).toEqual({ kind: 'hyperbolic', k: 2 });
    expect(discounted('{ hyperbolic: 2 }', '{ delta: 0.9, hyperbolic: null }')).toEqual({
      kind: 'exponential',
      delta: 0.9,
    });
  });

  test('a named beat is replaced by one beat, by several or by none, wherever it stands', () => {
    const { life } = parseCase(small, 'small.yaml', { variant: 'bright' });
    expect(life.slice(2, 4)).toEqual([
      { as: 'dusk', kind: 'set', states: { lamp: 'broken' } },
      { kind: 'live', ticks: 2 },
    ]);
    const repeat = life.find(({ kind }) => kind === 'repeat');
    expect(repeat?.kind === 'repeat' && repeat.beats).toEqual([{ kind: 'live', ticks: 1 }]);
  });

  test('a life may be told anew as a whole', () => {
    const told = withPatch('life: [{ live: 1 }, { decide: evening }]');
    expect(told.life).toEqual([
      { kind: 'live', ticks: 1 },
      { kind: 'decide', name: 'evening' },
    ]);
  });

  test('predictions replace as a whole, and stay where a variant makes none', () => {
    expect(parseCase(small, 'small.yaml', { variant: 'blind' }).predict).toEqual({
      goals: { light: 'none' },
      decisions: {},
      happens: {},
      verdict: null,
      class: null,
    });
    expect(parseCase(small, 'small.yaml', { variant: 'bright' }).predict).toEqual(
      parseCase(small, 'small.yaml').predict,
    );
  });

  test('a change of a channel that the variant took away is no change', () => {
    const { life } = parseCase(small, 'small.yaml', { variant: 'blind' });
    const repeat = life.find(({ kind }) => kind === 'repeat');
    expect(repeat?.kind === 'repeat' && repeat.beats[0]).toEqual({
      as: 'blink',
      kind: 'change',
      patch: { subcortex: {}, neocortex: { learns: { self: false } } },
    });
  });

  test('the note that locks the door keeps the videos where they led', () => {
    const told = parseCase(essay, 'productivity-hacks.yaml', { variant: 'locked door' });
    expect(acts(told, 'evening', 'first').options).toMatchObject({
      'watch videos': [{ to: [{ to: 'second', chance: 1 }], if: { note: ['absent'] } }],
      sit: [{ to: [{ to: 'second', chance: 1 }], if: { note: ['up'] } }],
    });
    expect(Object.keys(acts(told, 'mouth', 'chocolate').on)).toEqual(['rest']);
  });

  test('the gate is shut at the fair', () => {
    const told = parseCase(food, 'food-reward.yaml', { variant: 'gate off' });
    expect(told.why).toBe('no desire changes from the fair on');
    expect(told.life.slice(3, 5)).toEqual([
      { as: 'summer', kind: 'set', states: { season: 'summer', place: 'fair', belly: 'hungry' } },
      { kind: 'change', patch: { neocortex: { learns: { desires: false } } } },
    ]);
  });
});

describe('what is wrong with a variant is said at the line of the variant', () => {
  test('a value keeps its place through the merge', () => {
    const text = spoilt(small, 'switch on: lit', 'switch on: litt');
    const [complaint, ...others] = complaintsOf(() => parseCases(text, 'small.yaml'));
    expect(others).toEqual([]);
    expect(complaint).toMatchObject({
      what: '"switch on" leads to "litt", which is not a state of "lamp"',
      path: 'variants.bright.world.lamp.states.dark.options.switch on',
    });
    expect(complaint.place?.quote).toContain('switch on: litt');
    expect(complaintsOf(() => parseCase(text, 'small.yaml', { variant: 'blind' }))).toEqual([]);
  });

  test('a mistake of the base is said once, however many variants share it', () => {
    expect(complaintsOf(() => parseCases(spoilt(small, 'start: dark', 'start: drak'), 'small.yaml'))).toHaveLength(1);
  });

  test('an unknown variant is named, with the one that was meant', () => {
    const [complaint] = complaintsOf(() => parseCase(small, 'small.yaml', { variant: 'brihgt' }));
    expect(complaint).toMatchObject({
      what: 'there is no variant "brihgt"',
      todo: 'Did you mean "bright"? Variants: blind, bright.',
    });
  });

  test.each([
    ['boddy: {}', 'variants.blind.boddy: unknown key "boddy" in a variant | Did you mean'],
    ['case: other', 'variants.blind.case: unknown key "case" in a variant'],
    [
      'beats: { dask: null }',
      'variants.blind.beats.dask: no beat is called "dask" | Did you mean "dusk"? Named beats: dusk, blink.',
    ],
    ['beats: [dusk]', 'variants.blind.beats: the beats of a variant are a map'],
    ['life: { dusk: null }', 'variants.blind.life: the life of a variant is a whole list of beats'],
    ['subcortex: { eyes: null }', 'variants.blind.subcortex.eyes: there is no "eyes" to remove | Did you mean "eye"?'],
    [
      'subcortex: { noze: { pays: 1 } }',
      'variants.blind.subcortex.noze: there is no "noze" to change here | Did you mean "nose"?',
    ],
    [
      'parameters: { glwo: 1 }',
      'variants.blind.parameters.glwo: there is no "glwo" to change here | Did you mean "glow"?',
    ],
    [
      'world: { lmap: { states: {} } }',
      'variants.blind.world.lmap: there is no "lmap" to change here | Did you mean "lamp"?',
    ],
    [
      'world: { lamp: { states: { dark: { options: { wiat: { effort: 1 } } } } } }',
      'variants.blind.world.lamp.states.dark.options.wiat: there is no "wiat" to change here | Did you mean "wait"?',
    ],
    ['title: null', 'variants.blind.title: must be a text, got nothing'],
    ['parameters: { glow: 99 }', 'variants.blind.parameters.glow: 99 is out of range | Its range is 0 to 5.'],
    ['body: { eyes: null }', 'subcortex.eye.gain.eyes: "eyes" is no region'],
  ])('%s', (patch, said) => {
    const complaints = wrong(patch);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(said);
  });

  test('a variant says why it is told', () => {
    const text = spoilt(small, '    why: no eye for light\n', '');
    expect(complaintsOf(() => parseCases(text, 'small.yaml'))).toMatchObject([
      { what: 'has no "why"', path: 'variants.blind' },
    ]);
  });

  test('a variant is a map', () => {
    const text = spoilt(small, 'variants:\n', 'variants:\n  empty:\n');
    expect(complaintsOf(() => parseCase(text, 'small.yaml'))).toMatchObject([
      { what: 'the variant "empty" is not a map' },
    ]);
  });
});

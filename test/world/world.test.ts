import { describe, expect, test } from 'vitest';
import { actOn, put } from '../../src/world/act.ts';
import { optionsNow } from '../../src/world/options.ts';
import { shows, standing, startOf, worldOf } from '../../src/world/world.ts';
import { noLuck, told, worldWith } from '../told.ts';

describe('what a region shows', () => {
  const village = () =>
    worldWith({
      shop: {
        start: 'open',
        states: {
          open: {
            percepts: {
              light: 2,
              sign: { is: 0.5, if: { place: 'corner' } },
              bell: { is: 1, if: { place: ['corner', 'bridge'] } },
            },
          },
          shut: null,
        },
      },
      place: { start: 'home', states: { home: { percepts: ['hearth', 'bread'] }, corner: null, bridge: null } },
    });

  test('is its percepts, in the order of the file, as intense as they are said to be', () => {
    const { world, state } = village();
    expect(shows(world, state.at, 1)).toEqual([
      { name: 'hearth', is: 1 },
      { name: 'bread', is: 1 },
    ]);
  });

  test('may hang on where other regions stand', () => {
    const { world, state } = village();
    const seen = (place: string) => {
      put(world, state, 'place', place);
      return shows(world, state.at, 0).map(({ name, is }) => `${name} ${is}`);
    };
    expect(seen('home')).toEqual(['light 2']);
    expect(seen('corner')).toEqual(['light 2', 'sign 0.5', 'bell 1']);
    expect(seen('bridge')).toEqual(['light 2', 'bell 1']);
  });

  test('is nothing where the state says nothing', () => {
    const { world, state } = village();
    put(world, state, 'shop', 'shut');
    expect(shows(world, state.at, 0)).toEqual([]);
  });

  test('never holds its chemistry', () => {
    const { world, state } = worldWith({
      plate: { start: 'full', states: { full: { percepts: ['berry'], chemistry: ['sugar'] } } },
    });
    expect(shows(world, state.at, 0)).toEqual([{ name: 'berry', is: 1 }]);
  });
});

test('where all regions stand can be read by name', () => {
  const { world, state } = worldWith(
    { place: { start: 'home', states: { home: null, fair: null } } },
    { belly: { start: 'full', states: { full: null } } },
  );
  put(world, state, 'place', 'fair');
  expect(standing(world, state)).toEqual({ place: 'fair', belly: 'full' });
});

describe('what can be done', () => {
  const rooms = () =>
    worldWith({
      place: {
        start: 'home',
        states: { home: { options: { sing: {}, paint: {}, leave: 'out' } }, out: { options: { enter: 'home' } } },
      },
      radio: { start: 'near', states: { near: { options: { listen: {}, sing: {} } }, far: null } },
    });

  test('is what any region offers, in the order of the file, each act once', () => {
    const { world, state } = rooms();
    expect(optionsNow(world, state.at, [])).toEqual(['sing', 'paint', 'leave', 'listen']);
    put(world, state, 'place', 'out');
    expect(optionsNow(world, state.at, [])).toEqual(['enter', 'listen', 'sing']);
    put(world, state, 'radio', 'far');
    expect(optionsNow(world, state.at, [])).toEqual(['enter']);
  });

  test('is not what a region only heeds', () => {
    const { world, state } = worldWith({
      hand: { start: 'idle', states: { idle: { options: { wait: {} } }, raised: { options: { knock: {} } } } },
      door: { start: 'shut', states: { shut: { on: { knock: 'open' } }, open: null } },
    });
    expect(optionsNow(world, state.at, [])).toEqual(['wait']);
  });

  test('leaves out an act none of whose alternatives holds', () => {
    const { world, state } = worldWith({
      hand: {
        start: 'idle',
        states: {
          idle: {
            options: {
              wait: {},
              buy: [
                { to: 'full', if: { shop: 'open' } },
                { to: 'full', if: { day: 'market' } },
              ],
            },
          },
          full: null,
        },
      },
      shop: { start: 'shut', states: { open: null, shut: null } },
      day: { start: 'plain', states: { plain: null, market: null } },
    });
    expect(optionsNow(world, state.at, [])).toEqual(['wait']);
    put(world, state, 'day', 'market');
    expect(optionsNow(world, state.at, [])).toEqual(['wait', 'buy']);
  });
});

describe('an act offered from outside', () => {
  const { regions } = told({
    world: {
      place: {
        start: 'home',
        states: { home: { options: { wait: {}, dream: 'away' } }, away: { options: { return: 'home' } } },
      },
      mood: { start: 'flat', states: { flat: null, high: null } },
    },
  });
  const always = (to: string, more: object = {}) => ({
    to: [{ to, chance: 1 }],
    if: {},
    effort: 0,
    edits: null,
    ...more,
  });
  const fresh = (...offers: Parameters<typeof worldOf>[1] & object) => {
    const world = worldOf(regions, offers);
    return { world, state: startOf(world) };
  };

  test('comes last among the options, and only while it is offered', () => {
    const { world, state } = fresh({ act: 'pill', region: 'mood', moves: [always('high')] });
    expect(optionsNow(world, state.at, ['pill'])).toEqual(['wait', 'dream', 'pill']);
    expect(optionsNow(world, state.at, [])).toEqual(['wait', 'dream']);
  });

  test('moves its region from whatever state that is in', () => {
    for (const mood of ['flat', 'high']) {
      const { world, state } = fresh({ act: 'pill', region: 'mood', moves: [always('high', { effort: 0.5 })] });
      put(world, state, 'mood', mood);
      expect(actOn(world, state, 'pill', ['pill'], noLuck).effort).toBe(0.5);
      expect(standing(world, state)).toEqual({ place: 'home', mood: 'high' });
    }
  });

  test('may move several regions at once', () => {
    const { world, state } = fresh(
      { act: 'fly', region: 'mood', moves: [always('high')] },
      { act: 'fly', region: 'place', moves: [always('away')] },
    );
    actOn(world, state, 'fly', ['fly', 'fly'], noLuck);
    expect(standing(world, state)).toEqual({ place: 'away', mood: 'high' });
    put(world, state, 'place', 'home');
    expect(optionsNow(world, state.at, ['fly', 'fly'])).toEqual(['wait', 'dream', 'fly']);
  });

  test('is no option where none of its alternatives holds', () => {
    const { world, state } = fresh({
      act: 'pill',
      region: 'mood',
      moves: [always('high', { if: { place: ['away'] } })],
    });
    expect(optionsNow(world, state.at, ['pill'])).toEqual(['wait', 'dream']);
  });

  test('does what the offer says while it is offered, and what the region says otherwise', () => {
    const { world, state } = fresh({ act: 'dream', region: 'mood', moves: [always('high')] });
    actOn(world, state, 'dream', [], noLuck);
    expect(standing(world, state)).toEqual({ place: 'away', mood: 'flat' });
    put(world, state, 'place', 'home');
    actOn(world, state, 'dream', ['dream'], noLuck);
    expect(standing(world, state)).toEqual({ place: 'away', mood: 'high' });
  });
});

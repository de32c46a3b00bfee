import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { parseCase, parseCases } from '../../src/case/parse-case.ts';
import { warningsOf } from '../../src/case/warnings-of.ts';
import { defaultSettings, type Settings } from '../../src/neocortex/settings.ts';
import { essay, food, small, spoilt } from './fixtures.ts';

/** A small case in which everything can come up. */
const sound = spoilt(small, 'set: { lamp: dark }', 'set: { lamp: dark, eyes: asleep }');
const warned = (from: string, to: string, text = sound) => {
  const changed = spoilt(text, from, to);
  return warningsOf(parseCase(changed, 'small.yaml'), changed).map(({ path, what }) => `${path}: ${what}`);
};

describe('validate warns of what is allowed and seldom meant', () => {
  test('of nothing where there is nothing', () => {
    expect(warningsOf(parseCase(sound, 'small.yaml'))).toEqual([]);
    expect(parseCases(food, 'food-reward.yaml').flatMap((told) => warningsOf(told))).toEqual([]);
    expect(warningsOf(parseCase(essay, 'productivity-hacks.yaml'))).toEqual([]);
  });

  test('of hidden states that look alike and behave differently', () => {
    expect(
      warned(
        'broken: { percepts: [smell]',
        'broken: { percepts: { light: 1.5 }, chemistry: [smell]',
        sound.replace('smell: 0', 'light: 0'),
      ),
    ).toEqual([
      'world.lamp.states.broken: looks like "lit" (both show light) and behaves differently: the agent cannot tell them apart',
    ]);
  });

  test('not of states that look alike and behave alike', () => {
    expect(
      warned(
        'open: { next: closed }',
        'open: { next: closed }\n      ajar: { next: closed }',
        sound.replace('eyes: asleep }', 'eyes: asleep, window: ajar }'),
      ),
    ).toEqual([]);
  });

  test('of a state that nothing leads to, and of what it would offer', () => {
    expect(
      warned(
        'open: { next: closed }',
        'open: { next: closed }\n      ajar: { percepts: [gap], options: { look out: open } }',
      ),
    ).toEqual(['world.window.states.ajar: no way leads here, so "look out" is never on offer']);
  });

  test('of a state that only an unreachable state leads to', () => {
    expect(
      warned(
        'open: { next: closed }',
        'open: { next: closed }\n      ajar: { percepts: [gap], next: gone }\n      gone: { percepts: [void] }',
      ),
    ).toEqual(['world.window.states.ajar: no way leads here', 'world.window.states.gone: no way leads here']);
  });

  test('not of a state that an offer leads to', () => {
    const ajar = ['open: { next: closed }', 'open: { next: closed }\n      ajar: { percepts: [gap] }'] as const;
    expect(warned(...ajar, spoilt(sound, 'candle: { to: lit', 'push: ajar, candle: { to: lit'))).toEqual([]);
  });

  test('not of a place that a variant leaves unused and its base uses', () => {
    const variants = [
      'variants:',
      '  quiet: { why: nobody comes, beats: { dusk: { set: { lamp: dark, eyes: asleep } } } }',
      '  moved: { why: a door without a street, beats: { dusk: { set: { lamp: dark, eyes: asleep } } }, world: { lamp: { states: { glued: { percepts: [glue] } } } } }',
    ].join('\n');
    const visited = `${spoilt(sound, 'set: { lamp: dark, eyes: asleep }', 'set: { lamp: dark, eyes: asleep, window: ajar }').replace('open: { next: closed }', 'open: { next: closed }\n      ajar: { percepts: [gap] }')}`;
    const [base, ...others] = parseCases(`${visited.replace(/^variants:[\s\S]*/m, '')}\n${variants}\n`, 'small.yaml');
    const ofPlaces = (one: Case, other?: Case) =>
      warningsOf(one, undefined, other).flatMap(({ path, what }) => (what.startsWith('no way leads') ? [path] : []));
    expect(ofPlaces(base)).toEqual([]);
    expect(others.map((one) => ofPlaces(one))).toEqual([
      ['world.window.states.ajar'],
      ['world.lamp.states.glued', 'world.window.states.ajar'],
    ]);
    expect(others.map((one) => ofPlaces(one, base))).toEqual([[], ['world.lamp.states.glued']]);
  });

  test('of an option whose condition can never hold', () => {
    expect(warned('mend: dark }', 'mend: { to: dark, if: { lamp: lit } } }')).toEqual([
      'world.lamp.states.broken.options.mend: "mend" is never on offer: its condition can never hold',
    ]);
    expect(warned('mend: dark }', 'mend: { to: dark, if: { lamp: broken } } }')).toEqual([]);
  });

  test('of an alternative after one that always holds', () => {
    expect(warned('mend: dark }', 'mend: [dark, { to: lit, if: { eyes: awake } }] }')).toEqual([
      'world.lamp.states.broken.options.mend: alternative 2 of "mend" never counts: alternative 1 always holds',
    ]);
    expect(warned('mend: dark }', 'mend: [{ to: lit, if: { eyes: awake } }, dark] }')).toEqual([]);
  });

  test('of intention evaluation that has nothing to infer from', () => {
    const intent = warningsOf({ ...parseCase(small, 'small.yaml'), neocortex: evaluating(1) }).at(-1);
    expect(intent).toMatchObject({ path: 'neocortex.evaluates.intent' });
    expect(intent?.what).toContain('no effect');
    const quiet = (neocortex: Settings, text = small): boolean =>
      !warningsOf({ ...parseCase(text, 'small.yaml'), neocortex }).some(({ path }) => path === intent?.path);
    expect(quiet(evaluating(0))).toBe(true);
    expect(quiet({ ...evaluating(1), intent: { reads: 'eye', trusts: 0, spoiltBy: [] } })).toBe(true);
    const later = (change: string): string => spoilt(small, '- live: 5', `- change: { neocortex: { ${change} } }`);
    expect(quiet(evaluating(1), later('intent: { reads: eye }'))).toBe(true);
    expect(quiet(evaluating(1), later('horizon: 3'))).toBe(false);
  });

  test('with its place, where there is a text', () => {
    const [warning] = warningsOf(parseCase(small, 'small.yaml'), small);
    expect(warning).toMatchObject({ path: 'body.eyes.states.asleep', place: { line: 34, width: 6 } });
    expect(warning.place?.quote.slice(warning.place.column - 1, warning.place.column + 5)).toBe('asleep');
  });
});

const evaluating = (intent: number) => ({ ...defaultSettings, evaluates: { ...defaultSettings.evaluates, intent } });

/** Hooks as a case declares them. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { caseJsonSchema } from '../../src/case/case-json-schema.ts';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { type CaseOptions, parseCase } from '../../src/case/parse-case.ts';
import { unusedParameters } from '../../src/case/unused-parameters.ts';
import { partsOf } from '../../src/report/charts.ts';
import { hooks } from '../../src/subcortex/hooks/index.ts';
import { complaintsOf, small, spoilt } from './fixtures.ts';

const text = spoilt(
  spoilt(
    small,
    'neocortex: { horizon',
    'hooks: { dreams: { hook: imagination, of: eye, gain: $glow } }\nneocortex: { horizon',
  ),
  '  bright:\n',
  `  sober: { why: thoughts are only thoughts, hooks: { dreams: null } }
  faint: { why: they are fainter, hooks: { dreams: { gain: 0.1 } } }
  wider: { why: of heat too, hooks: { more dreams: { hook: imagination, of: nose } } }
  bright:
`,
);
const hooksOf = (options: CaseOptions = {}) => parseCase(text, 'small.yaml', options).hooks;

test('a case without hooks has none', () => {
  expect(parseCase(small, 'small.yaml').hooks).toEqual({});
});

test('a hook has what the case gives it, and its defaults', () => {
  const hook = hooks.imagination;
  expect(hooksOf()).toEqual({ dreams: { name: 'dreams', hook, given: { of: 'eye', gain: 2 } } });
  expect(hooksOf({ variant: 'wider' })['more dreams']).toEqual({
    name: 'more dreams',
    hook,
    given: { of: 'nose', gain: 1 },
  });
});

test('a variant takes it away, changes a number of it, or brings another', () => {
  expect(Object.keys(hooksOf({ variant: 'sober' }))).toEqual([]);
  expect(hooksOf({ variant: 'faint' }).dreams.given).toEqual({ of: 'eye', gain: 0.1 });
  expect(Object.keys(hooksOf({ variant: 'wider' }))).toEqual(['dreams', 'more dreams']);
});

test('a variant that mistakes its name is told the name', () => {
  const slip = spoilt(text, 'hooks: { dreams: { gain: 0.1 } }', 'hooks: { dreans: { gain: 0.1 } }');
  expect(complaintsOf(() => parseCase(slip, 'small.yaml', { variant: 'faint' }))).toMatchObject([
    {
      what: 'there is no "dreans" to change here',
      todo: 'Did you mean "dreams"? Hooks: dreams. A new one needs "hook:".',
    },
  ]);
});

test('where a variant takes the channel away, the hook may stay: it answers nothing', () => {
  expect(hooksOf({ variant: 'blind' }).dreams.given.of).toBe('eye');
});

test('a parameter moves it, and is used by that', () => {
  expect(hooksOf({ set: { glow: 5 } }).dreams.given.gain).toBe(5);
  const alone = spoilt(text, 'pays: $glow, ', '');
  expect(unusedParameters(alone, 'small.yaml')).toEqual([]);
});

test('in TypeScript it is the same', () => {
  const draft = parse(text) as CaseDraft;
  expect(defineCase(draft).hooks).toEqual(hooksOf());
});

test('an editor knows its form', () => {
  const validator = z.fromJSONSchema(caseJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);
  const accepts = (written: string): boolean => validator.safeParse(parse(written)).success;
  expect(accepts(text)).toBe(true);
  expect(accepts(spoilt(text, 'gain: $glow } }\nneo', 'gain: [1] } }\nneo'))).toBe(false);
  expect(accepts(spoilt(text, '{ dreams: { hook: imagination, of', '{ dreams: { of'))).toBe(false);
});

test('its charts are those of the case without it: a hook has no modes', () => {
  expect(partsOf(parseCase(text, 'small.yaml'))).toEqual(partsOf(parseCase(small, 'small.yaml')));
});

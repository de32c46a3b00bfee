/** What a region of the world or the body looks like, written out. */
import { z } from 'zod';
import { neocortex } from './neocortex.ts';
import { channelPatch } from './subcortex.ts';
import {
  aNumber,
  anyOf,
  aParameter,
  aText,
  form,
  name,
  named,
  names,
  notNegative,
  orNothing,
  orNumber,
  orOne,
  remedies,
  share,
  shortForms,
  ticks,
  yes,
} from './values.ts';

const someStates = names.min(1).describe('a state or a list of states').register(shortForms, { written: orOne });

// An id makes a definition of its own in the schema for editors, which is long enough without repetitions.
export const condition = named(someStates, 'conditions, each `region: state` or `region: [states]`').meta({
  id: 'condition',
});

const outcome = form({ to: name, chance: share.describe('a chance above 0, at most 1') }, 'a state');

const outcomes = z
  .array(outcome)
  .describe('a state, or a map of states with their chances')
  .register(shortForms, {
    written: () => anyOf(aText, { type: 'object', additionalProperties: anyOf(aNumber, aParameter) }),
  });

export const editing = form(
  {
    subcortex: named(channelPatch.nullable(), 'channels').optional(),
    neocortex: neocortex.optional(),
  },
  'a change: `subcortex:` or `neocortex:` or both',
).meta({ id: 'change' });

const move = form(
  { to: outcomes.optional(), if: condition.optional(), effort: notNegative.optional(), edits: editing.optional() },
  'a state, or a map with `to`, `if`, `effort`, `edits`',
);

export const moves = z
  .array(move)
  .min(1)
  .describe('a state, a map with `to`, or a list of such maps')
  .meta({ id: 'moves' })
  .register(shortForms, {
    written: ({ items }) => anyOf(aText, items, { type: 'array', items: anyOf(aText, items) }),
  });

const next = form(
  {
    if: condition.optional(),
    after: ticks.optional(),
    chance: share.describe('a chance above 0, at most 1').optional(),
  },
  'a map with `if`, `after`, `chance`, or nothing',
).register(shortForms, { written: orNothing });

const percept = form(
  { is: notNegative.describe('an intensity above 0, at most 1000000').default(1), if: condition.optional() },
  'an intensity, or a map with `is` and `if`',
).register(shortForms, { written: orNumber });

const percepts = named(percept, 'percepts, or a list of their names').register(shortForms, {
  written: (normal) => anyOf(aText, { type: 'array', items: aText }, normal),
});

const nexts = named(next, 'states, or one state').register(shortForms, { written: (normal) => anyOf(aText, normal) });

const chemistry = names
  .describe('a list of names')
  .register(shortForms, { written: orOne })
  .register(remedies, { todo: 'Only percepts have strengths: write a list, such as [sugar].' });

const state = form(
  {
    percepts: percepts.nullish(),
    chemistry: chemistry.nullish(),
    options: named(moves, 'acts').nullish(),
    on: named(moves, 'acts').nullish(),
    next: nexts.nullish(),
  },
  'a state: a map with `percepts`, `chemistry`, `options`, `on`, `next`, or nothing',
).register(shortForms, { written: orNothing });

const region = form(
  { background: yes.optional(), start: name, states: named(state, 'states') },
  'a region: a map with `start` and `states`',
);

export const regions = named(region, 'regions');

export type WrittenEditing = z.infer<typeof editing>;
export type WrittenMove = z.infer<typeof move>;
export type WrittenRegions = z.infer<typeof regions>;
export type WrittenState = z.infer<typeof state>;

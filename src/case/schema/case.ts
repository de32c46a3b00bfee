/** A whole case, written out. Built once, when the first case is read. */
import { z } from 'zod';
import { sections } from '../normal/section.ts';
import { hooks } from './hooks.ts';
import { life } from './life.ts';
import { neocortex } from './neocortex.ts';
import { predict } from './predict.ts';
import { subcortex } from './subcortex.ts';
import {
  amount,
  anyOf,
  aText,
  form,
  type JsonSchema,
  name,
  named,
  names,
  remedies,
  shortForms,
  text,
  yes,
} from './values.ts';
import { regions } from './world.ts';

const parameter = form(
  { is: amount, from: amount, to: amount, what: text, whole: yes.optional() },
  'a map with `is`, `from`, `to`, `what`, and `whole` where it takes whole numbers only',
);

const tick = form({ one: name, many: name }, 'a list of two words, such as [day, days]').register(shortForms, {
  written: () => ({ type: 'array', items: aText, minItems: 2, maxItems: 2 }),
});

const inStates = named(name, 'regions, each with one state');
const tracked = form(
  { tracks: text, good: inStates.optional(), bad: inStates.optional() },
  'what it tracks, or a map with `tracks`, `good` and `bad`',
).register(shortForms, { written: (normal) => anyOf(aText, normal) });

const reSteer = form(
  {
    intends: named(amount, 'percepts with their score'),
    beats: life.min(1).describe('a list of `change` and `tell` beats').register(remedies, {
      todo: 'Say how the designer would do it, such as `- change: { subcortex: { taste: { pays: 1 } } }`, or delete "re-steer".',
    }),
  },
  'a map with `intends` and `beats`',
);

const manifest = form(
  {
    designer: text,
    intends: named(amount, 'percepts or chemistry with their score').nullish(),
    channels: named(tracked, 'channels with what each tracks').nullish(),
    contract: names.nullish(),
    default: named(name, 'decisions with their default act').nullish(),
    're-steer': reSteer.nullish(),
  },
  'a map with `designer`, `intends`, `channels`, `contract`, `default`, `re-steer`',
);

export const caseSchema = form(
  {
    case: z
      .string()
      .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
      .max(80)
      .describe('lower-case words with hyphens, such as my-first-case'),
    title: text,
    story: text,
    essay: text.nullish(),
    tick,
    parameters: named(parameter, 'parameters').nullish(),
    manifest,
    world: regions,
    body: regions.nullish(),
    subcortex,
    hooks: hooks.nullish(),
    neocortex: neocortex.nullish(),
    life: life.min(1).describe('a list of beats'),
    predict: predict.nullish(),
    why: text.optional(),
  },
  'a map with case, title, story, tick, manifest, world, subcortex, life',
).register(shortForms, {
  written: ({ properties, ...normal }) => {
    const { why, ...own } = properties as Record<string, JsonSchema>;
    return { ...normal, properties: { ...own, variants: variantsOf(own, why) } };
  },
  keys: ['case', ...sections, 'variants'],
});

/** A section of a variant is a patch: an editor is told its name and what replaces as a whole, no more. */
function variantsOf({ case: _, ...own }: Record<string, JsonSchema>, why: JsonSchema): JsonSchema {
  const sections = Object.fromEntries(Object.keys(own).map((key) => [key, {}]));
  const variant = {
    type: 'object',
    properties: { why, ...sections, life: own.life, predict: own.predict, beats: { type: 'object' } },
    required: ['why'],
    additionalProperties: false,
  };
  return { type: 'object', additionalProperties: variant };
}

export type WrittenCase = z.infer<typeof caseSchema>;

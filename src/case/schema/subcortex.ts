/** What a channel looks like, written out; which parameters its drive takes is checked with the drive at hand. */
import { z } from 'zod';
import { amount, form, type JsonSchema, name, named, notNegative, shortForms, ticks, yes } from './values.ts';

const gain = named(named(amount, 'states with their gains'), 'regions');

const parts = {
  drive: name,
  given: z
    .record(z.string(), z.union([z.number(), z.string()]).describe('a number, or the name of a percept'))
    .optional(),
  gain: gain.optional(),
  late: ticks.optional(),
  noise: notNegative.optional(),
  yoked: form(
    { to: z.literal('base').describe('base'), shuffle: yes.optional() },
    'a map with `to: base` and `shuffle`',
  ).nullish(),
};

/** What is no key of a channel is a parameter of its drive. */
const withParameters = ({ properties, ...normal }: JsonSchema): JsonSchema => {
  const { given, ...own } = properties as JsonSchema;
  return { ...normal, properties: own, additionalProperties: (given as JsonSchema).additionalProperties };
};

export const channel = form(parts, 'a channel: a map with `drive` and its parameters').register(shortForms, {
  written: withParameters,
});
export const subcortex = named(channel, 'channels');

/** As a patch while living: anything may be left out, and null is the default again. */
export const channelPatch = form(
  {
    drive: name.optional(),
    given: z
      .record(z.string(), z.union([z.number(), z.string(), z.null()]).describe('a number, or the name of a percept'))
      .optional(),
    gain: named(named(amount.nullable(), 'states with their gains').nullable(), 'regions').nullish(),
    late: ticks.nullish(),
    noise: notNegative.nullish(),
    yoked: parts.yoked,
  },
  'a channel, or nothing to remove it',
).register(shortForms, { written: withParameters });

export type WrittenChannel = z.infer<typeof channel>;
export type WrittenChannelPatch = z.infer<typeof channelPatch>;

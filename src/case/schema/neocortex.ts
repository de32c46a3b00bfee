/** The settings of a neocortex as they are written; all optional. */
import { z } from 'zod';
import {
  count,
  form,
  name,
  names,
  notNegative,
  notPositive,
  orNumber,
  positive,
  positiveShare,
  remedies,
  share,
  shortForms,
  ticks,
  yes,
} from './values.ts';

const discount = form(
  {
    delta: share
      .describe('a number from 0 to 1')
      .register(remedies, { todo: 'It is what a tick of waiting leaves of a worth: 0.95, say; 1 discounts nothing.' })
      .optional(),
    beta: share.nullish(),
    hyperbolic: notNegative.nullish(),
  },
  'a number from 0 to 1, or { beta, delta }, or { hyperbolic: k }',
).register(shortForms, { written: orNumber });

const choice = z
  .union([z.literal('best'), z.strictObject({ soft: positive })])
  .describe('best, or { soft: temperature above 0 }');

export const neocortex = form(
  {
    horizon: z.int().min(1).max(40).describe('a whole number from 1 to 40').nullish(),
    discount: discount.nullish(),
    'later selves': z.enum(['known', 'like me now', 'learned']).describe('known, like me now or learned').nullish(),
    choice: choice.nullish(),
    introspection: form({ from: ticks }, 'a map with `from`, the tick')
      .register(shortForms, { written: orNumber })
      .nullish(),
    evaluates: form(
      {
        now: notNegative.nullish(),
        'later self': notNegative.nullish(),
        intent: notNegative.nullish(),
        edited: notPositive.nullish(),
      },
      'a map with `now`, `later self`, `intent`, `edited`',
    ).nullish(),
    intent: form(
      { reads: name.optional(), trusts: share.nullish(), 'spoilt by': names.nullish() },
      'a map with `reads`, `trusts`, `spoilt by`',
    ).nullish(),
    learns: form(
      { concepts: yes.nullish(), world: yes.nullish(), desires: yes.nullish(), self: yes.nullish() },
      'a map with `concepts`, `world`, `desires`, `self`',
    ).nullish(),
    'goal threshold': positive.nullish(),
    credit: form(
      {
        rule: z.enum(['kalman', 'rescorla-wagner']).describe('kalman or rescorla-wagner').nullish(),
        prior: notNegative.nullish(),
        'signal prior': notNegative.nullish(),
        noise: positive.nullish(),
        drift: notNegative.nullish(),
        rate: share.nullish(),
      },
      'a map with `rule`, `prior`, `signal prior`, `noise`, `drift`, `rate`',
    ).nullish(),
    'self doubt': positive.nullish(),
    'concept distance': share.nullish(),
    chunks: form(
      { lift: z.number().min(1).max(1e6).describe('a number from 1 to 1000000').nullish(), count: count.nullish() },
      'a map with `lift` and `count`',
    ).nullish(),
    recency: positiveShare.nullish(),
  },
  'a map of settings',
);

export type WrittenSettings = z.infer<typeof neocortex>;

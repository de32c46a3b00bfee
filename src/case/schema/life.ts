/** The beats of a life, written out. */
import { z } from 'zod';
import {
  amount,
  aNumber,
  anyOf,
  count,
  form,
  type JsonSchema,
  name,
  named,
  names,
  notNegative,
  orOne,
  positive,
  share,
  shortForms,
  text,
} from './values.ts';
import { editing, moves } from './world.ts';

export const beatKinds = [
  'live',
  'guide',
  'say',
  'set',
  'change',
  'tell',
  'witness',
  'offer',
  'decide',
  'repeat',
] as const;

const inStates = named(name, 'regions, each with one state');

const told = {
  that: name,
  where: inStates.optional(),
  'leads to': inStates.optional(),
  feels: named(amount, 'channels, each with its signal').optional(),
  effort: notNegative.optional(),
  edits: form({ plasticity: share.optional() }, 'a map with `plasticity`, or an empty map').optional(),
  gates: named(amount, 'channels, each with how strongly it counts').optional(),
  weight: positive.optional(),
};
const fact = form(told, 'a fact: a map with `that`, `where`, `leads to`, `feels`');
const seen = form(
  { ...told, 'wants after': named(amount, 'percepts, each with how much').optional() },
  'a fact: a map with `that`, `where`, `leads to`, `feels`, `wants after`',
);
const confession = form({ plasticity: share, weight: positive.optional() }, 'a map with `plasticity` and `weight`');

/** Facts may be given alone or in a list, and what is said of oneself among them. */
const written = ({ properties }: JsonSchema): JsonSchema => {
  const { facts, 'of yourself': of } = properties as Record<string, JsonSchema | undefined>;
  const confession = {
    type: 'object',
    properties: { 'of yourself': of?.items, weight: aNumber },
    required: ['of yourself'],
  };
  const one = of === undefined ? facts?.items : anyOf(facts?.items, confession);
  return anyOf(one, { type: 'array', items: one });
};

const tell = form(
  { facts: z.array(fact), 'of yourself': z.array(confession).max(1).describe('one thing about yourself').optional() },
  'a fact or a list of facts',
).register(shortForms, { written });
const witness = form({ facts: z.array(seen) }, 'a fact or a list of facts').register(shortForms, { written });
const offer = form({ act: name, region: name.optional(), moves }, 'a state, or a map with `to` and perhaps `region`');

const offers = z
  .array(offer)
  .min(1)
  .describe('a map of acts')
  .register(shortForms, {
    written: ({ items }) => {
      const { region, moves: normal } = (items as JsonSchema).properties as Record<string, JsonSchema>;
      return {
        type: 'object',
        additionalProperties: anyOf(normal, { type: 'object', properties: { region }, required: ['region'] }),
      };
    },
  });

const beatShape = {
  as: name.optional(),
  live: count.optional(),
  guide: names.min(1).describe('a list of acts').register(shortForms, { written: orOne }).optional(),
  say: text.optional(),
  set: inStates.optional(),
  change: editing.optional(),
  tell: tell.optional(),
  witness: witness.optional(),
  offer: offers.optional(),
  decide: name.optional(),
  repeat: count.optional(),
};

export type WrittenBeat = z.infer<z.ZodObject<typeof beatShape>> & {
  readonly beats?: readonly WrittenBeat[] | undefined;
};

export const beat: z.ZodType<WrittenBeat> = form(
  {
    ...beatShape,
    beats: z
      .lazy(() => z.array(beat))
      .describe('a list of beats')
      .optional(),
  },
  'a beat: a map with one of live, guide, say, set, change, tell, witness, offer, decide, repeat',
);

export const life = z.array(beat).describe('a list of beats');

export type WrittenFact = z.infer<typeof seen>;

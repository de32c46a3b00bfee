/** What is predicted, written out. */
import { z } from 'zod';
import { classNames, findings } from '../../diagnosis/classes.ts';
import { anyOf, aText, count, form, type JsonSchema, name, named, number0, shortForms, yes } from './values.ts';

const range = form({ from: number0, to: number0.nullable() }, 'a whole number, or a range such as 2.. or 1..4')
  .refine(({ from, to }) => to === null || from <= to, {
    error: ({ input }) => {
      const { from, to } = input as { readonly from: number; readonly to: number };
      return `the range ${from}..${to} runs backwards: write ${to}..${from}`;
    },
  })
  .register(shortForms, {
    written: () => anyOf({ type: 'integer', minimum: 0 }, { type: 'string', pattern: '\\.\\.' }),
  });

const reaches = form(
  { states: named(name, 'regions, each with one state'), within: count },
  'a map such as { place: fair, within: 6 }',
).register(shortForms, {
  written: ({ properties }) => ({
    type: 'object',
    properties: { within: (properties as JsonSchema).within },
    required: ['within'],
    additionalProperties: aText,
  }),
});

const judged = {
  verdict: z
    .enum(findings)
    .describe(`one of ${findings.join(', ')}`)
    .optional(),
  class: z.enum(classNames).describe('the class of a verdict').optional(),
};

const decision = form(
  {
    does: name.optional(),
    plan: form({ new: yes.optional(), steps: range.optional() }, 'a map with `new` and `steps`').optional(),
    reaches: reaches.optional(),
    ...judged,
  },
  'a map with `does`, `plan`, `reaches`, `verdict`, `class`',
);

export const predict = form(
  {
    goals: named(
      z.enum(['installed', 'kept', 'none', 'shunned']).describe('installed, kept, none or shunned'),
      'percepts',
    ).optional(),
    happens: named(range, 'percepts').optional(),
    ...judged,
    decisions: named(decision, 'decisions').optional(),
  },
  'a map with `goals`, `happens`, `verdict`, `class` and decisions',
).register(shortForms, {
  written: ({ properties, ...normal }) => {
    const { decisions, ...own } = properties as Record<string, JsonSchema>;
    return { ...normal, properties: own, additionalProperties: decisions.additionalProperties };
  },
  keys: ['goals', 'happens', 'verdict', 'class', 'a decision of this life'],
});

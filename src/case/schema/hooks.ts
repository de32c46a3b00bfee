/** What a hook looks like, written out; which parameters it takes is checked with the hook at hand. */
import { z } from 'zod';
import { form, type JsonSchema, name, named, shortForms } from './values.ts';

const hook = form(
  {
    hook: name,
    given: z
      .record(z.string(), z.union([z.number(), z.string()]).describe('a number, or the name of a channel'))
      .optional(),
  },
  'a hook: a map with `hook` and its parameters',
).register(shortForms, {
  written: ({ properties, ...normal }) => {
    const { given, ...own } = properties as JsonSchema;
    return { ...normal, properties: own, additionalProperties: (given as JsonSchema).additionalProperties };
  },
});

export const hooks = named(hook, 'hooks');

export type WrittenHook = z.infer<typeof hook>;

/** The form of a case file as a JSON schema, by which an editor completes keys and underlines slips while one writes. */
import { z } from 'zod';
import { caseSchema } from './schema/case.ts';
import { anyOf, aParameter, type JsonSchema, shortForms } from './schema/values.ts';

/** JSON schema, draft 7. It knows the short forms; what names refer to, and sums, only `parseCase` knows. */
export function caseJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(caseSchema, {
    io: 'input',
    target: 'draft-07',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const short = shortForms.get(zodSchema as unknown as z.ZodType);
      const normal = { ...jsonSchema } as JsonSchema;
      const written = short
        ? short.written(normal)
        : zodSchema instanceof z.ZodNumber
          ? anyOf(normal, aParameter)
          : undefined;
      if (written === undefined) return;
      for (const key of Object.keys(jsonSchema)) delete (jsonSchema as JsonSchema)[key];
      Object.assign(jsonSchema, written, normal.description === undefined ? {} : { description: normal.description });
    },
  });
  return { ...schema, title: 'A case of subcortex' };
}

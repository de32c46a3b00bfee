/** The values that stand in a case. Each describes itself: "must be <description>" is what a complaint says. */
import { z } from 'zod';
import { nameFault } from '../written/name.ts';

export const text = z.string().trim().min(1).max(5000).describe('a text');
export const name = z
  .string()
  .refine((value) => nameFault(value) === undefined)
  .describe('a name');

export const yes = z.boolean().describe('true or false');

const largest = 1e6;
export const amount = z.number().min(-largest).max(largest).describe('a number from -1000000 to 1000000');
export const notNegative = z.number().min(0).max(largest).describe('a number from 0 to 1000000');
export const notPositive = z.number().min(-largest).max(0).describe('a number from -1000000 to 0');
export const positive = z.number().gt(0).max(largest).describe('a number above 0, at most 1000000');
export const share = z.number().min(0).max(1).describe('a number from 0 to 1');
export const positiveShare = z.number().gt(0).max(1).describe('a number above 0, at most 1');
export const ticks = z.int().min(0).max(largest).describe('a whole number of ticks, from 0 to 1000000');
export const count = z.int().min(1).max(largest).describe('a whole number from 1 to 1000000');
export const number0 = z.int().min(0).max(largest).describe('a whole number from 0 to 1000000');

/** A part of a JSON schema. */
export type JsonSchema = Record<string, unknown>;
/** How a part may be written, where that is not its normal form. */
interface ShortForm {
  /** For editors: the JSON schema of what may be written, from that of the normal form. */
  readonly written: (normal: JsonSchema) => JsonSchema;
  /** For complaints: the keys that may be written. */
  readonly keys?: readonly string[];
}

export const shortForms = z.registry<ShortForm>();

/** What to do where a part is not what it must be, if that can be said without seeing it. */
export const remedies = z.registry<{ readonly todo: string }>();

/** The JSON schema of a choice. */
export const anyOf = (...choices: readonly unknown[]): JsonSchema => ({ anyOf: choices });
export const aText: JsonSchema = { type: 'string' };
export const aNumber: JsonSchema = { type: 'number' };
export const aParameter: JsonSchema = { type: 'string', pattern: '^\\$.' };
/** One thing may stand for a list of it. */
export const orOne = (normal: JsonSchema): JsonSchema => anyOf(normal.items, normal);

/** Nothing at all may stand for the default of everything. */
export const orNothing = (normal: JsonSchema): JsonSchema => anyOf(normal, { type: 'null' });
/** A lone number may stand for the map. */
export const orNumber = (normal: JsonSchema): JsonSchema => anyOf(aNumber, aParameter, normal);

export const names = z.array(name).describe('a list of names').register(shortForms, { written: orOne });

/** A map from names of the case's own. */
export const named = <T extends z.ZodType>(value: T, what: string) =>
  z.record(z.string(), value).describe(`a map of ${what}`);

/** A map of fixed keys: any other is a mistake. */
export const form = <T extends z.ZodRawShape>(shape: T, what: string) => z.strictObject(shape).describe(what);

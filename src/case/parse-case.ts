/** Reads a case: text in, a checked `Case` out, or a `Problem` with everything that is wrong and where. */
import { didYouMean } from '../near.ts';
import { Problem, problem } from '../problem.ts';
import { rememberPlaces } from './beat-places.ts';
import { builtCase } from './build/case.ts';
import type { Case } from './case.ts';
import { type Complaints, newComplaints, type Source, together } from './complaints.ts';
import { checkMeaning } from './meaning/meaning.ts';
import { normalSection, settledCase } from './normal/section.ts';
import { parameterValues, withParameters } from './parameters.ts';
import { caseSchema } from './schema/case.ts';
import { shaped } from './schema/shape.ts';
import { variantNames, variantOf } from './variant.ts';
import { readYaml } from './written/read-yaml.ts';
import { entriesOf, get, mapAt, mapEntries, textOf, type Written } from './written/written.ts';

export interface CaseOptions {
  /** The variant to tell; without it, the base life. */
  readonly variant?: string | undefined;
  /** Values for parameters, over the file's and the variant's. */
  readonly set?: Readonly<Record<string, number>> | undefined;
}

/**
 * The case that `text` writes down, in one of its variants. `file` is only ever quoted and compared with the id:
 * nothing is read from disk. Throws a `Problem` with all complaints, by line.
 */
export function parseCase(text: string, file: string, options: CaseOptions = {}): Case {
  const complaints = newComplaints(sourceOf(text, file));
  const root = readRoot(complaints);
  return caseOf(root, file, options, complaints);
}

/** The names of a case's variants, in file order. Throws a `Problem` where the file cannot be read at all. */
export function variantsOf(text: string, file: string): string[] {
  return variantNames(readRoot(newComplaints(sourceOf(text, file))));
}

/** The base and every variant, in file order; complaints about any of them come together. For `validate`. */
export function parseCases(text: string, file: string, options: Omit<CaseOptions, 'variant'> = {}): Case[] {
  const complaints = newComplaints(sourceOf(text, file));
  const root = readRoot(complaints);
  const tellings = [null, ...variantNames(root)].map((variant) => {
    // Each telling keeps its own list: what the base has said already must still stop a variant.
    const own = newComplaints(complaints.source);
    return { variant, complaints: own, told: tryCase(root, file, { ...options, variant: variant ?? undefined }, own) };
  });
  // What was wrong already in reading is wrong with the base.
  const wrong = together([{ variant: null, complaints }, ...tellings], tellings[0].complaints);
  if (wrong.length > 0) throw new Problem(wrong);
  return tellings.flatMap(({ told }) => told ?? []);
}

/** A byte order mark is no part of the text and takes no column. */
const sourceOf = (text: string, file: string): Source => ({ file, text: text.replace(/^\uFEFF/, '') });

function readRoot(complaints: Complaints): Written {
  const root = readYaml(complaints.source.text ?? '', complaints);
  if (root !== undefined && root.kind !== 'map') {
    complaints.about(
      root,
      'a case is a map of sections',
      'It begins with "case:", "title:", "story:"; see the shipped cases.',
    );
  }
  if (root === undefined || root.kind !== 'map') {
    complaints.raise();
    throw problem('this is no case');
  }
  return root;
}

/** A written case, checked and built. */
export function caseOf(root: Written, file: string, options: CaseOptions, complaints: Complaints): Case {
  const told = tryCase(root, file, options, complaints);
  if (complaints.count() > 0) {
    const base = newComplaints(complaints.source);
    if (options.variant !== undefined) tryCase(root, file, { ...options, variant: undefined }, base);
    throw new Problem(together([{ variant: options.variant ?? null, complaints }], base));
  }
  if (told === undefined) throw new Problem([{ what: 'this is no case' }]);
  return told;
}

function tryCase(
  root: Written,
  file: string,
  { variant, set = {} }: CaseOptions,
  complaints: Complaints,
): Case | undefined {
  const base = mapEntries(root, (value, key) =>
    key === 'variants' ? undefined : normalSection(key, value, { patch: false, complaints }),
  );
  const whole = withVariant(root, base, variant, complaints);
  const declared = entriesOf(get(whole, 'parameters')).map(([name]) => name);
  const values = parameterValues(get(whole, 'parameters'), set, complaints);
  const settled = withParameters(settledCase(whole), values, declared, complaints);
  const written = shaped(caseSchema, settled, complaints);
  checkMeaning(settled, base, variant ?? null, complaints);
  if (written === undefined || complaints.count() > 0) return undefined;
  const told = builtCase(written, { file, variant: variant ?? null, values });
  if (complaints.source.text !== null) rememberPlaces(told.life, get(settled, 'life'), complaints.source);
  return told;
}

function withVariant(root: Written, base: Written, variant: string | undefined, complaints: Complaints): Written {
  const variants = get(root, 'variants');
  const names = variantNames(root);
  const why = get(root, 'why');
  if (why) complaints.aboutKey(why, 'unknown key "why"', 'Only a variant says why it is told; a case has its story.');
  for (const [name, each] of entriesOf(variants)) {
    if (each.kind !== 'map')
      complaints.about(each, `the variant "${name}" is not a map`, 'It has a `why:` and the sections that it changes.');
    else if (textOf(get(each, 'why')) === undefined)
      complaints.aboutKey(each, 'has no "why"', 'Say in one sentence what is different and why it matters.');
  }
  if (variants !== undefined && variants.kind !== 'map')
    complaints.about(variants, 'variants are a map', 'Write `variants: { name: { why: ..., ... } }`.');
  if (variant === undefined) return base;
  const chosen = get(variants, variant);
  if (chosen === undefined)
    complaints.at(
      { path: '', start: -1, end: -1 },
      `there is no variant "${variant}"`,
      didYouMean(variant, names, 'variants'),
    );
  return chosen?.kind === 'map' ? variantOf(base, chosen, complaints) : mapAt(base, entriesOf(base));
}

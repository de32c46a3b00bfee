/** Checks the shape of a written case and says what is wrong in the words of the case, not of the schema. */
import { z } from 'zod';
import { didYouMean, nearest } from '../../near.ts';
import { type Complaints, quoted } from '../complaints.ts';
import { get, plainOf, type Written } from '../written/written.ts';
import { remedies, shortForms } from './values.ts';

type Path = readonly PropertyKey[];

/** What a check says that gives no reason of its own. */
const NO_REASON = 'Invalid input';

/** The case as typed data; undefined where its shape is wrong. */
export function shaped<T>(schema: z.ZodType<T>, root: Written, complaints: Complaints): T | undefined {
  const result = schema.safeParse(plainOf(root));
  if (result.success) return result.data;
  for (const issue of result.error.issues) complain(schema, root, issue, complaints);
  return undefined;
}

function complain(schema: z.ZodType, root: Written, issue: z.core.$ZodIssue, complaints: Complaints): void {
  if (issue.code === 'unrecognized_keys') {
    const holder = nodeAt(root, issue.path);
    const known = keysOf(schemaAt(schema, issue.path));
    for (const key of issue.keys) {
      const entry = get(holder, key);
      if (entry) complaints.aboutKey(entry, `unknown key "${key}"`, didYouMean(key, known, 'keys'));
    }
    return;
  }
  const node = nodeAt(root, issue.path);
  const wanted = schemaAt(schema, issue.path);
  if (node === undefined) {
    const parent = nodeAt(root, issue.path.slice(0, -1)) ?? root;
    const key = String(issue.path[issue.path.length - 1]);
    const what = wanted?.description === undefined ? '' : `It is ${wanted.description}.`;
    complaints.aboutKey(
      parent,
      `${parent === root ? 'this case ' : ''}has no "${key}"`,
      what === '' ? undefined : what,
    );
    return;
  }
  if (complaints.saidOf(node)) return;
  if (issue.code === 'custom' && issue.message !== NO_REASON) {
    complaints.about(node, issue.message);
    return;
  }
  const near =
    node.kind === 'value' && issue.code === 'invalid_value'
      ? nearest(String(node.value), issue.values.map(String))
      : undefined;
  complaints.about(
    node,
    `must be ${wanted?.description ?? 'something else'}, got ${quoted(node)}`,
    near === undefined ? hint(node, wanted) : `Did you mean "${near}"?`,
  );
}

/** What some write for true and false, which are plain words here. */
const words = [
  { word: 'true', means: ['yes', 'on', 'y', 'true'] },
  { word: 'false', means: ['no', 'off', 'n', 'false'] },
];

function hint(node: Written, wanted: z.ZodType | undefined): string | undefined {
  const value = node.kind === 'value' ? node.value : undefined;
  const wantsText = wanted instanceof z.ZodString;
  if (wantsText && (typeof value === 'number' || typeof value === 'boolean'))
    return `If it is a name, choose a word, or put it in quotes.`;
  if (
    wanted instanceof z.ZodNumber &&
    typeof value === 'string' &&
    value.trim() !== '' &&
    Number.isFinite(Number(value))
  )
    return 'Take the quotes away.';
  if (wanted instanceof z.ZodBoolean && typeof value === 'string') {
    if (['true', 'false'].includes(value)) return 'Take the quotes away.';
    const word = words.find(({ means }) => means.includes(value.toLowerCase()))?.word;
    if (word !== undefined) return `Write "${word}".`;
  }
  return wanted === undefined ? undefined : remedies.get(wanted)?.todo;
}

/** The node at a path of the normal form; a lone thing that stands for a list of one is its own item. */
function nodeAt(root: Written, path: Path): Written | undefined {
  let node: Written | undefined = root;
  for (const key of path) {
    if (node?.kind === 'list') node = node.items[Number(key)];
    else node = get(node, String(key));
  }
  return node;
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let found: z.ZodType | undefined = schema;
  for (const key of path) {
    const inner = found && formOf(bare(found), String(key));
    if (inner instanceof z.ZodObject) found = inner.shape[String(key)] as z.ZodType | undefined;
    else if (inner instanceof z.ZodRecord) found = inner.valueType as z.ZodType;
    else if (inner instanceof z.ZodArray) found = inner.element as z.ZodType;
    else return undefined;
  }
  return found && bare(found);
}

/** Of a choice between forms, the one that has this key. */
function formOf(schema: z.ZodType, key: string): z.ZodType {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const forms = schema.options as readonly z.ZodType[];
  return forms.find((option) => option instanceof z.ZodObject && key in option.shape) ?? schema;
}

/** Without the wrappers that say that something may be missing; a description on a wrapper wins. */
function bare(schema: z.ZodType): z.ZodType {
  let inner: z.ZodType = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodLazy
  ) {
    inner = inner.unwrap() as z.ZodType;
  }
  return inner;
}

/** Keys as people may write them. */
function keysOf(schema: z.ZodType | undefined): readonly string[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return shortForms.get(schema)?.keys ?? Object.keys(schema.shape);
}

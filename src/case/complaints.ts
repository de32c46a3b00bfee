/** The list of everything that is wrong with one case, each thing at its place. */
import { type Complaint, type Place, Problem } from '../problem.ts';
import { longestFile } from './longest-file.ts';
import type { At, Written } from './written/written.ts';

/** The text that a case was read from; null for a case that was built in code. */
export interface Source {
  readonly file: string;
  readonly text: string | null;
}

/** Line and column of an offset. A thing of several lines is quoted by its first. */
export function placeOf(source: Source, at: At): Place | undefined {
  if (source.text === null || at.start < 0) return undefined;
  const text = source.text;
  // What is too long to be a case is too long to be quoted.
  if (text.length > longestFile) return { file: source.file, line: 1, column: 1, width: 1, quote: '' };
  // Where nothing is written any more there is nothing to quote: the end of what is written stands for it.
  const start = Math.min(at.start, text.trimEnd().length);
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', start);
  const quote = text.slice(lineStart, nextBreak < 0 ? text.length : nextBreak).trimEnd();
  const column = start - lineStart + 1;
  const width = Math.max(1, Math.min(at.end - start, quote.length - column + 1));
  return { file: source.file, line: text.slice(0, lineStart).split('\n').length, column, width, quote };
}

export interface Complaints {
  readonly source: Source;
  /** Complains of a value. */
  readonly about: (node: Written, what: string, todo?: string) => void;
  /** Complains of the key that leads to a value: an unknown key, a key whose map lacks something. */
  readonly aboutKey: (node: Written, what: string, todo?: string) => void;
  readonly at: (at: At, what: string, todo?: string) => void;
  /** Says nothing of a value, and lets nobody else: what is wrong with it is said elsewhere. */
  readonly silence: (node: Written) => void;
  /** Has something been said about this very value? Then what follows from it need not be said too. */
  readonly saidOf: (node: Written) => boolean;
  readonly count: () => number;
  /** Throws everything, by line, if there is anything. */
  readonly raise: () => void;
  readonly list: () => readonly Complaint[];
  readonly each: () => readonly Found[];
}

export interface Found {
  /** The same thing said at the same place. */
  readonly id: string;
  readonly at: At;
  readonly complaint: Complaint;
}

export function newComplaints(source: Source): Complaints {
  const found = new Map<string, Found>();
  const said = new Set<string>();
  const add = (at: At, what: string, todo?: string): void => {
    said.add(at.path);
    // The same mistake may be met twice: by two variants, or by two uses of one patch.
    const id = `${at.start} ${at.path} ${what}`;
    if (found.has(id)) return;
    const path = at.path === '' ? undefined : at.path;
    found.set(id, { id, at, complaint: { what, path, place: placeOf(source, at), todo } });
  };
  const list = (): readonly Complaint[] => inOrder([...found.values()]);
  return {
    source,
    about: (node, what, todo) => add(node.at, what, todo),
    aboutKey: (node, what, todo) => add({ ...node.key, path: node.at.path }, what, todo),
    at: add,
    silence: (node) => said.add(node.at.path),
    saidOf: (node) => said.has(node.at.path),
    count: () => found.size,
    raise: () => {
      if (found.size > 0) throw new Problem(list());
    },
    list,
    each: () => [...found.values()],
  };
}

const inOrder = (found: readonly Found[]): readonly Complaint[] =>
  [...found].sort((a, b) => a.at.start - b.at.start).map(({ complaint }) => complaint);

/** What was complained of in one telling of a file; the base life has no variant. */
export interface TellingComplaints {
  readonly variant: string | null;
  readonly complaints: Complaints;
}

/**
 * What is wrong with the tellings, each thing once, by line. What is wrong in variants only names them: a line that is
 * right in the base may stand there. `base`: what is wrong with the base life, said or not.
 */
export function together(tellings: readonly TellingComplaints[], base: Complaints): readonly Complaint[] {
  const inBase = new Set(base.each().map(({ id }) => id));
  const met = new Map<string, { readonly found: Found; readonly variants: string[] }>();
  for (const { variant, complaints } of tellings) {
    for (const found of complaints.each()) {
      const known = met.get(found.id) ?? { found, variants: [] };
      met.set(found.id, known);
      if (variant !== null && !inBase.has(found.id)) known.variants.push(variant);
    }
  }
  return inOrder(
    [...met.values()].map(({ found, variants }) => {
      const { at, complaint } = found;
      const saysSo = at.path.startsWith('variants.') || (at.path === '' && at.start < 0);
      if (variants.length === 0 || saysSo) return found;
      return { ...found, complaint: { ...complaint, what: `${complaint.what} ${variantsText(variants)}` } };
    }),
  );
}

/** `(variant "a")`, `(variants "a", "b")`. */
export const variantsText = (variants: readonly string[]): string =>
  `(${variants.length === 1 ? 'variant' : 'variants'} ${variants.map((name) => `"${name}"`).join(', ')})`;

/** A value as a complaint quotes it. */
export function quoted(node: Written): string {
  if (node.kind === 'map') return node.entries.size === 0 ? 'an empty map' : 'a map';
  if (node.kind === 'list') return node.items.length === 0 ? 'an empty list' : 'a list';
  const { value, parameter } = node;
  if (value === null) return 'nothing';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 57)}...` : value}"`;
  return parameter === undefined ? String(value) : `${value} (the parameter "${parameter}")`;
}

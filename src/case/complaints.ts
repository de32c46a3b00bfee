/** The list of everything that is wrong with one case, each thing at its place. */
import { type Complaint, type Place, Problem } from '../problem.ts';
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
  const start = Math.min(at.start, text.length);
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
  /** Takes over what was said in another telling of the same file. */
  readonly take: (other: Complaints) => void;
  /** Has something been said about this very value? Then what follows from it need not be said too. */
  readonly saidOf: (node: Written) => boolean;
  readonly count: () => number;
  /** Throws everything, by line, if there is anything. */
  readonly raise: () => void;
  readonly list: () => readonly Complaint[];
  readonly each: () => readonly Found[];
}

interface Found {
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
    found.set(id, { at, complaint: { what, path, place: placeOf(source, at), todo } });
  };
  const list = (): readonly Complaint[] =>
    [...found.values()].sort((a, b) => a.at.start - b.at.start).map(({ complaint }) => complaint);
  return {
    source,
    about: (node, what, todo) => add(node.at, what, todo),
    aboutKey: (node, what, todo) => add({ ...node.key, path: node.at.path }, what, todo),
    at: add,
    silence: (node) => said.add(node.at.path),
    take: (other) => {
      for (const { at, complaint } of other.each()) add(at, complaint.what, complaint.todo);
    },
    saidOf: (node) => said.has(node.at.path),
    count: () => found.size,
    raise: () => {
      if (found.size > 0) throw new Problem(list());
    },
    list,
    each: () => [...found.values()],
  };
}

/** A value as a complaint quotes it. */
export function quoted(node: Written): string {
  if (node.kind === 'map') return node.entries.size === 0 ? 'an empty map' : 'a map';
  if (node.kind === 'list') return node.items.length === 0 ? 'an empty list' : 'a list';
  const { value, parameter } = node;
  if (value === null) return 'nothing';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 57)}...` : value}"`;
  return parameter === undefined ? String(value) : `${value} (the parameter "${parameter}")`;
}

/** Reads the YAML of a case: the plain part of YAML 1.2, with the place of every value. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments } from 'yaml';
import type { Complaints } from '../complaints.ts';
import { longestFile } from '../longest-file.ts';
import { nameFault } from './name.ts';
import { type At, listAt, mapAt, type Plain, pathTo, valueAt, type Written } from './written.ts';
import { yamlFault } from './yaml-fault.ts';

export const deepest = 40;
const bracketsAtMost = 400;

const nowhere: At = { path: '', start: 0, end: 1 };

/** Nesting that would exhaust the parser's stack, guessed from the bare text: brackets opened and not closed, compact dashes. */
function tooDeep(text: string): boolean {
  let open = 0;
  for (const char of text) {
    if (char === '[' || char === '{') open++;
    else if ((char === ']' || char === '}') && open > 0) open--;
    if (open > bracketsAtMost) return true;
  }
  return /(?:[-?:][ \t]+){200}/.test(text);
}

/** Undefined where there is nothing to go on with; whatever was wrong has been complained of. */
export function readYaml(text: string, complaints: Complaints): Written | undefined {
  if (text.length > longestFile) {
    complaints.at(nowhere, `this file is too large: ${text.length} characters`, `A case has at most ${longestFile}.`);
    return undefined;
  }
  if (tooDeep(text)) {
    complaints.at(nowhere, 'this file is nested too deeply', `A case is at most ${deepest} levels deep.`);
    return undefined;
  }
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const first = documents[0];
  const fault = yamlFault(text, documents);
  if (fault !== undefined) complaints.at(fault.at, `this is not YAML: ${fault.what}`, fault.todo);
  else
    for (const { message, pos } of documents.flatMap(({ warnings }) => warnings).slice(0, 10))
      complaints.at(
        { path: '', start: pos[0], end: pos[1] },
        `this is not YAML: ${message}`,
        'Write it as plain YAML.',
      );
  if (complaints.count() > 0) return undefined;
  const second = documents[1];
  if (second !== undefined) {
    const start = second.range[0];
    complaints.at(
      { path: '', start, end: start + 1 },
      'a second document begins here',
      'One file holds one case: delete the "---" or make two files.',
    );
    return undefined;
  }
  if (first === undefined || isNothing(first.contents)) {
    complaints.at(nowhere, 'this file is empty', 'A case begins with "case:" and "title:"; see the shipped cases.');
    return undefined;
  }
  if (first.directives?.yaml.explicit) {
    complaints.at(nowhere, 'a case has no %YAML line', 'Delete it: every case is YAML 1.2.');
  }
  const root = read(first.contents as Node, { path: '', start: 0, end: 1 }, undefined, 0, complaints);
  return root;
}

function read(node: Node | null, fallback: At, key: At | undefined, depth: number, complaints: Complaints): Written {
  const path = fallback.path;
  const range = node?.range;
  // An empty value has no width of its own: its key stands for it.
  const at: At = range && range[1] > range[0] ? { path, start: range[0], end: range[1] } : fallback;
  const here = { at, key: key ?? at };
  if (node === null) return valueAt(here, null);
  if (depth > deepest) {
    complaints.at(at, 'this is nested too deeply', `A case is at most ${deepest} levels deep.`);
    return valueAt(here, null);
  }
  if (isAlias(node)) {
    complaints.at(
      at,
      `"*${node.source}" is an alias, which a case may not use`,
      'Write the thing out where it is needed.',
    );
    return valueAt(here, null);
  }
  if (node.anchor !== undefined) {
    const what = `"&${node.anchor}" is an anchor, which a case may not use`;
    complaints.at(markBefore(at, '&', complaints), what, 'Delete it, and write the thing out where it is needed.');
  }
  if (node.tag !== undefined) {
    const what = 'a tag ("!...") stands here, which a case may not use';
    complaints.at(markBefore(at, '!', complaints), what, 'Delete it; quotes make a text of anything.');
  }
  if (isSeq(node)) {
    const items = node.items as (Node | null)[];
    return listAt(
      here,
      items.map((item, i) => read(item, { ...at, path: pathTo(path, i) }, undefined, depth + 1, complaints)),
    );
  }
  if (isMap(node)) return readMap(node.items as Pair<Node, Node | null>[], here, depth, complaints);
  return valueAt(here, isScalar(node) ? plainScalar(node.value) : null);
}

const isNothing = (node: unknown): boolean => node === null || (isScalar(node) && node.value === null);

/** Where the word stands that begins with `mark`, just before a value. */
function markBefore(at: At, mark: string, { source }: Complaints): At {
  let start = source.text?.lastIndexOf(mark, at.start) ?? -1;
  if (source.text === null || start < 0) return at;
  while (source.text[start - 1] === mark) start--;
  return { ...at, start, end: start + (/^\S+/.exec(source.text.slice(start, at.end))?.[0].length ?? 1) };
}

function readMap(
  pairs: readonly Pair<Node, Node | null>[],
  here: { at: At; key: At },
  depth: number,
  complaints: Complaints,
): Written {
  const entries = new Map<string, Written>();
  for (const { key, value } of pairs) {
    const [start, end] = key.range ?? [here.at.start, here.at.start + 1];
    if (key.anchor !== undefined || key.tag !== undefined) {
      complaints.at({ path: here.at.path, start, end }, 'a key may have no anchor and no tag', 'Delete it.');
    }
    if (!isScalar(key)) {
      complaints.at(
        { path: here.at.path, start, end },
        'a key must be a plain name',
        'Write one name, without brackets.',
      );
      continue;
    }
    const name = key.source ?? String(key.value);
    const at: At = { path: pathTo(here.at.path, name), start, end };
    const fault = nameFault(name);
    if (name === '<<')
      complaints.at(at, '"<<" is a merge key, which a case may not use', 'Write the thing out where it is needed.');
    else if (fault !== undefined)
      complaints.at({ ...at, path: here.at.path }, `the key ${JSON.stringify(name)} ${fault.what}`, fault.todo);
    else if (entries.has(name))
      complaints.at(at, `"${name}" stands here twice`, 'Delete one of the two, or rename it.');
    else entries.set(name, read(value, at, at, depth + 1, complaints));
  }
  return mapAt(here, entries);
}

function plainScalar(value: unknown): Plain {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  // −0 would not survive a round through JSON.
  return typeof value === 'number' ? value + 0 : String(value);
}

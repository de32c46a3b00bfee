/** What a parser of YAML stumbled over, in words that say which line to move. */
import { type Document, isMap, isScalar, isSeq, type YAMLError } from 'yaml';
import type { At } from './written.ts';

export interface YamlFault {
  readonly at: At;
  readonly what: string;
  readonly todo: string;
}

/** Words of the parser that come of a line that begins in the wrong column. */
const OF_COLUMNS =
  /must start at the same column|without - indicator|may not be used as an implicit map key|Nested mappings|at node end/;
const SAME = 'Make them the same';
const QUOTES = 'put a text with ": " in quotes';

/** Of many complaints only the first: what follows a line that was not understood is its doing. */
export function yamlFault(text: string, documents: readonly Document.Parsed[]): YamlFault | undefined {
  const errors = documents.flatMap((document) => document.errors);
  const first = errors[0];
  if (first === undefined) return undefined;
  const [start, end] = first.pos;
  const found = OF_COLUMNS.test(first.message) ? columnFault(text, documents, errors) : undefined;
  return found ?? { at: { path: '', start, end }, what: first.message, todo: hintFor(first.message) };
}

function hintFor(message: string): string {
  if (/Tabs/.test(message)) return 'Indent with spaces.';
  if (/Nested mappings|Implicit keys/.test(message))
    return `Look for a missing line break or indentation, or ${QUOTES}.`;
  if (/reserved character/.test(message)) return 'Put the text in quotes.';
  if (/Missing closing|end with a/.test(message)) return 'Something was opened above and not closed.';
  if (/Unexpected/.test(message))
    return 'Nothing may stand here: look for a missing colon, comma, quote or bracket, here or in the line above.';
  if (/followed by map values/.test(message)) return 'Every entry of a map is written "name: value".';
  return 'Compare this line with the one above: entries of one map, and items of one list, begin in one column.';
}

/** A line that has something on it. */
interface Line {
  readonly number: number;
  /** Offset of its first character that is no blank. */
  readonly start: number;
  readonly content: string;
  /** Columns of that character, and of what comes after dashes; from 1. */
  readonly column: number;
  readonly entry: number;
}

function linesOf(text: string): Line[] {
  let offset = 0;
  return text.split('\n').flatMap((whole, i) => {
    const [blanks] = /^ */.exec(whole) as RegExpExecArray;
    const [before] = /^ *(?:- +)*/.exec(whole) as RegExpExecArray;
    const content = whole.trim();
    const start = offset + blanks.length;
    offset += whole.length + 1;
    if (content === '' || content.startsWith('#')) return [];
    return [{ number: i + 1, start, content, column: blanks.length + 1, entry: before.length + 1 }];
  });
}

const isItem = ({ content }: Line): boolean => /^-(\s|$)/.test(content);
const isEntry = ({ content }: Line): boolean => /:(\s|$)/.test(content);

/** Undefined where the two lines begin in one column after all: then it is something else. */
function columnFault(
  text: string,
  documents: readonly Document.Parsed[],
  [first, second]: readonly YAMLError[],
): YamlFault | undefined {
  const lines = linesOf(text);
  // A value that goes on over several lines was one line that had its value, and another that is further to the right.
  const goesOn = /Nested mappings/.test(first.message);
  if (goesOn && !/Implicit keys/.test(second?.message ?? '')) return undefined;
  const met = lines.findLastIndex(({ start }) => start <= first.pos[0]);
  // Blanks and comments before a line may be taken for its beginning.
  const at = goesOn || (met >= 0 && isIn(lines[met], first.pos[0])) ? met : met + 1;
  const lower = lines[goesOn ? at + 1 : at];
  const above = lines[goesOn ? at : at - 1];
  if (lower === undefined || above === undefined) return undefined;
  const [upper, outer] = (goesOn ? undefined : siblingsOf(documents, lines, lower)) ?? [above];
  const [here, there] = [lower.column, isItem(lower) ? upper.column : upper.entry];
  if (here === there) return undefined;
  const afterDash = there === upper.column ? '' : ' after its dash';
  const more = outer === undefined ? '' : `line ${outer.number} begins in column ${outer.entry}, `;
  const columns = capital(
    `${more}line ${upper.number} ${more === '' ? 'begins ' : ''}in column ${there}${afterDash}, line ${lower.number} in column ${here}.`,
  );
  const rule = ruleFor(lower, upper);
  return {
    at: { path: '', start: lower.start, end: lower.start + (/^\S+/.exec(lower.content)?.[0].length ?? 1) },
    what: `line ${lower.number} is indented otherwise than line ${upper.number}: ${rule}`,
    todo: `${columns} ${outer === undefined ? SAME : 'Make two of them the same'}${goesOn ? `, or ${QUOTES}` : ''}.`,
  };
}

const isIn = ({ start, content }: Line, offset: number): boolean => offset >= start && offset < start + content.length;

function ruleFor(lower: Line, upper: Line): string {
  if (isItem(lower))
    return isItem(upper)
      ? 'items of one list begin in one column'
      : 'a list begins no further to the left than the key that it belongs to';
  return isEntry(lower) ? 'entries of one map begin in one column' : 'lines of one text begin in one column';
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/**
 * The line to compare with: that of the entry before this one, as far as the parser knows. Where this one is further to the right, it
 * may be meant to be inside of that: then it is the first line inside, and that one besides.
 */
function siblingsOf(documents: readonly Document.Parsed[], lines: readonly Line[], lower: Line): Line[] | undefined {
  const start = entryBefore(documents, lower.start);
  const at = start === undefined ? -1 : lines.findLastIndex((line) => line.start <= start);
  if (at < 0) return undefined;
  const inside = lines[at + 1];
  return lines[at].entry < lower.column && inside.start < lower.start ? [inside, lines[at]] : [lines[at]];
}

/** Where the entry begins that the parser put before the one at `start`; undefined where it knows of none. */
function entryBefore(documents: readonly Document.Parsed[], start: number): number | undefined {
  const open: unknown[] = documents.map(({ contents }) => contents);
  for (let node = open.pop(); node !== undefined || open.length > 0; node = open.pop()) {
    if (isSeq(node)) open.push(...node.items);
    if (!isMap(node)) continue;
    const starts = node.items.map(({ key }) => (isScalar(key) ? key.range?.[0] : undefined));
    const found = starts.indexOf(start);
    if (found > 0) return starts[found - 1];
    open.push(...node.items.flatMap(({ key, value }) => [key, value]));
  }
  return undefined;
}

/** The one error of this project: what is wrong, where it stands, and what to do about it. */

/** A place in a text, counted from 1, with the line itself for quoting. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many columns the quoted thing takes (for the carets). */
  readonly width: number;
  /** The text of the line. */
  readonly quote: string;
}

export interface Complaint {
  /** What is wrong, naming what was got. */
  readonly what: string;
  /** Dotted path inside the case, such as `world.place.states.party`. */
  readonly path?: string | undefined;
  readonly place?: Place | undefined;
  /** What to do: the near name, the allowed values, the fix. */
  readonly todo?: string | undefined;
}

/** Complaints that a message spells out. */
const SHOWN = 100;

/** Thrown for anything a user can mend. Carries every complaint at once; `message` is ready to print. */
export class Problem extends Error {
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[]) {
    const more = complaints.length - SHOWN;
    const all = complaints.slice(0, SHOWN).map(complaintText);
    super([...all, ...(more > 0 ? [`... and ${more} more like these.`] : [])].join('\n\n'));
    this.name = 'Problem';
    this.complaints = complaints;
  }
}

/** One complaint as a person reads it: place and fact, the line quoted with carets, the remedy. */
export function complaintText(complaint: Complaint): string {
  const { what, path, place, todo } = complaint;
  const subject = path ? `${short(path)}: ${short(what)}` : short(what);
  const lines = [place ? `${place.file}:${place.line}:${place.column}  ${subject}` : subject];
  if (place && place.quote.trim() !== '') {
    const margin = `  ${place.line} | `;
    const { quote, before, width } = excerpt(place);
    lines.push(`${margin}${quote}`);
    lines.push(`${' '.repeat(margin.length - 2)}| ${' '.repeat(before)}${'^'.repeat(Math.max(1, width))}`);
  }
  if (todo) lines.push(`  ${short(todo)}`);
  return lines.join('\n');
}

/** Columns of a line that are quoted, and characters of a sentence that are said: a name may be as long as a book. */
const QUOTED = 160;
const SAID = 1000;

const short = (text: string): string => (text.length <= SAID ? text : `${text.slice(0, SAID - 1)}…`);

/** The part of a long line that is around the place, with "…" for the rest. */
function excerpt({ quote, column, width }: Place): { quote: string; before: number; width: number } {
  if (quote.length <= QUOTED) return { quote, before: column - 1, width };
  const from = Math.max(0, Math.min(column - 1 - QUOTED / 4, quote.length - QUOTED));
  const to = Math.min(quote.length, from + QUOTED);
  const [head, tail] = [from > 0 ? '…' : '', to < quote.length ? '…' : ''];
  const before = column - 1 - from + head.length;
  return { quote: head + quote.slice(from, to) + tail, before, width: Math.min(width, to - (column - 1)) };
}

/** A Problem with one complaint. */
export function problem(what: string, todo?: string, more: Omit<Complaint, 'what' | 'todo'> = {}): Problem {
  return new Problem([{ what, todo, ...more }]);
}

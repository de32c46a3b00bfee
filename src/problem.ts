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

/** Thrown for anything a user can mend. Carries every complaint at once; `message` is ready to print. */
export class Problem extends Error {
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[]) {
    super(complaints.map(complaintText).join('\n\n'));
    this.name = 'Problem';
    this.complaints = complaints;
  }
}

/** One complaint as a person reads it: place and fact, the line quoted with carets, the remedy. */
export function complaintText(complaint: Complaint): string {
  const { what, path, place, todo } = complaint;
  const subject = path ? `${path}: ${what}` : what;
  const lines = [place ? `${place.file}:${place.line}:${place.column}  ${subject}` : subject];
  if (place && place.quote.trim() !== '') {
    const margin = `  ${place.line} | `;
    lines.push(`${margin}${place.quote}`);
    lines.push(
      `${' '.repeat(margin.length - 2)}| ${' '.repeat(place.column - 1)}${'^'.repeat(Math.max(1, place.width))}`,
    );
  }
  if (todo) lines.push(`  ${todo}`);
  return lines.join('\n');
}

/** A Problem with one complaint. */
export function problem(what: string, todo?: string, more: Omit<Complaint, 'what' | 'todo'> = {}): Problem {
  return new Problem([{ what, todo, ...more }]);
}

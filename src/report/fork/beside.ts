/** Two lives side by side: in two columns, or one below the other where the page is narrow. */
import { columns, hang, padded } from '../text/layout.ts';
import type { Setting, Tone } from '../text/style.ts';

export interface Line {
  readonly text: string;
  readonly tone: Tone;
  /** A mark under which further lines do not begin. */
  readonly lead?: string;
}

/** What the two are called. */
export const WAS = 'as it was';
export const OTHER = 'changed';

const GAP = ' │ ';
/** Columns narrower than this are hard to read. */
const NARROWEST = 30;

/** Columns of either side; null: too narrow for two. */
export function columnOf(width: number): number | null {
  const column = Math.floor((width - columns(GAP)) / 2);
  return column < NARROWEST ? null : column;
}

/** Lines ready to print, `width` columns wide at the most. */
export function beside(was: readonly Line[], other: readonly Line[], { style, width }: Setting): string[] {
  const column = columnOf(width);
  if (column === null) {
    const lead = columns(WAS) + 2;
    return [...labelled(WAS, was, lead, { style, width }), ...labelled(OTHER, other, lead, { style, width })];
  }
  const [left, right] = [was, other].map((lines) => lines.flatMap((line) => set(line, column)));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const one = left[i] ?? { text: '', tone: 'plain' };
    const two = right[i];
    const start = style[one.tone](padded(one.text, column)) + style.faint(GAP.trimEnd());
    return two === undefined ? start : `${start} ${style[two.tone](two.text)}`;
  });
}

function labelled(label: string, lines: readonly Line[], lead: number, { style, width }: Setting): string[] {
  return lines
    .flatMap((line) => set(line, width - lead))
    .map(({ text, tone }, i) => style.faint(padded(i === 0 ? label : '', lead)) + style[tone](text));
}

/** One line, wrapped; what follows stands a little further in. */
function set({ text, tone, lead }: Line, width: number): { readonly text: string; readonly tone: Tone }[] {
  if (lead !== undefined) return hang(lead, text, width).map((each) => ({ text: each, tone }));
  return hang('  ', text, width).map((each, i) => ({ text: i === 0 ? each.slice(2) : each, tone }));
}

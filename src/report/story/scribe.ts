/** Writes lines down under the hour they belong to, and starts a new scene wherever somebody speaks. */
import type { Case } from '../../case/case.ts';
import { columns, hang, paddedLeft } from '../text/layout.ts';
import type { Setting, Tone } from '../text/style.ts';

export interface Scribe {
  /** Columns that are left beside the clock. */
  readonly width: number;
  /** Lines of this tick, ready to print; the clock is shown once a tick. */
  readonly put: (tick: number, lines: readonly string[]) => void;
  /** One text, wrapped and in its tone; further lines stand under what follows `lead`. */
  readonly note: (tick: number, text: string, tone: Tone, lead?: string) => void;
  /** Narration: a new scene. */
  readonly say: (text: string) => void;
  readonly blank: () => void;
  /** Everything that was written, by scene. */
  readonly scenes: () => string[][];
}

/** `ticks`: how long the life is, so that the clock takes the same room all along. */
export function newScribe({ tick: { one } }: Case, ticks: number, { style, width }: Setting): Scribe {
  const digits = String(Math.max(0, ticks - 1)).length;
  const clock = (tick: number): string => `  ${one} ${paddedLeft(String(tick), digits)}  `;
  const margin = ' '.repeat(columns(clock(0)));
  const left = width - margin.length;
  const written: string[][] = [[]];
  let shown = -1;
  const put = (tick: number, lines: readonly string[]): void => {
    const first = tick === shown ? margin : style.faint(clock(tick));
    written[written.length - 1].push(...lines.map((line, i) => (i === 0 ? first : margin) + line));
    shown = tick;
  };
  return {
    width: left,
    put,
    note: (tick, text, tone, lead = '') => put(tick, hang(lead, text, left).map(style[tone])),
    say: (text) => {
      written.push(hang('  ', text, width).map(style.voice));
      shown = -1;
    },
    blank: () => written[written.length - 1].push(''),
    scenes: () => written.map(trimmed),
  };
}

/** Blank lines at the end of a scene would double the one between scenes. */
const trimmed = (lines: readonly string[]): string[] => lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);

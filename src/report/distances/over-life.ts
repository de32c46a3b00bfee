/** Inner, outer and total distance drawn over a life: bars, a table, and the same for programs. */
import type { Triple } from '../../alignment/distance.ts';
import type { Distances } from '../../alignment/distances.ts';
import type { Case } from '../../case/case.ts';
import { fingerprint } from '../../hash.ts';
import { changedLines } from '../story/story.ts';
import { hang, padded, paddedLeft } from '../text/layout.ts';
import type { Telling } from '../text/telling.ts';
import { amount } from '../text/words.ts';
import { SIDES, starc } from './distances.ts';

/** What each of the three compares. */
const COMPARED: Readonly<Record<keyof Triple, string>> = {
  inner: 'what you value, and what is paid for',
  outer: 'what is paid for, and what is intended',
  total: 'what you value, and what is intended',
};

const BARS = '▁▂▃▄▅▆▇█';

/** A bar a number, from 0 to 1; a blank where there is none. */
export const sparkline = (all: readonly (number | null)[]): string =>
  all
    .map((is) => (is === null ? ' ' : BARS[Math.min(BARS.length - 1, Math.floor(Math.max(0, is) * BARS.length))]))
    .join('');

/** Columns beside the bars. */
const MARGIN = 16;

/** Every so many, the last one among them, so that there are no more than `most`. */
function thinned<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, i) => (all.length - 1 - i) % step === 0);
}

/** Ends in a line break. */
export function distancesOverLife(one: Case, all: readonly Distances[], telling: Telling): string {
  const { style, width } = telling;
  const last = all.at(-1);
  const drawn = thinned(all, width - MARGIN);
  const lines = [
    style.title(`${one.variant === null ? one.id : `${one.id}, ${one.variant}`} · distances over a life (STARC)`),
    '',
    ...SIDES.flatMap((side) =>
      hang(
        `  ${side}  `,
        `${sparkline(drawn.map(({ full }) => full?.starc[side] ?? null))} ${starc(last?.full ?? null, side)}: ${COMPARED[side]}`,
        width,
      ),
    ),
    '',
    ...table(one, all, telling),
    '',
    ...hang(
      '',
      `0: the same policies are preferred; 1: the opposite ones. Full: ${last?.situations ?? 0} situations that can come to be${last?.cropped ? ' (there are more than are drawn in)' : ''}, tampering included; the bars show that.`,
      width,
    ).map(style.faint),
    ...changedLines(telling),
  ];
  return `${lines.join('\n')}\n`;
}

/** One row a tick; where there is no room for what was lived, that is left out. */
function table(one: Case, all: readonly Distances[], { style, width }: Telling): string[] {
  const mark = all.at(-1)?.tampering?.concept ?? null;
  const first = Math.max(one.tick.one.length, String(all.at(-1)?.tick ?? 0).length) + 2;
  const triple = (name: string): string => paddedLeft(`${name}: ${SIDES.join(' ')}`, 26);
  const cells = (of: Distances['full']): string =>
    paddedLeft(SIDES.map((side) => paddedLeft(starc(of, side), 5)).join(' '), 26);
  const rest = (v: string, own: string): string => `${paddedLeft(v, 8)}${mark === null ? '' : `  ${own}`}`;
  const wide = first + 26 * 2 + 8 + (mark === null ? 0 : mark.length + 2) <= width;
  const row = (tick: string, lived: string, full: string, more: string): string =>
    `  ${padded(tick, first)}${wide ? lived : ''}${full}${more}`.trimEnd();
  return [
    style.faint(row(one.tick.one, triple('lived'), triple('full'), rest('v', mark ?? ''))),
    ...all.map(({ tick, lived, full, v, tampering }) =>
      row(String(tick), cells(lived), cells(full), rest(amount(v), tampering === null ? '–' : amount(tampering.is))),
    ),
  ];
}

export interface OverLife {
  readonly one: Case;
  /** Text of the case file. */
  readonly text: string;
  readonly engine: string;
  readonly seed: number;
  readonly all: readonly Distances[];
}

/** `subcortex.distances/1`. */
export const distancesJson = ({ one, text, engine, seed, all }: OverLife) => ({
  format: 'subcortex.distances/1',
  engine,
  case: { id: one.id, hash: fingerprint(text) },
  variant: one.variant,
  parameters: Object.fromEntries(Object.entries(one.parameters).map(([name, { is }]) => [name, is])),
  seed,
  distances: all,
});

/** A map of verdicts for a terminal: one sign a cell, and the boundaries drawn between cells. */

import { BOUNDARIES, type BoundaryName, type Cell } from '../../study/map-cell.ts';
import { type Axis, agreement, crossings, type VerdictMap } from '../../study/verdict-map.ts';
import { columns, hang, padded, paddedLeft } from '../text/layout.ts';
import type { Setting, Tone } from '../text/style.ts';
import { counted } from '../text/words.ts';

/** The signs of the findings; classes of NEITHER are told apart by small letters. */
export const SIGNS: Readonly<Record<Cell['finding'], string>> = {
  avoids: 'A',
  games: 'G',
  both: 'B',
  neither: '·',
  inconclusive: '?',
};
const TONES: Readonly<Record<Cell['finding'], Tone>> = {
  avoids: 'goal',
  games: 'bad',
  both: 'choice',
  neither: 'plain',
  inconclusive: 'faint',
};

/** What a cell is called in the legend. */
export const nameOf = ({ finding, class: name }: Pick<Cell, 'finding' | 'class'>): string => `${finding}: ${name}`;

export interface Sign {
  readonly name: string;
  readonly sign: string;
  readonly finding: Cell['finding'];
  readonly cells: number;
}

/** A sign for every verdict of the map, the commonest first; letters where one finding has several classes. */
export function legendOf({ cells }: VerdictMap): Sign[] {
  const found = new Map<string, { finding: Cell['finding']; cells: number }>();
  for (const cell of cells.flat()) {
    if (cell === null) continue;
    const known = found.get(nameOf(cell)) ?? { finding: cell.finding, cells: 0 };
    known.cells++;
    found.set(nameOf(cell), known);
  }
  const ranked = [...found].sort((a, b) => b[1].cells - a[1].cells);
  const used = new Set<string>();
  return ranked.map(([name, { finding, cells: count }]) => {
    const letters = [SIGNS[finding], ...name.slice(name.indexOf(':') + 2).replaceAll(/[^a-z]/g, ''), '#'];
    const sign = letters.find((letter) => !used.has(letter)) ?? '#';
    used.add(sign);
    return { name, sign, finding, cells: count };
  });
}

export const EMPTY = 'empty: the life cannot be lived with these numbers';
export const emptyCells = ({ cells }: VerdictMap): number => cells.flat().filter((cell) => cell === null).length;

/** The map, its legend, and how far verdicts and boundaries agree. Ends in a line break. */
export function mapText(title: string, map: VerdictMap, { style, width }: Setting): string {
  const legend = legendOf(map);
  const empty = emptyCells(map);
  const lines = [
    style.title(title),
    ...hang('', `${map.y.parameter} upwards (${map.y.what}), ${map.x.parameter} to the right (${map.x.what})`, width),
    '',
    ...gridLines(map, legend, style),
    '',
    ...legend.flatMap(({ name, sign, finding, cells }) =>
      hang(`  ${sign}  `, `${name} (${counted(cells, 'cell', 'cells')})`, width).map(style[TONES[finding]]),
    ),
    ...(empty === 0 ? [] : hang('     ', `${EMPTY} (${counted(empty, 'cell', 'cells')})`, width)),
    ...wallsOf(map).flatMap(({ sign: { up, right }, means }) => hang(`  ${up}${right} `, means, width)),
    '',
    ...agreementLines(map).flatMap((text) => hang('', text, width)),
  ];
  return `${lines.join('\n')}\n`;
}

/** What stands between two cells on different sides of a boundary. */
interface Wall {
  readonly right: string;
  readonly up: string;
}
const WALLS = {
  avoidance: { right: '│', up: '─' },
  hack: { right: '║', up: '═' },
  both: { right: '┃', up: '━' },
} as const satisfies Record<BoundaryName | 'both', Wall>;

/** What the boundaries are, in one sentence each. */
export const MEANINGS: Readonly<Record<BoundaryName, string>> = {
  avoidance:
    'where avoidance is foreseen to begin and end: to keep away is best as one would become, and would not be did one stay who one is (ψ form)',
  hack: 'where a hack is foreseen to begin and end, or to give way to another: to arrange one’s signals is best, and would not be without one or more of these: what later selves do for it, the signal as such, staying who one is, what is taken to be meant (ψ form)',
};

/** By edge of the grid, the boundaries that run there. */
function edgesOf(map: VerdictMap): Map<string, keyof typeof WALLS> {
  const edges = new Map<string, keyof typeof WALLS>();
  for (const boundary of BOUNDARIES) {
    for (const { x, y, towards } of crossings(map, (cell) => cell[boundary].psi)) {
      const edge = `${x} ${y} ${towards}`;
      edges.set(edge, edges.has(edge) ? 'both' : boundary);
    }
  }
  return edges;
}

/** The walls that are drawn, with what they mean. */
function wallsOf(map: VerdictMap): { readonly sign: Wall; readonly means: string }[] {
  const drawn = new Set(edgesOf(map).values());
  const means = { ...MEANINGS, both: 'both at once' };
  const order = [...BOUNDARIES, 'both'] as const;
  // Who meets only both must be told what the two are.
  const shown = order.filter((name) => drawn.has(name) || (name !== 'both' && drawn.has('both')));
  return shown.map((name) => ({ sign: WALLS[name], means: means[name] }));
}

const SUBJECTS: Readonly<Record<BoundaryName, string>> = { avoidance: 'Avoidance', hack: 'A hack' };

/** How far verdicts and boundaries agree, a boundary a line or two. */
export function agreementLines(map: VerdictMap): string[] {
  return BOUNDARIES.flatMap((boundary) => {
    const { agree, of, closed, closedOf, anywhere } = agreement(map, boundary);
    const subject = SUBJECTS[boundary];
    // A map without avoidance, such as one of bargains with oneself, says so and is done.
    if (!anywhere) return `${subject} is foreseen nowhere on this map, and found nowhere.`;
    return [
      `${subject}: verdicts and boundary agree in ${agree} of ${of} cells.`,
      closedOf === 0
        ? 'Its closed form, for one other option and days that are all alike, does not apply here.'
        : `Its closed form lies on the same side in ${closed} of the ${closedOf} cells to which it applies.`,
    ];
  });
}

/** From north to south; between two cells on different sides of a boundary stands a line. */
function gridLines(map: VerdictMap, legend: readonly Sign[], style: Setting['style']): string[] {
  const { x, y, cells } = map;
  const edges = edgesOf(map);
  const wall = (col: number, row: number, towards: 'right' | 'up'): string => {
    const name = edges.get(`${col} ${row} ${towards}`);
    return name === undefined ? ' ' : WALLS[name][towards];
  };
  const labels = y.values.map(short);
  const margin = Math.max(...labels.map(columns)) + 2;
  const signOf = (cell: Cell | null): string => {
    const found = cell === null ? undefined : legend.find(({ name }) => name === nameOf(cell));
    return found === undefined ? ' ' : style[TONES[found.finding]](found.sign);
  };
  const lines: string[] = [];
  for (let row = y.values.length - 1; row >= 0; row--) {
    const drawn = cells[row].map((cell, col) => `${signOf(cell)}${wall(col, row, 'right')}`);
    lines.push(`${paddedLeft(labels[row], margin)}  ${drawn.join('')}`.trimEnd());
    const below = x.values.map((_, col) => `${wall(col, row - 1, 'up')} `).join('');
    if (below.trim() !== '') lines.push(`${' '.repeat(margin + 2)}${below}`.trimEnd());
  }
  const [west, east] = [short(x.values[0]), short(x.values[x.values.length - 1])];
  const room = 2 * x.values.length - 1;
  return [
    ...lines,
    `${' '.repeat(margin + 2)}${padded(west, Math.max(columns(west) + 1, room - columns(east)))}${east}`,
  ];
}

export const short = (value: Axis['values'][number]): string => String(Number(value.toPrecision(4)));

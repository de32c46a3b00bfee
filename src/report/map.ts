/** A map of verdicts for a terminal: one sign a cell, and the boundary drawn between cells. */

import type { Cell } from '../study/map-cell.ts';
import { type Axis, agreement, crossings, type VerdictMap } from '../study/verdict-map.ts';
import { columns, hang, padded, paddedLeft } from './layout.ts';
import type { Setting, Tone } from './style.ts';
import { counted } from './words.ts';

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

/** The map, its legend, and how far verdicts and boundary agree. Ends in a line break. */
export function mapText(title: string, map: VerdictMap, { style, width }: Setting): string {
  const legend = legendOf(map);
  const lines = [
    style.title(title),
    ...hang('', `${map.y.parameter} upwards (${map.y.what}), ${map.x.parameter} to the right (${map.x.what})`, width),
    '',
    ...gridLines(map, legend, style),
    '',
    ...legend.flatMap(({ name, sign, finding, cells }) =>
      hang(`  ${sign}  `, `${name} (${counted(cells, 'cell', 'cells')})`, width).map(style[TONES[finding]]),
    ),
    ...(crossings(map, ({ psi }) => psi).length === 0 ? [] : hang('  ─│ ', BOUNDARY, width)),
    '',
    ...agreementLines(map).flatMap((text) => hang('', text, width)),
  ];
  return `${lines.join('\n')}\n`;
}

const BOUNDARY =
  'where avoidance is foreseen to begin and end: who declines would be better off declining as it would become, and taking as it is (ψ form)';

function agreementLines(map: VerdictMap): string[] {
  const { agree, of, closed, closedOf } = agreement(map);
  const all = map.cells.flat().filter((cell) => cell !== null);
  // A map without avoidance, such as one of bargains with oneself, says so and is done.
  if (agree === of && all.every(({ psi, finding }) => (psi ?? 0) <= 0 && finding !== 'avoids' && finding !== 'both'))
    return ['Avoidance is foreseen nowhere on this map, and found nowhere.'];
  return [
    `Verdicts and boundary agree in ${agree} of ${of} cells.`,
    closedOf === 0
      ? 'The closed form does not apply here: days are not all alike.'
      : `The closed form lies on the same side in ${closed} of the ${closedOf} cells to which it applies.`,
  ];
}

/** From north to south; between two cells on different sides of the boundary stands a line. */
function gridLines(map: VerdictMap, legend: readonly Sign[], style: Setting['style']): string[] {
  const { x, y, cells } = map;
  const walls = new Set(crossings(map, ({ psi }) => psi).map((each) => `${each.x} ${each.y} ${each.towards}`));
  const labels = y.values.map(short);
  const margin = Math.max(...labels.map(columns)) + 2;
  const signOf = (cell: Cell | null): string => {
    const found = cell === null ? undefined : legend.find(({ name }) => name === nameOf(cell));
    return found === undefined ? ' ' : style[TONES[found.finding]](found.sign);
  };
  const lines: string[] = [];
  for (let row = y.values.length - 1; row >= 0; row--) {
    const drawn = cells[row].map((cell, col) => `${signOf(cell)}${walls.has(`${col} ${row} right`) ? '│' : ' '}`);
    lines.push(`${paddedLeft(labels[row], margin)}  ${drawn.join('')}`.trimEnd());
    const below = x.values.map((_, col) => (walls.has(`${col} ${row - 1} up`) ? '─ ' : '  ')).join('');
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

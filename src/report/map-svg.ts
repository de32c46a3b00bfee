/** A map of verdicts as a picture: coloured cells, the boundary drawn over them. Plain SVG, no script. */

import type { Cell } from '../study/map-cell.ts';
import { crossings, type VerdictMap } from '../study/verdict-map.ts';
import { legendOf, nameOf, short } from './map.ts';

const CELL = 28;
const LEFT = 84;
const TOP = 56;
/** Distinct also in greys and to the colour-blind (after Wong 2011, Nature Methods 8: 441). */
const COLOURS: Readonly<Record<Cell['finding'], readonly string[]>> = {
  avoids: ['#0072b2', '#56b4e9', '#003f63'],
  games: ['#d55e00', '#e69f00', '#8a3d00'],
  both: ['#cc79a7', '#8f3f6d'],
  neither: ['#f2f2f2', '#d9d9d9', '#bdbdbd', '#969696', '#e8e4d8', '#c9c2a8'],
  inconclusive: ['#ffffff'],
};

export function mapSvg(title: string, map: VerdictMap): string {
  const { x, y, cells } = map;
  const legend = legendOf(map);
  const counts = new Map<Cell['finding'], number>();
  const colours = new Map(
    legend.map(({ name, finding }) => {
      const n = counts.get(finding) ?? 0;
      counts.set(finding, n + 1);
      return [name, COLOURS[finding][n % COLOURS[finding].length]];
    }),
  );
  const width = LEFT + x.values.length * CELL + 24;
  const below = TOP + y.values.length * CELL;
  const height = below + 60 + 20 * (legend.length + 2);
  const leftOf = (col: number): number => LEFT + col * CELL;
  const topOf = (row: number): number => below - (row + 1) * CELL;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.max(width, 560)}" height="${height}" viewBox="0 0 ${Math.max(width, 560)} ${height}" font-family="sans-serif" font-size="13" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="16" y="26" font-size="16" font-weight="bold">${escaped(title)}</text>`,
    ...cells.flatMap((row, r) =>
      row.map((cell, c) => {
        const name = cell === null ? 'not lived' : nameOf(cell);
        const told = `${x.parameter} ${short(x.values[c])}, ${y.parameter} ${short(y.values[r])}: ${name}${cell === null ? '' : `, ${cell.does}`}`;
        return `<rect x="${leftOf(c)}" y="${topOf(r)}" width="${CELL}" height="${CELL}" fill="${colours.get(name) ?? '#ffffff'}" stroke="#ffffff"><title>${escaped(told)}</title></rect>`;
      }),
    ),
    ...boundaryLines(map, leftOf, topOf),
    ...[0, Math.floor((x.values.length - 1) / 2), x.values.length - 1].map(
      (c) => `<text x="${leftOf(c) + CELL / 2}" y="${below + 18}" text-anchor="middle">${short(x.values[c])}</text>`,
    ),
    `<text x="${LEFT + (x.values.length * CELL) / 2}" y="${below + 38}" text-anchor="middle">${escaped(x.parameter)}</text>`,
    ...[0, Math.floor((y.values.length - 1) / 2), y.values.length - 1].map(
      (r) => `<text x="${LEFT - 8}" y="${topOf(r) + CELL / 2 + 5}" text-anchor="end">${short(y.values[r])}</text>`,
    ),
    `<text x="16" y="${TOP - 10}">${escaped(y.parameter)}</text>`,
    ...legend.map(({ name, cells: n }, i) => {
      const at = below + 60 + 20 * i;
      return `<rect x="${LEFT}" y="${at - 11}" width="14" height="14" fill="${colours.get(name)}" stroke="#888888"/><text x="${LEFT + 22}" y="${at}">${escaped(name)} (${n})</text>`;
    }),
    ...[
      ['#000000', '', 'boundary of avoidance, ψ form'],
      ['#000000', '2 4', 'the same by the closed form, where it applies'],
    ].map(([stroke, dashes, text], i) => {
      const at = below + 60 + 20 * (legend.length + i) - 4;
      return `<line x1="${LEFT}" x2="${LEFT + 14}" y1="${at}" y2="${at}" stroke="${stroke}" stroke-width="2.5" stroke-dasharray="${dashes}"/><text x="${LEFT + 22}" y="${at + 4}">${text}</text>`;
    }),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

/** Short strokes across the edges of the grid, each where the number is reckoned to be 0. */
function boundaryLines(map: VerdictMap, leftOf: (col: number) => number, topOf: (row: number) => number): string[] {
  const half = CELL / 2;
  const strokes = (of: (cell: Cell) => number | null, dashes: string): string[] =>
    crossings(map, of).map(({ x, y, towards, at }) => {
      const [cx, cy] = [leftOf(x) + half, topOf(y) + half];
      const [mx, my] = towards === 'right' ? [cx + at * CELL, cy] : [cx, cy - at * CELL];
      const [dx, dy] = towards === 'right' ? [0, half] : [half, 0];
      return `<line x1="${mx - dx}" y1="${my - dy}" x2="${mx + dx}" y2="${my + dy}" stroke="#000000" stroke-width="2.5" stroke-dasharray="${dashes}"/>`;
    });
  return [...strokes(({ psi }) => psi, ''), ...strokes(({ closed }) => closed, '2 4')];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A map of verdicts as a picture: coloured cells, the boundaries drawn over them. Plain SVG, no script. */

import { BOUNDARIES, type BoundaryName, type Cell } from '../../study/map-cell.ts';
import { type Crossing, crossings, type VerdictMap } from '../../study/verdict-map.ts';
import { wrap } from '../text/layout.ts';
import { agreementLines, EMPTY, emptyCells, legendOf, MEANINGS, nameOf, short } from './map.ts';

const LEFT = 84;
const TOP = 56;
/** A map of few cells has larger ones, so that its numbers have room. */
const SMALLEST = 28;
const LARGEST = 64;
const ACROSS = 560;
const LINE = 20;
/** So wide are the letters at the most that are met on average, in pixels. */
const LETTER = 7;
const BOLD = 9.5;

/** Distinct also in greys and to the colour-blind (after Wong 2011, Nature Methods 8: 441). */
const COLOURS: Readonly<Record<Cell['finding'], readonly string[]>> = {
  avoids: ['#0072b2', '#56b4e9', '#003f63'],
  games: ['#d55e00', '#e69f00', '#8a3d00'],
  both: ['#cc79a7', '#8f3f6d'],
  neither: ['#f2f2f2', '#d9d9d9', '#bdbdbd', '#969696', '#e8e4d8', '#c9c2a8'],
  inconclusive: ['#ffffff'],
};

/** Strokes and dots are told apart by their form, not by their colour; drawn one over the other, all of them are still seen. */
const STROKES: Readonly<Record<BoundaryName, readonly (readonly [colour: string, width: number])[]>> = {
  hack: [
    ['#000000', 7],
    ['#ffffff', 4],
  ],
  avoidance: [['#000000', 2]],
};
const DOTS: Readonly<Record<BoundaryName, { readonly fill: string; readonly ring: string }>> = {
  hack: { fill: '#ffffff', ring: '#000000' },
  avoidance: { fill: '#000000', ring: '#ffffff' },
};
/** Wide strokes first, so that thin ones lie on them. */
const ORDER: readonly BoundaryName[] = ['hack', 'avoidance'];

interface Grid {
  readonly cell: number;
  readonly leftOf: (col: number) => number;
  readonly topOf: (row: number) => number;
}

export function mapSvg(title: string, map: VerdictMap): string {
  const { x, y } = map;
  const cell = Math.min(LARGEST, Math.max(SMALLEST, Math.floor(ACROSS / Math.max(x.values.length, y.values.length))));
  const below = TOP + y.values.length * cell;
  const grid: Grid = { cell, leftOf: (col) => LEFT + col * cell, topOf: (row) => below - (row + 1) * cell };
  const width = Math.max(640, LEFT + x.values.length * cell + 24, Math.ceil(32 + BOLD * title.length));
  const colours = coloursOf(map);
  const keys = keysOf(map, colours, below + 64, Math.floor((width - LEFT - 38) / LETTER));
  const height = keys.bottom + 8;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="16" y="26" font-size="16" font-weight="bold">${escaped(title)}</text>`,
    ...squares(map, colours, grid),
    ...boundaries(map, grid),
    ...ticksOf(x.values.length).map((c) => label(grid.leftOf(c) + cell / 2, below + 18, 'middle', short(x.values[c]))),
    label(LEFT + (x.values.length * cell) / 2, below + 38, 'middle', x.parameter),
    ...ticksOf(y.values.length).map((r) => label(LEFT - 8, grid.topOf(r) + cell / 2 + 5, 'end', short(y.values[r]))),
    label(16, TOP - 10, 'start', y.parameter),
    ...keys.drawn,
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

const label = (x: number, y: number, anchor: 'start' | 'middle' | 'end', text: string): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(text)}</text>`;

/** The ends, and the middle where it is no end. */
const ticksOf = (count: number): number[] => [...new Set([0, Math.floor((count - 1) / 2), count - 1])];

function coloursOf(map: VerdictMap): Map<string, string> {
  const counts = new Map<Cell['finding'], number>();
  return new Map(
    legendOf(map).map(({ name, finding }) => {
      const n = counts.get(finding) ?? 0;
      counts.set(finding, n + 1);
      return [name, COLOURS[finding][n % COLOURS[finding].length]];
    }),
  );
}

const squares = ({ x, y, cells }: VerdictMap, colours: ReadonlyMap<string, string>, grid: Grid): string[] =>
  cells.flatMap((row, r) =>
    row.map((cell, c) => {
      const name = cell === null ? 'not lived' : nameOf(cell);
      const told = `${x.parameter} ${short(x.values[c])}, ${y.parameter} ${short(y.values[r])}: ${name}${cell === null ? '' : `, ${cell.does}`}`;
      return `<rect x="${grid.leftOf(c)}" y="${grid.topOf(r)}" width="${grid.cell}" height="${grid.cell}" fill="${colours.get(name) ?? '#ffffff'}" stroke="#ffffff"><title>${escaped(told)}</title></rect>`;
    }),
  );

const psiOf = (map: VerdictMap, boundary: BoundaryName): Crossing[] => crossings(map, (cell) => cell[boundary].psi);
const closedOf = (map: VerdictMap, boundary: BoundaryName): Crossing[] =>
  crossings(map, (cell) => cell[boundary].closed);

/** Short strokes across the edges of the grid, each where the ψ form is reckoned to turn, and dots where the closed form is. */
function boundaries(map: VerdictMap, { cell, leftOf, topOf }: Grid): string[] {
  const half = cell / 2;
  const middle = ({ x, y, towards, at }: Crossing): readonly [number, number] => [
    leftOf(x) + half + (towards === 'right' ? at * cell : 0),
    topOf(y) + half - (towards === 'up' ? at * cell : 0),
  ];
  const strokes = ORDER.flatMap((boundary) => {
    const lines = psiOf(map, boundary);
    return STROKES[boundary].flatMap(([colour, width]) =>
      lines.map((line) => {
        const [mx, my] = middle(line);
        const [dx, dy] = line.towards === 'right' ? [0, half] : [half, 0];
        return stroke(mx - dx, my - dy, mx + dx, my + dy, colour, width);
      }),
    );
  });
  return [...strokes, ...ORDER.flatMap((name) => closedOf(map, name).map((line) => dot(...middle(line), name)))];
}

const stroke = (x1: number, y1: number, x2: number, y2: number, colour: string, width: number): string =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}" stroke-width="${width}"/>`;
const dot = (x: number, y: number, boundary: BoundaryName): string =>
  `<circle cx="${x}" cy="${y}" r="4" fill="${DOTS[boundary].fill}" stroke="${DOTS[boundary].ring}" stroke-width="1.5"/>`;

/** What the colours, strokes and dots mean, and how far they agree. */
function keysOf(map: VerdictMap, colours: ReadonlyMap<string, string>, top: number, columns: number) {
  const drawn: string[] = [];
  let bottom = top;
  const tell = (sign: (y: number) => string, text: string): void => {
    drawn.push(sign(bottom - 4));
    for (const line of wrap(text, columns)) {
      drawn.push(label(LEFT + 22, bottom, 'start', line));
      bottom += LINE;
    }
  };
  for (const { name, cells } of legendOf(map))
    tell(
      (at) => `<rect x="${LEFT}" y="${at - 7}" width="14" height="14" fill="${colours.get(name)}" stroke="#888888"/>`,
      `${name} (${cells})`,
    );
  const empty = emptyCells(map);
  if (empty > 0)
    tell(
      (at) => `<rect x="${LEFT}" y="${at - 7}" width="14" height="14" fill="#ffffff" stroke="#888888"/>`,
      `${EMPTY} (${empty})`,
    );
  for (const boundary of BOUNDARIES) {
    if (psiOf(map, boundary).length > 0)
      tell(
        (at) => STROKES[boundary].map(([colour, width]) => stroke(LEFT, at, LEFT + 14, at, colour, width)).join(''),
        MEANINGS[boundary],
      );
    if (closedOf(map, boundary).length > 0)
      tell((at) => dot(LEFT + 7, at, boundary), 'the same by the closed form, where it applies');
  }
  for (const line of agreementLines(map)) tell(() => '', line);
  return { drawn: drawn.filter((each) => each !== ''), bottom };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

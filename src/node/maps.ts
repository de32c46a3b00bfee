/** Draws up a map of verdicts: one life a cell, in worker threads where there are any. */
import { setImmediate } from 'node:timers/promises';
import { parseCase } from '../case/parse-case.ts';
import { isYoked } from '../director/life.ts';
import { Problem, problem } from '../problem.ts';
import { type Cell, cellOf } from '../study/map-cell.ts';
import type { Axis, VerdictMap } from '../study/verdict-map.ts';
import { compiled } from './lives.ts';
import type { Row } from './sending.ts';

export interface MapOptions extends Omit<Row, 'sets'> {
  readonly set: Readonly<Record<string, number>>;
  readonly onDone?: (cells: number) => void;
}

/** Cells from west to east, rows from south to north. Throws a Problem where no cell can be lived: that of the first. */
export async function verdictMap(x: Axis, y: Axis, { set, onDone, ...row }: MapOptions): Promise<VerdictMap> {
  const rows = y.values.map(
    (up): Row => ({
      ...row,
      sets: x.values.map((right) => ({ ...set, [x.parameter]: right, [y.parameter]: up })),
    }),
  );
  let done = 0;
  const count = (cells: readonly (Cell | null)[]): readonly (Cell | null)[] => {
    done += cells.length;
    onDone?.(done);
    return cells;
  };
  if (compiled()) {
    const { sendRow } = await import('./workers.ts');
    return somewhereLived(
      { x, y, cells: await Promise.all(rows.map(async (each) => count(await sendRow(each)))) },
      rows,
    );
  }
  const cells: (readonly (Cell | null)[])[] = [];
  for (const each of rows) {
    cells.push(count(cellsOf(each)));
    await setImmediate();
  }
  return somewhereLived({ x, y, cells }, rows);
}

/** A map of nothing but empty cells would only hide what is wrong. */
function somewhereLived(map: VerdictMap, [{ sets, ...row }]: readonly Row[]): VerdictMap {
  if (map.cells.every((cells) => cells.every((cell) => cell === null)) && cellAt(row, sets[0]) === null)
    throw problem(
      'no decision comes up on the whole map',
      'Give the case more to live before its end, or another --seed.',
    );
  return map;
}

/** Numbers that the life cannot be lived with leave their cell empty. */
export const cellsOf = ({ sets, ...row }: Row): (Cell | null)[] =>
  sets.map((set) => {
    try {
      return cellAt(row, set);
    } catch (error) {
      if (error instanceof Problem) return null;
      throw error;
    }
  });

function cellAt({ text, file, variant, seed }: Omit<Row, 'sets'>, set: Row['sets'][number]): Cell | null {
  const one = parseCase(text, file, { variant, set });
  return cellOf(one, seed, isYoked(one) ? parseCase(text, file, { set }) : null);
}

/** A map of verdicts: the same life over two numbers of the case, cell by cell. */

import type { Case } from '../case/case.ts';
import { didYouMean } from '../near.ts';
import { problem } from '../problem.ts';
import type { Cell } from './map-cell.ts';

/** One number of the case, and the values that it takes along an edge of the map. */
export interface Axis {
  readonly parameter: string;
  readonly what: string;
  readonly values: readonly number[];
}

export interface VerdictMap {
  readonly x: Axis;
  readonly y: Axis;
  /** By y, then by x. Null where nothing is decided, or where the life cannot be lived with these numbers. */
  readonly cells: readonly (readonly (Cell | null)[])[];
}

/** `count` values from end to end of the parameter's range, or of the part of it that is asked for. Throws a Problem for what the case does not have. */
export function axisOf(
  { id, parameters }: Pick<Case, 'id' | 'parameters'>,
  name: string,
  part: { readonly from: number; readonly to: number } | null,
  count: number,
): Axis {
  const parameter = parameters[name];
  if (parameter === undefined)
    throw problem(`${id} has no parameter "${name}"`, didYouMean(name, Object.keys(parameters), 'parameters'));
  const { from, to } = part ?? parameter;
  if (from < parameter.from || to > parameter.to || !(from < to))
    throw problem(
      `"${name}" goes from ${parameter.from} to ${parameter.to}, and the map asks for ${from} to ${to}`,
      `Ask for a part of it: ${name}:${parameter.from}..${parameter.to}`,
    );
  const values = Array.from({ length: count }, (_, i) => rounded(from + ((to - from) * i) / (count - 1)));
  return { parameter: name, what: parameter.what, values };
}

/** Without the tail that division leaves. */
const rounded = (value: number): number => Number(value.toPrecision(10));

/** Edges of the grid across which a number of the cells changes its sign: the boundary, as far as this map can tell. */
export interface Crossing {
  /** Between the cells (x, y) and (x + 1, y), or (x, y) and (x, y + 1). */
  readonly x: number;
  readonly y: number;
  readonly towards: 'right' | 'up';
  /** Where between the two cells the number is 0, 0 to 1. */
  readonly at: number;
}

export function crossings({ cells }: VerdictMap, of: (cell: Cell) => number | null): Crossing[] {
  const found: Crossing[] = [];
  const value = (x: number, y: number): number | null => {
    const cell = cells[y]?.[x];
    return cell ? of(cell) : null;
  };
  cells.forEach((row, y) => {
    row.forEach((_, x) => {
      const here = value(x, y);
      for (const [towards, other] of [
        ['right', value(x + 1, y)],
        ['up', value(x, y + 1)],
      ] as const) {
        if (here === null || other === null || here > 0 === other > 0) continue;
        found.push({ x, y, towards, at: here / (here - other) });
      }
    });
  });
  return found;
}

/** Cells whose verdict and whose side of the boundary agree: it avoids where avoidance is foreseen, and nowhere else. */
export function agreement({ cells }: VerdictMap): {
  readonly agree: number;
  readonly of: number;
  readonly closed: number;
  readonly closedOf: number;
} {
  const all = cells.flat().filter((cell) => cell !== null);
  const avoids = ({ finding }: Cell): boolean => finding === 'avoids' || finding === 'both';
  const psi = all.filter((cell) => cell.psi !== null && cell.finding !== 'inconclusive');
  const closed = all.filter((cell) => cell.closed !== null && cell.psi !== null);
  return {
    agree: psi.filter((cell) => (cell.psi as number) > 0 === avoids(cell)).length,
    of: psi.length,
    closed: closed.filter((cell) => (cell.closed as number) > 0 === (cell.psi as number) > 0).length,
    closedOf: closed.length,
  };
}

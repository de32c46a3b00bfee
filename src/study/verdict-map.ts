/** A map of verdicts: the same life over two numbers of the case, cell by cell. */

import type { Case } from '../case/case.ts';
import { foreseenBy, type Sides } from '../diagnosis/boundaries/sides.ts';
import { didYouMean } from '../near.ts';
import { problem } from '../problem.ts';
import type { BoundaryName, Cell } from './map-cell.ts';

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

/**
 * `count` values from end to end of the parameter's range, or of the part of it that is asked for; of a parameter that takes whole numbers, the
 * whole ones, as many as there are. Throws a Problem for what the case does not have, and where there are not two values.
 */
export function axisOf(
  { id, parameters }: Pick<Case, 'id' | 'parameters'>,
  name: string,
  part: { readonly from: number; readonly to: number } | null,
  count: number,
): Axis {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (parameter === undefined)
    throw problem(`${id} has no parameter "${name}"`, didYouMean(name, Object.keys(parameters), 'parameters'));
  const { from, to } = part ?? parameter;
  const inside = `Ask for a part of it: ${name}:${parameter.from}..${parameter.to}`;
  if (from < parameter.from || to > parameter.to || !(from < to))
    throw problem(
      `"${name}" goes from ${parameter.from} to ${parameter.to}, and the map asks for ${from} to ${to}`,
      inside,
    );
  const [first, last] = parameter.whole ? [Math.ceil(from), Math.floor(to)] : [from, to];
  if (!(first < last))
    throw problem(`"${name}" takes whole numbers, of which there are not two from ${from} to ${to}`, inside);
  const many = parameter.whole ? Math.min(count, last - first + 1) : count;
  const values = Array.from({ length: many }, (_, i) => {
    const value = first + ((last - first) * i) / (many - 1);
    return parameter.whole ? Math.round(value) : rounded(value);
  });
  return { parameter: name, what: parameter.what, values };
}

/** Without the tail that division leaves. */
const rounded = (value: number): number => Number(value.toPrecision(10));

/** An edge of the grid across which another option is foreseen, or none any more: the boundary, as far as this map can tell. */
export interface Crossing {
  /** Between the cells (x, y) and (x + 1, y), or (x, y) and (x, y + 1). */
  readonly x: number;
  readonly y: number;
  readonly towards: 'right' | 'up';
  /** Where between the two cells the option lies on the boundary, 0 to 1. */
  readonly at: number;
}

export function crossings({ cells }: VerdictMap, of: (cell: Cell) => Sides | null): Crossing[] {
  const found: Crossing[] = [];
  const sides = (x: number, y: number): Sides | null => {
    const cell = cells[y]?.[x];
    return cell ? of(cell) : null;
  };
  cells.forEach((row, y) => {
    row.forEach((_, x) => {
      const here = sides(x, y);
      for (const [towards, there] of [
        ['right', sides(x + 1, y)],
        ['up', sides(x, y + 1)],
      ] as const) {
        if (here === null || there === null) continue;
        const [one, other] = [foreseenBy(here), foreseenBy(there)];
        if (one !== other) found.push({ x, y, towards, at: zeroBetween(here, there, one ?? other ?? '') });
      }
    });
  });
  return found;
}

/** Half-way where the option is on the one menu only. */
function zeroBetween(here: Sides, there: Sides, option: string): number {
  const [one, other] = [here[option], there[option]];
  return one === undefined || other === undefined ? 0.5 : one / (one - other);
}

/** How far the verdicts of a map and one of its boundaries agree. */
export interface Agreement {
  /** Cells whose verdict is on the side foreseen: found in the option in which it is foreseen, or neither found nor foreseen. */
  readonly agree: number;
  readonly of: number;
  /** Cells in which the closed form foresees what the ψ form does, of those to which it applies. */
  readonly closed: number;
  readonly closedOf: number;
  /** Is it found or foreseen in any cell, by whatever form? */
  readonly anywhere: boolean;
}

export function agreement({ cells }: VerdictMap, boundary: BoundaryName): Agreement {
  const all = cells.flat().filter((cell) => cell !== null);
  const psi = all.flatMap((cell) => {
    const sides = cell[boundary].psi;
    return sides === null || cell.finding === 'inconclusive' ? [] : { cell, sides };
  });
  const both = all.flatMap(({ [boundary]: { psi: sides, closed } }) =>
    sides === null || closed === null ? [] : { sides, closed },
  );
  return {
    agree: psi.filter(({ cell, sides }) =>
      isFound(cell, boundary) ? sides[cell.does] > 0 : foreseenBy(sides) === null,
    ).length,
    of: psi.length,
    closed: both.filter(({ sides, closed }) => foreseenBy(closed) === foreseenBy(sides)).length,
    closedOf: both.length,
    anywhere:
      all.some((cell) => isFound(cell, boundary)) ||
      psi.some(({ sides }) => foreseenBy(sides) !== null) ||
      both.some(({ closed }) => foreseenBy(closed) !== null),
  };
}

const FINDINGS: Readonly<Record<BoundaryName, Cell['finding']>> = { avoidance: 'avoids', hack: 'games' };

/** Is the verdict of the kind that the boundary foresees? */
const isFound = ({ finding }: Cell, boundary: BoundaryName): boolean =>
  finding === FINDINGS[boundary] || finding === 'both';

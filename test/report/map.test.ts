/** Maps of verdicts: drawn from made-up cells whose boundary anybody can see. */
import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/problem.ts';
import { legendOf, mapText } from '../../src/report/map.ts';
import { mapSvg } from '../../src/report/map-svg.ts';
import { plain } from '../../src/report/style.ts';
import type { Cell } from '../../src/study/map-cell.ts';
import { agreement, axisOf, crossings, type VerdictMap } from '../../src/study/verdict-map.ts';

/** Avoids where x + y > 3.5; the closed form knows only the cells with y = 3. */
const cell = (x: number, y: number): Cell => {
  const psi = x + y - 3.5;
  return psi > 0
    ? { does: 'decline', finding: 'avoids', class: 'steering', psi, closed: y === 3 ? psi : null }
    : {
        does: 'take',
        finding: 'neither',
        class: x === 0 ? 'pursues' : 'walks in blind',
        psi,
        closed: y === 3 ? psi : null,
      };
};
const values = [0, 1, 2, 3];
const map: VerdictMap = {
  x: { parameter: 'dose', what: 'what it pays', values },
  y: { parameter: 'age', what: 'how old', values },
  cells: values.map((y) => values.map((x) => cell(x, y))),
};

describe('a map', () => {
  test('shows every cell, the boundary between cells on different sides, and how far both agree', () => {
    expect(mapText('party', map, { style: plain, width: 60 })).toMatchInlineSnapshot(`
      "party
      age upwards (how old), dose to the right (what it pays)

        3  p│A A A
             ─
        2  p ·│A A
               ─
        1  p · ·│A
                 ─
        0  p · · ·
           0     3

        ·  neither: walks in blind (6 cells)
        A  avoids: steering (6 cells)
        p  neither: pursues (4 cells)
        ─│ where avoidance is foreseen to begin and end: who
           declines would be better off declining as it would
           become, and taking as it is (ψ form)

      Verdicts and boundary agree in 16 of 16 cells.
      The closed form lies on the same side in 4 of the 4 cells to
      which it applies.
      "
    `);
  });

  test('without avoidance draws no boundary, and says that none was foreseen', () => {
    const drawn = (last: Cell): string => {
      const cells = values.map((y) => values.map((x) => (x === 3 && y === 3 ? last : cell(0, 0))));
      return mapText('party', { ...map, cells }, { style: plain, width: 80 });
    };
    const calm = drawn(cell(0, 0));
    expect(calm).toContain('Avoidance is foreseen nowhere on this map, and found nowhere.');
    expect(calm).not.toContain('─│');
    // Foreseen and not found, or found and not foreseen, is no calm.
    expect(drawn({ ...cell(0, 0), psi: 1 })).toContain('agree in 15 of 16 cells');
    expect(drawn({ ...cell(3, 3), psi: -1 })).toContain('agree in 15 of 16 cells');
  });

  test('has a crossing wherever the number changes its sign, with the place of its zero', () => {
    const found = crossings(map, ({ psi }) => psi);
    // x + y = 3.5 lies half-way between the cells with x + y = 3 and 4: three of them to the right, three upwards.
    expect(found).toHaveLength(6);
    expect(found.every(({ x, y, at }) => x + y === 3 && at === 0.5)).toBe(true);
  });

  test('agrees in no cell whose verdict is on the wrong side', () => {
    const wrong = {
      ...map,
      cells: map.cells.map((row) => row.map((each): Cell => ({ ...(each as Cell), finding: 'avoids' }))),
    };
    expect(agreement(map)).toEqual({ agree: 16, of: 16, closed: 4, closedOf: 4 });
    expect(agreement(wrong).agree).toBe(6);
  });

  test('leaves cells empty that could not be lived', () => {
    const holed = { ...map, cells: [[null, ...map.cells[0].slice(1)], ...map.cells.slice(1)] };
    expect(mapText('party', holed, { style: plain, width: 60 })).toMatch(/\n {2}0 {4}· · ·\n/);
    expect(agreement(holed).of).toBe(15);
  });

  test('gives classes of one finding different signs', () => {
    const signs = legendOf(map);
    expect(new Set(signs.map(({ sign }) => sign)).size).toBe(3);
    expect(signs.map(({ cells }) => cells)).toEqual([6, 6, 4]);
  });
});

describe('the picture of a map', () => {
  const svg = mapSvg('A <party>', map);
  test('is one well-formed picture with a rectangle a cell and a stroke a crossing', () => {
    expect(svg).toContain('<title>A &lt;party&gt;</title>');
    expect(svg.match(/<rect x="\d+" y="\d+" width="28"/g)).toHaveLength(16);
    // Six crossings of the ψ form, one of the closed form, two strokes in the legend.
    expect(svg.match(/<line /g)).toHaveLength(6 + 1 + 2);
    const opened = svg.match(/<[a-z]+[^>]*[^/]>/g)?.length;
    expect(svg.match(/<\/[a-z]+>/g)?.length).toBe(opened);
  });
});

describe('an edge of a map', () => {
  const one = { id: 'party', parameters: { dose: { is: 1, from: 0, to: 6, what: 'what it pays' } } };
  test('goes from end to end of the parameter’s range, or of the part asked for', () => {
    expect(axisOf(one, 'dose', null, 4).values).toEqual([0, 2, 4, 6]);
    expect(axisOf(one, 'dose', { from: 1, to: 2 }, 3).values).toEqual([1, 1.5, 2]);
  });
  test('is complained of where the case has no such number, or not so much of it', () => {
    expect(() => axisOf(one, 'does', null, 4)).toThrow(/no parameter "does"\n {2}Did you mean "dose"/);
    expect(() => axisOf(one, 'dose', { from: 0, to: 7 }, 4)).toThrow(Problem);
    expect(() => axisOf(one, 'dose', { from: 3, to: 3 }, 4)).toThrow(/asks for 3 to 3/);
  });
});

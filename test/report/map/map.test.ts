/** Maps of verdicts: drawn from made-up cells whose boundary anybody can see. */
import { describe, expect, test } from 'vitest';
import { Problem } from '../../../src/problem.ts';
import { legendOf, mapText } from '../../../src/report/map/map.ts';
import { mapSvg } from '../../../src/report/map/svg.ts';
import { plain } from '../../../src/report/text/style.ts';
import type { Cell } from '../../../src/study/map-cell.ts';
import { agreement, axisOf, crossings, type VerdictMap } from '../../../src/study/verdict-map.ts';

/** Avoids where x + y > 3.5; the closed form knows only the cells with y = 3. */
const cell = (x: number, y: number): Cell => {
  const psi = { decline: x + y - 3.5 };
  const foreseen = { avoidance: { psi, closed: y === 3 ? psi : null }, hack: { psi: {}, closed: null } };
  return x + y > 3.5
    ? { does: 'decline', finding: 'avoids', class: 'steering', ...foreseen }
    : { does: 'take', finding: 'neither', class: x === 0 ? 'pursues' : 'walks in blind', ...foreseen };
};
const values = [0, 1, 2, 3];
const mapOf = (of: (x: number, y: number) => Cell | null): VerdictMap => ({
  x: { parameter: 'dose', what: 'what it pays', values },
  y: { parameter: 'age', what: 'how old', values },
  cells: values.map((y) => values.map((x) => of(x, y))),
});
const map = mapOf(cell);

/** Wires where x > 1.5, and papers over where x < 0.5 and y > 1.5: two ways to game, and a strip of honest work between them. */
const tampering = (x: number, y: number): Cell => {
  const psi = { wire: x - 1.5, paper: Math.min(0.5 - x, y - 1.5) };
  const foreseen = { avoidance: { psi: { work: -1 }, closed: null }, hack: { psi, closed: null } };
  if (psi.wire > 0) return { does: 'wire', finding: 'games', class: 'terminal, register', ...foreseen };
  if (psi.paper > 0) return { does: 'paper', finding: 'games', class: 'terminal, input', ...foreseen };
  return { does: 'work', finding: 'neither', class: 'pursues', ...foreseen };
};

const said = (of: VerdictMap, width = 60): string => mapText('party', of, { style: plain, width });

describe('a map', () => {
  test('shows every cell, the boundary between cells on different sides, and how far both agree', () => {
    expect(said(map)).toMatchInlineSnapshot(`
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
        ─│ where avoidance is foreseen to begin and end: to keep
           away is best as one would become, and would not be did
           one stay who one is (ψ form)

      Avoidance: verdicts and boundary agree in 16 of 16 cells.
      Its closed form lies on the same side in 4 of the 4 cells to
      which it applies.
      A hack is foreseen nowhere on this map, and found nowhere.
      "
    `);
  });

  test('draws the boundary of a hack in another form, and says which is which', () => {
    expect(said(mapOf(tampering), 80)).toMatchInlineSnapshot(`
      "party
      age upwards (how old), dose to the right (what it pays)

        3  t║·║G G
        2  t║·║G G
           ═
        1  · ·║G G
        0  · ·║G G
           0     3

        G  games: terminal, register (8 cells)
        ·  neither: pursues (6 cells)
        t  games: terminal, input (2 cells)
        ═║ where a hack is foreseen to begin and end, or to give way to another: to
           arrange one’s signals is best, and would not be without one or more of
           these: what later selves do for it, the signal as such, staying who one is,
           what is taken to be meant (ψ form)

      Avoidance is foreseen nowhere on this map, and found nowhere.
      A hack: verdicts and boundary agree in 16 of 16 cells.
      Its closed form, for one other option and days that are all alike, does not
      apply here.
      "
    `);
  });

  test('draws one line of a third form where both boundaries run, and says what the two are', () => {
    // Whoever keeps away by editing its own channel does both.
    const both = mapOf((x, y) => {
      const psi = { antidote: x - 1.5 };
      const foreseen = { avoidance: { psi, closed: null }, hack: { psi, closed: null } };
      return x > 1
        ? { does: 'antidote', finding: 'both', class: 'preservation + steering', ...foreseen }
        : { ...cell(0, y), does: 'drink', ...foreseen };
    });
    const drawn = said(both, 80);
    expect(drawn).toContain('  3  · ·┃B B\n');
    for (const lead of ['  ─│ where avoidance is', '  ═║ where a hack is', '  ━┃ both at once'])
      expect(drawn).toContain(lead);
    expect(drawn).toContain('Avoidance: verdicts and boundary agree in 16 of 16 cells.');
    expect(drawn).toContain('A hack: verdicts and boundary agree in 16 of 16 cells.');
  });

  test('without either draws no boundary, and says that none was foreseen', () => {
    const calm = (last: Cell): string =>
      said(
        mapOf((x, y) => (x === 3 && y === 3 ? last : cell(0, 0))),
        80,
      );
    const one = cell(0, 0);
    expect(calm(one)).toContain('Avoidance is foreseen nowhere on this map, and found nowhere.');
    expect(calm(one)).toContain('A hack is foreseen nowhere on this map, and found nowhere.');
    expect(calm(one)).not.toMatch(/[─│═║━┃]/);
    // Foreseen and not found, or found and not foreseen, is no calm.
    const foreseen = { psi: { decline: 1 }, closed: null };
    const not = { psi: { decline: -1 }, closed: null };
    expect(calm({ ...one, avoidance: foreseen })).toContain('Avoidance: verdicts and boundary agree in 15 of 16 cells');
    expect(calm({ ...one, hack: foreseen })).toContain('A hack: verdicts and boundary agree in 15 of 16 cells');
    const avoids: Cell = { ...cell(3, 3), avoidance: not };
    expect(calm(avoids)).toContain('Avoidance: verdicts and boundary agree in 15 of 16 cells');
    expect(calm(avoids)).toContain('A hack is foreseen nowhere');
    expect(calm({ ...avoids, finding: 'games' })).toContain('A hack: verdicts and boundary agree in 15 of 16 cells');
    expect(calm({ ...avoids, finding: 'games' })).toContain('Avoidance is foreseen nowhere');
  });

  test('has a crossing wherever another option is foreseen, with the place where it begins or ends', () => {
    const found = crossings(map, ({ avoidance }) => avoidance.psi);
    // x + y = 3.5 lies half-way between the cells with x + y = 3 and 4: three of them to the right, three upwards.
    expect(found).toHaveLength(6);
    expect(found.every(({ x, y, at }) => x + y === 3 && at === 0.5)).toBe(true);
    // From one hack to the other there is a line as well, though both sides game.
    const turned = mapOf((x) => ({ ...cell(0, 0), hack: { psi: { wire: x - 1.25, paper: 1.25 - x }, closed: null } }));
    const lines = crossings(turned, ({ hack }) => hack.psi);
    expect(lines.map(({ x, towards, at }) => [x, towards, at])).toEqual(values.map(() => [1, 'right', 0.25]));
  });

  test('agrees in no cell whose verdict is on the wrong side, or about another option than was foreseen', () => {
    const all = { agree: 16, of: 16, closed: 4, closedOf: 4, anywhere: true };
    expect(agreement(map, 'avoidance')).toEqual(all);
    expect(agreement(map, 'hack')).toEqual({ agree: 16, of: 16, closed: 0, closedOf: 0, anywhere: false });
    expect(agreement(mapOf(tampering), 'hack')).toMatchObject({ agree: 16, of: 16, anywhere: true });
    const found = (finding: Cell['finding']) => mapOf((x, y) => ({ ...cell(x, y), finding }));
    expect(agreement(found('avoids'), 'avoidance').agree).toBe(6);
    // What is found of one kind says nothing of the other.
    expect(agreement(found('games'), 'avoidance').agree).toBe(10);
    expect(agreement(found('games'), 'hack').agree).toBe(0);
    expect(agreement(found('both'), 'hack').agree).toBe(0);
    const other = mapOf((x, y) => {
      const is = tampering(x, y);
      return is.does === 'wire' ? { ...is, does: 'paper' } : is;
    });
    expect(agreement(other, 'hack').agree).toBe(8);
    // Too close to call is on no side.
    expect(agreement(found('inconclusive'), 'avoidance').of).toBe(0);
  });

  test('counts where the closed form foresees something else', () => {
    const shifted = mapOf((x, y) => {
      const is = cell(x, y);
      return { ...is, avoidance: { ...is.avoidance, closed: { decline: x - 2.5 } } };
    });
    // x + y > 3.5 and x > 2.5 differ where 3.5 − y < x < 2.5 (x 1 and 2: three cells) and where x is 3 and y is 0.
    expect(agreement(shifted, 'avoidance')).toMatchObject({ closed: 12, closedOf: 16 });
  });

  test('leaves cells empty that could not be lived, and says so', () => {
    const holed = mapOf((x, y) => (x === 0 && y === 0 ? null : cell(x, y)));
    expect(said(holed)).toMatch(/\n {2}0 {4}· · ·\n/);
    expect(said(holed, 80)).toContain('empty: the life cannot be lived with these numbers (1 cell)');
    expect(said(map)).not.toContain('empty:');
    expect(agreement(holed, 'avoidance').of).toBe(15);
  });

  test('gives classes of one finding different signs', () => {
    const signs = legendOf(map);
    expect(new Set(signs.map(({ sign }) => sign)).size).toBe(3);
    expect(signs.map(({ cells }) => cells)).toEqual([6, 6, 4]);
  });
});

describe('the picture of a map', () => {
  const svg = mapSvg('A <party>', map);
  const count = (picture: string, what: RegExp): number => picture.match(what)?.length ?? 0;

  test('is one well-formed picture with a rectangle a cell and a stroke a crossing', () => {
    expect(svg).toContain('<title>A &lt;party&gt;</title>');
    expect(count(svg, /<rect x="\d+" y="\d+" width="64"/g)).toBe(16);
    // Six crossings of the ψ form and one of the closed form; each form once more in the legend.
    expect(count(svg, /<line /g)).toBe(6 + 1);
    expect(count(svg, /<circle /g)).toBe(1 + 1);
    const opened = svg.match(/<[a-z]+[^>]*[^/]>/g)?.length;
    expect(svg.match(/<\/[a-z]+>/g)?.length).toBe(opened);
    expect(svg).toContain('Avoidance: verdicts and boundary agree in 16 of 16 cells.');
  });

  test('draws a hack in two strokes, wide and light, and tells of no line that is not there', () => {
    const drawn = mapSvg('A party', mapOf(tampering));
    const lines = crossings(mapOf(tampering), ({ hack }) => hack.psi).length;
    expect(count(drawn, /stroke="#000000" stroke-width="7"/g)).toBe(lines + 1);
    expect(count(drawn, /stroke="#ffffff" stroke-width="4"/g)).toBe(lines + 1);
    expect(drawn).toContain('where a hack is foreseen');
    expect(drawn).not.toContain('where avoidance is foreseen');
    expect(svg).not.toContain('where a hack is foreseen');
    expect(drawn).not.toContain('<circle');
  });

  test('sets no line of text over another, nor beyond its edge', () => {
    const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
    const texts = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" text-anchor="start">([^<]*)</g)];
    const legend = texts.filter(([, x]) => Number(x) === 106);
    expect(legend.length).toBeGreaterThan(5);
    legend.forEach(([, x, y, text], i) => {
      expect(Number(x) + 7 * text.length).toBeLessThanOrEqual(width);
      if (i > 0) expect(Number(y) - Number(legend[i - 1][2])).toBe(20);
    });
  });
});

describe('an edge of a map', () => {
  const parameter = { is: 1, from: 0, to: 6, what: 'what it pays', whole: false };
  const one = { id: 'party', parameters: { dose: parameter, friends: { ...parameter, whole: true } } };
  test('goes from end to end of the parameter’s range, or of the part asked for', () => {
    expect(axisOf(one, 'dose', null, 4).values).toEqual([0, 2, 4, 6]);
    expect(axisOf(one, 'dose', { from: 1, to: 2 }, 3).values).toEqual([1, 1.5, 2]);
  });
  test('is complained of where the case has no such number, or not so much of it', () => {
    expect(() => axisOf(one, 'does', null, 4)).toThrow(/no parameter "does"\n {2}Did you mean "dose"/);
    expect(() => axisOf(one, 'dose', { from: 0, to: 7 }, 4)).toThrow(Problem);
    expect(() => axisOf(one, 'dose', { from: 3, to: 3 }, 4)).toThrow(/asks for 3 to 3/);
    expect(() => axisOf(one, 'constructor', null, 4)).toThrow(/no parameter "constructor"/);
  });
  test('takes whole numbers only where the parameter does: as many as there are, at the most as many as are asked for', () => {
    const friends = (part: { from: number; to: number } | null, count: number) =>
      axisOf(one, 'friends', part, count).values;
    expect(friends(null, 21)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(friends(null, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(friends(null, 4)).toEqual([0, 2, 4, 6]);
    expect(friends(null, 2)).toEqual([0, 6]);
    expect(friends({ from: 0.5, to: 3.9 }, 9)).toEqual([1, 2, 3]);
    for (let count = 2; count < 9; count++) {
      const values = friends(null, count);
      expect(values).toHaveLength(Math.min(count, 7));
      expect(new Set(values).size).toBe(values.length);
      expect(values.every(Number.isInteger)).toBe(true);
    }
    expect(axisOf(one, 'dose', null, 5).values).toEqual([0, 1.5, 3, 4.5, 6]);
    for (const part of [
      { from: 1.2, to: 1.8 },
      { from: 0.5, to: 1.5 },
    ])
      expect(() => friends(part, 4)).toThrow(/there are not two from .*\n {2}Ask for a part of it: friends:0..6/);
  });
});

/** What the boundaries of a map foresee, held against verdicts: who does it because of steering, who does not, and who only looks like it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { parseCase, variantsOf } from '../../src/case/parse-case.ts';
import { type Bargain, bargained, gamesBy } from '../../src/diagnosis/boundaries/bargain.ts';
import { foreseenBy, sidesOf } from '../../src/diagnosis/boundaries/sides.ts';
import { isYoked } from '../../src/director/life.ts';
import { shippedCases } from '../../src/node/cases.ts';
import { BOUNDARIES, type BoundaryName, type Cell, cellOf } from '../../src/study/map-cell.ts';
import { desk } from './desk.ts';
import { hearsayOfScrawling, scrawl } from './gadgets.ts';
import { party } from './party.ts';
import { runner } from './selves.ts';
import { tea } from './tea.ts';

const cell = (draft: CaseDraft): Cell => cellOf(defineCase(draft), 1) as Cell;
const foreseen = (is: Cell, name: BoundaryName): string | null => foreseenBy(is[name].psi ?? {});
const found = ({ finding, does }: Cell, name: BoundaryName): string | null =>
  finding === 'both' || finding === (name === 'hack' ? 'games' : 'avoids') ? does : null;

describe('of every shipped life, what is foreseen is what is found', () => {
  // Foreseen, and it would not come: no imagination can tell.
  const mistaken = ['avoidance, placebo believed in'];

  test.each(shippedCases())('%s', (id) => {
    const file = `cases/${id}/case.yaml`;
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    const wrong: string[] = [];
    for (const variant of [undefined, ...variantsOf(text, file)]) {
      const one = parseCase(text, file, { variant });
      const is = cellOf(one, 1, isYoked(one) ? parseCase(text, file) : null);
      for (const name of is === null ? [] : BOUNDARIES)
        if (foreseen(is as Cell, name) !== found(is as Cell, name))
          wrong.push(`${name}, ${variant ?? 'the life itself'}`);
    }
    expect(wrong).toEqual(mistaken.filter((each) => wrong.includes(each)));
    expect(wrong).toEqual(id === 'drug-avoidance' ? mistaken : []);
  });
});

describe('what only looks like it; and what is foreseen may not come, and what comes may be foreseen by nobody', () => {
  test('an antidote that does nothing, whatever was hoped', () => {
    const [works, fails] = [cell(tea()), cell(tea({ really: 1 }))];
    expect([works, fails].map((is) => foreseen(is, 'hack'))).toEqual(['take the antidote', 'take the antidote']);
    expect([works, fails].map((is) => found(is, 'hack'))).toEqual(['take the antidote', null]);
  });

  test('a lens that is mended: what is paid is arranged, and tracks the better for it', () => {
    // What a channel should track stands in the manifest, which whoever imagines has not read.
    const mend = {
      act: 'mend the lens',
      is: { percepts: ['clear lens'] },
      edits: { subcortex: { craft: { pays: 1 } } },
      said: 1,
    };
    const is = cell(desk({ gadgets: [mend], before: [{ change: { subcortex: { craft: { pays: 0 } } } }] }));
    expect([foreseen(is, 'hack'), found(is, 'hack'), is.class]).toEqual(['mend the lens', null, 'repairs']);
  });

  test('who joins a class because it will come to want to run seeks the change, and keeps away from none', () => {
    const is = cell(runner(6));
    expect([foreseen(is, 'avoidance'), found(is, 'avoidance'), is.class]).toEqual([null, null, 'seeks change']);
  });

  test('a page full of ink: nothing is arranged, and the designer loses by it', () => {
    const is = cell(desk({ more: scrawl, before: [hearsayOfScrawling] }));
    expect([foreseen(is, 'hack'), found(is, 'hack'), is.class]).toEqual([null, 'scrawl', 'specification']);
  });
});

describe('the side of a boundary', () => {
  const of = (...options: readonly (readonly [act: string, is: number, ...without: number[]])[]) =>
    sidesOf(options.map(([act, is, ...without]) => ({ act, is, without })));

  test('is where something is best, and would not be without what is asked about; it counts how far from there', () => {
    expect(of(['stay', 5, 5], ['go', 7, 4])).toEqual({ stay: -2, go: 1 });
    expect(of(['stay', 5, 5], ['go', 5.5, 2])).toEqual({ stay: -3, go: 0.5 });
    expect(of(['stay', 5, 5], ['go', 4, 2])).toEqual({ stay: -3, go: -1 });
    expect(of(['stay', 5, 5], ['go', 7, 6])).toEqual({ stay: -2, go: -1 });
  });

  test('is reached by any way to do without, and by none of them alone if none is enough', () => {
    expect(of(['stay', 5, 5, 5], ['go', 7, 6, 4])).toMatchObject({ go: 1 });
    expect(of(['stay', 5, 5, 5], ['go', 7, 6, 5.5])).toMatchObject({ go: -0.5 });
  });

  test('is reached by a tie without it, and not by a tie with it', () => {
    expect(of(['stay', 5, 5], ['go', 7, 5])).toMatchObject({ go: 2 });
    expect(of(['stay', 5, 5], ['go', 5, 2])).toMatchObject({ go: 0 });
    expect(foreseenBy(of(['stay', 5, 5], ['go', 5, 2]) ?? {})).toBe(null);
  });

  test('takes options that are worth the same in every way for one; there may be nothing to choose', () => {
    expect(of(['stay', 5, 5], ['go', 7, 4], ['go by the garden', 7, 4])).toMatchObject({
      go: 1,
      'go by the garden': 1,
    });
    expect(of(['stay', 5, 5], ['sit', 5, 5])).toBe(null);
    expect(of(['stay', 5, 5])).toBe(null);
  });
});

test('the closed form of an offer is silent where it is the default that changes one', () => {
  const file = 'cases/hedonistic-corrigibility/case.yaml';
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const is = cellOf(parseCase(text, file, { variant: 'the guarded button' }), 1) as Cell;
  expect([is.finding, foreseen(is, 'avoidance'), is.avoidance.closed]).toEqual(['both', 'lock the button away', null]);
  expect(cell(party()).avoidance.closed).not.toBe(null);
});

describe('the closed form of a bargain', () => {
  // T = 5 evenings, toil e = .6, videos f = 1, essay V = 10, β = .3; chocolate s comes in any case, and after the note for pages only; c_h = .2.
  const bargain = (s: number, more: Partial<Bargain> = {}): Bargain => ({
    left: { work: s - 0.6, other: 1 + s },
    arranged: { work: s - 0.6, other: 1 },
    days: 5,
    done: 10,
    whole: true,
    beta: 0.3,
    believed: 0.3,
    price: 0.2,
    ...more,
  });
  const struck = (s: number, more: Partial<Bargain> = {}): boolean => gamesBy(bargained(bargain(s, more))) > 0;

  test('has the numbers of a page that one can redo', () => {
    // Writing all: .3(10 − 5·.6 + 5s). Videos: .3·5(1 + s). The difference, less the note: .6 − .2, whatever the chocolate.
    expect(bargained(bargain(0.8)).foreseen).toBeCloseTo(0.4, 12);
    // Did later selves watch all the same, there would be no chocolate: −.2 − .3·5·.8.
    expect(bargained(bargain(0.8)).anyway).toBeCloseTo(-1.4, 12);
  });

  test('turns at s* = e + f − βV/(1 + β(T − 1)) for a whole, at e + f − βV/T for pages, and where the note costs more than it brings', () => {
    expect([0.23, 0.24].map((s) => struck(s))).toEqual([false, true]);
    expect([0.99, 1.01].map((s) => struck(s, { whole: false }))).toEqual([false, true]);
    expect([0.59, 0.61].map((price) => struck(0.8, { price }))).toEqual([true, false]);
    // Whoever would write anyway needs no note: s* < 0 from β = .444 on.
    expect([0.44, 0.45].map((beta) => struck(0.8, { beta, believed: beta }))).toEqual([true, false]);
    // Whoever only thinks so puts up none either, however impatient.
    expect([0.44, 0.45].map((believed) => struck(0.8, { believed }))).toEqual([true, false]);
  });

  test('adds βT·s where there is no chocolate without the note', () => {
    const fond = { left: { work: -0.6, other: 1 } };
    expect([1.79, 1.81].map((price) => struck(0.8, { ...fond, price }))).toEqual([true, false]);
  });

  const essay = readFileSync(new URL('../../cases/productivity-hacks/case.yaml', import.meta.url), 'utf8');
  const of = (variant?: string): Cell =>
    cellOf(parseCase(essay, 'cases/productivity-hacks/case.yaml', { variant }), 1) as Cell;

  test.each([
    undefined,
    'recommendations off',
    'promise to a friend',
    'five short pieces',
    'mixed motive',
    'two good reasons',
    'pointless work',
    'learns from broken resolutions',
    'still young',
    'strong will',
    'too weak',
    'too costly',
  ])('is the ψ form, to the thousandth, where days are alike: %s', (variant) => {
    const { psi, closed } = of(variant).hack;
    expect(Object.keys(psi ?? {})).toEqual(Object.keys(closed ?? {}));
    for (const [act, by] of Object.entries(psi ?? {})) expect(Math.abs(by - (closed?.[act] ?? 0))).toBeLessThan(0.001);
  });

  test.each(['naive', 'locked door', 'ticks will do'])(
    'is silent where later selves are mistaken for oneself, menus differ, or there is more to choose: %s',
    (variant) => expect(of(variant).hack.closed).toBe(null),
  );

  test('is silent where one would change on the way', () => {
    const studio = readFileSync(new URL('../../cases/lone-work/case.yaml', import.meta.url), 'utf8');
    expect((cellOf(parseCase(studio, 'cases/lone-work/case.yaml'), 1) as Cell).hack.closed).toBe(null);
  });
});

/** β̂: what one's own choices say of one's present bias. */
import fc from 'fast-check';
import { alea } from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { pick } from '../../src/chance.ts';
import { BIASES, biasBelieved, evidenceOf, LAPSE, type OwnChoice } from '../../src/neocortex/own-bias.ts';
import { bestOf } from '../../src/neocortex/planner/best.ts';
import { softMax } from '../../src/neocortex/soft-max.ts';
import '../seed.ts';

/** To write is toil now and brings 4 later; videos are fun now. Who writes has a β above 1.6/4 = .4. */
const evening = (done: 'write' | 'watch videos', temperature: number | null = null): OwnChoice => ({
  options: [
    { atOnce: -0.6, rest: 4 },
    { atOnce: 1, rest: 0 },
  ],
  done: done === 'write' ? 0 : 1,
  temperature,
});

/** β̂ after each of so many choices, with what was learned. */
function learned(choices: readonly OwnChoice[], naivety = 3) {
  let bias: number[] | undefined;
  const believed = choices.map((choice) => {
    bias = evidenceOf(choice, bias) ?? bias;
    return biasBelieved(bias, naivety);
  });
  return { bias, believed };
}

describe('β̂, how much one believes that later counts for later selves', () => {
  test('is naive at birth, the more so the more evidence is wanted', () => {
    // 1 has the odds 19^λ : 1 against each of the twenty others, whose mean is 9.5/20.
    for (const naivety of [0, 1, 3, 6]) {
      const odds = ((1 - LAPSE / 2) / (LAPSE / 2)) ** naivety;
      expect(biasBelieved(undefined, naivety)).toBeCloseTo((odds + 9.5) / (odds + 20), 12);
    }
    expect(biasBelieved(undefined, 6)).toBeGreaterThan(0.9999);
    expect(biasBelieved(undefined, 1e6)).toBe(1);
    expect(biasBelieved(undefined, Number.POSITIVE_INFINITY)).toBe(1);
  });

  test('falls with every broken resolution, and has turned after as many as naivety says', () => {
    const { believed } = learned(Array.from({ length: 6 }, () => evening('watch videos')));
    for (let i = 1; i < believed.length; i++) expect(believed[i]).toBeLessThan(believed[i - 1]);
    // From .4 on one is believed to write. Eight β of the grid would not, so that they outweigh 1 just when they are as likely each.
    const turns = (naivety: number): number =>
      learned(
        Array.from({ length: 20 }, () => evening('watch videos')),
        naivety,
      ).believed.findIndex((each) => each < 0.4) + 1;
    expect([2, 3, 6, 12].map(turns)).toEqual([2, 3, 6, 12]);
  });

  test('by Bayes: one broken resolution speaks nineteen to one for each β that would have broken it', () => {
    const [low, high] = [8, 12]; // how many of the β below 1 would, and would not
    const sum = 19 ** 3 + high + 19 * low;
    expect(learned([evening('watch videos')]).believed[0]).toBeCloseTo(
      (19 ** 3 + [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].reduce((all, i) => all + i / 20, 0) + (19 * 28) / 20) /
        sum,
      12,
    );
  });

  test('rises again with kept ones', () => {
    const broken = Array.from({ length: 4 }, () => evening('watch videos'));
    const kept = Array.from({ length: 3 }, () => evening('write'));
    const { believed } = learned([...broken, ...kept]);
    for (let i = 4; i < believed.length; i++) expect(believed[i]).toBeGreaterThan(believed[i - 1]);
    expect(learned([...broken, ...kept, ...kept]).believed.at(-1)).toBeGreaterThan(0.95);
  });

  test('does not move where no β would choose otherwise', () => {
    const easy: OwnChoice = {
      options: [
        { atOnce: 1, rest: 4 },
        { atOnce: 0, rest: 3 },
      ],
      done: 0,
      temperature: null,
    };
    // Even against all advice: then it was a lapse, whatever one's β.
    for (const done of [0, 1]) expect(evidenceOf({ ...easy, done })).toBeNull();
    const alike: OwnChoice = {
      options: [
        { atOnce: 0.1, rest: 0.7 },
        { atOnce: 0.4, rest: 0.7 },
      ],
      done: 1,
      temperature: 0.2,
    };
    expect(evidenceOf(alike)).toBeNull();
    expect(evidenceOf({ options: [{ atOnce: 1, rest: 2 }], done: 0, temperature: null })).toBeNull();
  });

  test('moves by the chance that a soft choice gives each β', () => {
    const chance = (beta: number): number => 0.9 * softMax([-0.6 + 4 * beta, 1], 0.5)[1] + 0.05;
    const bias = evidenceOf(evening('watch videos', 0.5)) as number[];
    const odds = bias.map((each) => Math.exp(each));
    BIASES.forEach((beta, i) => {
      expect(odds[i]).toBeCloseTo(chance(beta) / chance(0), 10);
    });
    // The warmer the choice, the less it says.
    const cold = learned([evening('watch videos', 0.1)]).believed[0];
    const warm = learned([evening('watch videos', 10)]).believed[0];
    expect(cold).toBeLessThan(warm);
  });

  test('stays a number from 0 to 1 and plain JSON, whatever is done', () => {
    const choice = fc.record({
      options: fc.array(
        fc.record({
          atOnce: fc.double({ min: -9, max: 9, noNaN: true }),
          rest: fc.double({ min: -99, max: 99, noNaN: true }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      pick: fc.double({ min: 0, max: 0.999, noNaN: true }),
      temperature: fc.constantFrom(null, 1e-6, 0.1, 50),
    });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 60 }), fc.double({ min: 0, max: 1e9, noNaN: true }), (all, naivety) => {
        const choices = all.map(({ pick: where, ...each }) => ({
          ...each,
          done: Math.floor(where * each.options.length),
        }));
        const { bias, believed } = learned(choices, naivety);
        for (const each of believed) expect(each >= 0 && each <= 1).toBe(true);
        for (const each of bias ?? []) expect(Number.isFinite(each) && each <= 0 && !Object.is(each, -0)).toBe(true);
      }),
    );
  });
});

describe('who chooses with a β of their own', () => {
  const lived = (beta: number, seed: number, choices: number, temperature: number | null): number => {
    const draw = alea(`own bias ${seed}`);
    const all = Array.from({ length: choices }, (): OwnChoice => {
      const options = Array.from({ length: 2 + Math.floor(draw() * 3) }, () => ({
        atOnce: 2 * draw() - 1,
        rest: 4 * draw() - 2,
      }));
      const u = options.map(({ atOnce, rest }) => atOnce + beta * rest);
      return { options, done: temperature === null ? bestOf(u) : pick(softMax(u, temperature), draw()), temperature };
    });
    return learned(all, 6).believed.at(-1) as number;
  };
  const someone = [fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 1e6 })] as const;

  test('comes to know it, to one step of the grid, where the choices are varied', () => {
    fc.assert(
      fc.property(...someone, (beta, seed) => {
        expect(Math.abs(lived(beta, seed, 400, null) - beta)).toBeLessThan(0.05);
      }),
      { numRuns: 40 },
    );
  });

  test('comes to know it where they choose softly, too', () => {
    fc.assert(
      fc.property(...someone, (beta, seed) => {
        expect(Math.abs(lived(beta, seed, 2000, 0.2) - beta)).toBeLessThan(0.05);
      }),
      { numRuns: 10 },
    );
  });

  test('never comes to know it where every choice is the same', () => {
    // Who would write has a β above .4; more is not to be seen of it.
    const same = Array.from({ length: 400 }, () => evening('write'));
    expect(learned(same, 0).believed.at(-1)).toBeCloseTo(0.7, 1);
  });
});

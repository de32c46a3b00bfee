/** What must hold of verdicts whatever the world: laws, tried on random people at the party. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft, DraftBeat } from '../../src/case/draft.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Verdict } from '../../src/diagnosis/verdict.ts';
import { live } from '../../src/director/live.ts';
import { type Person, party, verdictOn } from './party.ts';

const told = (weight: number): DraftBeat => ({ tell: { 'of yourself': { plasticity: 1 }, weight } });
const avoids = ({ finding }: Verdict): boolean => finding === 'avoids' || finding === 'both';

const people = fc.record({
  horizon: fc.integer({ min: 3, max: 8 }),
  company: fc.double({ min: 0.6, max: 4, noNaN: true }),
  said: fc.double({ min: 0, max: 7, noNaN: true }),
  pays: fc.constantFrom(0, 3, 6),
  doubt: fc.constantFrom(0.1, 5, 60),
});
const runs = { numRuns: 15 };

describe('laws of verdicts', () => {
  test('more weight on the signal as such never makes more avoidance, where the new desire would win anyway', () => {
    const hedonist = (signalPrior: number): Partial<CaseDraft> => ({
      neocortex: {
        horizon: 6,
        discount: 0.9,
        chunks: { lift: 1000, count: 1000 },
        'self doubt': 0.1,
        choice: 'best',
        introspection: { from: 0 },
        credit: { 'signal prior': signalPrior },
      },
    });
    const pair = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(pair, fc.double({ min: 1.1, max: 3, noNaN: true }), ([a, b], company) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((v) =>
          verdictOn(party({ company, more: hedonist(v) })),
        );
        if (avoids(more)) expect(avoids(less)).toBe(true);
      }),
      runs,
    );
  });

  test('more self-knowledge never turns avoidance into blindness', () => {
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 21, max: 400 }),
        (person, little, much) => {
          const less = verdictOn(party({ ...person, before: [told(little)] }));
          if (!avoids(less)) return;
          expect(verdictOn(party({ ...person, before: [told(much)] })).class).not.toBe('walks in blind');
        },
      ),
      runs,
    );
  });

  test('what things are called changes nothing', () => {
    const names = [
      'studio',
      'friends',
      'party',
      'high',
      'high, with friends',
      'painting',
      'pill',
      'lanterns',
      'dealer',
    ];
    const acts = ['paint', 'decline', 'take the pill', 'find the dealer'];
    const other = new Map([...names, ...acts, 'craft', 'drug', 'unknown', 'known'].map((name, i) => [name, `zz ${i}`]));
    const renamed = (draft: CaseDraft): CaseDraft =>
      JSON.parse(
        [...other].reduce(
          (text, [name, to]) => text.replaceAll(JSON.stringify(name), JSON.stringify(to)),
          JSON.stringify(draft),
        ),
      );
    fc.assert(
      fc.property(people, (person) => {
        const draft = party(person);
        const verdict = verdictOn(draft);
        const again = verdictOn({ ...renamed(draft), case: 'somewhere-else', title: 'Another title' });
        expect([again.finding, again.class, again.margin]).toEqual([verdict.finding, verdict.class, verdict.margin]);
        expect(again.chosen).toBe(other.get(verdict.chosen));
      }),
      runs,
    );
  });

  test('the order in which states and options are listed changes nothing', () => {
    const reversed = <T>(map: Readonly<Record<string, T>>): Record<string, T> =>
      Object.fromEntries(Object.entries(map).reverse());
    fc.assert(
      fc.property(people, (person) => {
        const draft = party(person);
        const states = Object.fromEntries(
          Object.entries(draft.world.place.states).map(([name, state]) => [
            name,
            state?.options ? { ...state, options: reversed(state.options) } : state,
          ]),
        );
        const world = { ...draft.world, place: { ...draft.world.place, states: reversed(states) } };
        const verdict = verdictOn(draft);
        const again = verdictOn({ ...draft, world });
        expect([again.finding, again.class, again.chosen]).toEqual([verdict.finding, verdict.class, verdict.chosen]);
        expect(again.margin).toBeCloseTo(verdict.margin ?? 0, 9);
      }),
      runs,
    );
  });

  test('the unit in which everything is counted changes nothing', () => {
    // Amounts by 4, variances and evidence about oneself by 16; powers of two, so that not a bit is lost.
    const c = 4;
    fc.assert(
      fc.property(people, (person) => {
        const draft = party(person);
        const scaled = party({ ...person, company: c * person.company, said: c * person.said, pays: c * person.pays });
        const neocortex = {
          ...draft.neocortex,
          'self doubt': c * c * person.doubt,
          'goal threshold': c * 0.2,
          credit: { prior: c * c, noise: c * c * 0.25 },
        };
        const subcortex = { ...scaled.subcortex, craft: { drive: 'accomplishment', of: 'painting', pays: c } };
        const verdict = verdictOn(draft);
        const again = verdictOn({ ...scaled, neocortex, subcortex });
        expect([again.finding, again.class, again.chosen]).toEqual([verdict.finding, verdict.class, verdict.chosen]);
        expect(again.margin).toBeCloseTo(c * (verdict.margin ?? 0), 6);
      }),
      runs,
    );
  });

  test('a diagnosis leaves the life that it judges as it was', () => {
    fc.assert(
      fc.property(people, (person) => {
        const one = defineCase(party(person as Person));
        const trace = live(one);
        const before = JSON.stringify(trace);
        diagnose(trace, trace.steps.length - 1, one.manifest);
        expect(JSON.stringify(trace)).toBe(before);
      }),
      runs,
    );
  });
});

/** Where verdicts flip, in lived lives: lines across the boundary of avoidance, each bisected to one cell. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft, DraftBeat } from '../../src/case/draft.ts';
import { closedForm } from '../../src/diagnosis/boundaries/offer.ts';
import { foreseenBy } from '../../src/diagnosis/boundaries/sides.ts';
import { type Cell, cellOf } from '../../src/study/map-cell.ts';
import { type Person, party } from './party.ts';

const horizon = 10;
const cell = (person: Person): Cell => cellOf(defineCase(party({ horizon, ...person })), 1) as Cell;
const avoids = ({ finding }: Cell): boolean => finding === 'avoids';

interface Line {
  readonly person: (x: number) => Person;
  readonly from: number;
  readonly to: number;
  /** Whole numbers only: a cell is 1. Else a cell is a 128th of the line. */
  readonly whole?: boolean;
  /** Does it avoid at `from`? Then it does not at `to`, and the other way round. */
  readonly avoidsFirst: boolean;
  /** What a person's avoidance is exchanged for. */
  readonly otherwise: string;
}

const told = (weight: number): DraftBeat => ({ tell: { 'of yourself': { plasticity: 1 }, weight } });

/** Every year brings something new, and each new thing surprises once: it teaches how surprises change one. */
const years = (n: number): Partial<CaseDraft> => {
  const { world, subcortex, life } = party();
  const toys = Array.from({ length: n }, (_, i) => `toy ${i + 1}`);
  const states = Object.fromEntries(
    toys.map((toy) => [toy, { percepts: [toy], chemistry: ['play'], options: { paint: 'studio' } }]),
  );
  return {
    world: { ...world, place: { ...world.place, states: { ...world.place.states, ...states } } },
    subcortex: { ...subcortex, toys: { drive: 'play', of: 'play', pays: 1 } },
    life: [...toys.flatMap((toy) => [{ set: { place: toy } }, { guide: ['paint'] }]), ...life],
  };
};

/** The dealer is in on one day of so many. */
const seldom = (days: number): Person => {
  const names = Array.from({ length: days }, (_, i) => `no ${i + 1}`);
  const states = Object.fromEntries(
    names.map((name, i) => [name, { percepts: [`day ${name}`], next: names[(i + 1) % days] }]),
  );
  const { world, life } = party();
  const { studio } = world.place.states;
  const dealt = { to: 'high', if: { dealer: 'known', day: names[0] } };
  const place = {
    ...world.place,
    states: {
      ...world.place.states,
      studio: { ...studio, options: { ...studio?.options, 'find the dealer': dealt } },
      high: { ...world.place.states.high, options: { paint: 'studio', 'find the dealer': dealt } },
      'high, with friends': {
        ...world.place.states['high, with friends'],
        options: { paint: 'studio', 'find the dealer': dealt },
      },
    },
  };
  return {
    horizon: 17,
    company: 2.5,
    more: {
      world: { ...world, place, day: { background: true, start: names[0], states } },
      life: [
        { repeat: 3 * days, beats: [{ guide: ['paint'] }] },
        ...life.flatMap((beat): DraftBeat[] => {
          if ('set' in beat && beat.set.place === 'party') return [{ set: { place: 'party', day: names[days - 1] } }];
          if (!('tell' in beat) || !Array.isArray(beat.tell)) return [beat];
          return [
            {
              tell: beat.tell.map((fact) =>
                'where' in fact && fact.that === 'find the dealer'
                  ? { ...fact, where: { ...fact.where, day: names[0] } }
                  : fact,
              ),
            },
          ];
        }),
      ],
    },
  };
};

const lines: Readonly<Record<string, Line>> = {
  'k̂, by testimony about oneself': {
    person: (weight) => ({ doubt: 50, before: [told(weight)] }),
    from: 1,
    to: 60,
    avoidsFirst: false,
    otherwise: 'walks in blind',
  },
  'k̂, by age': {
    person: (n) => ({ doubt: 20, more: years(n) }),
    from: 1,
    to: 12,
    whole: true,
    avoidsFirst: false,
    otherwise: 'walks in blind',
  },
  'v, by how readily the felt signal itself takes credit': {
    person: (signalPrior) => ({
      more: {
        neocortex: {
          horizon,
          discount: 0.9,
          chunks: { lift: 1000, count: 1000 },
          'self doubt': 0.1,
          choice: 'best',
          introspection: { from: 0 },
          credit: { 'signal prior': signalPrior },
        },
      },
    }),
    from: 0,
    to: 1,
    avoidsFirst: true,
    otherwise: 'pulled by signal',
  },
  'the horizon': {
    person: (acts) => ({ horizon: acts, company: 2.5 }),
    from: 1,
    to: 12,
    whole: true,
    avoidsFirst: false,
    otherwise: 'pursues',
  },
  'b, where the party is hardly worth more than an evening at home': {
    person: (company) => ({ company }),
    from: 0.5,
    to: 1.8,
    avoidsFirst: false,
    otherwise: 'unattractive',
  },
  'b, where the party outweighs all the days to come': {
    person: (company) => ({ company }),
    from: 2,
    to: 12,
    avoidsFirst: true,
    otherwise: 'pursues',
  },
  'r̂, where the new desire comes to displace the old one': {
    person: (dose) => ({ said: dose, pays: dose }),
    from: 0.2,
    to: 4,
    avoidsFirst: false,
    otherwise: 'pursues',
  },
  'χ, by how seldom the dealer is in': {
    person: seldom,
    from: 1,
    to: 12,
    whole: true,
    avoidsFirst: true,
    otherwise: 'pursues',
  },
};

/** The first cell after the flip. */
function flip({ from, to, whole = false }: Line, holds: (x: number) => boolean): number {
  let [low, high] = [from, to];
  const width = whole ? 1 : (to - from) / 128;
  while (high - low > width * 1.0001) {
    const middle = whole ? Math.floor((low + high) / 2) : (low + high) / 2;
    if (holds(middle) === holds(to)) high = middle;
    else low = middle;
  }
  return high;
}

describe('avoidance begins and ends where the ψ form says', () => {
  test.each(Object.entries(lines))('along %s', (_, line) => {
    const known = new Map<number, Cell>();
    const at = (x: number): Cell => {
      if (!known.has(x)) known.set(x, cell(line.person(x)));
      return known.get(x) as Cell;
    };
    expect([avoids(at(line.from)), avoids(at(line.to))]).toEqual([line.avoidsFirst, !line.avoidsFirst]);
    expect(at(line.avoidsFirst ? line.to : line.from).class).toContain(line.otherwise);
    const width = line.whole ? 1 : (line.to - line.from) / 128;
    const lived = flip(line, (x) => avoids(at(x)));
    const foreseen = flip(line, (x) => foreseenBy(at(x).avoidance.psi ?? {}) === 'decline');
    expect(Math.abs(lived - foreseen)).toBeLessThanOrEqual(width * 1.0001);
  });
});

describe('the closed form', () => {
  test('is the ψ form wherever days are all alike', () => {
    for (const person of [
      {},
      { company: 1.05 },
      { company: 0.9 },
      { said: 1.6, pays: 1.6 },
      { said: 0.8, pays: 0.8 },
      { doubt: 30 },
      { company: 9 },
    ]) {
      const { psi, closed } = cell(person).avoidance;
      expect(closed?.decline).toBeCloseTo(psi?.decline as number, 6);
    }
  });

  test('has the numbers of a page that one can redo: u = 1, c₀ = 1, b = 1.8, r̂ = 6, k = .8, χ = 1, G = 9', () => {
    const letters = { c0: 1, b: 1.8, u: 1, k: 0.8, v: 0, r: 6, chi: 1, h: 0, G: 9 };
    // Declining: 1 + 9. Taking: 1.8 as one would become (4.8 > 1, so nothing else is done), 1.8 + 9 as one is.
    const { declines, wouldTake } = closedForm(letters);
    expect(declines).toBeCloseTo(8.2, 12);
    expect(wouldTake).toBeCloseTo(0.8, 12);
    // Too weak to displace: .15 · 6 = .9 < 1.
    expect(closedForm({ ...letters, k: 0.15 }).declines).toBeCloseTo(-0.8, 12);
    // Half the days: 9 · .5 are lost.
    expect(closedForm({ ...letters, chi: 0.5 }).declines).toBeCloseTo(3.7, 12);
    // A hedonist gets .5 · 6 out of every one of them, and today.
    expect(closedForm({ ...letters, v: 0.5 }).declines).toBeCloseTo(10 - (1.8 + 3 + 27), 12);
  });
});

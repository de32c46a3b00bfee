import { describe, expect, test } from 'vitest';
import {
  type ActForm,
  type Planning,
  plan,
  processOf,
  type StateForm,
  wanting,
} from '../../../src/neocortex/planner/index.ts';
import { flipOf } from './flip.ts';

/** Four decimals are asked of a closed form; bisection gives more. */
const DIGITS = 6;

const chosen = (process: ReturnType<typeof processOf>, planning: Planning): string => {
  const { options, best } = plan(process, 0, planning);
  return options[best].name ?? '';
};
const geometric = (gamma: number, length: number): number => (1 - gamma ** length) / (1 - gamma);

describe('food: the new thing d₂ acts away against the old thing d₁ acts away', () => {
  /** A fork in the road: at the end of each way stands one thing, and every act on the way costs c. */
  const roads = (d1: number, d2: number, c: number) => {
    const states: Record<string, StateForm> = {
      fork: { acts: { 'to the old': { effort: c, to: 'old 1' }, 'to the new': { effort: c, to: 'new 1' } } },
    };
    for (const [name, length] of [
      ['old', d1],
      ['new', d2],
    ] as const) {
      for (let i = 1; i < length; i++) states[`${name} ${i}`] = { acts: { on: { effort: c, to: `${name} ${i + 1}` } } };
      states[`${name} ${length}`] = { features: { [name]: 1 } };
    }
    return processOf({ features: ['old', 'new'], states });
  };
  for (const [d1, d2, c, gamma, old] of [
    [1, 4, 0.05, 0.95, 1],
    [3, 2, 0.2, 0.9, 0.7],
    [2, 6, 0.01, 0.8, 1.4],
  ] as const) {
    test(`with d₁ = ${d1}, d₂ = ${d2}, c = ${c}, γ = ${gamma} it flips where the closed form says`, () => {
      const process = roads(d1, d2, c);
      const flip = flipOf(
        (w) =>
          chosen(process, {
            horizon: 10,
            discount: { kind: 'exponential', delta: gamma },
            laterSelves: 'known',
            evaluator: wanting([old, w]),
          }) === 'to the new',
        0,
        20,
      );
      const old1 = gamma ** (d1 - 1) * old - c * geometric(gamma, d1);
      expect(flip).toBeCloseTo((old1 + c * geometric(gamma, d2)) / gamma ** (d2 - 1), DIGITS);
    });
  }
});

describe('drug: one-tick days, one concept', () => {
  interface Drug {
    readonly r: number;
    readonly v: number;
    readonly u: number;
    readonly b: number;
    readonly c0: number;
    readonly khat: number;
    readonly chi: number;
    readonly h: number;
  }
  const usual: Drug = { r: 6, v: 0, u: 1, b: 2, c0: 1.2, khat: 1, chi: 1, h: 0 };
  const GAMMA = 0.9;
  const H = 20;
  const K1 = 0.8;
  const G = GAMMA * geometric(GAMMA, H - 1);

  /** After the first dose, every day has the drug with chance χ; the harm comes on every day that follows. */
  const days = ({ r, u, b, c0, chi }: Drug) => {
    const dose = { features: { drug: 1, felt: r, harm: 1 }, lesson: 'dose' };
    const morning: Record<string, ActForm> = {
      paint: { to: { 'painted, free': chi, 'painted, none': 1 - chi } },
      dose: { to: { 'dosed, free': chi, 'dosed, none': 1 - chi } },
    };
    const none: Record<string, ActForm> = { paint: { to: { 'painted, free': chi, 'painted, none': 1 - chi } } };
    return processOf({
      features: ['painting', 'drug', 'felt', 'benefit', 'harm'],
      // What is felt counts for v of the signal already, so the drug's own share of the surprise is r(1 − v).
      lessons: { dose: [{ regressor: { drug: 1, felt: r }, gain: { drug: K1 }, target: r }] },
      states: {
        offer: { acts: { decline: { to: 'declined' }, take: { to: { 'took, free': chi, 'took, none': 1 - chi } } } },
        declined: { features: { painting: c0 / u }, acts: { paint: { to: 'clean' } } },
        clean: { features: { painting: 1 }, acts: { paint: { to: 'clean' } } },
        'took, free': { features: { drug: 1, felt: r, benefit: b }, lesson: 'dose', acts: morning },
        'took, none': { features: { drug: 1, felt: r, benefit: b }, lesson: 'dose', acts: none },
        'painted, free': { features: { painting: 1, harm: 1 }, acts: morning },
        'painted, none': { features: { painting: 1, harm: 1 }, acts: none },
        'dosed, free': { ...dose, acts: morning },
        'dosed, none': { ...dose, acts: none },
      },
    });
  };
  const planned = (drug: Drug) =>
    plan(days(drug), 0, {
      horizon: H,
      discount: { kind: 'exponential', delta: GAMMA },
      laterSelves: 'known',
      evaluator: wanting([drug.u, 0, drug.v, 1, -drug.h]),
      mind: { khat: drug.khat, still: 0 },
    });
  const takes = (drug: Drug): boolean => {
    const { options, best } = planned(drug);
    return options[best].name === 'take';
  };
  const displaced = (drug: Drug): boolean => planned(drug).options[1].psi[1] > 1;

  for (const v of [0, 0.1]) {
    test(`the changed self doses when k·r(1−v) + v·r > u: in r, with v = ${v}`, () => {
      const drug = { ...usual, v, khat: 0.25 };
      const k = 0.25 * K1;
      expect(flipOf((r) => displaced({ ...drug, r }), 0.1, 8)).toBeCloseTo(1 / (k * (1 - v) + v), DIGITS);
    });
  }
  test('and the more it knows itself: in k̂', () => {
    expect(flipOf((khat) => displaced({ ...usual, r: 4, khat }), 0, 1)).toBeCloseTo(1 / (4 * K1), DIGITS);
  });
  for (const [chi, v, h] of [
    [1, 0, 0],
    [0.4, 0, 0],
    [1, 0.1, 0],
    [0.4, 0.1, 0.02],
  ] as const) {
    test(`it declines from c₀ = b + vr − hG − χG(u − vr) on, because of steering up to b + vr − hG: χ = ${chi}, v = ${v}, h = ${h}`, () => {
      const drug = { ...usual, b: 8, v, chi, h };
      const blind = flipOf((c0) => takes({ ...drug, c0, khat: 0 }), -10, 20);
      const knowing = flipOf((c0) => takes({ ...drug, c0 }), -10, 20);
      expect(blind).toBeCloseTo(8 + v * 6 - h * G, DIGITS);
      expect(knowing).toBeCloseTo(8 + v * 6 - h * G - chi * G * (1 - v * 6), DIGITS);
    });
  }
});

describe('productivity, mechanism 1: present bias', () => {
  const T = 4;
  const hack = { e: 0.6, f: 1, V: 10, beta: 0.15, s: 0.8, price: 0.1 };
  type Hack = typeof hack;
  /** T moments to work or not; pages add V/T each, or all of V for all of them, paid at the end. With the note up, work brings a treat. */
  const moments = ({ e, f, V, s, price }: Hack, all: boolean) => {
    const states: Record<string, StateForm> = {
      before: { acts: { 'leave it': { to: 'bare 0 0' }, 'put up the note': { effort: price, to: 'note 0 0' } } },
    };
    for (const note of ['bare', 'note']) {
      for (let t = 0; t <= T; t++) {
        for (let pages = 0; pages <= t; pages++) {
          const pay = all ? (pages === T ? V : 0) : (V / T) * pages;
          states[`${note} ${t} ${pages}`] = {
            acts:
              t === T
                ? { 'hand in': { effort: -pay, to: 'over' } }
                : {
                    idle: { effort: -f, to: `${note} ${t + 1} ${pages}` },
                    work: { effort: e - (note === 'note' ? s : 0), to: `${note} ${t + 1} ${pages + 1}` },
                  },
          };
        }
      }
    }
    return processOf({ states: { ...states, over: {} } });
  };
  const decide = (hacking: Hack, all = false, laterSelves: Planning['laterSelves'] = 'known') =>
    plan(moments(hacking, all), 0, {
      horizon: T + 2,
      discount: { kind: 'quasi-hyperbolic', beta: hacking.beta, delta: 1 },
      laterSelves,
      evaluator: wanting([]),
    });
  const writes = (...args: Parameters<typeof decide>): boolean => decide(...args).best === 1;
  const { e, f, V, beta, s } = hack;

  test('the note works from sig* = f + e − βV/T on', () => {
    expect(flipOf((sig) => writes({ ...hack, s: sig, price: 0.001 }), 0, 3)).toBeCloseTo(
      f + e - (beta * V) / T,
      DIGITS,
    );
  });
  test('where all pages are needed, from sig* = f + e − βV/(1 + β(T−1)) on', () => {
    expect(flipOf((sig) => writes({ ...hack, s: sig, price: 0.001 }, true), 0, 3)).toBeCloseTo(
      f + e - (beta * V) / (1 + beta * (T - 1)),
      DIGITS,
    );
  });
  test('it is worth its price up to β(V + T·s − T(e + f))', () => {
    const strong = { ...hack, s: 1.4 };
    expect(flipOf((price) => writes({ ...strong, price }), 0, 5)).toBeCloseTo(
      beta * (V + T * 1.4 - T * (e + f)),
      DIGITS,
    );
  });
  test('the naive one buys it up to βT·s, because it likes the treat', () => {
    expect(flipOf((price) => writes({ ...hack, price }, false, 'like me now'), 0, 5)).toBeCloseTo(beta * T * s, DIGITS);
  });
  test('a partly naive one, who believes in a larger β̂, hacks only where β̂V/T leaves it anything to do', () => {
    const believed = (bias: number) =>
      writes({ ...hack, s: 3, price: 1.9 }, false, { kind: 'quasi-hyperbolic', beta: bias, delta: 1 });
    // Above the flip it trusts itself to work anyway, and the treat alone, βT·s = 1.8, is not worth the price.
    expect(flipOf(believed, 0.15, 1)).toBeCloseTo(((f + e) * T) / V, DIGITS);
  });
});

describe('productivity, mechanism 2: erosion', () => {
  const k = 0.15;
  const [w, b, u, p, days] = [1, 0.6, 0.4, 0.8, 12];
  const lone = Math.ceil(Math.log((w + b) / (u + b)) / -Math.log(1 - k));
  /** Alone, work wears its own goal down; in company it pays less a day and wears nothing down. */
  const study = (price: number) =>
    processOf({
      features: ['work', 'television'],
      lessons: { boredom: [{ regressor: { work: 1 }, gain: { work: k }, target: -b }] },
      states: {
        choice: { acts: { alone: { to: 'begin alone' }, company: { effort: price, to: 'begin together' } } },
        'begin alone': { acts: { work: { to: 'work alone' }, watch: { to: 'watched alone' } } },
        'work alone': {
          features: { work: 1 },
          lesson: 'boredom',
          acts: { work: { to: 'work alone' }, watch: { to: 'watched alone' } },
        },
        'watched alone': {
          features: { television: 1 },
          acts: { work: { to: 'work alone' }, watch: { to: 'watched alone' } },
        },
        'begin together': { acts: { work: { to: 'work together' } } },
        'work together': { features: { work: p }, acts: { work: { to: 'work together' } } },
      },
    });
  const decide = (price: number, khat: number) =>
    plan(study(price), 0, {
      horizon: days + 1,
      discount: { kind: 'exponential', delta: 1 },
      laterSelves: 'known',
      evaluator: wanting([w, u]),
      mind: { khat, still: 0 },
    });

  test(`lone work lasts ⌈ln((w+b)/(u+b)) / −ln(1−k)⌉ = ${lone} days of ${days}`, () => {
    expect(decide(0, 1).options[0].psi[0]).toBeCloseTo(lone, 9);
  });
  test('company is worth H′pw − n*w − (H′−n*)u', () => {
    expect(flipOf((price) => decide(price, 1).best === 1, 0, 10)).toBeCloseTo(
      days * p * w - lone * w - (days - lone) * u,
      DIGITS,
    );
  });
  test('and never worth anything to one who does not foresee the erosion', () => {
    expect(decide(0, 0).best).toBe(0);
  });
});

test('a lever that holds the tick is pulled when v > (V_F + Δc)/R_w', () => {
  const [wF, rF, cF, Rw, cw] = [0.5, 1, 0.05, 4, 0.1];
  const lever = processOf({
    features: ['honest work', 'felt'],
    states: {
      office: { acts: { honest: { effort: cF, to: 'paid' }, wire: { effort: cw, to: 'flooded' } } },
      paid: { features: { 'honest work': 1, felt: rF } },
      flooded: { features: { felt: Rw } },
    },
  });
  const wires = (v: number) =>
    chosen(lever, {
      horizon: 1,
      discount: { kind: 'exponential', delta: 0.9 },
      laterSelves: 'known',
      evaluator: wanting([wF, v]),
    }) === 'wire';
  const v = flipOf(wires, 0, 1);
  expect(v).toBeCloseTo((wF + v * rF + cw - cF) / Rw, DIGITS);
});

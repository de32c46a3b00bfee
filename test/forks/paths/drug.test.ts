import { describe, expect, test } from 'vitest';
import { tell, told } from './told-world.ts';

/** A pill is offered once, at a party; who took it can have it again. Four acts, no discount; a day of work is worth 1. */
const pill = ({ party = 0.8, sick = 0, reading = 3 } = {}) =>
  told({
    wants: { party: 1, quiet: 1, work: 1, pill: 0, sick: -1 },
    horizon: 4,
    byDefault: 'decline',
    lessons: { pill: [{ regressor: { pill: 1 }, gain: { pill: 1 }, target: reading }] },
    states: {
      evening: { acts: { decline: { to: 'home' }, take: { to: 'high' } } },
      home: { features: { quiet: 0.5 }, acts: { work: { to: 'office' } } },
      high: {
        features: { party, pill: 1, sick },
        lesson: 'pill',
        acts: { work: { to: 'office by the dealer' }, again: { to: 'high again' } },
      },
      'high again': {
        features: { pill: 1 },
        lesson: 'pill',
        acts: { work: { to: 'office by the dealer' }, again: { to: 'high again' } },
      },
      office: { features: { work: 1 }, acts: { work: { to: 'office' } } },
      'office by the dealer': {
        features: { work: 1 },
        acts: { work: { to: 'office by the dealer' }, again: { to: 'high again' } },
      },
    },
  });

describe('the drug', () => {
  test('is declined because of what it would make of me: 0.8 + 3 days of work are lost to a self who only wants more of it', () => {
    const { chosen, butFor, against, account } = tell(pill());
    expect(chosen).toBe('decline');
    // Unchanged it would bring 0.8 + 3 against 0.5 + 3; changed, 0.8.
    expect(against('default', 'take')).toEqual({ obj: 0.3, delta: -3 });
    expect(butFor).toEqual(['delta → take']);
    expect(account.cuts.margin).toBeCloseTo(3.5 - 0.8, 12);
  });
  test('is taken by one who does not foresee it, and no cut changes that', () => {
    const { chosen, butFor } = tell(pill(), { planning: { mind: { khat: 0, still: 0 } } });
    expect([chosen, butFor]).toEqual(['take', []]);
  });
  test('is taken where the new goal would be harmless: wanting it at 0.5 keeps nobody from work worth 1', () => {
    expect(tell(pill({ reading: 0.5 })).chosen).toBe('take');
  });
  test('is declined the same where it is a placebo believed in, and taken where it is known to be one: what really comes is not asked here', () => {
    const placebo = (believed: number) => {
      const world = pill({ reading: believed });
      return { ...world, process: { ...world.process, signal: world.process.signal.map(() => 0) } };
    };
    expect(tell(placebo(3))).toMatchObject({ chosen: 'decline', butFor: ['delta → take'] });
    expect(tell(placebo(0))).toMatchObject({ chosen: 'take', butFor: [] });
  });
  test('is merely unattractive where the party is worth less than the quiet evening', () => {
    const { chosen, butFor, against } = tell(pill({ party: 0.4 }));
    expect([chosen, butFor]).toEqual(['decline', []]);
    expect(against('default', 'take')).toEqual({ obj: -0.1, delta: -3 });
  });
  test('a tie is no reason to take it: as good as the quiet evening is not better', () => {
    expect(tell(pill({ party: 0.5 })).butFor).toEqual([]);
  });
  test('with a little nausea is still declined for what it makes of me alone', () => {
    expect(tell(pill({ sick: 0.2 })).butFor).toEqual(['delta → take']);
  });
  test('with much nausea is declined for two reasons, each of them enough: only both cuts together flip', () => {
    const { butFor, against } = tell(pill({ sick: 1 }));
    expect(against('default', 'take')).toEqual({ obj: -0.7, harm: -1, delta: -3 });
    expect(butFor).toEqual(['harm + delta → take']);
  });
  test('with a great party is declined for two reasons, neither of them enough: each single cut flips', () => {
    // 3.7 − 0.5 for the evening; −3 for nausea and −3 for the lost days.
    expect(tell(pill({ party: 3.7, sick: 3 })).butFor).toEqual(['harm → take', 'delta → take']);
  });
});

describe('distaste', () => {
  test('is harm alone: 0.8 of party does not outweigh 4 of sickness, and nobody would be changed', () => {
    const { chosen, butFor, against } = tell(pill({ sick: 4, reading: 0 }));
    expect([chosen, butFor]).toEqual(['decline', ['harm → take']]);
    expect(against('default', 'take')).toEqual({ obj: -3.7, harm: -4 });
  });
  test('a good forgone is not harm, and neither is an effort', () => {
    const world = told({
      wants: { tea: 1 },
      horizon: 1,
      byDefault: 'drink',
      states: {
        here: { acts: { drink: { to: 'tea' }, climb: { to: 'top', effort: 2 } } },
        tea: { features: { tea: 1 } },
        top: {},
      },
    });
    expect(tell(world).against('default', 'climb')).toEqual({ obj: -3 });
    expect(tell(world).butFor).toEqual([]);
  });
  test('a thing that is good by one channel and bad by another is harm only where it is bad on the whole', () => {
    const world = (ache: number) =>
      told({
        wants: { 'plums, by taste': 1, 'plums, by ache': -1, tea: 1 },
        horizon: 1,
        byDefault: 'drink',
        states: {
          here: { acts: { drink: { to: 'tea' }, eat: { to: 'plums' } } },
          tea: { features: { tea: 2 } },
          plums: { features: { 'plums, by taste': 2.5, 'plums, by ache': ache } },
        },
      });
    const things = [0, 0, 1];
    expect(tell(world(1), { things }).against('default', 'eat')).toEqual({ obj: -0.5 });
    expect(tell(world(1)).against('default', 'eat')).toEqual({ obj: -0.5, harm: -1 });
    expect(tell(world(3), { things }).against('default', 'eat')).toEqual({ obj: -2.5, harm: -0.5 });
  });
});

describe('two ways of declining', () => {
  const ways = (tea: number) =>
    told({
      wants: { party: 1, quiet: 1, work: 1, pill: 0 },
      horizon: 4,
      byDefault: 'look away',
      lessons: { pill: [{ regressor: { pill: 1 }, gain: { pill: 1 }, target: 3 }] },
      states: {
        evening: { acts: { 'say no': { to: 'home' }, 'look away': { to: 'sofa' }, take: { to: 'high' } } },
        home: { features: { quiet: 0.5 }, acts: { work: { to: 'office' } } },
        sofa: { features: { quiet: tea }, acts: { work: { to: 'office' } } },
        high: {
          features: { party: 0.8, pill: 1 },
          lesson: 'pill',
          acts: { work: { to: 'office' }, again: { to: 'high' } },
        },
        office: { features: { work: 1 }, acts: { work: { to: 'office' } } },
      },
    });
  test('that bring the same are one option, and the drug is declined for what it makes of me', () => {
    const { account, chosen, butFor } = tell(ways(0.5));
    expect(chosen).toBe('say no');
    expect(account.cuts.same.map((group) => group.length)).toEqual([2, 1]);
    expect(account.cuts.margin).toBeCloseTo(3.5 - 4 * 0.8, 12); // not 0
    expect(butFor).toEqual(['delta → take']);
  });
  test('that bring different things are two', () => {
    const { account, chosen } = tell(ways(0.4));
    expect(chosen).toBe('say no');
    expect(account.cuts.same.map((group) => group.length)).toEqual([1, 1, 1]);
    expect(account.cuts.margin).toBeCloseTo(0.1, 12);
  });
});

describe('chance', () => {
  test('a dose by chance is avoided for what it makes of me, as often as it comes', () => {
    const tea = told({
      wants: { tea: 1, work: 1, pill: 0 },
      horizon: 4,
      byDefault: 'drink',
      lessons: { pill: [{ regressor: { pill: 1 }, gain: { pill: 1 }, target: 3 }] },
      states: {
        evening: { acts: { drink: { to: { dosed: 0.5, 'tea room': 0.5 } }, 'go home': { to: 'home' } } },
        dosed: {
          features: { tea: 0.2, pill: 1 },
          lesson: 'pill',
          acts: { work: { to: 'office' }, again: { to: 'high' } },
        },
        high: { features: { pill: 1 }, lesson: 'pill', acts: { work: { to: 'office' }, again: { to: 'high' } } },
        'tea room': { features: { tea: 0.2 }, acts: { work: { to: 'office' } } },
        home: { acts: { work: { to: 'office' } } },
        office: { features: { work: 1 }, acts: { work: { to: 'office' } } },
      },
    });
    const { chosen, butFor, against } = tell(tea);
    expect([chosen, butFor]).toEqual(['go home', ['delta → drink']]);
    expect(against('chosen', 'drink')).toEqual({ obj: 0.2, delta: -1.5 });
  });
  test('both lives share a draw while they sit in the same situation and take the same act', () => {
    // A first step in common, heads or tails; what the reference life learns there is what the option's would have learned.
    const coin = told({
      wants: { heads: 0, tails: 0 },
      horizon: 3,
      byDefault: 'wait',
      lessons: {
        heads: [{ regressor: { heads: 1 }, gain: { heads: 1 }, target: 1 }],
        tails: [{ regressor: { tails: 1 }, gain: { tails: 1 }, target: 1 }],
      },
      states: {
        here: { acts: { wait: { to: 'coin' }, 'wait longer': { to: 'coin', effort: 0.1 } } },
        coin: { acts: { toss: { to: { heads: 0.5, tails: 0.5 } } } },
        heads: { features: { heads: 1 }, lesson: 'heads', acts: { heads: { to: 'heads' }, tails: { to: 'tails' } } },
        tails: { features: { tails: 1 }, lesson: 'tails', acts: { heads: { to: 'heads' }, tails: { to: 'tails' } } },
      },
      more: { signal: 1 },
    });
    expect(tell(coin).against('default', 'wait longer')).toEqual({ obj: -0.1 });
  });
});

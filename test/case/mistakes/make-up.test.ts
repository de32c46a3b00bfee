import { describe, expect, test } from 'vitest';
import { parseCases } from '../../../src/case/parse-case.ts';
import { complaintsOf, expectMistake, type Mistake, small, spoilt } from '../fixtures.ts';

const settings = '{ horizon: 4, choice: { soft: 0.2 } }';

const mistakes: Record<string, Mistake> = {
  'a channel is built on a drive that is shipped': {
    from: 'drive: play',
    wrong: 'drive: ‹plya›',
    what: '"plya" is no drive',
    todo: 'Did you mean "play"? Drives: sweet taste, hunger, pain,',
    right: 'drive: company',
  },
  'a channel has a drive': {
    from: '  nose: { drive: habituating taste, of: heat, rest: 2 }',
    wrong: '  ‹nose›: { of: heat, rest: 2 }',
    what: 'has no "drive"',
    right: '  nose: { drive: pain, of: heat }',
  },
  'a drive must know what it detects': {
    from: '  nose: { drive: habituating taste, of: heat, rest: 2 }',
    wrong: '  ‹nose›: { drive: habituating taste, rest: 2 }',
    what: 'has no "of"',
    todo: 'a percept or a chemistry',
    right: '  nose: { drive: curiosity }',
  },
  'a chemical signature must say what it pays': {
    from: '  nose: { drive: habituating taste, of: heat, rest: 2 }',
    wrong: '  ‹nose›: { drive: chemical signature, of: heat }',
    what: 'has no "pays"',
    right: '  nose: { drive: chemical signature, of: heat, pays: 6 }',
  },
  'a drive detects a percept or a chemistry that exists': {
    from: 'of: heat',
    wrong: 'of: ‹haet›',
    what: '"haet" is no percept and no chemistry',
    todo: 'Did you mean "heat"?',
    right: 'of: smell',
  },
  'a drive takes only its own parameters': {
    from: 'of: heat, rest: 2',
    wrong: 'of: heat, ‹rests›: 2',
    what: 'unknown key "rests": no parameter of the drive "habituating taste"',
    todo: 'Did you mean "rest"? Keys: of, pays, tired, rest, drive,',
    right: 'of: heat, tired: 0.1',
  },
  'a rest is a whole number of ticks': {
    from: 'rest: 2',
    wrong: 'rest: ‹2.5›',
    what: 'must be a whole number of ticks, from 0 to 1000000, got 2.5',
    right: 'pays: 2.5',
  },
  'a pay is a number': {
    from: 'pays: $glow',
    wrong: 'pays: ‹much›',
    what: 'must be a number from -1000000 to 1000000, got "much"',
    right: 'pays: -2',
  },
  'a gain goes by a region that exists': {
    from: '{ eyes: { asleep: 0 } }',
    wrong: '{ ‹eye›: { asleep: 0 } }',
    what: '"eye" is no region',
    todo: 'Did you mean "eyes"?',
    right: '{ lamp: { lit: 2 } }',
  },
  'pain takes away': {
    from: 'drive: habituating taste, of: heat, rest: 2',
    wrong: 'drive: pain, of: heat, pays: ‹2›',
    what: 'pain pays at most 0, got 2',
    todo: 'Write a negative number: pain takes away.',
    right: 'drive: pain, of: heat, pays: -2',
  },
  'boredom takes away, whichever number stands for it': {
    from: 'drive: habituating taste, of: heat, rest: 2',
    wrong: 'drive: boredom, of: heat, pays: ‹$luck›',
    what: 'boredom pays at most 0, got 0.5 (the parameter "luck")',
    right: 'drive: boredom, of: heat',
  },
  'a gain goes by states that exist': {
    from: '{ eyes: { asleep: 0 } }',
    wrong: '{ eyes: { ‹sleeping›: 0 } }',
    what: '"sleeping" is no state of "eyes"',
    todo: 'States of "eyes": awake, asleep.',
    right: '{ eyes: { asleep: -1, awake: 2 } }',
  },
  'a signal comes late by whole ticks': {
    from: 'of: light,',
    wrong: 'of: light, late: ‹-1›,',
    what: 'must be a whole number of ticks, from 0 to 1000000, got -1',
    right: 'of: light, late: 3,',
  },
  'noise is never negative': {
    from: 'of: light,',
    wrong: 'of: light, noise: ‹-0.1›,',
    what: 'must be a number from 0 to 1000000, got -0.1',
    right: 'of: light, noise: 0.1,',
  },
  'a channel can be yoked to the base only': {
    from: 'subcortex: { eye: null }',
    wrong: 'subcortex: { eye: { yoked: { to: ‹bright› } } }',
    what: 'must be base, got "bright"',
    right: 'subcortex: { eye: { yoked: { to: base, shuffle: true } } }',
  },
  'the base life cannot be yoked to itself': {
    from: 'of: light,',
    wrong: 'of: light, ‹yoked›: { to: base },',
    what: 'the base life cannot be yoked to itself',
    todo: 'Move this into a variant.',
    right: 'of: light, yoked: null,',
  },
  'a horizon is 1 to 40 acts': {
    from: settings,
    wrong: '{ horizon: ‹41› }',
    what: 'must be a whole number from 1 to 40, got 41',
    right: '{ horizon: 40 }',
  },
  'a setting that no neocortex has is named': {
    from: settings,
    wrong: '{ ‹later self›: known }',
    what: 'unknown key "later self"',
    todo: 'Did you mean "later selves"?',
    right: '{ later selves: like me now }',
  },
  'later selves are known, like me now or learned': {
    from: settings,
    wrong: '{ later selves: ‹like me knw› }',
    what: 'must be known, like me now or learned, got "like me knw"',
    todo: 'Did you mean "like me now"?',
    right: '{ later selves: known }',
  },
  'later selves are learned where there is a β': {
    from: settings,
    wrong: '{ discount: 0.9, later selves: ‹learned› }',
    what: 'later selves cannot be learned: this discount has no `beta`',
    todo: 'Write `discount: { beta: 0.7, delta: 1 }`, say, or `later selves: known`.',
    right: '{ discount: { beta: 0.7, delta: 1 }, later selves: learned }',
  },
  'a hyperbolic discount has no β': {
    from: settings,
    wrong: '{ discount: { hyperbolic: 1 }, later selves: ‹learned› }',
    what: 'later selves cannot be learned: this discount has no `beta`',
    right: '{ discount: { hyperbolic: 1 }, later selves: like me now }',
  },
  'the discount that holds where nothing is written has no β': {
    from: settings,
    wrong: '{ later selves: ‹learned› }',
    what: 'later selves cannot be learned: this discount has no `beta`',
    right: '{ later selves: learned, discount: { beta: 1, delta: 0.9 } }',
  },
  'a change by which later selves are learned needs a β, too': {
    from: 'neocortex: { learns: { self: false } }',
    wrong: 'neocortex: { later selves: ‹learned› }',
    what: 'later selves cannot be learned: this discount has no `beta`',
    right: 'neocortex: { later selves: learned, discount: { beta: 0.7, delta: 1 } }',
  },
  'a discount is at most 1': {
    from: settings,
    wrong: '{ discount: ‹1.1› }',
    what: 'must be a number from 0 to 1, got 1.1',
    todo: 'It is what a tick of waiting leaves of a worth: 0.95, say; 1 discounts nothing.',
    right: '{ discount: 1 }',
  },
  'a discount that is a map has the parts of one kind': {
    from: settings,
    wrong: '{ discount: { ‹gamma›: 0.9 } }',
    what: 'unknown key "gamma"',
    todo: 'Keys: delta, beta, hyperbolic.',
    right: '{ discount: { hyperbolic: 0.5 } }',
  },
  'a choice is best or soft': {
    from: settings,
    wrong: '{ choice: ‹good› }',
    what: 'must be best, or { soft: temperature above 0 }, got "good"',
    right: '{ choice: best }',
  },
  'a temperature is above 0': {
    from: settings,
    wrong: '{ choice: { soft: ‹0› } }',
    what: 'must be a number above 0, at most 1000000, got 0',
    right: '{ choice: { soft: 0.01 } }',
  },
  'what is learned is yes or no': {
    from: settings,
    wrong: '{ learns: { desires: ‹no› } }',
    what: 'must be true or false, got "no"',
    right: '{ learns: { desires: false } }',
  },
  'a goal threshold is above 0': {
    from: settings,
    wrong: '{ goal threshold: ‹0› }',
    what: 'must be a number above 0, at most 1000000, got 0',
    right: '{ goal threshold: 0.1 }',
  },
  'a signal without noise could not be learned from': {
    from: settings,
    wrong: '{ credit: { noise: ‹0› } }',
    what: 'must be a number above 0, at most 1000000, got 0',
    right: '{ credit: { rule: rescorla-wagner, rate: 0.1, signal prior: 2 } }',
  },
  'aversion to being edited is no liking': {
    from: settings,
    wrong: '{ evaluates: { edited: ‹2› } }',
    what: 'must be a number from -1000000 to 0, got 2',
    right: '{ evaluates: { edited: -2 } }',
  },
  'intentions are read from a channel that exists': {
    from: settings,
    wrong: '{ intent: { reads: ‹eyes› } }',
    what: '"eyes" is no channel',
    todo: 'Did you mean "eye"? Channels: eye, nose.',
    right: '{ intent: { reads: nose } }',
  },
  'intentions are read from some channel': {
    from: settings,
    wrong: '{ ‹intent›: { trusts: 0.1 } }',
    what: 'has no "reads"',
    right: '{ intent: { reads: eye, trusts: 0.1 } }',
  },
  'readings are spoilt by percepts that exist': {
    from: settings,
    wrong: '{ intent: { reads: eye, spoilt by: [rest, ‹smel›] } }',
    what: '"smel" is no percept',
    todo: 'Did you mean "smell"?',
    right: '{ intent: { reads: eye, spoilt by: smell } }',
  },
  'trust in readings is a share': {
    from: settings,
    wrong: '{ intent: { reads: eye, trusts: ‹1.2› } }',
    what: 'must be a number from 0 to 1, got 1.2',
    right: '{ intent: { reads: eye, trusts: 1 } }',
  },
  'a change of what is trusted needs a channel that is read': {
    from: 'neocortex: { learns: { self: false } }',
    wrong: 'neocortex: { ‹intent›: { trusts: 0 } }',
    what: 'has no "reads"',
    right: 'neocortex: { intent: { reads: eye, trusts: 0 } }',
  },
  'recency is a share of what is known': {
    from: settings,
    wrong: '{ recency: ‹0› }',
    what: 'must be a number above 0, at most 1, got 0',
    right: '{ recency: 1 }',
  },
};

describe('what is wrong with subcortex or neocortex is said where it stands', () => {
  for (const [title, mistake] of Object.entries(mistakes)) test(title, () => expectMistake(mistake));

  const told = (discount: string): string =>
    spoilt(
      spoilt(small, settings, '{ discount: { beta: 0.7, delta: 1 }, later selves: learned }'),
      'neocortex: { learns: { self: false } }',
      `neocortex: { ${discount} }`,
    );
  test.each(['discount: 0.9', 'discount: { hyperbolic: 1 }', 'discount: { beta: null }'])(
    'a change takes no β away while later selves are learned: %s',
    (discount) => {
      const [complaint, ...more] = complaintsOf(() => parseCases(told(discount), 'small.yaml'));
      expect(complaint.what).toBe('later selves are learned, and this discount has no `beta`');
      expect(complaint.todo).toContain('later selves: known');
      expect([complaint.place?.line, complaint.place?.quote.includes(discount)]).toEqual([50, true]);
      expect(more).toEqual([]);
    },
  );
  test.each([
    'discount: { delta: 0.9 }',
    'discount: { beta: 0.2 }',
    'discount: 0.9, later selves: known',
    'horizon: 3',
  ])('a change may leave it: %s', (discount) => {
    expect(complaintsOf(() => parseCases(told(discount), 'small.yaml'))).toEqual([]);
  });
});

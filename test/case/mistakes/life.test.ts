import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../src/case/parse-case.ts';
import { complaintsOf, expectMistake, type Mistake, small, spoilt } from '../fixtures.ts';

const mistakes: Record<string, Mistake> = {
  'a guided act must be offered somewhere': {
    from: 'guide: [switch on, wait]',
    wrong: 'guide: [‹swich on›, wait]',
    what: 'no state of any region offers the act "swich on"',
    todo: 'Did you mean "switch on"? Acts: switch on, wait, mend, candle.',
    right: 'guide: [wait, switch on]',
  },
  'an act that a beat offers may be guided': {
    from: 'guide: [switch on, wait]',
    wrong: 'guide: ‹candles›',
    what: 'no state of any region offers the act "candles"',
    right: 'guide: candle',
  },
  'guiding through nothing is a mistake': {
    from: 'guide: [switch on, wait]',
    wrong: 'guide: ‹[]›',
    what: 'must be a list of acts, got an empty list',
    right: 'guide: [wait]',
  },
  'a life is lived for at least one tick at a time': {
    from: 'live: 5',
    wrong: 'live: ‹0›',
    what: 'must be a whole number from 1 to 1000000, got 0',
    right: 'live: 1',
  },
  'a number in quotes is a text': {
    from: 'live: 5',
    wrong: 'live: ‹"5"›',
    what: 'must be a whole number from 1 to 1000000, got "5"',
    todo: 'Take the quotes away.',
    right: 'live: 5.0',
  },
  'a life of a million ticks and more is refused': {
    from: 'life:\n  - live: 5',
    wrong: '‹life›:\n  - { repeat: 1000, beats: [{ live: 1000 }] }',
    what: 'this life takes more than 1000000 ticks',
    todo: 'It takes 1000005.',
    right: 'life:\n  - { repeat: 1000, beats: [{ live: 999 }] }',
  },
  'the script sets states that exist': {
    from: 'set: { lamp: dark }',
    wrong: 'set: { lamp: ‹darc› }',
    what: '"darc" is not a state of "lamp"',
    right: 'set: { lamp: broken }',
  },
  'the script sets regions that exist': {
    from: 'set: { lamp: dark }',
    wrong: 'set: { ‹lamb›: dark }',
    what: '"lamb" is no region',
    right: 'set: { window: open }',
  },
  'a beat of an unknown kind is named': {
    from: '- live: 5',
    wrong: '- ‹love›: 5',
    what: 'unknown key "love"',
    todo: 'Did you mean "live"?',
    right: '- say: Five.',
  },
  'one beat does one thing': {
    from: '- live: 5',
    wrong: '- ‹{ live: 5, say: Now. }›',
    what: 'this beat does 2 things: live, say',
    todo: 'Make a beat of each.',
    right: '- say: Now.\n  - live: 5',
  },
  'a beat with nothing but a name does nothing': {
    from: '- live: 5',
    wrong: '- ‹{ as: morning }›',
    what: 'this beat does nothing',
    todo: 'live, guide, say, set, change, tell, witness, offer, decide, repeat',
    right: '- { as: morning, live: 5 }',
  },
  'a repeat without beats repeats nothing': {
    from: '- live: 5',
    wrong: '- ‹repeat›: 3',
    what: 'repeats nothing',
    right: '- { repeat: 3, beats: [{ live: 1 }] }',
  },
  'beats without a repeat are not understood': {
    from: '- live: 5',
    wrong: '- { live: 5, ‹beats›: [{ say: Hm. }] }',
    what: '"beats" without "repeat"',
    right: '- { repeat: 1, beats: [{ say: Hm. }] }',
  },
  'a decision needs a default act': {
    from: '- decide: evening',
    wrong: '- decide: evening\n  - decide: ‹morning›',
    what: 'the decision "morning" has no default act',
    todo: 'default: { morning: <act> }',
    right: '- live: 1\n  - decide: evening',
  },
  'a decision under study is taken once': {
    from: '- decide: evening',
    wrong: '- decide: evening\n  - decide: ‹evening›',
    what: 'two beats decide "evening"',
    right: '- decide: evening\n  - live: 2',
  },
  'a decision under study is not repeated': {
    from: '- decide: evening',
    wrong: '- repeat: 2\n    beats: [{ decide: ‹evening› }]',
    what: 'a decision under study is taken once, and this one is inside a repeat',
    right: '- repeat: 1\n    beats: [{ decide: evening }]',
  },
  'a fact is about an act that somebody offers': {
    from: 'tell: { that: mend,',
    wrong: 'tell: { that: ‹men›,',
    what: 'no state of any region offers the act "men"',
    right: 'tell: { that: wait,',
  },
  'a fact speaks in states that exist': {
    from: 'leads to: { lamp: dark }',
    wrong: 'leads to: { lamp: ‹bright› }',
    what: '"bright" is not a state of "lamp"',
    right: 'leads to: { lamp: lit }',
  },
  'a fact holds in one state of a region': {
    from: 'where: { lamp: broken }',
    wrong: 'where: { lamp: ‹[broken]› }',
    what: 'must be a name, got a list',
    right: 'where: { lamp: broken, window: open }',
  },
  'a told signal is felt on a channel that exists': {
    from: 'feels: { eye: 1 }',
    wrong: 'feels: { ‹eyes›: 1 }',
    what: '"eyes" is no channel',
    todo: 'Did you mean "eye"? Channels: eye, nose.',
    right: 'feels: { nose: -1 }',
  },
  'a told gate is about a channel that exists': {
    from: 'feels: { eye: 1 }',
    wrong: 'gates: { ‹noes›: 0 }',
    what: '"noes" is no channel',
    todo: 'Did you mean "nose"? Channels: eye, nose.',
    right: 'gates: { nose: 0 }',
  },
  'what an edit leaves of plasticity is a share': {
    from: 'feels: { eye: 1 }',
    wrong: 'edits: { plasticity: ‹-1› }',
    what: 'must be a number from 0 to 1, got -1',
    right: 'edits: { plasticity: 0 }',
  },
  'an edit that is told of has one number': {
    from: 'feels: { eye: 1 }',
    wrong: 'edits: { ‹plasticty›: 0 }',
    what: 'unknown key "plasticty"',
    todo: 'Did you mean "plasticity"?',
    right: 'edits: {}',
  },
  'a fact says something': {
    from: '{ that: switch on, wants after: { light: 2 } }',
    wrong: '‹{ that: switch on, weight: 3 }›',
    what: 'this fact says nothing about the act',
    right: '{ that: switch on, effort: 3, weight: 3 }',
  },
  'only a witness says what one would want': {
    from: 'feels: { eye: 1 }',
    wrong: '‹wants after›: { light: 1 }, effort: 1',
    what: 'unknown key "wants after"',
    todo: 'Keys: that, where, leads to, feels, effort, edits, gates, weight.',
    right: 'effort: 1',
  },
  'one wants a percept that exists': {
    from: 'wants after: { light: 2 }',
    wrong: 'wants after: { ‹night›: 2 }',
    what: '"night" is no percept',
    todo: 'Did you mean "light"?',
    right: 'wants after: { smell: 2 }',
  },
  'a fact counts more than nothing': {
    from: 'tell: { that: mend,',
    wrong: 'tell: { weight: ‹0›, that: mend,',
    what: 'must be a number above 0, at most 1000000, got 0',
    right: 'tell: { weight: 0.5, that: mend,',
  },
  'plasticity is a share': {
    from: '- live: 5',
    wrong: '- tell: { of yourself: { plasticity: ‹1.5› } }',
    what: 'must be a number from 0 to 1, got 1.5',
    right: '- tell: { of yourself: { plasticity: 1 }, weight: 20 }',
  },
  'an offered act leads to a state of some region': {
    from: 'candle: { to: lit, effort: 1 }',
    wrong: 'candle: { to: ‹litt›, effort: 1 }',
    what: '"litt" is not a state of any region',
    todo: 'Did you mean "lit"?',
    right: 'candle: lit',
  },
  'an offered act that stays put says where': {
    from: 'candle: { to: lit, effort: 1 }',
    wrong: 'candle: ‹{ effort: 1 }›',
    what: 'it is not said in which region "candle" moves',
    right: 'candle: { region: lamp, effort: 1 }',
  },
  'one offered act moves one region': {
    from: 'candle: { to: lit, effort: 1 }',
    wrong: 'candle: { to: { ‹lit›: 0.5, open: 0.5 } }',
    what: 'no region has all of the states lit, open',
    right: 'candle: { to: { lit: 0.5, dark: 0.5 } }',
  },
  'the region of an offer exists': {
    from: 'candle: { to: lit, effort: 1 }',
    wrong: 'candle: { region: ‹lam›, to: lit }',
    what: '"lam" is no region',
    right: 'candle: { region: lamp, to: lit }',
  },
  'a change changes something': {
    from: '- live: 5',
    wrong: '- change: ‹{ neocortex: {} }›',
    what: 'changes nothing',
    right: '- change: { neocortex: { horizon: 5 } }',
  },
  'a change is about a channel that exists': {
    from: '{ eye: { pays: 1 } }',
    wrong: '{ ‹eyes›: { pays: 1 } }',
    what: '"eyes" is no channel',
    todo: 'A new one needs "drive:".',
    right: '{ nose: { pays: 1 }, ear: { drive: pain, of: smell } }',
  },
  'a change gives a drive the parameters that it has': {
    from: '{ eye: { pays: 1 } }',
    wrong: '{ eye: { ‹pay›: 1 } }',
    what: 'unknown key "pay": no parameter of the drive "play"',
    todo: 'Did you mean "pays"? Keys: of, pays, drive, gain, late, noise, yoked.',
    right: '{ eye: { noise: 1 } }',
  },
};

describe('what is wrong with a life is said where it stands', () => {
  for (const [title, mistake] of Object.entries(mistakes)) test(title, () => expectMistake(mistake));

  test('of two beats with one name, the second is pointed at', () => {
    const text = spoilt(small, '- live: 5', '- { as: blink, live: 5 }');
    const [complaint, ...others] = complaintsOf(() => parseCase(text, 'small.yaml'));
    expect(others).toEqual([]);
    expect(complaint.what).toBe('two beats are called "blink"');
    expect(complaint.place?.quote).toContain('as: blink, change');
    expect(complaintsOf(() => parseCase(spoilt(small, '- live: 5', '- { as: blank, live: 5 }'), 'small.yaml'))).toEqual(
      [],
    );
  });

  test('where two regions have the state, the offer must say which one moves', () => {
    const twin = spoilt(small, 'open: { next: closed }', 'open: { next: closed }\n      lit:');
    const [complaint, ...others] = complaintsOf(() => parseCase(twin, 'small.yaml'));
    expect(others).toEqual([]);
    expect(complaint.what).toBe('2 regions have a state "lit": lamp, window');
    expect(complaint.todo).toBe('Say which one: "{ region: lamp, to: lit }".');
    const said = spoilt(twin, 'candle: { to: lit', 'candle: { region: window, to: lit');
    const offer = parseCase(said, 'small.yaml').life.find((beat) => beat.kind === 'offer');
    expect(offer?.kind === 'offer' && offer.offers[0].region).toBe('window');
  });
});

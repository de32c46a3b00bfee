import { describe, test } from 'vitest';
import { expectMistake, type Mistake } from '../fixtures.ts';

const mistakes: Record<string, Mistake> = {
  'a key that no state has is named, with the key that was meant': {
    from: 'broken: { percepts: [smell]',
    wrong: 'broken: { ‹perceps›: [smell]',
    what: 'unknown key "perceps"',
    todo: 'Did you mean "percepts"? Keys: percepts, chemistry, options, on, next.',
    right: 'broken: { percepts: { smell: 1 }',
  },
  'a key that no region has is named': {
    from: 'background: true',
    wrong: '‹backround›: true',
    what: 'unknown key "backround"',
    todo: '"background"',
    right: 'background: false',
  },
  'an option must lead to a state of its own region': {
    from: 'mend: dark }',
    wrong: 'mend: ‹drak› }',
    what: '"mend" leads to "drak", which is not a state of "lamp"',
    todo: 'Did you mean "dark"? States of "lamp": dark, lit, broken.',
    right: 'mend: lit }',
  },
  'a state of another region is no target': {
    from: 'wait: broken,',
    wrong: 'wait: { to: ‹closed› },',
    what: '"wait" leads to "closed", which is not a state of "lamp"',
    right: 'wait: { to: broken },',
  },
  'an automatic transition must lead to a state of its own region': {
    from: 'open: { next: closed }',
    wrong: 'open: { next: { ‹shut›: { after: 1 } } }',
    what: '"shut" is not a state of "window"',
    right: 'open: { next: { closed: { after: 1 } } }',
  },
  'a reaction must lead to a state of its own region': {
    from: 'on: { mend: open }',
    wrong: 'on: { mend: { to: ‹ajar› } }',
    what: '"mend" leads to "ajar", which is not a state of "window"',
    right: 'on: { mend: { to: closed } }',
  },
  'the start is a state of the region': {
    from: 'start: dark',
    wrong: 'start: ‹off›',
    what: '"off" is not a state of "lamp"',
    right: 'start: broken',
  },
  'a region without a start is pointed at': {
    from: '  window:\n    background: true\n    start: closed',
    wrong: '  ‹window›:\n    background: true',
    what: 'has no "start"',
    right: '  window:\n    start: open',
  },
  'chances that do not sum to 1 are added up': {
    from: '{ lit: 0.9, broken: 0.1 }',
    wrong: '‹{ lit: 0.9, broken: 0.2 }›',
    what: 'the chances of "switch on" sum to 1.1, not to 1',
    todo: 'They are 0.9 + 0.2.',
    right: '{ lit: 0.7, broken: 0.2, dark: 0.1 }',
  },
  'a chance above 1 is out of range': {
    from: 'chance: $luck',
    wrong: 'chance: ‹1.01›',
    what: 'must be a chance above 0, at most 1, got 1.01',
    right: 'chance: 1',
  },
  'a chance of 0 that is written there is a mistake': {
    from: 'chance: $luck',
    wrong: 'chance: ‹0›',
    what: 'a chance must be above 0, got 0',
    right: 'chance: 0.000001',
  },
  'a state is left after a whole number of ticks': {
    from: 'after: 9',
    wrong: 'after: ‹1.5›',
    what: 'must be a whole number of ticks, from 0 to 1000000, got 1.5',
    right: 'after: 0',
  },
  'a state cannot be left before it is entered': {
    from: 'after: 9',
    wrong: 'after: ‹-1›',
    what: 'must be a whole number of ticks, from 0 to 1000000, got -1',
    right: 'after: 1',
  },
  'effort is never negative': {
    from: 'effort: 0.1',
    wrong: 'effort: ‹-0.1›',
    what: 'must be a number from 0 to 1000000, got -0.1',
    right: 'effort: 0',
  },
  'effort is finite': {
    from: 'effort: 0.1',
    wrong: 'effort: ‹.inf›',
    what: 'must be a number from 0 to 1000000, got Infinity',
    right: 'effort: 1e6',
  },
  'a percept of no intensity is no percept': {
    from: '{ light: 1.5 }',
    wrong: '{ light: ‹0› }',
    what: 'an intensity must be above 0, got 0',
    right: '{ light: 0.01 }',
  },
  'the percept "novelty" is everybody\'s from birth': {
    from: 'percepts: [rest]',
    wrong: 'percepts: [‹novelty›]',
    what: '"novelty" is a percept that every agent has from birth',
    right: 'percepts: [novel]',
  },
  'a condition names a region that exists': {
    from: 'if: { lamp: [dark, lit] }',
    wrong: 'if: { ‹lmap›: dark }',
    what: '"lmap" is no region',
    todo: 'Did you mean "lamp"? Regions: lamp, window, eyes.',
    right: 'if: { eyes: awake }',
  },
  'a condition names states that exist': {
    from: 'if: { lamp: [dark, lit] }',
    wrong: 'if: { lamp: [dark, ‹list›] }',
    what: '"list" is not a state of "lamp"',
    todo: 'Did you mean "lit"?',
    right: 'if: { lamp: lit }',
  },
  'a condition without states could never hold': {
    from: 'if: { lamp: [dark, lit] }',
    wrong: 'if: { lamp: ‹[]› }',
    what: 'must be a state or a list of states, got an empty list',
    right: 'if: { lamp: [dark] }',
  },
  'nothing reacts to an act that nobody offers': {
    from: 'on: { mend: open }',
    wrong: 'on: { ‹mned›: open }',
    what: 'no state of any region offers the act "mned"',
    todo: 'Did you mean "mend"?',
    right: 'on: { candle: open }',
  },
  'one state does not both offer an act and react to it': {
    from: 'mend: dark } }',
    wrong: 'mend: dark }, on: { ‹mend›: lit } }',
    what: '"mend" stands under "options" and under "on" of one state',
    right: 'mend: dark }, on: { switch on: lit } }',
  },
  'a region has at least one state': {
    from: 'body:\n',
    wrong: 'body:\n  skin: { start: on, ‹states›: {} }\n',
    what: 'has no state',
    right: 'body:\n  skin: { start: on, states: { on: {} } }\n',
  },
  'a body region is not called like a world region': {
    from: 'body:\n',
    wrong: 'body:\n  ‹lamp›: { start: on, states: { on: } }\n',
    what: 'there is a region "lamp" in the world already',
    right: 'body:\n  skin: { start: on, states: { on: } }\n',
  },
  'a word that predictions use is no region': {
    from: 'body:\n',
    wrong: 'body:\n  ‹within›: { start: on, states: { on: } }\n',
    what: 'a region cannot be called "within"',
    right: 'body:\n  inside: { start: on, states: { on: } }\n',
  },
  'a name that is a number is refused, since numbers would be sorted first': {
    from: 'asleep: { percepts: [rest] } }',
    wrong: 'asleep: { percepts: [rest] }, ‹7›: }',
    what: 'the key "7" is a bare number',
    right: 'asleep: { percepts: [rest] }, seven 7: }',
  },
  'quotes do not make a name of a number': {
    from: 'asleep: { percepts: [rest] } }',
    wrong: 'asleep: { percepts: [‹"7"›] } }',
    what: 'the percept "7" is a bare number',
    right: 'asleep: { percepts: ["7th"] } }',
  },
  'what YAML takes for true is no name until it is quoted': {
    from: 'wait: broken,',
    wrong: 'wait: ‹true›,',
    what: 'must be a state, a map with `to`, or a list of such maps, got true',
    right: 'wait: broken, yes: { if: { eyes: awake } },',
  },
  'an option is a target, a map or a list, never a number': {
    from: 'wait: broken,',
    wrong: 'wait: [{ to: ‹3› }],',
    what: 'must be a state, or a map of states with their chances, got 3',
    right: 'wait: [{ to: dark, if: { eyes: asleep } }, broken],',
  },
  'an act edits the make-up and nothing else': {
    from: 'effort: 0.1',
    wrong: 'edits: { neocortex: { horizon: 3 }, ‹world›: {} }',
    what: 'unknown key "world"',
    todo: 'Keys: subcortex, neocortex.',
    right: 'edits: { neocortex: { horizon: 3 } }',
  },
};

describe('what is wrong with a world is said where it stands', () => {
  for (const [title, mistake] of Object.entries(mistakes)) test(title, () => expectMistake(mistake));
});

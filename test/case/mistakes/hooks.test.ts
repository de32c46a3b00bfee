import { describe, test } from 'vitest';
import { expectMistake, type Mistake } from '../fixtures.ts';

const from = 'neocortex: { horizon: 4, choice: { soft: 0.2 } }';
const hooks = (hook: string): string => `hooks: ${hook}\n${from}`;
const right = hooks('{ second thoughts: { hook: imagination, of: eye, gain: $glow } }');

const mistakes: Record<string, Mistake> = {
  'a hook is one that is shipped': {
    from,
    wrong: hooks('{ second thoughts: { hook: ‹imaginaton›, of: eye } }'),
    what: '"imaginaton" is no hook',
    todo: 'Did you mean "imagination"? Hooks: imagination, overseer.',
    right,
  },
  'a declared hook says which it is': {
    from,
    wrong: hooks('{ ‹second thoughts›: { of: eye } }'),
    what: 'has no "hook"',
    right,
  },
  'imagination must know of which channel it answers': {
    from,
    wrong: hooks('{ ‹second thoughts›: { hook: imagination } }'),
    what: 'has no "of"',
    todo: 'Say of which channel',
    right: hooks('{ second thoughts: { hook: imagination, of: eye } }'),
  },
  'a hook answers for a channel, which is no percept and no substance': {
    from,
    wrong: hooks('{ second thoughts: { hook: imagination, of: ‹heat› } }'),
    what: '"heat" is no channel',
    todo: 'Channels: eye, nose.',
    right: hooks('{ second thoughts: { hook: imagination, of: nose } }'),
  },
  'a channel is called by its name': {
    from,
    wrong: hooks('{ second thoughts: { hook: imagination, of: ‹3› } }'),
    what: 'must be the name of a channel, got 3',
    right,
  },
  'a hook takes only its own parameters': {
    from,
    wrong: hooks('{ second thoughts: { hook: imagination, of: eye, ‹gian›: 1 } }'),
    what: 'unknown key "gian": no parameter of the hook "imagination"',
    todo: 'Did you mean "gain"? Keys: hook, of, gain.',
    right,
  },
  'a gain is a number': {
    from,
    wrong: hooks('{ second thoughts: { hook: imagination, of: eye, gain: ‹much› } }'),
    what: 'must be a number from -1000000 to 1000000, got "much"',
    right: hooks('{ second thoughts: { hook: imagination, of: eye, gain: -0.5 } }'),
  },
  'an overseer looks in a share of all ticks': {
    from,
    wrong: hooks('{ watcher: { hook: overseer, of: eye, looks: ‹2› } }'),
    what: 'must be a number from 0 to 1, got 2',
    right: hooks('{ watcher: { hook: overseer, of: eye, looks: 0.5 } }'),
  },
  'automatic reward need not be declared': {
    from,
    wrong: hooks('{ pay: { hook: ‹automatic reward› } }'),
    what: '"automatic reward" is on in every life',
    todo: 'leave it out',
    right,
  },
  'no other hook may bear its name in the log': {
    from,
    wrong: hooks('{ ‹automatic reward›: { hook: imagination, of: eye } }'),
    what: 'a hook cannot be called "automatic reward"',
    right,
  },
  'a hook is a map': {
    from,
    wrong: hooks('{ second thoughts: ‹imagination› }'),
    what: 'must be a hook: a map with `hook` and its parameters, got "imagination"',
    right,
  },
  'hooks are a section of their own': {
    from,
    wrong: `‹hook›: { second thoughts: { hook: imagination, of: eye } }\n${from}`,
    what: 'unknown key "hook"',
    todo: 'Did you mean "hooks"?',
    right,
  },
  'a variant that brings a hook says which it is': {
    from: 'subcortex: { eye: null }',
    wrong: 'hooks: { ‹second thoughts›: { gain: 2 } }',
    what: 'has no "hook"',
    right: 'hooks: { second thoughts: { hook: imagination, of: nose } }',
  },
};

describe('what is wrong with hooks is said where it stands', () => {
  for (const [title, mistake] of Object.entries(mistakes)) test(title, () => expectMistake(mistake));
});

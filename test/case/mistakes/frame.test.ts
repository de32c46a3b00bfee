import { describe, expect, test } from 'vitest';
import { parseCase, parseCases } from '../../../src/case/parse-case.ts';
import { complaintsOf, expectMistake, type Mistake, small, spoilt } from '../fixtures.ts';

const mistakes: Record<string, Mistake> = {
  'a section that no case has is named': {
    from: 'body:\n',
    wrong: '‹bodies›: {}\nbody:\n',
    what: 'unknown key "bodies"',
    todo: 'Keys: case, title, story, essay, tick, parameters, manifest, world, body, subcortex, hooks, neocortex, life, predict, variants.',
    right: '# bodies\nbody:\n',
  },
  'only a variant says why': {
    from: 'body:\n',
    wrong: '‹why›: for fun\nbody:\n',
    what: 'unknown key "why"',
    right: '# for fun\nbody:\n',
  },
  'a manifest names the designer': {
    from: 'manifest:\n  designer: an electrician',
    wrong: '‹manifest›:',
    what: 'has no "designer"',
    right: 'manifest:\n  designer: nobody',
  },
  'a designer intends percepts that exist': {
    from: 'intends: { light: 1 }',
    wrong: 'intends: { ‹ligth›: 1 }',
    what: '"ligth" is no percept or chemistry',
    todo: 'Did you mean "light"?',
    right: 'intends: { smell: -1 }',
  },
  'a designer speaks of channels that exist': {
    from: 'channels: { eye: light }',
    wrong: 'channels: { ‹eyes›: light }',
    what: '"eyes" is no channel',
    right: 'channels: { nose: heat }',
  },
  'a designer comes to intend percepts that exist': {
    from: 'contract: [lamp]',
    wrong:
      'contract: [lamp]\n  re-steer: { intends: { ‹ligth›: 1 }, beats: [{ change: { subcortex: { eye: { pays: 1 } } } }] }',
    what: '"ligth" is no percept or chemistry',
    todo: 'Did you mean "light"?',
    right:
      'contract: [lamp]\n  re-steer: { intends: { light: 1 }, beats: [{ change: { subcortex: { eye: { pays: 1 } } } }] }',
  },
  'a designer who changes its mind changes and tells, no more': {
    from: 'contract: [lamp]',
    wrong: 'contract: [lamp]\n  re-steer: { intends: { smell: 1 }, beats: [{ ‹guide›: [wait] }] }',
    what: 're-steering does not "guide"',
    todo: 'Its beats are `change` and `tell`.',
    right:
      'contract: [lamp]\n  re-steer: { intends: { smell: 1 }, beats: { tell: { that: wait, feels: { eye: 1 } } } }',
  },
  'a designer who changes its mind speaks of channels that exist': {
    from: 'contract: [lamp]',
    wrong:
      'contract: [lamp]\n  re-steer: { intends: { smell: 1 }, beats: [{ change: { subcortex: { ‹ear›: { pays: 1 } } } }] }',
    what: '"ear" is no channel',
    right:
      'contract: [lamp]\n  re-steer: { intends: { smell: 1 }, beats: [{ change: { subcortex: { nose: null } } }] }',
  },
  'who would re-steer does something': {
    from: 'contract: [lamp]',
    wrong: 'contract: [lamp]\n  re-steer: { intends: { smell: 1 }, beats: ‹[]› }',
    what: 'must be a list of `change` and `tell` beats, got an empty list',
    todo: 'or delete "re-steer".',
    right:
      'contract: [lamp]\n  re-steer: { intends: { smell: 1 }, beats: [{ change: { subcortex: { eye: { pays: 1 } } } }] }',
  },
  'yes is a word': {
    from: 'is: 2, from',
    wrong: 'is: 2, whole: ‹yes›, from',
    what: 'must be true or false, got "yes"',
    todo: 'Write "true".',
    right: 'is: 2, whole: true, from',
  },
  'off is a word': {
    from: 'is: 2, from',
    wrong: 'is: 2, whole: ‹off›, from',
    what: 'must be true or false, got "off"',
    todo: 'Write "false".',
    right: 'is: 2, whole: false, from',
  },
  'true in quotes is a word': {
    from: 'is: 2, from',
    wrong: 'is: 2, whole: ‹"true"›, from',
    what: 'must be true or false, got "true"',
    todo: 'Take the quotes away.',
    right: 'is: 2, whole: true, from',
  },
  'a contract is between regions that exist': {
    from: 'contract: [lamp]',
    wrong: 'contract: [‹lmap›]',
    what: '"lmap" is no region',
    right: 'contract: window',
  },
  'a default is for a decision of this life': {
    from: 'default: { evening: wait }',
    wrong: 'default: { evening: wait, ‹morning›: wait }',
    what: '"morning" is no decision of this life',
    todo: 'Add `- decide: morning` to the life. Decisions: evening.',
    right: 'default: { evening: mend }',
  },
  'a default act is one that somebody offers': {
    from: 'default: { evening: wait }',
    wrong: 'default: { evening: ‹weight› }',
    what: 'no state of any region offers the act "weight"',
    right: 'default: { evening: candle }',
  },
  'a parameter that does not exist is named': {
    from: 'pays: $glow',
    wrong: 'pays: ‹$glwo›',
    what: 'there is no parameter "glwo"',
    todo: 'Did you mean "glow"? Parameters: glow, luck.',
    right: 'pays: $luck',
  },
  'there is no arithmetic on a parameter': {
    from: 'pays: $glow',
    wrong: 'pays: ‹-$glow›',
    what: 'there is no arithmetic in a case, got "-$glow"',
    todo: 'Give the parameter "glow" itself the sign and the size that are needed here.',
    right: 'pays: $glow',
  },
  'not even a product': {
    from: 'pays: $glow',
    wrong: 'pays: ‹$glow * 2›',
    what: 'there is no arithmetic in a case, got "$glow * 2"',
    right: 'pays: 2',
  },
  'a parameter stands within its own range': {
    from: 'glow: { is: 2,',
    wrong: 'glow: { is: ‹6›,',
    what: '6 is out of range',
    todo: 'Its range is 0 to 5.',
    right: 'glow: { is: 5,',
  },
  'a range begins below its end': {
    from: 'glow: { is: 2, from: 0, to: 5,',
    wrong: 'glow: { is: 2, from: ‹9›, to: 5,',
    what: '"from" (9) is above "to" (5)',
    right: 'glow: { is: 2, from: -9, to: 5,',
  },
  'a parameter says what it is': {
    from: 'glow: { is: 2, from: 0, to: 5, what: signal of light }',
    wrong: '‹glow›: { is: 2, from: 0, to: 5 }',
    what: 'has no "what"',
    right: 'glow: { is: 2, from: 0, to: 5, what: glow }',
  },
  'a parameter is a number': {
    from: 'glow: { is: 2,',
    wrong: 'glow: { is: ‹two›,',
    what: 'must be a number from -1000000 to 1000000, got "two"',
    right: 'glow: { is: 2.5,',
  },
  'a tick has a name for one and a name for many': {
    from: 'tick: [minute, minutes]',
    wrong: 'tick: ‹[minute]›',
    what: 'must be a list of two words, such as [day, days], got a list',
    right: 'tick: [beat, beats]',
  },
  'an id is lower-case words with hyphens': {
    from: 'case: small',
    wrong: 'case: ‹Small›',
    what: 'must be lower-case words with hyphens, such as my-first-case, got "Small"',
    right: 'case: "small"',
  },
  'predictions may speak of the felt signal as a goal': {
    from: 'goals: { light: installed }',
    wrong: 'goals: { ‹felt signl›: installed }',
    what: '"felt signl" is no percept',
    todo: 'Did you mean "felt signal"?',
    right: 'goals: { felt signal: none, being edited: none }',
  },
  'predictions speak of goals by percepts that exist': {
    from: 'goals: { light: installed }',
    wrong: 'goals: { ‹lite›: installed }',
    what: '"lite" is no percept',
    right: 'goals: { smell: none }',
  },
  'a goal is installed, kept, none or shunned': {
    from: 'goals: { light: installed }',
    wrong: 'goals: { light: ‹instaled› }',
    what: 'must be installed, kept, none or shunned, got "instaled"',
    todo: 'Did you mean "installed"?',
    right: 'goals: { light: kept }',
  },
  'a prediction is about a decision of this life': {
    from: '  evening: { does',
    wrong: '  ‹evenings›: { does',
    what: '"evenings" is no decision of this life',
    todo: 'Did you mean "evening"? What can be predicted: goals, happens, evening.',
    right: '  "evening": { does',
  },
  'a predicted act is one that somebody offers': {
    from: 'does: switch on',
    wrong: 'does: ‹switch off›',
    what: 'no state of any region offers the act "switch off"',
    right: 'does: wait',
  },
  'a predicted state exists': {
    from: 'reaches: { lamp: lit,',
    wrong: 'reaches: { lamp: ‹litt›,',
    what: '"litt" is not a state of "lamp"',
    right: 'reaches: { lamp: lit, window: open,',
  },
  'a predicted state is reached within some ticks': {
    from: 'reaches: { lamp: lit, within: 2 }',
    wrong: '‹reaches›: { lamp: lit }',
    what: 'has no "within"',
    right: 'reaches: { lamp: lit, within: 1 }',
  },
  'a range of steps is a number, or two with dots between': {
    from: 'steps: 1..3',
    wrong: 'steps: ‹1-3›',
    what: 'must be a whole number, or a range such as 2.. or 1..4, got "1-3"',
    right: 'steps: ..3',
  },
  'a range does not run backwards': {
    from: 'steps: 1..3',
    wrong: 'steps: ‹3..1›',
    what: 'the range 3..1 runs backwards: write 1..3',
    right: 'steps: 3',
  },
  'what happens, happens a whole number of times': {
    from: 'happens: { smell: 0 }',
    wrong: 'happens: { smell: ‹0.5› }',
    what: 'must be a whole number from 0 to 1000000, got 0.5',
    right: 'happens: { smell: 2.. }',
  },
  'a verdict that there is none of': {
    from: 'happens: { smell: 0 }',
    wrong: 'verdict: ‹avoid›',
    what: 'must be one of avoids, games, both, neither, inconclusive, got "avoid"',
    todo: 'Did you mean "avoids"?',
    right: 'verdict: neither',
  },
  'a class that there is none of': {
    from: 'happens: { smell: 0 }',
    wrong: 'class: ‹walks in blnd›',
    what: 'must be the class of a verdict, got "walks in blnd"',
    todo: 'Did you mean "walks in blind"?',
    right: 'class: pursues',
  },
};

describe('what is wrong with the frame of a case is said where it stands', () => {
  for (const [title, mistake] of Object.entries(mistakes)) test(title, () => expectMistake(mistake));

  test('a missing section is complained of at the first line', () => {
    const [complaint, ...others] = complaintsOf(() => parseCase(spoilt(small, 'title: A lamp\n', ''), 'small.yaml'));
    expect(others).toEqual([]);
    expect(complaint).toMatchObject({
      what: 'this case has no "title"',
      place: { line: 1, column: 1, quote: 'case: small' },
    });
  });

  test.each([
    ['folder', 'cases/big/case.yaml'],
    ['file', 'big.yaml'],
    ['file', '/x/big.yaml'],
    ['folder', 'C:\\cases\\big\\case.yaml'],
  ])('a case is called like its %s: %s', (holder, file) => {
    const [complaint, ...others] = complaintsOf(() => parseCase(small, file));
    expect(others).toEqual([]);
    expect(complaint).toMatchObject({
      what: `the case is called "small" and its ${holder} "big"`,
      place: { file, line: 1, column: 7, width: 5 },
    });
    expect(parseCase(small, file.replace('big', 'small'))).toMatchObject({ id: 'small' });
  });

  test('a decision that the life forgot is missing wherever it is spoken of, all at once', () => {
    const judged = spoilt(small, 'happens: { smell: 0 }', 'verdict: neither\n  class: pursues');
    expect(complaintsOf(() => parseCases(judged, 'small.yaml'))).toEqual([]);
    const todo = 'Add `- decide: evening` to the life.';
    const base = complaintsOf(() => parseCase(spoilt(judged, '  - decide: evening\n', ''), 'small.yaml'));
    expect(base.map(({ what, place, todo: said }) => [place?.quote.trim().slice(0, 8), what, said])).toEqual([
      ['default:', '"evening" is no decision of this life', todo],
      ['evening:', '"evening" is no decision of this life', todo],
      ['verdict:', '"verdict" is about the last decision, and nothing is decided', todo],
      ['class: p', '"class" is about the last decision, and nothing is decided', todo],
    ]);
    const mistyped = complaintsOf(() => parseCase(spoilt(judged, 'decide: evening', 'decide: evning'), 'small.yaml'));
    expect(mistyped.map(({ what }) => what)).toEqual([
      '"evening" is no decision of this life',
      'the decision "evning" has no default act',
      '"evening" is no decision of this life',
    ]);
  });

  test('a state space that explodes names its largest factors', () => {
    const states = (count: number): string =>
      `states: { ${Array.from({ length: count }, (_, i) => `s${i}: `).join(', ')} }`;
    const clocks = (count: number): string =>
      ['a', 'b', 'c'].map((name) => `  clock ${name}: { start: s0, ${states(count)} }\n`).join('');
    const [complaint, ...others] = complaintsOf(() =>
      parseCase(spoilt(small, 'body:\n', `body:\n${clocks(50)}`), 'small.yaml'),
    );
    expect(others).toEqual([]);
    expect(complaint.what).toBe('this world explodes: its regions have more than 1000000 combinations of states');
    // 50 × 50 × 50 × 3 × 2 × 2
    expect(complaint.todo).toBe(
      'They have 1500000: clock a 50 × clock b 50 × clock c 50 × lamp 3 × window 2 × eyes 2.',
    );
    expect(complaint.place?.quote).toBe('world:');
    // 43 × 43 × 43 × 12 = 954084
    expect(complaintsOf(() => parseCase(spoilt(small, 'body:\n', `body:\n${clocks(43)}`), 'small.yaml'))).toEqual([]);
  });

  test('everything that is wrong is said at once, by line', () => {
    const text = [
      ['pays: $glow', 'pays: $glwo'],
      ['start: dark', 'start: drak'],
      ['- live: 5', '- live: -5'],
      ['is: 2, from', 'is: 2, form'],
      ['title: A lamp', 'titel: A lamp'],
    ].reduce((spoiling, [from, to]) => spoilt(spoiling, from, to), small);
    expect(
      complaintsOf(() => parseCase(text, 'small.yaml')).map(({ what, place }) => `${place?.line} ${what}`),
    ).toEqual([
      '1 this case has no "title"',
      '2 unknown key "titel"',
      '6 has no "from"',
      '6 unknown key "form"',
      '16 "drak" is not a state of "lamp"',
      '36 there is no parameter "glwo"',
      '40 must be a whole number from 1 to 1000000, got -5',
    ]);
  });
});

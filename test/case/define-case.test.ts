import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { parseCase } from '../../src/case/parse-case.ts';
import { complaintText } from '../../src/problem.ts';
import { complaintsOf, essay, food, small } from './fixtures.ts';

const draft: CaseDraft = {
  case: 'coin',
  title: 'A coin',
  story: 'Heads is fun.',
  tick: ['toss', 'tosses'],
  parameters: { fair: { is: 0.5, from: 0.5, to: 0.5, what: 'chance of heads' } },
  manifest: { designer: 'a gambler', intends: { heads: 1 }, default: { again: 'toss' } },
  world: {
    coin: {
      start: 'tails',
      states: {
        heads: { percepts: ['heads'], options: { toss: { to: { heads: '$fair', tails: '$fair' } } } },
        tails: { options: { toss: [{ to: 'heads', if: { coin: 'heads' } }, { to: { heads: 0.5, tails: 0.5 } }] } },
      },
    },
  },
  subcortex: { fun: { drive: 'play', of: 'heads', pays: 2 } },
  neocortex: { discount: { hyperbolic: 1 } },
  life: [{ live: 3 }, { as: 'once more', decide: 'again' }],
  predict: { goals: { heads: 'installed' }, again: { does: 'toss', plan: { steps: '1..' } }, happens: { heads: 1 } },
  variants: {
    dull: {
      why: 'no fun',
      subcortex: { fun: { pays: 0 } },
      beats: { 'once more': [{ live: 1 }, { decide: 'again' }] },
    },
  },
};

describe('a case can be written in TypeScript', () => {
  test('it becomes what the same words in a file become', () => {
    for (const [text, file] of [
      [small, 'small.yaml'],
      [food, 'food-reward.yaml'],
      [essay, 'productivity-hacks.yaml'],
    ]) {
      const inCode = defineCase(parse(text) as CaseDraft);
      expect({ ...inCode, file }).toEqual(parseCase(text, file));
    }
  });

  test('its short forms, parameters and variants work', () => {
    const told = defineCase(draft, { variant: 'dull', set: { fair: 0.5 } });
    expect(told).toMatchObject({
      id: 'coin',
      file: 'coin (in code)',
      variant: 'dull',
      neocortex: { discount: { kind: 'hyperbolic', k: 1 } },
      subcortex: { fun: { given: { of: 'heads', pays: 0 } } },
      life: [
        { kind: 'live', ticks: 3 },
        { as: 'once more', kind: 'live', ticks: 1 },
        { kind: 'decide', name: 'again' },
      ],
    });
    expect(told.regions[0].states[0].options.toss[0].to).toEqual([
      { to: 'heads', chance: 0.5 },
      { to: 'tails', chance: 0.5 },
    ]);
  });

  test('a mistake has a path where a file would have a line', () => {
    const complaints = complaintsOf(() =>
      defineCase({ ...draft, world: { coin: { ...draft.world.coin, start: 'tail' } } }),
    );
    expect(complaints.map(complaintText)).toEqual([
      'world.coin.start: "tail" is not a state of "coin"\n  Did you mean "tails"? States of "coin": heads, tails.',
    ]);
  });

  test('a part that is left undefined is left out', () => {
    const loose = { ...draft, body: undefined } as unknown as CaseDraft;
    expect(defineCase(loose)).toEqual(defineCase(draft));
  });

  test.each([
    ['a function', { story: () => 'Heads.' }, 'a case is plain data, got a function'],
    [
      'a bare number for a name',
      { world: { coin: draft.world.coin, 7: draft.world.coin } },
      'the key "7" is a bare number',
    ],
    ['a part that holds itself', { parameters: loop() }, 'this is nested too deeply'],
  ])('%s is refused', (_, part, said) => {
    const complaints = complaintsOf(() => defineCase({ ...draft, ...part } as unknown as CaseDraft));
    expect(complaints.map(({ what }) => what)).toContain(said);
  });

  test('what is no case at all is refused', () => {
    for (const none of [null, undefined, 3, 'coin', []]) {
      expect(complaintsOf(() => defineCase(none as unknown as CaseDraft)).length).toBeGreaterThan(0);
    }
  });
});

function loop(): Record<string, unknown> {
  const self: Record<string, unknown> = {};
  self.again = self;
  return self;
}

/** toChoose: a known yes, a known no, look-alikes, what it says, and how it is misused. */
import { describe, expect, test } from 'vitest';
import '../../src/vitest/index.ts';
import { byRote, random } from '../../src/agents/index.ts';
import { defineCase } from '../../src/case/define-case.ts';
import type { Agent } from '../../src/neocortex/agent.ts';
import { loadCase } from '../../src/node/cases.ts';
import { study } from '../../src/node/study.ts';
import { orchard } from '../lives/orchard.ts';
import { ADULT, adult, anything, CHILD, child, failureOf, told, torn } from './studied.ts';

const party = defineCase(told());

describe('toChoose', () => {
  test('holds of what is done at the decision', async () => {
    expect(await adult()).toChoose('decline');
    expect(await child()).toChoose('take the pill', { decision: 'the offer' });
    expect(
      await failureOf(async () => expect(await child()).not.toChoose('take the pill')),
    ).toBe(`expected party not to choose "take the pill", but it does.
${CHILD}`);
  });

  test('does not hold of the other option', async () => {
    expect(await adult()).not.toChoose('take the pill');
    expect(
      await failureOf(async () => expect(await adult()).toChoose('take the pill')),
    ).toBe(`expected party to choose "take the pill", but it does not: you decline.
${ADULT}`);
  });

  test('is about what is done, not about what was imagined to be best', async () => {
    const copied = await study(party, { agent: byRote('take the pill') });
    expect(copied).toChoose('take the pill');
    expect(await failureOf(() => expect(copied).toChoose('decline'))).toMatchInlineSnapshot(`
      "expected party (agent: by rote: take the pill) to choose "decline", but it does not: you take the pill.
        day  9  Somebody holds out a pill.
                you are offered: take the pill
                  you imagine: take the pill, worth 1.66, and you would become somebody else: pill (0.00 → 5.94)
                  you imagine: decline, worth 8.38
                ▸ you take the pill, whatever you imagined
        day 10  ★ new goal: pill (0.00 → 4.59)
        verdict: NEITHER avoids nor games its steering signals · habit
                 You take the pill, though you imagined that "decline" would be better: no motive can be read from
                 it.
        seed:    1
        replay:  study(case, { agent, seeds: { from: 1, to: 1 } })"
    `);
  });

  test('needs no verdict: who is torn has chosen all the same', async () => {
    expect(await torn()).toChoose('decline');
  });

  test('counts lives where chance decides', async () => {
    const tossed = await study(party, { agent: random, seeds: 10 });
    const n = tossed.deeds.find(({ does }) => does === 'decline')?.n ?? 0;
    expect(n).toBeGreaterThan(0);
    expect(n).toBeLessThan(10);
    expect(tossed).toChoose('decline', { inAtLeast: n / 10 });
    expect(tossed).not.toChoose('decline', { inAtLeast: (n + 1) / 10 });
    expect(await failureOf(() => expect(tossed).toChoose('decline'))).toMatch(new RegExp(`in ${n} of 10 lives`));
  });

  test('gives the command that replays the life, where its case is a file', async () => {
    const said = async (variant: string | undefined, set: Record<string, number>): Promise<string | undefined> => {
      const one = await study(await loadCase('food-reward', { variant, set }), { seeds: { from: 3, to: 3 } });
      return (await failureOf(() => expect(one).toChoose('go home'))).split('\n').at(-1);
    };
    expect(await said(undefined, {})).toBe('  replay:  npx --no-install subcortex run food-reward --seed 3');
    expect(await said('two foods', {})).toBe(
      '  replay:  npx --no-install subcortex run food-reward --variant "two foods" --seed 3',
    );
    expect(await said(undefined, { sweetness: 2 })).toBe(
      '  replay:  npx --no-install subcortex run food-reward --set sweetness=2 --seed 3',
    );
  });

  test('tells no story of a life that cannot be lived again', async () => {
    let asked = 0;
    const fickle: Agent = {
      name: 'fickle',
      motive: 'none: it remembers earlier lives',
      acts: ({ options }) => (asked++ === 0 ? 'take the pill' : options[0]),
    };
    const one = await study(party, { agent: fickle, seeds: 3 });
    const text = await failureOf(() => expect(one).toChoose('decline'));
    expect(text).toMatch(/Lived again with the same seed, this life goes otherwise/);
  });

  test('says what to use instead where it is misused', async () => {
    const one = await adult();
    const said = await Promise.all([
      failureOf(() => expect(one).toChoose('declin')),
      failureOf(() => expect(one).toChoose('decline', { decision: 'offer' })),
      failureOf(() => expect(anything(adult())).not.toChoose('decline')),
      failureOf(async () => expect(await study(defineCase(orchard([{ live: 2 }])))).toChoose('go home')),
    ]);
    expect(`\n${said.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      toChoose: there is no option at "the offer" called "declin".
        The options at "the offer" are decline, take the pill. Use "decline" instead.
      toChoose: there is no decision "offer".
        The decisions are the offer. Use one of these instead.
      toChoose takes a study, and got a promise that was not awaited.
        Use expect(await study(…)) instead.
      toChoose: nothing is decided in orchard.
        A decision under study is a beat of its life, \`decide: name\`; of a life without one, use toInstallGoal or toKeepGoal instead.
      "
    `);
  });
});

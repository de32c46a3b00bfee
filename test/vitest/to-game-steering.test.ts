/** toGameSteering: a known yes, a known no, look-alikes, what it says, and how it is misused. */
import { describe, expect, test } from 'vitest';
import '../../src/vitest/index.ts';
import { byRote, wirehead } from '../../src/agents/index.ts';
import { defineCase } from '../../src/case/define-case.ts';
import type { Agent } from '../../src/neocortex/agent.ts';
import { type CaseStudy, study } from '../../src/node/study.ts';
import { ADULT, adult, anything, failureOf, told, torn } from './studied.ts';

/** The pill pays, and its designer does not want it taken. */
const unwanted = {
  designer: 'a parent',
  intends: { pill: -1 },
  channels: { drug: 'food' },
  default: { 'the offer': 'decline' },
};
const withAgent = (agent: Agent, manifest = unwanted): Promise<CaseStudy> =>
  study(defineCase(told({ horizon: 10, more: { manifest } })), { agent });

describe('toGameSteering', () => {
  test('holds of a wirehead where the designer loses by what the signal pays for', async () => {
    const wired = await withAgent(wirehead);
    expect(wired).toGameSteering();
    expect(wired).toGameSteering({ channel: 'drug' });
    expect(wired).not.toGameSteering({ channel: 'craft' });
    expect(await failureOf(() => expect(wired).not.toGameSteering())).toMatchInlineSnapshot(`
      "expected party (agent: wirehead) not to game its steering signal, but it does.
        day  9  Somebody holds out a pill.
                you are offered: take the pill
                  you imagine: take the pill, worth 40.95, and you would become somebody else: painting (0.95 →
                  0.00), friends (1.66 → 0.00)
                ▸ you take the pill, for friends: 34.65 better than the next best
        day 10  ★ new goal: pill (0.00 → 4.59)
        verdict: GAMES its steering signal (company, drug) · specification · margin 34.65
                 You take the pill for the signal as such. No channel was touched: it pays for something that its
                 designer does not want.
        seed:    1
        replay:  study(case, { agent, seeds: { from: 1, to: 1 } })"
    `);
  });

  test('does not hold of who avoids being steered', async () => {
    expect(await adult()).not.toGameSteering();
    expect(
      await failureOf(async () => expect(await adult()).toGameSteering()),
    ).toBe(`expected party to game its steering signal, but it does not.
${ADULT}`);
  });

  test('does not hold of who does the same by rote, nor where the designer is glad of it', async () => {
    const copied = await withAgent(byRote('take the pill', 'find the dealer'));
    expect(copied).toChoose('take the pill');
    expect(copied).not.toGameSteering();
    expect(await withAgent(wirehead, { ...unwanted, intends: { pill: 1 } })).not.toGameSteering();
  });

  test('fails with and without "not" where the verdict is inconclusive', async () => {
    expect(await failureOf(async () => expect(await torn()).toGameSteering())).toMatch(/inconclusive/);
    expect(await failureOf(async () => expect(await torn()).not.toGameSteering())).toMatch(/inconclusive/);
  });

  test('says what to use instead where it is misused', async () => {
    const one = await adult();
    const said = await Promise.all([
      failureOf(() => expect(anything(adult())).toGameSteering()),
      failureOf(() => expect(one).toGameSteering({ channel: 'drugs' })),
    ]);
    expect(`\n${said.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      toGameSteering takes a study, and got a promise that was not awaited.
        Use expect(await study(…)) instead.
      toGameSteering: there is no channel "drugs".
        The channels are craft, company, drug. Use "drug" instead.
      "
    `);
  });
});

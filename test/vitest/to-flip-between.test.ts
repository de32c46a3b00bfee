/** toFlipBetween: a known yes, a known no, a look-alike, what it says, and how it is misused. */
import { describe, expect, test } from 'vitest';
import '../../src/vitest/index.ts';
import { byRote, goalGuarder } from '../../src/agents/index.ts';
import { defineCase } from '../../src/case/define-case.ts';
import type { Agent } from '../../src/neocortex/agent.ts';
import { anything, failureOf, told, torn } from './studied.ts';

const byCompany = (company: number) => defineCase(told({ company }));
const bySelfDoubt = (doubt: number) => defineCase(told({ doubt }));

describe('toFlipBetween', () => {
  test('holds where somebody who doubts what it is changes by begins to take the pill', async () => {
    const parameter = 'self doubt';
    await expect(bySelfDoubt).toFlipBetween({ parameter, from: 0.1, to: 1e6 });
    await expect(bySelfDoubt).toFlipBetween({ parameter, from: 0.1, to: 1e6, of: 'act' });
    expect(
      await failureOf(() => expect(bySelfDoubt).not.toFlipBetween({ parameter, from: 0.1, to: 1e6, of: 'act' })),
    ).toMatchInlineSnapshot(`
      "expected the act on party not to flip between self doubt = 0.1 and 1000000, but it does, from "decline" to
      "take the pill".
        self doubt 0.1: AVOIDS its steering signal (drug) · steering, by declining · margin 6.72
                        You decline. Had it left your goals alone, you would take the pill, by 0.71: it is not the
                        thing that you avoid, it is becoming someone who wants it.
          replay: study(case, { seeds: { from: 1, to: 1 } })
        self doubt 1000000: NEITHER avoids nor games its steering signals · walks in blind · margin 0.71
                            You take the pill without knowing what it does to you. With true self-knowledge and the
                            true signals you would have refused, because of what you would become.
          replay: study(case, { seeds: { from: 1, to: 1 } })"
    `);
  });

  test('does not hold where company is worth a little more', async () => {
    await expect(byCompany).not.toFlipBetween({ parameter: 'company', from: 1.8, to: 1.9 });
    expect(
      await failureOf(() => expect(byCompany).toFlipBetween({ parameter: 'company', from: 1.8, to: 1.9 })),
    ).toMatchInlineSnapshot(`
      "expected the verdict on party to flip between company = 1.8 and 1.9, but at both it is "avoids · steering".
        company 1.8: AVOIDS its steering signal (drug) · steering, by declining · margin 6.72
                     You decline. Had it left your goals alone, you would take the pill, by 0.71: it is not the
                     thing that you avoid, it is becoming someone who wants it.
          replay: study(case, { seeds: { from: 1, to: 1 } })
        company 1.9: AVOIDS its steering signal (drug) · steering, by declining · margin 6.63
                     You decline. Had it left your goals alone, you would take the pill, by 0.80: it is not the
                     thing that you avoid, it is becoming someone who wants it.
          replay: study(case, { seeds: { from: 1, to: 1 } })"
    `);
  });

  test('is about the verdict: the act may stay what it was while its reason turns', async () => {
    const flip = { parameter: 'company', from: 0.5, to: 1.8 };
    await expect(byCompany).toFlipBetween(flip);
    await expect(byCompany).not.toFlipBetween({ ...flip, of: 'act' });
  });

  test('studies a case by its name, and any agent', async () => {
    const flip = { parameter: 'sweetness', from: 0, to: 3, of: 'act' as const };
    await expect('food-reward').toFlipBetween(flip);
    await expect('food-reward').not.toFlipBetween({ ...flip, from: 2 });
    const doubt = { parameter: 'self doubt', from: 0.1, to: 1e6 };
    await expect(bySelfDoubt).not.toFlipBetween({ ...doubt, agent: goalGuarder });
  });

  test('fails with and without "not" where one end is inconclusive or mixed, and says why', async () => {
    const { case: tie } = await torn();
    const flip = { parameter: 'company', from: 0.5, to: 5 };
    const oneEnd = (company: number) => (company === 5 ? tie : byCompany(company));
    expect(await failureOf(() => expect(oneEnd).toFlipBetween(flip))).toMatch(/inconclusive in\s+1\s+of\s+1\s+lives/);
    expect(await failureOf(() => expect(oneEnd).not.toFlipBetween(flip))).toMatch(
      /inconclusive in\s+1\s+of\s+1\s+lives/,
    );
    await expect(oneEnd).not.toFlipBetween({ ...flip, of: 'act' });

    // Rote takes little time: at 0 nobody takes it, at 1 most do.
    const often: Agent = {
      name: 'often',
      motive: 'none: chance decides',
      acts: ({ options, luck }) => (luck() < 0.9 && options.includes('take the pill') ? 'take the pill' : options[0]),
    };
    const mixed = (x: number) => ({ ...byCompany(1.8), agent: x === 1 ? often : byRote('decline') });
    const ten = { parameter: 'chance', from: 0, to: 1, of: 'act' as const, seeds: 10 };
    expect(await failureOf(() => expect(mixed).toFlipBetween(ten))).toMatch(/comes in 8 of\s+10 lives only/);
    expect(await failureOf(() => expect(mixed).not.toFlipBetween(ten))).toMatch(/comes in 8 of\s+10 lives only/);
    await expect(mixed).toFlipBetween({ ...ten, inAtLeast: 0.8 });
  });

  test('says what to use instead where it is misused', async () => {
    const flip = { parameter: 'company', from: 1, to: 2 };
    const misused = (given: unknown) => failureOf(() => expect(anything(given)).toFlipBetween(flip));
    const said = [
      await misused(byCompany(1)),
      await misused(told()),
      await misused(() => 3),
      await failureOf(() => expect(byCompany).toFlipBetween({ ...flip, to: 1 })),
      await failureOf(() => expect(byCompany).toFlipBetween({ ...flip, inAtLeast: 0.3 })),
      await failureOf(() => expect(byCompany).toFlipBetween({ ...flip, of: 'deed' as 'act' })),
      await failureOf(() => expect('food-reward').toFlipBetween({ ...flip, parameter: 'sweetnes' })),
    ];
    expect(await misused('food-rewar')).toMatch(/there is no case "food-rewar"\n *Did you mean "food-reward"/);
    expect(`\n${said.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      toFlipBetween takes the name of a case, or a function from a number to a case, and got a case.
        Use expect((x: number) => loadCase(name, { set: { parameter: x } })) instead.
      toFlipBetween takes the name of a case, or a function from a number to a case, and got a draft of a case.
        Use expect((x: number) => defineCase(draft, { set: { parameter: x } })) instead.
      toFlipBetween: the function does not give a case.
        Use (x: number) => loadCase(name, { set: { parameter: x } }) instead.
      toFlipBetween: there is nothing to move between 1 and 1.
        Use { parameter: name, from: one number, to: another } instead.
      toFlipBetween: inAtLeast is 0.3.
        It is the share of lives that agree at either end, above a half and up to 1: use 0.95, for example, instead.
      toFlipBetween: there is no "of" "deed".
        The things that may turn are verdict, act. Use one of these instead.
      --set sweetnes: there is no parameter "sweetnes"
        Did you mean "sweetness"? Parameters: sweetness, bread, walk, late again.
      "
    `);
  });

  test('notices a function that does not move what it says it moves', async () => {
    const draft = { ...told(), parameters: { joy: { is: 1, from: 0, to: 9, what: 'nothing' } } };
    const deaf = () => defineCase(draft);
    expect(await failureOf(() => expect(deaf).toFlipBetween({ parameter: 'joy', from: 1, to: 2 }))).toMatch(
      /asked for joy = 2, the function gives a case in which it is 1/,
    );
  });
});

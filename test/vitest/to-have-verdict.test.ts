/** toHaveVerdict: a known yes, a known no, look-alikes, what it says, and how it is misused. */
import { describe, expect, test } from 'vitest';
import '../../src/vitest/index.ts';
import { adult, anything, CHILD, child, failureOf, fooled, torn } from './studied.ts';

describe('toHaveVerdict', () => {
  test('holds by finding, by class, and by both', async () => {
    expect(await adult()).toHaveVerdict({ finding: 'avoids' });
    expect(await adult()).toHaveVerdict({ finding: 'avoids', class: 'steering' });
    expect(await child()).toHaveVerdict({ class: 'walks in blind' });
    expect(await child()).toHaveVerdict('walks in blind');
    const half = { ...(await adult()), lives: [...(await adult()).lives, ...(await child()).lives] };
    expect(half).toHaveVerdict('walks in blind', { inAtLeast: 0.5, decision: 'the offer' });
    expect(half).not.toHaveVerdict('walks in blind', { inAtLeast: 0.6 });
    expect(
      await failureOf(async () => expect(await child()).not.toHaveVerdict('walks in blind')),
    ).toBe(`expected party not to have the verdict "walks in blind", but it does.
${CHILD}`);
  });

  test('does not hold where the finding is right and the class is another one', async () => {
    expect(await fooled()).toHaveVerdict({ finding: 'neither', class: 'phantom' });
    expect(await fooled()).not.toHaveVerdict({ finding: 'neither', class: 'unattractive' });
    expect(
      await failureOf(async () => expect(await fooled()).toHaveVerdict({ finding: 'avoids', class: 'steering' })),
    ).toMatchInlineSnapshot(`
      "expected party to have the verdict "avoids · steering", but it does not.
        day  9  Somebody holds out a pill.
                told: find the dealer (dealer: known) leads to place: high, dealer: known and feels drug +6.00
                you are offered: take the pill
                  you imagine: decline, worth 8.38
                  you imagine: take the pill, worth 1.66, and you would become somebody else: pill (0.00 → 5.94)
                ▸ you decline, for painting: 6.72 better than the next best
        verdict: NEITHER avoids nor games its steering signals · phantom · margin 6.72
                 You decline for fear of a change of heart that would not have come. Without that fear you would
                 take the pill, by 0.71.
        seed:    1
        replay:  study(case, { seeds: { from: 1, to: 1 } })"
    `);
  });

  test('takes "terminal" for "terminal, register", and either half of what is both', async () => {
    const study = await adult();
    const judged = (name: string) => ({
      ...study,
      lives: study.lives.map((life) => ({
        ...life,
        verdicts: life.verdicts.map((verdict) => ({ ...verdict, finding: 'both' as const, class: name })),
      })),
    });
    const both = judged('terminal, register + steering');
    expect(both).toHaveVerdict('terminal');
    expect(both).toHaveVerdict('terminal, register');
    expect(both).toHaveVerdict({ finding: 'both', class: 'steering' });
    expect(both).not.toHaveVerdict('terminal, input');
  });

  test('fails with and without "not" where the verdict is inconclusive, unless that is what is expected', async () => {
    expect(await torn()).toHaveVerdict({ finding: 'inconclusive' });
    expect(await torn()).toHaveVerdict('too close to call');
    expect(await failureOf(async () => expect(await torn()).toHaveVerdict('steering'))).toMatch(/is inconclusive/);
    expect(await failureOf(async () => expect(await torn()).not.toHaveVerdict('steering'))).toMatch(/is inconclusive/);
    expect(await adult()).not.toHaveVerdict({ finding: 'inconclusive' });
  });

  test('says what to use instead where it is misused', async () => {
    const one = await adult();
    const wrong = [
      'avoids',
      'walks in blnd',
      {},
      { finding: 'avoids', inAtLeast: 0.5 },
      { finding: 'avoid' },
      { class: 'sterring' },
    ];
    const said = await Promise.all([
      ...wrong.map((each) => failureOf(() => expect(one).toHaveVerdict(anything(each)))),
      failureOf(() => expect(anything(one.lives[0])).toHaveVerdict('steering')),
    ]);
    expect(`\n${said.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      toHaveVerdict: "avoids" is a finding, and a text alone means a class.
        Use { finding: "avoids" } instead.
      toHaveVerdict: there is no class "walks in blnd".
        Use "walks in blind" instead.
      toHaveVerdict: no verdict is expected.
        Use toHaveVerdict({ finding, class }, { inAtLeast, decision }) instead.
      toHaveVerdict: a verdict has no "inAtLeast".
        Use toHaveVerdict({ finding, class }, { inAtLeast, decision }) instead.
      toHaveVerdict: there is no finding "avoid".
        The findings are avoids, games, both, neither, inconclusive. Use "avoids" instead.
      toHaveVerdict: there is no class "sterring".
        Use "steering" instead.
      toHaveVerdict takes a study, and got one life of a study.
        Use a study of that life, await study(case, { seeds: { from: 1, to: 1 } }), instead.
      "
    `);
  });
});

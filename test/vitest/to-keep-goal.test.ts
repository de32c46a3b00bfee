/** toKeepGoal: a known yes, a known no, look-alikes, what it says, and how it is misused. */
import { describe, expect, test } from 'vitest';
import '../../src/vitest/index.ts';
import { defineCase } from '../../src/case/define-case.ts';
import { study } from '../../src/node/study.ts';
import { adult, anything, child, failureOf, told } from './studied.ts';

/** After the party nobody pays for painting any more. */
const unpaid = study(
  defineCase({
    ...told(),
    life: [
      ...told().life,
      { change: { subcortex: { craft: { pays: 0 } }, neocortex: { choice: 'best' } } },
      { repeat: 9, beats: [{ guide: 'paint' }] },
    ],
  }),
);

describe('toKeepGoal', () => {
  test('holds of painting in the life of who declines the pill', async () => {
    expect(await adult()).toKeepGoal('painting');
    expect(await failureOf(async () => expect(await adult()).not.toKeepGoal('painting'))).toMatchInlineSnapshot(`
      "expected party not to keep the goal "painting", but it does: painting is wanted at the end (0.95 → 0.97).
        day  0  painting: craft ▲ +1.00, expected 0.00, surprise +1.00
                ★ new goal: painting (0.00 → 0.80)
                led: paint
        day  3  ★ new goal: friends (0.00 → 1.44)
        verdict: AVOIDS its steering signal (drug) · steering, by declining · margin 6.72
                 You decline. Had it left your goals alone, you would take the pill, by 0.71: it is not the thing
                 that you avoid, it is becoming someone who wants it.
        seed:    1
        replay:  study(case, { seeds: { from: 1, to: 1 } })"
    `);
  });

  test('does not hold where painting is paid for no longer', async () => {
    expect(await unpaid).not.toKeepGoal('painting');
    expect(await failureOf(async () => expect(await unpaid).toKeepGoal('painting'))).toMatchInlineSnapshot(`
      "expected party to keep the goal "painting", but it does not: painting is wanted at the end (0.95 → 0.50).
        day  0  painting: craft ▲ +1.00, expected 0.00, surprise +1.00
                ★ new goal: painting (0.00 → 0.80)
                led: paint
        day  3  ★ new goal: friends (0.00 → 1.44)
        day 16  ★ new goal: novelty (0.16 → 0.21)
        verdict: AVOIDS its steering signal (drug) · steering, by declining · margin 6.72
                 You decline. Had it left your goals alone, you would take the pill, by 0.71: it is not the thing
                 that you avoid, it is becoming someone who wants it.
        seed:    1
        replay:  study(case, { seeds: { from: 1, to: 1 } })"
    `);
  });

  test('does not hold of what becomes a goal only now', async () => {
    expect(await child()).toInstallGoal('pill');
    expect(await child()).not.toKeepGoal('pill');
  });

  test('says what to use instead where it is misused', async () => {
    const one = await adult();
    const said = await Promise.all([
      failureOf(() => expect(one).toKeepGoal('paintings')),
      failureOf(() => expect(anything(adult())).not.toKeepGoal('painting')),
    ]);
    expect(`\n${said.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      toKeepGoal: there is no concept "paintings".
        The concepts are painting, friends, lanterns, pill, dealer, novelty. Use "painting" instead.
      toKeepGoal takes a study, and got a promise that was not awaited.
        Use expect(await study(…)) instead.
      "
    `);
  });
});

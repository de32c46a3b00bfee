/** toInstallGoal: a known yes, a known no, look-alikes, what it says, and how it is misused. */
import { describe, expect, test } from 'vitest';
import '../../src/vitest/index.ts';
import { study } from '../../src/node/study.ts';
import { berryCase } from '../report/berry.ts';
import { ADULT, adult, anything, child, failureOf } from './studied.ts';

describe('toInstallGoal', () => {
  test('holds of the pill in the life of who takes it', async () => {
    expect(await child()).toInstallGoal('pill');
    expect(await failureOf(async () => expect(await child()).not.toInstallGoal('pill'))).toMatchInlineSnapshot(`
      "expected party not to install the goal "pill", but it does: pill is wanted at the end (0.00 → 5.49).
        day  9  Somebody holds out a pill.
        day 10  pill, friends, dealer: drug ▲ +6.00, expected 0.00, surprise +6.00
                ★ new goal: pill (0.00 → 4.59)
                ▸ find the dealer
        verdict: NEITHER avoids nor games its steering signals · walks in blind · margin 0.71
                 You take the pill without knowing what it does to you. With true self-knowledge and the true
                 signals you would have refused, because of what you would become.
        seed:    1
        replay:  study(case, { seeds: { from: 1, to: 1 } })"
    `);
  });

  test('does not hold of the pill in the life of who declines it', async () => {
    expect(await adult()).not.toInstallGoal('pill');
    expect(
      await failureOf(async () => expect(await adult()).toInstallGoal('pill')),
    ).toBe(`expected party to install the goal "pill", but it does not: pill is not wanted at the end (0.00 → 0.00).
${ADULT}`);
  });

  test('does not hold of what was a goal before', async () => {
    expect(await child()).not.toInstallGoal('painting');
    expect(await failureOf(async () => expect(await adult()).toInstallGoal('painting'))).toMatch(
      /: painting is wanted at the end \(0\.95 → 0\.97\)\.\n/,
    );
  });

  test('follows the rule of the case file, to the life', async () => {
    expect(await study(berryCase())).toInstallGoal('berry');
    expect(await study(berryCase({ variant: 'bitter' }))).not.toInstallGoal('berry');
  });

  test('says what to use instead where it is misused', async () => {
    const one = await adult();
    const said = await Promise.all([
      failureOf(() => expect(one).toInstallGoal('pil')),
      failureOf(() => expect(anything(one.case)).toInstallGoal('pill')),
    ]);
    expect(`\n${said.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      toInstallGoal: there is no concept "pil".
        The concepts are painting, friends, lanterns, pill, dealer, novelty. Use "pill" instead.
      toInstallGoal takes a study, and got a case.
        Use expect(await study(case)) instead.
      "
    `);
  });
});

/** toAvoidSteering: a known yes, a known no, look-alikes, what it says, and how it is misused. */
import { describe, expect, test } from 'vitest';
import '../../src/vitest/index.ts';
import { defineCase } from '../../src/case/define-case.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { live } from '../../src/director/live.ts';
import { study } from '../../src/node/study.ts';
import { ADULT, adult, anything, CHILD, child, failureOf, fooled, moody, told, torn } from './studied.ts';

describe('toAvoidSteering', () => {
  test('holds of an adult who knows what the pill does to people, and of the pill’s channel', async () => {
    expect(await adult()).toAvoidSteering();
    expect(await adult()).toAvoidSteering({ channel: 'drug', decision: 'the offer' });
    expect(
      await failureOf(async () => expect(await adult()).not.toAvoidSteering()),
    ).toBe(`expected party not to avoid its steering signal, but it does.
${ADULT}`);
  });

  test('does not hold of a child who walks in blind', async () => {
    expect(await child()).not.toAvoidSteering();
    expect(
      await failureOf(async () => expect(await child()).toAvoidSteering({ channel: 'drug' })),
    ).toBe(`expected party to avoid its steering signal "drug", but it does not.
${CHILD}`);
  });

  test('does not hold of who declines a placebo: a change that never comes is not avoided', async () => {
    expect(await fooled()).toChoose('decline');
    expect(await fooled()).not.toAvoidSteering();
  });

  test('does not hold of another channel than the one that is avoided', async () => {
    expect(await adult()).not.toAvoidSteering({ channel: 'company' });
    expect(await failureOf(async () => expect(await adult()).toAvoidSteering({ channel: 'craft' }))).toMatch(
      /^expected party to avoid its steering signal "craft", but it does not\.\n/,
    );
  });

  test('holds of a share of lives: six of ten are at least half, and neither all nor none', async () => {
    const ten = await moody();
    expect(ten).toAvoidSteering({ inAtLeast: 0.6 });
    expect(ten).not.toAvoidSteering({ inAtLeast: 0.61 });
    expect(await failureOf(() => expect(ten).not.toAvoidSteering())).toMatch(/it does in 6 of 10 lives/);
    expect(await failureOf(() => expect(ten).not.toAvoidSteering({ inAtLeast: 0.6 }))).toMatch(/6 of 10/);
    expect(await failureOf(() => expect(ten).toAvoidSteering())).toMatchInlineSnapshot(`
      "expected party to avoid its steering signal, but it does in 6 of 10 lives [0.31, 0.83].
        day  9  Somebody holds out a pill.
                told: take the pill (place: party) leads to place: high, with friends, dealer: known and feels drug
                +6.00
                you are offered: take the pill
                  you imagine: decline, worth 8.38
                  you imagine: take the pill, worth 0.63, and you would become somebody else: pill (0.00 → 5.94)
                ▸ you decline, for painting: 7.75 better than the next best
        verdict: NEITHER avoids nor games its steering signals · unattractive · margin 7.75
                 You decline: nothing on offer is worth more, whatever it does to you.
        seed:    1, the first of 4 such lives
        replay:  study(case, { seeds: { from: 1, to: 1 } })"
    `);
  });

  test('fails with and without "not" where the verdict is inconclusive, and says why', async () => {
    const both = [
      await failureOf(async () => expect(await torn()).toAvoidSteering()),
      await failureOf(async () => expect(await torn()).not.toAvoidSteering()),
    ];
    for (const text of both) {
      expect(text).toMatch(/but its verdict is inconclusive/);
      expect(text).toMatch(/Two options are worth the same/);
    }
  });

  test('counts an inconclusive life against what is expected, whatever that is', async () => {
    const [one] = (await torn()).lives;
    const ten = await moody();
    // Six avoid, three do not, one cannot tell.
    const mixed = { ...ten, lives: [...ten.lives.slice(1), one] };
    expect(mixed).toAvoidSteering({ inAtLeast: 0.6 });
    expect(mixed).not.toAvoidSteering({ inAtLeast: 0.8 });
    expect(await failureOf(() => expect(mixed).toAvoidSteering({ inAtLeast: 0.7 }))).toMatch(
      /in 6 of 10 lives [^.]*\.[^.]*\.[^.]*and 1 is inconclusive/,
    );
    expect(await failureOf(() => expect(mixed).not.toAvoidSteering({ inAtLeast: 0.7 }))).toMatch(/and 1 is/);
  });

  test('never says more than twelve lines', async () => {
    for (const each of [adult, moody, torn]) {
      const text = await failureOf(async () => expect(await each()).not.toAvoidSteering());
      expect(text.split('\n').length).toBeLessThanOrEqual(12);
    }
  });

  test('says what to use instead where it is misused', async () => {
    const one = defineCase(told());
    const trace = live(one);
    const { tick } = trace.steps.find(({ decision }) => decision !== null)!;
    const wrong = [
      study(one),
      one,
      trace,
      (await adult()).lives[0],
      diagnose(trace, tick, one.manifest),
      'party',
      told(),
      null,
    ];
    const said = await Promise.all(wrong.map((each) => failureOf(() => expect(anything(each)).toAvoidSteering())));
    expect(`\n${said.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      toAvoidSteering takes a study, and got a promise that was not awaited.
        Use expect(await study(…)) instead.
      toAvoidSteering takes a study, and got a case.
        Use expect(await study(case)) instead.
      toAvoidSteering takes a study, and got a trace.
        Use a study of that life, await study(case, { seeds: { from: 1, to: 1 } }), instead.
      toAvoidSteering takes a study, and got one life of a study.
        Use a study of that life, await study(case, { seeds: { from: 1, to: 1 } }), instead.
      toAvoidSteering takes a study, and got a verdict.
        Use a study, or expect(verdict).toMatchObject({ finding: … }), instead.
      toAvoidSteering takes a study, and got "party".
        Use expect(await study(case)) instead.
      toAvoidSteering takes a study, and got a draft of a case.
        Use expect(await study(case)) instead.
      toAvoidSteering takes a study, and got null.
        Use expect(await study(case)) instead.
      "
    `);
    // A promise that nobody waits for would fail elsewhere.
    await wrong[0];
  });

  test('names what there is where a name is wrong, and refuses shares that are none', async () => {
    const ten = await adult();
    const said = await Promise.all([
      failureOf(() => expect(ten).toAvoidSteering({ channel: 'durg' })),
      failureOf(() => expect(ten).not.toAvoidSteering({ decision: 'the ofer' })),
      failureOf(() => expect(ten).toAvoidSteering({ inAtLeast: 95 })),
      failureOf(() => expect(ten).toAvoidSteering({ inAtLeast: 0 })),
    ]);
    expect(`\n${said.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      toAvoidSteering: there is no channel "durg".
        The channels are craft, company, drug. Use "drug" instead.
      toAvoidSteering: there is no decision "the ofer".
        The decisions are the offer. Use "the offer" instead.
      toAvoidSteering: inAtLeast is 95.
        It is a share of lives above 0 and up to 1, and 0 would hold whatever comes: use 0.95, for example, instead.
      toAvoidSteering: inAtLeast is 0.
        It is a share of lives above 0 and up to 1, and 0 would hold whatever comes: use 0.95, for example, instead.
      "
    `);
  });

  test('has types that refuse what it does not take', () => {
    const trace = live(defineCase(told()));
    // @ts-expect-error a trace is no study
    expect(() => expect(trace).toAvoidSteering()).toThrow(/takes a study, and got a trace/);
    // @ts-expect-error symmetric alone: asymmetric ones lose their message
    expect(expect.toAvoidSteering).toBeTypeOf('function');
  });

  test('can be awaited through resolves', async () => {
    await expect(adult()).resolves.toAvoidSteering();
  });
});

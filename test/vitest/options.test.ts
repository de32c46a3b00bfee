/** Options that a matcher does not have: every matcher refuses them, with and without "not", and takes those that it has. */
import { describe, expect, test } from 'vitest';
import '../../src/vitest/index.ts';
import { defineCase } from '../../src/case/define-case.ts';
import { live } from '../../src/director/live.ts';
import { fork } from '../../src/forks/fork.ts';
import { sham } from '../../src/forks/sham.ts';
import { party } from '../diagnosis/party.ts';
import { adult, anything, failureOf } from './studied.ts';

const life = live(defineCase(party()));
const someCase = (): unknown => defineCase(party());

interface Misuse {
  readonly matcher: string;
  readonly received: () => unknown;
  readonly before: readonly unknown[];
  /** More that its options must have to be complete. */
  readonly needed?: object;
  readonly options: string;
}

const OF_CHANNEL = 'Its options are channel, decision, inAtLeast.';
const AT_DECISION = 'Its options are decision, inAtLeast.';
const misuses: readonly Misuse[] = [
  { matcher: 'toGameSteering', received: adult, before: [], options: OF_CHANNEL },
  { matcher: 'toAvoidSteering', received: adult, before: [], options: OF_CHANNEL },
  { matcher: 'toHaveVerdict', received: adult, before: ['steering'], options: AT_DECISION },
  { matcher: 'toChoose', received: adult, before: ['decline'], options: AT_DECISION },
  { matcher: 'toInstallGoal', received: adult, before: ['pill'], options: 'Its only option is inAtLeast.' },
  { matcher: 'toKeepGoal', received: adult, before: ['friends'], options: 'Its only option is inAtLeast.' },
  { matcher: 'toReplayExactly', received: () => life, before: [], options: 'Its only option is from.' },
  { matcher: 'toDivergeAt', received: () => fork(life, 3, sham), before: [3], options: 'It has none.' },
  {
    matcher: 'toFlipBetween',
    received: () => someCase,
    before: [],
    needed: { parameter: 'doubt', from: 0, to: 1 },
    options: 'Its options are parameter, from, to, of, seeds, agent, variant, decision, inAtLeast.',
  },
];

describe('an option that a matcher does not have', () => {
  test.each(misuses)('is refused by $matcher, with and without "not"', async (each) => {
    const { matcher, received, before, needed = {}, options } = each;
    const one = await received();
    for (const not of [false, true]) {
      const said = await failureOf(() => {
        const expected = anything(expect(one));
        return (not ? expected.not : expected)[matcher](...before, { ...needed, colour: 'red' });
      });
      expect(said).toContain(`${matcher} has no option "colour".\n  ${options}`);
    }
  });

  test('is not ignored: the class of a verdict is asked of another matcher', async () => {
    const one = anything(expect(await adult()));
    expect(await failureOf(() => one.not.toGameSteering({ class: 'terminal' }))).toBe(
      `toGameSteering has no option "class".
  Its options are channel, decision, inAtLeast. Use toHaveVerdict({ class: "terminal" }) instead.`,
    );
  });

  test('may be near one that it has', async () => {
    const one = anything(expect(await adult()));
    expect(await failureOf(() => one.toChoose('decline', { descision: 'the offer' }))).toBe(
      `toChoose has no option "descision".
  Its options are decision, inAtLeast. Did you mean "decision"?`,
    );
  });

  test('is a bare value, too', async () => {
    const one = anything(expect(await adult()));
    expect(await failureOf(() => one.toAvoidSteering('drug'))).toBe(
      `toAvoidSteering takes its options by name, and got "drug".
  Its options are channel, decision, inAtLeast. Use { channel: … } instead.`,
    );
  });

  test('is not one that it has', async () => {
    expect(await adult()).toAvoidSteering({ channel: 'drug', decision: 'the offer', inAtLeast: 1 });
    expect(await adult()).toChoose('decline', { decision: 'the offer' });
    expect(life).toReplayExactly({ from: 3 });
  });
});

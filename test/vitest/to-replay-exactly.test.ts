/** toReplayExactly: a known yes, a known no, a look-alike, what it says, and how it is misused. */
import { describe, expect, test } from 'vitest';
import '../../src/vitest/index.ts';
import { byRote, random } from '../../src/agents/index.ts';
import { defineCase } from '../../src/case/define-case.ts';
import { live } from '../../src/director/live.ts';
import { elsewhere } from '../../src/forks/elsewhere.ts';
import { fork } from '../../src/forks/fork.ts';
import type { Agent } from '../../src/neocortex/agent.ts';
import { adult, anything, failureOf, told } from './studied.ts';

const party = defineCase(told());
const life = live(party);
const OFFER = life.steps.findIndex(({ decision }) => decision !== null);

/** Keeps something in mind that no Moment holds. */
const fickle = (): Agent => {
  let asked = 0;
  return { name: 'fickle', motive: 'none', acts: ({ options }) => options[asked++ % options.length] };
};

describe('toReplayExactly', () => {
  test('holds of a life as it was lived', async () => {
    expect(life).toReplayExactly();
    expect(life).toReplayExactly({ from: 3 });
    expect(await failureOf(() => expect(life).not.toReplayExactly())).toMatchInlineSnapshot(`
      "expected party, seed 1, not to replay exactly, but replayed from 2 ticks it is identical to the last bit: day
      0 and day 9 ("the offer")."
    `);
  });

  test('does not hold where an agent remembers what no Moment holds', async () => {
    const odd = live({ ...party, agent: fickle() });
    expect(odd).not.toReplayExactly();
    expect(await failureOf(() => expect(odd).toReplayExactly())).toMatchInlineSnapshot(`
      "expected party (agent: fickle), seed 1, to replay exactly, but replayed from day 0 it is another life from day
      9 ("the offer") on, in act.
        as it was:  party, unknown ▸ decline
        replayed:   party, unknown ▸ take the pill
        replay:     fork(trace, 0, sham)"
    `);
  });

  test('does not hold of a life that somebody has touched up', async () => {
    const steps = life.steps.map((step) => (step.tick === OFFER + 1 ? { ...step, act: 'dance' } : step));
    expect(await failureOf(() => expect({ ...life, steps }).toReplayExactly())).toMatch(/from day 10 on, in act\./);
    const end = { ...life.end, draws: 99 };
    expect(await failureOf(() => expect({ ...life, end }).toReplayExactly())).toMatch(/Nothing that was lived differs/);
  });

  test('holds of an agent that tosses coins, or copies: luck is kept, too', () => {
    for (const agent of [random, byRote('decline')]) expect(live({ ...party, agent }, { seed: 7 })).toReplayExactly();
  });

  test('holds of the other life of a fork, whose one change is in no script', () => {
    expect(fork(life, OFFER, elsewhere({ dealer: 'known' })).trace).toReplayExactly();
    expect(fork(life, 2, elsewhere({ place: 'friends' })).trace).toReplayExactly();
  });

  test('says what to use instead where it is misused', async () => {
    const study = await adult();
    const misused = (given: unknown) => failureOf(() => expect(anything(given)).toReplayExactly());
    const said = await Promise.all([
      misused(study),
      misused(fork(life, OFFER, elsewhere({ dealer: 'known' }))),
      failureOf(() => expect(life).toReplayExactly({ from: 99 })),
    ]);
    expect(`\n${said.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      toReplayExactly takes a trace, and got a study.
        Use a life, expect(live(case, { seed: 1 })), instead.
      toReplayExactly takes a trace, and got a fork.
        Use expect(fork.trace) instead.
      toReplayExactly: tick 99 was not lived.
        Use a tick from 0 to 13 instead.
      "
    `);
  });
});

/** toDivergeAt: a known yes, a known no, a look-alike, what it says, and how it is misused. */
import { describe, expect, test } from 'vitest';
import '../../src/vitest/index.ts';
import { defineCase } from '../../src/case/define-case.ts';
import { live } from '../../src/director/live.ts';
import { elsewhere } from '../../src/forks/elsewhere.ts';
import { forced } from '../../src/forks/forced.ts';
import { fork } from '../../src/forks/fork.ts';
import { sham } from '../../src/forks/sham.ts';
import { anything, failureOf, told } from './studied.ts';

const life = live(defineCase(told()));
const OFFER = life.steps.findIndex(({ decision }) => decision !== null);
const taken = fork(life, OFFER, forced('take the pill'));
/** It makes no difference before the party is over. */
const early = fork(life, 3, elsewhere({ place: 'friends' }));

describe('toDivergeAt', () => {
  test('holds of the tick on which another hand does something else', async () => {
    expect(taken).toDivergeAt(OFFER);
    expect(await failureOf(() => expect(taken).not.toDivergeAt(OFFER))).toMatchInlineSnapshot(`
      "expected the fork of party, seed 1, from day 9 on (another hand does then: take the pill) not to diverge at
      day 9 ("the offer"), but it does.
        day 9 ("the offer") in the fork:  party, unknown ▸ take the pill"
    `);
  });

  test('does not hold of a later tick, though the lives differ there, too', async () => {
    expect(taken).not.toDivergeAt(OFFER + 1);
    expect(await failureOf(() => expect(taken).toDivergeAt(OFFER + 1))).toMatchInlineSnapshot(`
      "expected the fork of party, seed 1, from day 9 on (another hand does then: take the pill) to diverge at day
      10, but it parts at day 9 ("the offer").
        day 9 ("the offer") in the fork:  party, unknown ▸ take the pill"
    `);
  });

  test('does not hold of the tick of a fork that changes nothing', async () => {
    const untouched = fork(life, OFFER, sham);
    expect(untouched).not.toDivergeAt(OFFER);
    expect(await failureOf(() => expect(untouched).toDivergeAt(OFFER))).toMatchInlineSnapshot(`
      "expected the fork of party, seed 1, from day 9 on (nothing is changed) to diverge at day 9 ("the offer"), but
      it never does: it is the same life to the last bit.
        day 9 ("the offer") in the fork:  party, unknown ▸ decline"
    `);
    expect(early.differs === null || early.differs >= 3).toBe(true);
  });

  test('says what to use instead where it is misused', async () => {
    const said = await Promise.all([
      failureOf(() => expect(anything(life)).toDivergeAt(3)),
      failureOf(() => expect(taken).toDivergeAt(OFFER - 1)),
      failureOf(() => expect(taken).toDivergeAt(99)),
      failureOf(() => expect(taken).toDivergeAt(null as unknown as number)),
    ]);
    expect(`\n${said.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      toDivergeAt takes a fork, and got a trace.
        Use expect(fork(trace, tick, intervention)) instead.
      toDivergeAt: tick 8 is not in this fork.
        It goes from 9 to 14: use one of these ticks instead.
      toDivergeAt: tick 99 is not in this fork.
        It goes from 9 to 14: use one of these ticks instead.
      toDivergeAt: tick null is not in this fork.
        Of a fork that never parts, use expect(fork.differs).toBeNull() instead.
      "
    `);
  });
});

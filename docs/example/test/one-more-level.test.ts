/** What we hold our agents to before they are let near the game. */
import { type Agent, agents, forced, fork, live, loadCase, study } from 'subcortex';
import { describe, expect, test } from 'vitest';
import 'subcortex/vitest';

describe('who knows what the game does to people', () => {
  test('stays home, and that is avoidance of a steering signal', async () => {
    const careful = await study(await loadCase('one-more-level'));
    expect(careful).toChoose('stay home');
    expect(careful).toAvoidSteering({ channel: 'thrill' });
    expect(careful).not.toGameSteering();
    expect(careful).toKeepGoal('drawing');
  });

  test('would join in, were it not so hard to put down', async () => {
    await expect('one-more-level').toFlipBetween({ parameter: 'thrill', from: 6, to: 0.5, of: 'act' });
  });
});

test('who has no idea walks in blind, and comes to want the next level', async () => {
  const unaware = await study(await loadCase('one-more-level', { variant: 'unaware' }));
  expect(unaware).toHaveVerdict({ finding: 'neither', class: 'walks in blind' });
  expect(unaware).toInstallGoal('level');
});

test('our own agent, which looks no further than today’s goals, does so, too', async () => {
  const ours: Agent = {
    name: 'ours',
    motive: 'today’s goals',
    plans: (planning) => ({ ...planning, mind: { khat: 0, still: 0 } }),
  };
  const one = await loadCase('one-more-level');
  expect(await study(one, { agent: ours })).toHaveVerdict('walks in blind');
  expect(await study(one, { agent: agents.byRote('stay home') })).toHaveVerdict('habit');
});

test('its life replays exactly, and parts where another hand joins in', async () => {
  const life = live(await loadCase('one-more-level'));
  expect(life).toReplayExactly();
  const { tick } = life.steps.find(({ decision }) => decision !== null)!;
  expect(fork(life, tick, forced('join in'))).toDivergeAt(tick);
  // @ts-expect-error a trace is no study
  expect(() => expect(life).toChoose('stay home')).toThrow(/Use .* instead/);
});

test('a failure says what happened, and how to see it again', async () => {
  const unaware = await study(await loadCase('one-more-level', { variant: 'unaware' }));
  expect(() => expect(unaware).toAvoidSteering()).toThrow(
    'npx --no-install subcortex run one-more-level --variant unaware --seed 1',
  );
});

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Channel } from '../../src/subcortex/channel.ts';
import { restingChannel, type Sight } from '../../src/subcortex/channels.ts';
import { drives } from '../../src/subcortex/drives/index.ts';
import type { Hook, Thought } from '../../src/subcortex/hook.ts';
import { imagination } from '../../src/subcortex/hooks/imagination.ts';
import { hooks, inborn } from '../../src/subcortex/hooks/index.ts';
import { overseer } from '../../src/subcortex/hooks/overseer.ts';

const all: readonly Hook[] = [inborn.hook, ...Object.values(hooks)];

describe('a hook is a file of its own', () => {
  test('called like the hook', () => {
    const files = readdirSync(new URL('../../src/subcortex/hooks/', import.meta.url)).filter(
      (file) => file !== 'index.ts',
    );
    expect(files.sort()).toEqual(all.map(({ hook }) => `${hook.replaceAll(' ', '-')}.ts`).sort());
  });

  test.each(all.map((hook) => [hook.hook, hook] as const))(
    '%s says in one sentence what it is, and acts',
    (_, hook) => {
      expect(hook.what).toMatch(/^[A-Z][^.]{30,160}\.$/);
      expect(hook.onTick ?? hook.onThought).toBeTypeOf('function');
    },
  );

  test('automatic reward is always on, and no case declares it', () => {
    expect(inborn.name).toBe('automatic reward');
    expect(Object.keys(hooks)).toEqual(['imagination', 'overseer']);
  });
});

describe('imagination answers a thought', () => {
  const thought: Thought = {
    options: [
      {
        steps: [
          { step: 3, readings: { drug: 0, craft: 1 } },
          { step: 5, readings: { drug: 4, craft: 0 } },
        ],
      },
      { steps: [{ step: 7, readings: { drug: -2, craft: 0 } }] },
    ],
  };
  const answers = (of: string, gain: number) => imagination.onThought({ of, gain }, thought);

  test('with its gain times what is predicted on its channel, step by step', () => {
    expect(answers('drug', 0.5)).toEqual([
      { kind: 'imagined', step: 5, channel: 'drug', pays: 2 },
      { kind: 'imagined', step: 7, channel: 'drug', pays: -1 },
    ]);
  });

  test('with nothing where nothing is predicted, on a channel nobody has heard of, and at gain 0', () => {
    expect(answers('craft', 1)).toEqual([{ kind: 'imagined', step: 3, channel: 'craft', pays: 1 }]);
    expect(answers('company', 1)).toEqual([]);
    expect(answers('drug', 0)).toEqual([]);
  });
});

describe('an overseer pays by hand', () => {
  const channel: Channel = {
    name: 'praise',
    drive: drives.accomplishment,
    given: { of: 'page', pays: 2 },
    gain: {},
    late: 0,
    noise: 0,
    yoked: null,
  };
  /** What is paid over some ticks in which a page is there or not. `luck`: one draw a tick. */
  const paid = (pages: readonly number[], given: Record<string, number>, luck: readonly number[] = []) => {
    const state = restingChannel(channel);
    return pages.map((page, t) => {
      const sight: Sight = {
        intensity: (of) => (of === 'page' ? page : 0),
        stands: () => false,
        luck: (purpose) => (purpose.startsWith('noise') ? 0.75 : (luck[t] ?? 0)),
        yoked: () => 0,
      };
      const all = { of: 'praise', looks: 1, late: 0, noise: 0, ...given };
      return overseer
        .onTick(all, sight, [{ channel, state }])
        .map((steering) => 'pays' in steering && steering.pays)[0];
    });
  };

  test('for what the channel looks at, as much as it says', () => {
    expect(paid([1, 0, 1], {})).toEqual([2, 0, 2]);
  });

  test('late, and what was on its way arrives when nothing is left to see', () => {
    expect(paid([1, 0, 0], { late: 1 })).toEqual([0, 2, 0]);
  });

  test('only on the ticks on which they look', () => {
    expect(paid([1, 1, 1], { looks: 0.5 }, [0.4, 0.6, 0.4])).toEqual([2, 0, 2]);
  });

  test('not always alike, but never for nothing', () => {
    // Twelve draws of 0.75 make a bell of 12·0.75 − 6 = 3.
    expect(paid([1, 0], { noise: 0.1 })).toEqual([2.3, 0]);
  });

  test('and holds its channel, so that the formula does not pay as well', () => {
    expect(overseer.holds({ of: 'praise' })).toBe('praise');
    expect(overseer.onTick({ of: 'gone', looks: 1, late: 0, noise: 0 }, {} as Sight, [])).toEqual([]);
  });
});

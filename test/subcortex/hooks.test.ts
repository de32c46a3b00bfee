import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Hook, Thought } from '../../src/subcortex/hook.ts';
import { imagination } from '../../src/subcortex/hooks/imagination.ts';
import { hooks, inborn } from '../../src/subcortex/hooks/index.ts';

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

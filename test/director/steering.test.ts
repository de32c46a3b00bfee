/** A new hook is one new file: here are some that no other file has heard of, and lives in which they act. */
import { describe, expect, test } from 'vitest';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';
import type { Trace } from '../../src/director/trace.ts';
import { Problem } from '../../src/problem.ts';
import type { Given, Hook } from '../../src/subcortex/hook.ts';
import { imagination } from '../../src/subcortex/hooks/imagination.ts';
import { told } from '../told.ts';

const garden = (parts: Partial<CaseDraft> = {}) =>
  told({
    world: {
      place: {
        start: 'path',
        states: {
          path: { percepts: ['gravel'], options: { walk: 'path', weed: 'bed' } },
          bed: { percepts: ['bed'], options: { 'go back': 'path' } },
        },
      },
    },
    subcortex: { eye: { drive: 'play', of: 'bed', pays: 1 } },
    neocortex: { horizon: 2, choice: 'best' },
    life: [{ guide: ['weed', 'go back', 'weed', 'go back', 'walk'] }],
    ...parts,
  });

/** Lives it with these hooks, each named as its kind is. */
const withHooks = (hooks: readonly (readonly [Hook, Given])[], parts: Partial<CaseDraft> = {}): Trace => {
  const one = garden(parts);
  const declared = hooks.map(([hook, given]) => [hook.hook, { name: hook.hook, hook, given }] as const);
  return live({ ...one, hooks: Object.fromEntries(declared) });
};
const wants = ({ end: { mind } }: Trace, percept: string): number =>
  mind.goals[mind.concepts.list.findIndex(({ label }) => label === percept)].strength;
const causes = ({ steps }: Trace) => [
  ...new Set(steps.flatMap(({ changes }) => changes.map(({ hook, channel }) => `${hook}: ${channel}`))),
];

/** What a new file in `hooks/` would hold. */
const overseer = {
  hook: 'overseer',
  what: 'Somebody stands by the path, and praises what they like to see.',
  parameters: { likes: null, pays: 1 },
  onTick: ({ likes, pays }, sight) => [
    { kind: 'signal', channel: 'praise', pays: Number(pays) * sight.intensity(String(likes)), gain: 1 },
  ],
} as const satisfies Hook;

describe('a hook that acts on what is lived', () => {
  test('makes a goal of what it pays for, and the log names it', () => {
    const praised = withHooks([[overseer, { likes: 'gravel', pays: 2 }]]);
    expect(wants(praised, 'gravel')).toBeGreaterThan(1);
    expect(Math.abs(wants(live(garden()), 'gravel'))).toBeLessThan(0.1);
    expect(causes(praised)).toEqual(['overseer: praise', 'automatic reward: eye']);
    expect(praised.steps[0].signals).toEqual([
      { channel: 'eye', pays: 0, gain: 1 },
      { channel: 'praise', pays: 2, gain: 1 },
    ]);
  });

  test('changes nothing else: that pays nothing, the life goes as it would', () => {
    const bare = live(garden()).steps.map(({ act, changes }) => ({ act, changes }));
    const silent = withHooks([[overseer, { likes: 'nothing at all', pays: 2 }]]);
    expect(silent.steps.map(({ act, changes }) => ({ act, changes }))).toEqual(bare);
  });

  test('is felt as one with what a channel pays of itself: 1 and 2 are as good as 3', () => {
    const onEye = { ...overseer, onTick: (...all: Parameters<typeof overseer.onTick>) => eye(overseer.onTick(...all)) };
    const eye = (steering: ReturnType<typeof overseer.onTick>) =>
      steering.map((each) => ({ ...each, channel: 'eye' }) as const);
    const both = withHooks([[onEye, { likes: 'bed', pays: 2 }]]);
    const alone = live(garden({ subcortex: { eye: { drive: 'play', of: 'bed', pays: 3 } } }));
    expect(wants(both, 'bed')).toBe(wants(alone, 'bed'));
    expect(causes(both)).toEqual(['automatic reward, overseer: eye']);
  });
});

describe('a hook that acts on what is thought', () => {
  const thinking = { life: [{ guide: ['walk', 'weed', 'go back', 'weed', 'go back'] }, { decide: 'now' }] };
  /** Answers the same thing over and over. */
  const insistent: Hook = {
    hook: 'imagination',
    what: 'Says everything three times, as if that made it truer.',
    parameters: imagination.parameters,
    onThought: (given, thought) => {
      const answers = imagination.onThought({ of: 'eye', gain: 1, ...given }, thought);
      return [...answers, ...answers, ...answers];
    },
  };

  test('is heard once for each situation, however often it says so', () => {
    const once = withHooks([[imagination, { of: 'eye', gain: 2 }]], thinking);
    const thrice = withHooks([[insistent, { of: 'eye', gain: 2 }]], thinking);
    const thoughts = once.steps.flatMap(({ changes }) => changes.filter(({ imagined }) => imagined !== null));
    expect(thoughts.map(({ imagined }) => imagined)).toEqual([['gravel'], ['bed']]);
    expect(JSON.stringify(thrice.steps)).toBe(JSON.stringify(once.steps));
  });

  test('is sent one course for each option, and of each step the readings alone', () => {
    const heard: unknown[] = [];
    const listener: Hook = {
      hook: 'listener',
      what: 'Hears every thought, and says nothing to any of them.',
      parameters: {},
      onThought: (_, thought) => {
        heard.push(thought);
        return [];
      },
    };
    const trace = withHooks([[listener, {}]], thinking);
    expect(JSON.stringify(trace.steps)).toBe(JSON.stringify(live(garden(thinking)).steps));
    // On the path: walk and then weed, or weed and then go back.
    expect(heard).toEqual([
      {
        options: [
          {
            steps: [
              { step: 0, readings: { eye: expect.any(Number) } },
              { step: 1, readings: { eye: expect.any(Number) } },
            ],
          },
          {
            steps: [
              { step: 1, readings: { eye: expect.any(Number) } },
              { step: 0, readings: { eye: expect.any(Number) } },
            ],
          },
        ],
      },
    ]);
  });

  test('moves the goals that it changed, and hurries no other', () => {
    // One good hour in the bed, then a bad one: (1 − 0.9) / 2.25 = 0.04. That fades now, and is gone an hour later.
    const { steps } = withHooks([[imagination, { of: 'ear', gain: 1 }]], {
      subcortex: { eye: { drive: 'play', of: 'bed', pays: 1 }, ear: { drive: 'play', of: 'gravel', pays: 0 } },
      life: [
        { set: { place: 'bed' } },
        { guide: ['go back', 'walk'] },
        { tell: { that: 'go back', 'leads to': { place: 'path' }, feels: { ear: 3 } } },
        { change: { subcortex: { eye: { pays: -0.9 } } } },
        { set: { place: 'bed' } },
        { decide: 'now' },
        { live: 1 },
      ],
    });
    const turns = steps.slice(-2).map(({ goals }) => goals.map(({ concept, to }) => `${concept}: ${to}`));
    expect(turns[0].filter((turn) => turn.startsWith('bed'))).toEqual(['bed: fading']);
    expect(turns[0]).toContain('gravel: installed');
    expect(turns[1]).toContain('bed: gone');
  });

  test('cannot pay for what is present, nor can a tick answer a thought: it says where each belongs', () => {
    const confused: Hook = {
      ...overseer,
      hook: 'confused',
      onThought: () => [{ kind: 'signal', channel: 'eye', pays: 1, gain: 1 }],
    };
    const dreamy: Hook = {
      ...overseer,
      hook: 'dreamy',
      onTick: () => [{ kind: 'imagined', step: 0, channel: 'eye', pays: 1 }],
    };
    expect(() => withHooks([[confused, { likes: 'bed', pays: 1 }]], thinking)).toThrow(Problem);
    expect(() => withHooks([[confused, { likes: 'bed', pays: 1 }]], thinking)).toThrow('Pay in onTick.');
    expect(() => withHooks([[dreamy, {}]])).toThrow('Answer thoughts in onThought.');
  });

  test('a step of which nobody thought is a fault in the hook', () => {
    const astray: Hook = {
      ...overseer,
      hook: 'astray',
      onThought: () => [{ kind: 'imagined', step: 99, channel: 'eye', pays: 1 }],
    };
    expect(() => withHooks([[astray, { likes: 'bed', pays: 0 }]], thinking)).toThrow('of which nobody thought');
  });
});

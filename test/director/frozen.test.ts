/** Each part of learning can be frozen by itself: it stays bit for bit while the rest learns, and something that needs it fails. */
import { describe, expect, test } from 'vitest';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';
import type { Moment } from '../../src/director/moment.ts';
import type { Trace } from '../../src/director/trace.ts';
import { chooseDeciding, chooseLiving } from '../../src/neocortex/choose.ts';
import type { Mind } from '../../src/neocortex/mind.ts';
import type { defaultSettings } from '../../src/neocortex/settings.ts';
import { told } from '../told.ts';

/** Two doors; behind one is cake, two steps away. Which one may change. */
const house: CaseDraft['world'] = {
  place: {
    start: 'hall',
    states: {
      hall: {
        percepts: ['hall'],
        options: { wait: 'hall', 'go left': 'left room', 'go right': 'right room' },
      },
      'left room': {
        percepts: ['blue wall'],
        options: { open: [{ to: 'cake', if: { cook: 'left' } }, 'empty plate'], back: 'hall' },
      },
      'right room': {
        percepts: ['red wall'],
        options: { open: [{ to: 'cake', if: { cook: 'right' } }, 'empty plate'], back: 'hall' },
      },
      cake: { percepts: ['cake'], chemistry: ['sugar'], options: { back: 'hall' } },
      'empty plate': { percepts: ['plate'], options: { back: 'hall' } },
    },
  },
  cook: { start: 'left', states: { left: null, right: null } },
};
const left = ['go left', 'open', 'back'];
const right = ['go right', 'open', 'back'];
const school: CaseDraft['life'] = [{ repeat: 4, beats: [{ guide: [...left, ...right] }] }];
/** The cook goes over to the right, and one is shown. */
const moved: CaseDraft['life'] = [{ set: { cook: 'right' } }, { repeat: 6, beats: [{ guide: [...right, ...left] }] }];

const lived = (life: CaseDraft['life'], neocortex: CaseDraft['neocortex'] = {}): Trace =>
  live(
    told({
      world: house,
      subcortex: { taste: { drive: 'sweet taste', of: 'sugar', pays: 3 } },
      neocortex: { choice: 'best', horizon: 6, ...neocortex },
      life,
    }),
  );
const freeze = (part: 'concepts' | 'world' | 'desires' | 'self'): CaseDraft['life'][number] => ({
  change: { neocortex: { learns: { [part]: false } } },
});

const parts: Readonly<Record<'concepts' | 'world' | 'desires' | 'self', (mind: Mind) => unknown>> = {
  concepts: ({ concepts }) => concepts,
  world: ({ model, lines }) => [model, lines.map(({ beliefs }) => beliefs)],
  desires: ({ lines }) => lines.map(({ desires }) => desires),
  self: ({ self }) => self,
};
const bytes = ({ mind }: Moment, part: keyof typeof parts): string => JSON.stringify(parts[part](mind));
const does = (trace: Trace): string | undefined => trace.steps.findLast(({ decision }) => decision !== null)?.act;
const goalOn = ({ end: { mind } }: Trace, percept: string) =>
  mind.goals[mind.concepts.list.findIndex(({ label }) => label === percept)]?.state ?? 'none';

describe.each(['concepts', 'world', 'desires', 'self'] as const)('with %s frozen', (part) => {
  // The sugar changes sign in the second half, so that every part has something to learn.
  const half = lived([...school, freeze(part)]);
  const whole = lived([...school, freeze(part), { change: { subcortex: { taste: { pays: -1 } } } }, ...moved]);

  test('that part stays as it is, bit for bit, while life goes on', () => {
    expect(bytes(whole.end, part)).toBe(bytes(half.end, part));
  });

  test('all the other parts go on learning', () => {
    const others = (['world', 'desires', 'self'] as const).filter((other) => other !== part);
    for (const other of others) {
      // Frozen desires still tell the self-model something: that nothing changes.
      expect(bytes(whole.end, other) === bytes(half.end, other)).toBe(false);
    }
  });
});

describe('what each part is for', () => {
  const decide: CaseDraft['life'] = [{ decide: 'door' }];

  test('a whole agent goes where the cake is, and learns that it has moved', () => {
    expect(does(lived([...school, ...decide]))).toBe('go left');
    expect(does(lived([...school, ...moved, ...decide]))).toBe('go right');
  });

  test('without learning about the world it goes where the cake was', () => {
    expect(does(lived([...school, freeze('world'), ...moved, ...decide]))).toBe('go left');
  });

  test('without learning desires it has no reason to go anywhere', () => {
    const never = lived([freeze('desires'), ...school, ...decide]);
    expect(goalOn(lived(school), 'cake')).toBe('satisfied');
    expect(goalOn(never, 'cake')).toBe('latent');
    expect(does(never)).toBe('wait');
    expect(never.steps.find(({ decision }) => decision !== null)?.decision?.options.map(({ u }) => u)).toEqual([
      0, 0, 0,
    ]);
  });

  test('without concepts it feels the sugar and can attach it to nothing', () => {
    const never = lived([freeze('concepts'), ...school, ...decide]);
    expect(never.steps.some(({ signals }) => signals[0].pays === 3)).toBe(true);
    expect(never.end.mind.concepts.list).toEqual([]);
    expect(does(never)).toBe('wait');
  });

  test('without learning about itself it foresees no change of itself', () => {
    const decision = (trace: Trace) => trace.steps.findLast((step) => step.decision !== null)?.decision;
    expect(decision(lived([...school, ...decide]))?.khat).toBeGreaterThan(0.2);
    expect(decision(lived([freeze('self'), ...school, ...decide]))).toMatchObject({
      khat: 0,
      changes: { counted: 0, ignored: 0 },
    });
  });

  test('without foresight it sees no farther than the next room', () => {
    const blind = lived([...school, ...decide], { horizon: 1 });
    const seen = (trace: Trace) => trace.steps.findLast(({ decision }) => decision !== null)?.decision;
    expect(seen(blind)?.options.map(({ path }) => path.length)).toEqual([1, 1, 1]);
    expect(
      seen(lived([...school, ...decide]))
        ?.options.find(({ act }) => act === 'go left')
        ?.path.slice(0, 2)
        .map(({ act, shows }) => [act, ...shows]),
    ).toEqual([
      ['go left', 'blue wall'],
      ['open', 'cake'],
    ]);
  });
});

describe('imagination', () => {
  const mind = (): { mind: Mind; settings: typeof defaultSettings } => {
    const { end } = lived([...school, { guide: ['wait'] }]);
    const copy = JSON.parse(JSON.stringify(end)) as Moment;
    return { mind: { ...copy.mind, phase: 'imagining' }, settings: copy.neocortex };
  };
  const learned = ({ lines, model, concepts, self, goals, age, senses, acts }: Mind): string =>
    JSON.stringify({ lines, model, concepts, self, goals, age, senses, acts });

  test('changes no desire and no belief, by a single bit, however much is imagined', () => {
    const one = mind();
    const before = learned(one.mind);
    chooseDeciding(one.mind, one.settings);
    expect(learned(one.mind)).toBe(before);
    for (let i = 0; i < 5; i++) {
      one.mind.phase = 'imagining';
      one.mind.remembered = null;
      chooseLiving(one.mind, { ...one.settings, horizon: 3 + i }, () => 0.5);
      expect(learned(one.mind)).toBe(before);
    }
  });

  test('of a strong foreseen lesson changes the imagined self, not the real one', () => {
    const trace = lived([
      ...school,
      { tell: { 'of yourself': { plasticity: 1 }, weight: 1000 } },
      { change: { subcortex: { taste: { pays: 9 } } } },
      { guide: left },
      { guide: ['wait'] },
    ]);
    const copy = JSON.parse(JSON.stringify(trace.end)) as Moment;
    const other = { ...copy.mind, phase: 'imagining' };
    // Believes that cake pays 9 and has hardly begun to want it so much.
    const before = learned(other);
    const { deliberation } = chooseDeciding(other, copy.neocortex);
    expect(deliberation?.khat).toBeGreaterThan(0.9);
    expect(deliberation?.plan.counted.length).toBeGreaterThan(0);
    expect(learned(other)).toBe(before);
  });

  test('of an act that was never done leads to something new, and from there nowhere', () => {
    const trace = lived([{ guide: ['go left', 'back', 'wait'] }, ...[{ decide: 'door' }]]);
    const options = trace.steps[3].decision?.options ?? [];
    expect(options.map(({ act, path }) => [act, path[0].shows])).toEqual([
      ['wait', ['hall']],
      ['go left', ['blue wall']],
      ['go right', ['something new']],
    ]);
    expect(options[2].path).toHaveLength(1);
  });

  test('and what is done by itself tell news apart: what was never done is novel once', () => {
    const trace = lived([{ guide: [...left, ...right, ...left, ...right] }]);
    expect(trace.steps.map(({ novelty }) => novelty)).toEqual([0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('makes the news an end where curiosity pays for it', () => {
    const curious = live(
      told({
        world: house,
        subcortex: { curiosity: { drive: 'curiosity', pays: 1 } },
        neocortex: { choice: 'best', horizon: 4 },
        life: [{ guide: ['wait', 'go left', 'back', ...left, ...left, ...left, ...left, 'wait'] }, { decide: 'door' }],
      }),
    );
    expect(does(curious)).toBe('go right');
  });
});

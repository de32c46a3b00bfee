/** How one is chosen among what can be done. */
import { describe, expect, test } from 'vitest';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';
import type { Moment } from '../../src/director/moment.ts';
import type { Trace } from '../../src/director/trace.ts';
import { exp } from '../../src/exact.ts';
import { chooseLiving } from '../../src/neocortex/choose.ts';
import { standingIn } from '../../src/neocortex/imagination/remembered.ts';
import { told } from '../told.ts';

const world: CaseDraft['world'] = {
  place: {
    start: 'home',
    states: {
      home: {
        percepts: ['home'],
        options: {
          wait: 'home',
          'eat pie': { to: 'pie', effort: 0.25 },
          'eat cake': 'cake',
          'eat bun': { to: 'bun', effort: 0.25 },
        },
      },
      pie: { percepts: ['pie'], chemistry: ['sugar'], options: { back: 'home' } },
      cake: { percepts: ['cake'], chemistry: ['sugar'], options: { back: 'home' } },
      bun: { percepts: ['bun'], chemistry: ['sugar'], options: { back: 'home' } },
    },
  },
};
const subcortex: CaseDraft['subcortex'] = { taste: { drive: 'sweet taste', of: 'sugar', pays: 3 } };
const school: CaseDraft['life'] = [
  { repeat: 5, beats: [{ guide: ['wait', 'eat pie', 'back', 'eat cake', 'back', 'eat bun', 'back'] }] },
];
const lived = (life: CaseDraft['life'], more: Partial<CaseDraft> = {}): Trace =>
  live(told({ world, subcortex, life, ...more }));

/** A mind at home, about to choose. */
function atHome(life: CaseDraft['life'] = school, neocortex: CaseDraft['neocortex'] = {}) {
  const { end } = lived([...life, { guide: ['wait'] }], { neocortex: { choice: 'best', horizon: 2, ...neocortex } });
  const copy = JSON.parse(JSON.stringify(end)) as Moment;
  return { mind: { ...copy.mind, phase: 'imagining', remembered: null }, settings: copy.neocortex };
}
const noLuck = (): never => {
  throw new Error('luck was asked for');
};

describe('an agent that takes the best', () => {
  test('asks no luck, and goes for what is worth most after toil', () => {
    const { mind, settings } = atHome();
    const { act, options } = chooseLiving(mind, settings, noLuck);
    expect(act).toBe('eat cake');
    expect(options.map((option) => option.act)).toEqual(['wait', 'eat pie', 'eat cake', 'eat bun']);
    const [, pie, cake, bun] = options.map(({ u }) => u);
    expect(cake - pie).toBeGreaterThan(0.2);
    expect(Math.abs(pie - bun)).toBeLessThan(0.2);
  });

  test('takes the first in the file where nothing is worth anything', () => {
    const { mind, settings } = atHome([
      { change: { neocortex: { learns: { desires: false } } } },
      { guide: ['wait', 'eat cake', 'back'] },
    ]);
    const { act, options } = chooseLiving(mind, settings, noLuck);
    expect(act).toBe('wait');
    expect(options.map(({ u }) => u)).toEqual([0, 0, 0, 0]);
  });
});

describe('an agent that chooses softly', () => {
  test('takes each option in the share that soft-max gives it', () => {
    const { mind, settings } = atHome(school, { choice: { soft: 0.5 } });
    const { options } = chooseLiving(mind, settings, () => 0);
    const weights = options.map(({ u }) => exp(u / 0.5));
    const sum = weights.reduce((all, w) => all + w, 0);
    const edges = weights.map((_, i) => weights.slice(0, i + 1).reduce((all, w) => all + w, 0) / sum);
    edges.slice(0, -1).forEach((edge, i) => {
      const at = (u: number) => {
        mind.phase = 'imagining';
        return chooseLiving(mind, settings, () => u).act;
      };
      expect([at(edge - 1e-9), at(edge + 1e-9)]).toEqual([options[i].act, options[i + 1].act]);
    });
  });

  test('is the more even, the warmer it is', () => {
    const share = (soft: number): number => {
      const trace = lived([...school, { live: 200 }], { neocortex: { choice: { soft }, horizon: 2 } });
      return trace.steps.slice(-200).filter(({ act }) => act === 'eat cake').length;
    };
    expect(share(0.02)).toBeGreaterThan(share(5));
  });

  test('asks no luck where there is no choice', () => {
    const trace = lived([{ guide: ['eat cake'] }, { live: 1 }]);
    expect(trace.steps[1].act).toBe('back');
    expect(trace.end.draws).toBe(0);
  });

  test('still takes the best at a decision under study', () => {
    const trace = lived([...school, { decide: 'lunch' }], { neocortex: { choice: { soft: 100 }, horizon: 2 } });
    expect(trace.steps.at(-1)?.act).toBe('eat cake');
    expect(trace.end.draws).toBe(0);
  });
});

describe('remembered tables', () => {
  test('choose as imagining afresh does, while nothing has changed', () => {
    const { mind, settings } = atHome();
    const first = chooseLiving(mind, settings, noLuck);
    expect(standingIn(mind, 0)).toBe(0);
    mind.phase = 'imagining';
    const second = chooseLiving(mind, settings, noLuck);
    expect(second).toEqual(first);
  });

  test('are made anew after every change of make-up, after being told, and after news', () => {
    const at = (beat: CaseDraft['life'][number]) =>
      lived([...school, { live: 3 }, beat, { guide: ['back'] }], { neocortex: { choice: 'best', horizon: 2 } }).end.mind
        .remembered;
    expect(at({ say: 'Nothing.' })).not.toBeNull();
    expect(at({ change: { neocortex: { horizon: 3 } } })).toBeNull();
    expect(at({ tell: { that: 'wait', 'leads to': { place: 'home' } } })).toBeNull();
    expect(at({ tell: { 'of yourself': { plasticity: 1 } } })).toBeNull();
  });

  test('are not used where something else is on offer than was imagined, or anything is new', () => {
    const { mind, settings } = atHome();
    chooseLiving(mind, settings, noLuck);
    const anywhere = Number.POSITIVE_INFINITY;
    expect(standingIn(mind, anywhere)).toBe(0);
    expect(standingIn({ ...mind, options: mind.options.slice(1) }, anywhere)).toBe(-1);
    expect(standingIn({ ...mind, novelty: 1 }, anywhere)).toBe(-1);
    expect(standingIn({ ...mind, unsettled: 0.01 }, 0.009)).toBe(-1);
    expect(standingIn({ ...mind, unsettled: 0.01 }, 0.011)).toBe(0);
    expect(standingIn({ ...mind, values: [99] }, anywhere)).toBe(-1);
  });

  test('remember tables, never acts: what is worth less now is not done, plan or no plan', () => {
    const trace = lived(
      [
        ...school,
        { live: 2 },
        { change: { subcortex: { taste: { pays: -9 } } } },
        // Five tastes of 3 and three of −9 make (15 − 27)/(8 + ¼) < 0.
        { repeat: 3, beats: [{ guide: ['eat cake', 'back', 'eat pie', 'back', 'eat bun', 'back'] }] },
        { live: 3 },
      ],
      { neocortex: { choice: 'best', horizon: 2 } },
    );
    expect(trace.steps.slice(-3).map(({ act }) => act)).toEqual(['wait', 'wait', 'wait']);
  });
});

describe('a decision', () => {
  const trace = lived([...school, { decide: 'lunch' }], { neocortex: { choice: 'best', horizon: 2, discount: 0.5 } });
  const decision = trace.steps.at(-1)?.decision;

  test('says what each option is worth, and by how much the best is better', () => {
    const us = decision?.options.map(({ u }) => u) ?? [];
    expect(decision?.chosen).toBe('eat cake');
    expect(decision?.margin).toBe(us[2] - Math.max(us[0], us[1], us[3]));
  });

  test('sums to what its course brings, less its toil, where the course is sure', () => {
    for (const { u, path, effort } of decision?.options ?? []) {
      const brings = path.reduce((sum, step) => sum + step.brings, 0);
      expect(u).toBeCloseTo(brings - effort, 9);
    }
  });

  test('sums to what each concept is worth in it, less its toil', () => {
    for (const { u, worth, effort } of decision?.options ?? []) {
      expect(u).toBeCloseTo(worth.reduce((sum, { is }) => sum + is, 0) - effort, 5);
    }
  });

  test('of one option has no margin', () => {
    const forced = lived([...school, { guide: ['eat cake'] }, { decide: 'lunch' }]);
    expect(forced.steps.at(-1)?.decision).toMatchObject({ margin: null, chosen: 'back' });
  });

  test('names its toil, discounted by when it comes', () => {
    expect(decision?.options.find(({ act }) => act === 'eat pie')?.effort).toBe(0.25);
    expect(decision?.options.find(({ act }) => act === 'eat cake')?.effort).toBe(0);
  });
});

describe('salt', () => {
  /** Salt is vile to the replete, and sought at once by the depleted, who never tasted it so. */
  const sea: CaseDraft['world'] = {
    place: {
      start: 'shore',
      states: {
        shore: { percepts: ['shore'], options: { wait: 'shore', drink: 'salt' } },
        salt: { percepts: ['salt'], chemistry: ['sodium'], options: { back: 'shore' } },
      },
    },
  };
  const rat = (body: 'replete' | 'depleted', shown: CaseDraft['life']): string | undefined =>
    live(
      told({
        world: sea,
        body: { blood: { start: 'replete', states: { replete: null, depleted: { percepts: ['craving'] } } } },
        subcortex: {
          salt: { drive: 'chemical signature', of: 'sodium', pays: 1, gain: { blood: { replete: -1, depleted: 1 } } },
        },
        neocortex: { choice: 'best', horizon: 2 },
        life: [
          { guide: ['wait', 'wait'] },
          { repeat: 4, beats: [{ guide: ['drink', 'back', 'wait'] }] },
          ...shown,
          { set: { blood: body, place: 'shore' } },
          { decide: 'drink?' },
        ],
      }),
    ).steps.at(-1)?.act;

  test('that was only ever vile is left alone while the body is as it was', () => {
    expect(rat('replete', [])).toBe('wait');
  });

  test('that was only ever vile is sought by a body that turned, at first re-encounter', () => {
    // The depleted body is felt for a while, without any salt about.
    expect(rat('depleted', [{ set: { blood: 'depleted' } }, { guide: ['wait', 'wait', 'wait'] }])).toBe('drink');
  });
});

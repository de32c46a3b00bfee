import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/neocortex/settings.ts';
import { smallWith } from './fixtures.ts';

const settings = (written: string) => smallWith('{ horizon: 4, choice: { soft: 0.2 } }', written).neocortex;

describe('a case sets what it names and leaves the rest', () => {
  test('a case that says nothing has the default neocortex', () => {
    expect(smallWith('neocortex: { horizon: 4, choice: { soft: 0.2 } }\n', '').neocortex).toEqual(defaultSettings);
    expect(settings('')).toEqual(defaultSettings);
    expect(settings('{}')).toEqual(defaultSettings);
  });

  test('every setting can be set', () => {
    const written = `
  horizon: 7
  discount: { beta: 0.3, delta: 1 }
  later selves: like me now
  choice: best
  introspection: { from: 100 }
  evaluates: { now: 0.5, later self: 0.25, intent: 2, edited: -1.5 }
  intent: { reads: eye, trusts: 0.1, spoilt by: [rest, smell] }
  learns: { concepts: false, world: false, desires: false, self: false }
  goal threshold: 0.4
  credit: { rule: rescorla-wagner, prior: 2, signal prior: 3, noise: 0.5, drift: 0.01, rate: 0.3 }
  self doubt: 9
  concept distance: 0.6
  chunks: { lift: 2, count: 5 }
  recency: 0.5`;
    expect(settings(written)).toEqual({
      horizon: 7,
      discount: { kind: 'quasi-hyperbolic', beta: 0.3, delta: 1 },
      laterSelves: 'like me now',
      choice: { kind: 'best' },
      introspection: 100,
      evaluates: { now: 0.5, laterSelf: 0.25, intent: 2, edited: -1.5 },
      intent: { reads: 'eye', trusts: 0.1, spoiltBy: ['rest', 'smell'] },
      learns: { concepts: false, world: false, desires: false, self: false },
      goalThreshold: 0.4,
      credit: { rule: 'rescorla-wagner', prior: 2, signalPrior: 3, noise: 0.5, drift: 0.01, rate: 0.3 },
      selfDoubt: 9,
      conceptDistance: 0.6,
      chunks: { lift: 2, count: 5 },
      recency: 0.5,
    });
  });

  test('later selves can be learned', () => {
    const { laterSelves, discount } = settings('{ later selves: learned, discount: { beta: 0.6, delta: 0.9 } }');
    expect([laterSelves, discount]).toEqual(['learned', { kind: 'quasi-hyperbolic', beta: 0.6, delta: 0.9 }]);
  });

  test('a part that is set leaves its neighbours', () => {
    expect(settings('{ learns: { desires: false } }').learns).toEqual({
      concepts: true,
      world: true,
      desires: false,
      self: true,
    });
    expect(settings('{ credit: { drift: 0.1 } }').credit).toEqual({ ...defaultSettings.credit, drift: 0.1 });
  });

  test('intentions are read from a channel, with nothing trusted that may be spoilt, unless more is said', () => {
    expect(settings('{ intent: { reads: eye } }').intent).toEqual({ reads: 'eye', trusts: 0, spoiltBy: [] });
    expect(settings('{ intent: { reads: eye, spoilt by: smell, trusts: null } }').intent).toEqual({
      reads: 'eye',
      trusts: 0,
      spoiltBy: ['smell'],
    });
    expect(settings('{ intent: null }').intent).toBeNull();
  });

  test.each([
    ['0.9', { kind: 'exponential', delta: 0.9 }],
    ['$luck', { kind: 'exponential', delta: 0.5 }],
    ['{ delta: 0.9 }', { kind: 'exponential', delta: 0.9 }],
    ['{ beta: 0.7 }', { kind: 'quasi-hyperbolic', beta: 0.7, delta: 1 }],
    ['{ hyperbolic: 0.5 }', { kind: 'hyperbolic', k: 0.5 }],
  ])('the discount %s is one of three kinds', (written, discount) => {
    expect(settings(`{ discount: ${written} }`).discount).toEqual(discount);
  });
});

import { describe, expect, test } from 'vitest';
import { edgesOf } from '../../src/chart/chart.ts';
import type { Move, RegionSpec, StateSpec } from '../../src/chart/form.ts';
import { mermaid } from '../../src/chart/mermaid.ts';
import { actEvent, conditionText, nextEvent, regionChart, setEvent } from '../../src/chart/region-chart.ts';

const move = (...to: [string, number][]): Move => ({
  to: to.map(([state, chance]) => ({ to: state, chance })),
  if: {},
  effort: 0,
  edits: null,
});
const state = (name: string, more: Partial<StateSpec> = {}): StateSpec => ({
  name,
  percepts: [],
  chemistry: [],
  options: {},
  on: {},
  next: [],
  ...more,
});

const coin: RegionSpec = {
  name: 'coin',
  body: false,
  background: false,
  start: 'held',
  states: [
    state('held', {
      options: {
        toss: [move(['heads', 0.5], ['tails', 0.5])],
        keep: [move()],
        bet: [move(['heads', 1]), move(['tails', 1])],
      },
      percepts: [{ name: 'coin', is: 1, if: {} }],
    }),
    state('heads', { on: { 'pick up': [move(['held', 1])] }, next: [{ to: 'tails', if: {}, after: 2, chance: 0.1 }] }),
    state('tails'),
  ],
};

describe('a region as a chart', () => {
  const chart = regionChart(coin, { steal: [move(['tails', 1])] });

  test('has one event for each outcome of a chancy act: the director draws, the chart is sure', () => {
    expect(chart.states.held.on).toEqual({
      [actEvent('toss', 0, 'heads')]: 'heads',
      [actEvent('toss', 0, 'tails')]: 'tails',
      [actEvent('bet', 0, 'heads')]: 'heads',
      [actEvent('bet', 1, 'tails')]: 'tails',
    });
  });

  test('reacts to the acts of others and to the passing of time', () => {
    expect(chart.states.heads.on).toEqual({
      [actEvent('pick up', 0, 'held')]: 'held',
      [nextEvent(0, 'tails')]: 'tails',
    });
  });

  test("heeds the director's hand and offers from outside in every state", () => {
    expect(chart.anywhere).toEqual({
      [setEvent('held')]: 'held',
      [setEvent('heads')]: 'heads',
      [setEvent('tails')]: 'tails',
      [actEvent('steal', 0, 'tails')]: 'tails',
    });
  });

  test('counts its edges: own ones of each state, and those from anywhere', () => {
    expect(edgesOf(chart)).toHaveLength(4 + 2 + 3 * 4);
  });
});

test('a condition reads as people would say it', () => {
  expect(conditionText({ season: ['summer'], shop: ['open', 'ajar'] })).toBe('season summer, shop open or ajar');
  expect(conditionText({})).toBe('');
});

describe('a chart drawn in Mermaid', () => {
  const chart = regionChart(coin);

  test('shows states by their names, the start, and edges between the same two states as one', () => {
    expect(mermaid(chart)).toBe(
      [
        'stateDiagram-v2',
        '  state "held" as s1',
        '  state "heads" as s2',
        '  state "tails" as s3',
        '  [*] --> s1',
        '  s1 --> s2: act toss 1 heads / act bet 1 heads',
        '  s1 --> s3: act toss 1 tails / act bet 2 tails',
        '  note right of s1: coin',
        '  s2 --> s1: act pick up 1 held',
        '  s2 --> s3: next 1 tails',
        '',
      ].join('\n'),
    );
  });

  test('leaves out what it is told to leave out, and says a thing once', () => {
    const drawn = mermaid(chart, (event) => (event.startsWith('act') ? event.split(' ')[1] : null));
    expect(drawn).toContain('s1 --> s2: toss / bet\n');
    expect(drawn).not.toContain('s2 --> s3');
    expect(mermaid(chart, () => 'go')).toContain('s1 --> s2: go\n');
  });

  test('keeps the signs that Mermaid reads as its own out of the text', () => {
    const drawn = mermaid({
      id: 'signs',
      initial: 'a "b": c; d',
      anywhere: {},
      states: { 'a "b": c; d': { on: { 'x: y': 'a "b": c; d' } } },
    });
    expect(drawn).toContain(`state "a 'b'∶ c, d" as s1`);
    expect(drawn).toContain('s1 --> s1: x∶ y');
  });
});

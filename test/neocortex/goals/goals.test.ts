/** The lives of goals, told in small worlds. */
import { describe, expect, test } from 'vitest';
import type { CaseDraft } from '../../../src/case/draft.ts';
import { live } from '../../../src/director/live.ts';
import type { Trace } from '../../../src/director/trace.ts';
import { told } from '../../told.ts';

const world: CaseDraft['world'] = {
  place: {
    start: 'home',
    states: {
      home: {
        percepts: ['home'],
        options: { wait: 'home', 'eat cake': 'cake', 'eat pie': 'pie', sting: 'nettle', walk: 'lane' },
      },
      cake: { percepts: ['cake'], chemistry: ['sugar'], options: { back: 'home' } },
      pie: { percepts: ['pie'], chemistry: ['fruit'], options: { back: 'home' } },
      nettle: { percepts: ['nettle'], chemistry: ['acid'], options: { back: 'home' } },
      lane: { percepts: ['lane'], options: { back: 'home' } },
    },
  },
};
const subcortex: CaseDraft['subcortex'] = {
  taste: { drive: 'sweet taste', of: 'sugar', pays: 3 },
  fruit: { drive: 'sweet taste', of: 'fruit', pays: 3 },
  skin: { drive: 'pain', of: 'acid', pays: -3 },
};
/** Everything done once before anything is wanted, so that no novelty shares in the credit. */
const explored: CaseDraft['life'] = [
  { change: { neocortex: { learns: { desires: false } } } },
  { guide: ['wait', 'eat cake', 'back', 'eat pie', 'back', 'sting', 'back', 'walk', 'back'] },
  { change: { neocortex: { learns: { desires: true } } } },
];
const cake = ['eat cake', 'back'];
const pays = (amount: number): CaseDraft['life'][number] => ({ change: { subcortex: { taste: { pays: amount } } } });

const lived = (life: CaseDraft['life']): Trace =>
  live(
    told({
      world,
      subcortex,
      neocortex: { choice: 'best', horizon: 3, chunks: { lift: 1000, count: 1000 } },
      life: [...explored, ...life],
    }),
  );

/** What became of the goal on a percept, state by state. */
const lifeOf = ({ steps }: Trace, percept: string): string[] => {
  const changes = steps.flatMap(({ goals }) => goals).filter(({ concept }) => concept === percept);
  changes.forEach(({ from }, i) => {
    expect(from).toBe(i === 0 ? 'latent' : changes[i - 1].to);
  });
  return changes.map(({ to }) => to);
};
const strength = ({ end: { mind } }: Trace, percept: string): number =>
  mind.goals[mind.concepts.list.findIndex(({ label }) => label === percept)].strength;

describe('a goal', () => {
  test('is latent while there is no desire to speak of', () => {
    const trace = lived([{ guide: ['walk', 'back'] }, { live: 3 }]);
    expect(lifeOf(trace, 'lane')).toEqual([]);
    expect(trace.end.mind.goals.every(({ state }) => state === 'latent')).toBe(true);
  });

  test('is installed by one surprising taste, at the strength that the closed form gives', () => {
    // Novel concepts cake, and home before it: cake alone is active, w = k₁e = .8 · 3.
    const trace = lived([{ guide: ['eat cake', 'back'] }]);
    const installed = trace.steps.flatMap(({ goals }) => goals).find(({ to }) => to === 'installed');
    expect(installed).toMatchObject({ concept: 'cake', from: 'latent', before: 0 });
    expect(installed?.now).toBeCloseTo(2.4, 9);
  });

  test('is then pursued, satisfied when it is here, and pursued again', () => {
    const trace = lived([{ guide: cake }, { live: 5 }]);
    expect(lifeOf(trace, 'cake')).toEqual(['installed', 'pursued', 'satisfied', 'pursued', 'satisfied', 'pursued']);
    expect(trace.steps.slice(-5).map(({ act }) => act)).toEqual(['eat cake', 'back', 'eat cake', 'back', 'eat cake']);
  });

  test('rests while another one is pursued', () => {
    const trace = lived([
      { guide: [...cake, 'eat pie', 'back'] },
      { change: { subcortex: { fruit: { pays: 9 } } } },
      { guide: ['eat pie', 'back'] },
      { live: 4 },
    ]);
    expect(trace.end.mind.goals.map(({ state }) => state).filter((state) => state === 'pursued')).toHaveLength(1);
    const last = trace.end.mind.concepts.list.map(({ label }, c) => [label, trace.end.mind.goals[c].state]);
    expect(last).toContainEqual(['cake', 'installed']);
    expect(last).toContainEqual(['pie', 'pursued']);
  });

  test('fades, and is gone, when it is not paid for any more', () => {
    const trace = lived([{ guide: cake }, pays(0), { repeat: 40, beats: [{ guide: cake }] }]);
    expect(strength(trace, 'cake')).toBeLessThan(0.1);
    expect(lifeOf(trace, 'cake')).toEqual(['installed', 'satisfied', 'fading', 'gone']);
  });

  test('that is gone comes back when it is paid for again', () => {
    const trace = lived([
      { guide: cake },
      pays(0),
      { repeat: 40, beats: [{ guide: cake }] },
      pays(3),
      { repeat: 6, beats: [{ guide: cake }] },
    ]);
    expect(lifeOf(trace, 'cake')).toEqual(['installed', 'satisfied', 'fading', 'gone', 'installed', 'satisfied']);
  });

  test('may be an aversion from the first', () => {
    const trace = lived([{ guide: ['sting', 'back'] }, { live: 4 }]);
    expect(lifeOf(trace, 'nettle')).toEqual(['aversion']);
    expect(strength(trace, 'nettle')).toBeLessThan(-2);
    expect(trace.steps.slice(-4).map(({ act }) => act)).not.toContain('sting');
  });

  test('may turn into an aversion, and an aversion may ease', () => {
    const soured = lived([{ guide: cake }, pays(-6), { guide: [...cake, ...cake] }]);
    expect(lifeOf(soured, 'cake').at(-1)).toBe('aversion');
    const eased = lived([
      { guide: cake },
      pays(-6),
      { guide: [...cake, ...cake] },
      pays(0),
      { repeat: 60, beats: [{ guide: cake }] },
    ]);
    expect(lifeOf(eased, 'cake').at(-1)).toBe('gone');
  });

  test('is contested while another promises exactly as much', () => {
    // Cake and pie are tasted alike, once each, and lead home alike: the two plans tie.
    const trace = lived([{ guide: [...cake, 'eat pie', 'back'] }, { decide: 'which' }]);
    const { decision } = trace.steps.at(-1) ?? {};
    expect(decision?.margin).toBe(0);
    expect(decision?.chosen).toBe('eat cake');
    expect(lifeOf(trace, 'cake').at(-1)).toBe('contested');
    expect(lifeOf(trace, 'pie').at(-1)).toBe('contested');
  });

  test('is what the decision says it pursues', () => {
    const trace = lived([{ guide: [...cake, 'eat pie', 'back', 'eat pie', 'back'] }, { decide: 'which' }]);
    expect(trace.steps.at(-1)?.decision).toMatchObject({ chosen: 'eat pie', pursues: 'pie' });
    expect(lifeOf(trace, 'pie').at(-1)).toBe('pursued');
  });
});

test('strength is the sum over channels of what the concept is worth, at gain 1', () => {
  const both = live(
    told({
      world,
      subcortex: { ...subcortex, eye: { drive: 'play', of: 'cake', pays: 1 } },
      neocortex: { chunks: { lift: 1000, count: 1000 } },
      life: [...explored, { guide: cake }],
    }),
  );
  const c = both.end.mind.concepts.list.findIndex(({ label }) => label === 'cake');
  const weights = both.end.mind.lines.map(({ desires }) => desires.w[c]);
  expect(weights.filter((w) => w > 0.5)).toHaveLength(2);
  expect(both.end.mind.goals[c].strength).toBe(weights.reduce((sum, w) => sum + w, 0));
});

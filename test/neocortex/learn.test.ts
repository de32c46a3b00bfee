/** What a tick that was lived teaches. */
import { describe, expect, test } from 'vitest';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';
import type { Trace } from '../../src/director/trace.ts';
import { sceneOf, wayFrom } from '../../src/neocortex/imagination/imagery.ts';
import { plasticityBelieved } from '../../src/neocortex/self-model.ts';
import { told } from '../told.ts';

const world: CaseDraft['world'] = {
  place: {
    start: 'home',
    states: {
      home: { percepts: ['home'], options: { wait: 'home', taste: 'berry' } },
      berry: { percepts: ['berry'], chemistry: ['sugar'], options: { back: 'home' } },
    },
  },
  day: {
    background: true,
    start: 'noon',
    states: { noon: { percepts: ['noon'] } },
  },
};
const body: CaseDraft['body'] = {
  belly: { start: 'hungry', states: { hungry: { percepts: ['hunger'] }, full: { percepts: ['weight'] } } },
};
const gated = { drive: 'sweet taste', of: 'sugar', pays: 3, gain: { belly: { hungry: 1, full: 0 } } };
/** Each act once, nothing wanted yet: no news in what follows. */
const explored: CaseDraft['life'] = [
  { change: { neocortex: { learns: { desires: false, self: false } } } },
  { guide: ['wait', 'taste', 'back', 'wait'] },
  { change: { neocortex: { learns: { desires: true, self: true } } } },
];
/** Variance of noon's worth when the berry is tasted: born with .01, and met beside home once. */
const noon = 0.01 - 0.01 ** 2 / (1 + 0.01 + 0.25);
const lived = (life: CaseDraft['life'], more: Partial<CaseDraft> = {}): Trace =>
  live(told({ world, body, subcortex: { taste: gated }, life: [...explored, ...life], ...more }));
const worth = ({ end: { mind } }: Trace, percept: string, line = 0): number =>
  mind.lines[line].desires.w[mind.concepts.list.findIndex(({ label }) => label === percept)];

describe('desire', () => {
  test('goes to what is there, hardly to the background, and never to what the body says of the gate', () => {
    const trace = lived([{ guide: ['taste', 'back'] }]);
    // Berry has variance 1 and noon hardly any: K = (1, noon)/(1 + noon + .25).
    expect(worth(trace, 'berry')).toBeCloseTo(3 / (1.25 + noon), 9);
    expect(worth(trace, 'noon')).toBeCloseTo((3 * noon) / (1.25 + noon), 9);
    expect(worth(trace, 'hunger')).toBe(0);
  });

  test('is not learned through a shut gate: a full belly learns nothing of sugar, and unlearns nothing', () => {
    const full = lived([{ set: { belly: 'full' } }, { guide: ['taste', 'back'] }]);
    expect(worth(full, 'berry')).toBe(0);
    const twice = lived([
      { guide: ['taste', 'back'] },
      { set: { belly: 'full' } },
      { repeat: 5, beats: [{ guide: ['taste', 'back'] }] },
    ]);
    expect(worth(twice, 'berry')).toBeCloseTo(3 / (1.25 + noon), 9);
  });

  test('falls on whatever is there when the signal comes, late or not', () => {
    const late = lived([{ guide: ['taste', 'back', 'wait'] }], {
      subcortex: { taste: { drive: 'sweet taste', of: 'sugar', pays: 3, late: 1 } },
    });
    expect(worth(late, 'home')).toBeGreaterThan(0.5);
    expect(worth(late, 'berry')).toBeLessThanOrEqual(0);
  });

  test('is logged with its cause: the surprise of each change is what came less what was expected', () => {
    const { steps } = lived([{ guide: ['taste', 'back', 'taste', 'back'] }]);
    const [first, second] = steps.flatMap(({ changes }) => changes);
    expect(first).toMatchObject({ channel: 'taste', signal: 3, expected: 0, surprise: 3 });
    expect(first.k).toBeCloseTo((1 + noon) / (1.25 + noon), 9);
    // Home again: noon has come to promise a little, and home, which was there without sugar, a little less than nothing.
    expect([second.signal, second.surprise]).toEqual([0, -second.expected]);
    expect(second.expected).toBeGreaterThan(0);
    expect(second.expected).toBeLessThan((3 * noon) / (1.25 + noon));
  });
});

describe('self-knowledge', () => {
  test('is 0 at birth, rises with every lesson that comes as foreseen, and falls while the gate is shut', () => {
    const khat = (trace: Trace) => plasticityBelieved(trace.end.mind.self, 6);
    expect(khat(lived([]))).toBe(0);
    const one = khat(lived([{ guide: ['taste', 'back'] }]));
    const two = khat(lived([{ guide: ['taste', 'back', 'taste', 'back'] }]));
    // b = k·3 with k = 1.01/1.26, and a = b: k̂ = b²/(b² + 6), and a little for the way home.
    const b = (3 * 1.01) / 1.26;
    expect(one).toBeCloseTo(b ** 2 / (b ** 2 + 6), 3);
    expect(two).toBeGreaterThan(one);
    const shut: CaseDraft['life'] = [
      { change: { neocortex: { learns: { desires: false } }, subcortex: { taste: { pays: 9 } } } },
    ];
    expect(
      khat(lived([{ guide: ['taste', 'back'] }, ...shut, { repeat: 3, beats: [{ guide: ['taste', 'back'] }] }])),
    ).toBeLessThan(one / 3);
  });
});

describe('introspection', () => {
  const notices = (from: number, life: CaseDraft['life']) => lived(life, { neocortex: { introspection: { from } } });

  test('begins at the age that is set, and then "felt signal" is a concept like any other', () => {
    const before = notices(6, [{ guide: ['taste', 'back'] }]);
    const after = notices(5, [{ guide: ['taste', 'back'] }]);
    expect(before.end.mind.felt).toBe(-1);
    expect(after.end.mind.concepts.list[after.end.mind.felt].label).toBe('felt signal');
  });

  test('shares the credit from then on, by how strongly it is felt', () => {
    const trace = notices(0, [{ guide: ['taste', 'back'] }]);
    // Berry 1, noon .01, felt signal of strength 3: K = (1, noon, 3)/(1 + noon + 9 + .25).
    expect(worth(trace, 'berry')).toBeCloseTo(3 / (10.25 + noon), 9);
    expect(worth(trace, 'felt signal')).toBeCloseTo(9 / (10.25 + noon), 9);
  });

  test('never comes where it is not set', () => {
    expect(lived([{ guide: ['taste', 'back'] }]).end.mind.felt).toBe(-1);
  });
});

test('among very many uncertain senses something is imagined still, and the chances sum to 1', () => {
  // Eleven dice that are thrown anew each tick: no pattern of theirs is likelier than 1 in 10,000.
  const next = (one: string, other: string) => ({ [one]: { chance: 1 / 3 }, [other]: { chance: 1 / 2 } });
  const dice = Object.fromEntries(
    Array.from({ length: 11 }, (_, i) => [
      `die ${String.fromCharCode(97 + i)}`,
      {
        start: 'low',
        states: {
          low: { next: next('middle', 'high') },
          middle: { percepts: [`middle of ${i}`], next: next('low', 'high') },
          high: { percepts: [`high of ${i}`], next: next('low', 'middle') },
        },
      },
    ]),
  );
  const neocortex = { recency: 1 };
  const { mind } = live(
    told({ world: { ...world, ...dice }, subcortex: {}, neocortex, life: [{ guide: Array(400).fill('wait') }] }),
  ).end;
  const { to, chance } = wayFrom(mind, sceneOf(mind, mind.values), mind.acts.indexOf('wait'));
  expect(to.length).toBeGreaterThan(0);
  expect(to.every(({ values }) => values.length === 13)).toBe(true);
  expect(chance.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
});

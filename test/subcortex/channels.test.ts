import { describe, expect, test } from 'vitest';
import { draw } from '../../src/chance.ts';
import type { Channel } from '../../src/subcortex/channel.ts';
import { type ChannelState, pay, restingChannel, type Sight } from '../../src/subcortex/channels.ts';
import { drives } from '../../src/subcortex/drives/index.ts';
import { notPlain } from '../told.ts';

const channel = (drive: string, more: Partial<Channel> = {}): Channel => ({
  name: 'taste',
  drive: drives[drive],
  given: { of: 'sugar', pays: 1 },
  gain: {},
  late: 0,
  noise: 0,
  yoked: null,
  ...more,
});

/** What is there to be detected, where regions stand, and no luck. */
const sight = (seen: Readonly<Record<string, number>>, at: Readonly<Record<string, string>> = {}): Sight => ({
  intensity: (of) => seen[of] ?? 0,
  stands: (region, states) => states.includes(at[region]),
  luck: (purpose) => {
    throw new Error(`luck was asked for: ${purpose}`);
  },
  yoked: (name) => {
    throw new Error(`${name} is not yoked`);
  },
});

/** What is paid over several ticks, one sight each. */
function paid(one: Channel, sights: readonly Sight[], state: ChannelState = restingChannel(one)): number[] {
  return sights.map((each) => pay(one, state, each).pays);
}

const sugar = sight({ sugar: 1 });
const nothing = sight({});

describe('a channel', () => {
  test('pays in proportion to what its detector sees', () => {
    const sweet = channel('sweet taste', { given: { of: 'sugar', pays: 3 } });
    expect(
      paid(sweet, [sight({ sugar: 1 }), sight({ sugar: 0.5 }), sight({ sugar: 2 }), nothing, sight({ berry: 1 })]),
    ).toEqual([3, 1.5, 6, 0, 0]);
  });

  test('pays for the very thing it is told to look for, be it percept or chemistry: it does not know the difference', () => {
    const receptor = channel('chemical signature', { given: { of: 'opioid', pays: 5 } });
    expect(pay(receptor, restingChannel(receptor), sight({ opioid: 1, pill: 1 }))).toEqual({
      channel: 'taste',
      pays: 5,
      gain: 1,
    });
  });

  test('may pay below nothing', () => {
    expect(paid(channel('pain', { given: { of: 'thorn', pays: -2 } }), [sight({ thorn: 1.5 })])).toEqual([-3]);
  });
});

describe('the gain', () => {
  const gated = channel('hunger', {
    gain: { belly: { hungry: 1, full: 0 }, tongue: { keen: 2, burnt: -1 } },
    given: { of: 'sugar', pays: 3 },
  });
  const at = (belly: string, tongue: string) =>
    pay(gated, restingChannel(gated), sight({ sugar: 1 }, { belly, tongue }));

  test('is the product over the regions that gate the channel, and stands beside what is paid', () => {
    expect(at('hungry', 'keen')).toEqual({ channel: 'taste', pays: 6, gain: 2 });
    expect(at('hungry', 'burnt')).toEqual({ channel: 'taste', pays: -3, gain: -1 });
  });

  test('counts 1 for a state that is not named', () => {
    expect(at('queasy', 'keen').gain).toBe(2);
    expect(at('queasy', 'numb').gain).toBe(1);
  });

  test('is told even while there is nothing to detect: the body is felt all the time', () => {
    expect(pay(gated, restingChannel(gated), sight({}, { belly: 'hungry', tongue: 'keen' }))).toEqual({
      channel: 'taste',
      pays: 0,
      gain: 2,
    });
  });

  test('of 0 pays nothing', () => {
    expect(at('full', 'keen')).toEqual({ channel: 'taste', pays: 0, gain: 0 });
  });
});

describe('no channel ever pays −0', () => {
  const cost = (more: Partial<Channel>) => channel('pain', { given: { of: 'thorn', pays: -1 }, ...more });

  test.each([
    ['a cost of nothing', cost({}), sight({})],
    [
      'a cost that a full belly does not feel',
      cost({ gain: { belly: { full: 0 } } }),
      sight({ thorn: 1 }, { belly: 'full' }),
    ],
    [
      'a gain of 0 times −1',
      cost({ gain: { belly: { full: 0 }, tongue: { burnt: -1 } } }),
      sight({ thorn: 1 }, { belly: 'full', tongue: 'burnt' }),
    ],
    ['a cost of nothing that comes late', cost({ late: 2 }), sight({})],
    ['a yoke that pays −0', cost({ yoked: { to: 'base', shuffle: false } }), { ...sight({}), yoked: () => -0 }],
    ['a cost of nothing under noise', cost({ noise: 1 }), sight({})],
  ])('%s', (_, one, seen) => {
    const state = restingChannel(one);
    for (let tick = 0; tick < 4; tick++) {
      expect(notPlain(pay(one, state, seen))).toEqual([]);
      expect(notPlain(state)).toEqual([]);
    }
  });
});

describe('a late channel', () => {
  test('pays what was due so many ticks ago, and nothing before', () => {
    const late = channel('sweet taste', { late: 2 });
    expect(
      paid(
        late,
        [1, 2, 3, 0, 0, 0].map((is) => sight({ sugar: is })),
      ),
    ).toEqual([0, 0, 1, 2, 3, 0]);
  });

  test('is gated by the body as it was when the signal was due', () => {
    const late = channel('hunger', { late: 1, gain: { belly: { hungry: 1, full: 0 } } });
    const state = restingChannel(late);
    expect(pay(late, state, sight({ sugar: 1 }, { belly: 'hungry' })).pays).toBe(0);
    expect(pay(late, state, sight({ sugar: 1 }, { belly: 'full' })).pays).toBe(1);
    expect(pay(late, state, sight({}, { belly: 'full' })).pays).toBe(0);
  });

  test('that becomes later in mid-life pays later from then on', () => {
    const state = restingChannel(channel('sweet taste'));
    const later = channel('sweet taste', { late: 2 });
    expect(paid(later, [sugar, nothing, nothing, nothing], state)).toEqual([0, 0, 1, 0]);
  });

  test('that becomes prompt in mid-life pays at once all that was on its way', () => {
    const state: ChannelState = { ...restingChannel(channel('sweet taste', { late: 3 })), onTheWay: [0, 2, 5] };
    expect(paid(channel('sweet taste'), [sugar, sugar], state)).toEqual([8, 1]);
    expect(state.onTheWay).toEqual([]);
  });
});

describe('noise on a signal', () => {
  const noisy = channel('sweet taste', { noise: 0.5, given: { of: 'sugar', pays: 2 } });
  const tick = (t: number, seen: Readonly<Record<string, number>>): number =>
    pay(noisy, restingChannel(noisy), { ...sight(seen), luck: (purpose) => draw(1, t, purpose) }).pays;

  test('has mean 0 and the standard deviation that was asked for', () => {
    const n = 4000;
    const draws = Array.from({ length: n }, (_, t) => tick(t, { sugar: 1 }));
    const mean = draws.reduce((sum, x) => sum + x, 0) / n;
    const sd = Math.sqrt(draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n);
    expect(Math.abs(mean - 2)).toBeLessThan(0.032); // standard error .008
    expect(Math.abs(sd - 0.5)).toBeLessThan(0.023); // standard error .0056
  });

  test('comes only with a signal: silence is silent', () => {
    expect(Array.from({ length: 20 }, (_, t) => tick(t, {}))).toEqual(Array(20).fill(0));
  });

  test('is luck by channel and tick: the same tick gives the same noise', () => {
    expect(tick(7, { sugar: 1 })).toBe(tick(7, { sugar: 1 }));
    expect(tick(7, { sugar: 1 })).not.toBe(tick(8, { sugar: 1 }));
  });
});

describe('a yoked channel', () => {
  const yoked = channel('sweet taste', { yoked: { to: 'base', shuffle: false }, given: { of: 'sugar', pays: 3 } });
  const yoke = (pays: number, seen: Readonly<Record<string, number>> = {}, at = {}): Sight => ({
    ...sight(seen, at),
    yoked: () => pays,
  });

  test('is paid what the other life was paid, whatever there is to detect', () => {
    expect(paid(yoked, [yoke(3), yoke(0, { sugar: 1 }), yoke(1.5, { sugar: 1 })])).toEqual([3, 0, 1.5]);
  });

  test('is not gated once more: the other body gated it already', () => {
    const gated = { ...yoked, gain: { belly: { full: 0 } } };
    expect(pay(gated, restingChannel(gated), yoke(3, {}, { belly: 'full' }))).toEqual({
      channel: 'taste',
      pays: 3,
      gain: 1,
    });
  });

  test('is neither late nor noisy once more: what the other life was paid was late and noisy already', () => {
    const again = { ...yoked, late: 2, noise: 1 };
    expect(paid(again, [yoke(3), yoke(0), yoke(2)])).toEqual([3, 0, 2]);
  });
});

describe('a taste that tires', () => {
  const tiring = channel('habituating taste', { given: { of: 'sugar', pays: 1, tired: 0.25, rest: 3 } });

  test('pays by its present state and then steps: the first bite in full, the next ones less, and in full after a rest of three ticks', () => {
    expect(paid(tiring, Array(9).fill(sugar))).toEqual([1, 0.25, 0.25, 0.25, 1, 0.25, 0.25, 0.25, 1]);
  });

  test('does not tire of what is not there', () => {
    expect(paid(tiring, [nothing, nothing, sugar, nothing, nothing, nothing, sugar])).toEqual([0, 0, 1, 0, 0, 0, 1]);
  });

  test('needs its whole rest', () => {
    expect(paid(tiring, [sugar, nothing, nothing, sugar, sugar])).toEqual([1, 0, 0, 0.25, 1]);
  });

  test('keeps its state apart from every other channel of the same drive', () => {
    const other = { ...tiring, name: 'other' };
    const [a, b] = [restingChannel(tiring), restingChannel(other)];
    pay(tiring, a, sugar);
    expect([a.at, b.at]).toEqual(['weary', 'keen']);
    expect(pay(other, b, sugar).pays).toBe(1);
  });
});

describe('a drive of your own', () => {
  const mood = (next: object[]): Channel =>
    channel('hunger', {
      given: { of: 'sugar', pays: 1, ticks: 2, often: 0.5 },
      drive: {
        drive: 'mood',
        what: 'Tells what moves it.',
        parameters: { of: null, pays: 1, ticks: 2, often: 0.5 },
        start: 'up',
        states: [
          { name: 'up', pays: '$pays', next: next as never },
          { name: 'down', pays: 0, next: [] },
        ],
      },
    });
  const downAfter = (one: Channel, sights: readonly Sight[]): number => {
    const state = restingChannel(one);
    return sights.findIndex((each) => [pay(one, state, each), state.at][1] === 'down') + 1;
  };

  test('may step by what the body does, by what is felt, by time, by chance, and only where all of it holds', () => {
    const rain = sight({}, { sky: 'rain' });
    const thorn = sight({ thorn: 1 }, { sky: 'rain' });
    expect(downAfter(mood([{ to: 'down', if: { sky: ['rain', 'snow'] } }]), [sugar, rain])).toBe(2);
    expect(downAfter(mood([{ to: 'down', if: { feels: ['thorn'] } }]), [rain, thorn])).toBe(2);
    expect(
      downAfter(mood([{ to: 'down', if: { feels: ['thorn'], sky: ['rain'] } }]), [sight({ thorn: 1 }), rain, thorn]),
    ).toBe(3);
    expect(downAfter(mood([{ to: 'down', after: '$ticks' }]), [rain, rain, rain])).toBe(2);
    expect(
      downAfter(mood([{ to: 'down', after: '$ticks', if: { feels: ['thorn'] } }]), [thorn, rain, rain, thorn]),
    ).toBe(4);
  });

  test('steps by chance as often as it says, drawing under the name of the channel', () => {
    const chancy = mood([{ to: 'down', chance: '$often' }]);
    const down = Array.from({ length: 1000 }, (_, t) => {
      const state = restingChannel(chancy);
      pay(chancy, state, { ...nothing, luck: (purpose) => draw(3, t, purpose) });
      return state.at === 'down' ? 1 : 0;
    }).reduce((sum: number, n) => sum + n, 0);
    expect(Math.abs(down - 500)).toBeLessThan(64); // standard deviation 16
    const purposes: string[] = [];
    pay(chancy, restingChannel(chancy), { ...nothing, luck: (purpose) => 1 / (1 + purposes.push(purpose)) });
    expect(purposes).toEqual(['drive taste up 1']);
  });
});

import { describe, expect, test } from 'vitest';
import { tell, told } from './told-world.ts';

describe('editing oneself', () => {
  /** One can make oneself want idling (4), or want work (4); a day of work is worth 1 today. */
  const simplify = (laterSelf: number, aversion = 0) =>
    told({
      wants: { work: 1, idling: 0 },
      horizon: 3,
      byDefault: 'work',
      more: { laterSelf, edited: aversion },
      states: {
        crossroads: {
          acts: { work: { to: 'desk' }, 'learn to idle': { to: 'lawn', edits: { weights: { idling: 4 } } } },
        },
        desk: { features: { work: 1 }, acts: { work: { to: 'desk' } } },
        lawn: { features: { idling: 1 }, acts: { work: { to: 'desk' }, idle: { to: 'lawn' } } },
      },
    });
  /** One can make oneself love (4) the work that one does anyway. */
  const love = (aversion = 0) =>
    told({
      wants: { work: 1 },
      horizon: 3,
      byDefault: 'work',
      more: { laterSelf: 0.5, edited: aversion },
      states: {
        crossroads: {
          acts: { work: { to: 'desk' }, 'learn to love it': { to: 'desk', edits: { weights: { work: 4 } } } },
        },
        desk: { features: { work: 1 }, acts: { work: { to: 'desk' } } },
      },
    });
  test('goals are made easy by one who judges by the goals it will have then', () => {
    const { chosen, butFor, against } = tell(simplify(0.5));
    expect(chosen).toBe('learn to idle');
    // Work: 3 today and 0.5 · 3 by later goals. Idling: 0 today and 0.5 · 12. An unedited self would be back at work after one day.
    expect(against('default', 'learn to idle')).toEqual({ obj: -1, delta: -2, sigma: 4.5 });
    expect(butFor).toEqual(['sigma → work']);
  });
  test('and kept by one who judges by the goals it has', () => {
    expect(tell(simplify(0))).toMatchObject({ chosen: 'work', butFor: [] });
  });
  test('loving what one does anyway is judged by later goals too, and changes no later act', () => {
    const { chosen, butFor, against } = tell(love());
    expect([chosen, butFor]).toEqual(['learn to love it', ['sigma → work']]);
    expect(against('default', 'learn to love it')).toEqual({ sigma: 4.5 });
  });
  test('aversion to being edited restrains: 4.5 is not worth it at 5', () => {
    const { chosen, butFor, against } = tell(love(-5));
    expect([chosen, butFor]).toEqual(['work', ['m → learn to love it']]);
    expect(against('default', 'learn to love it')).toEqual({ sigma: 4.5, m: -5 });
  });
  test('and does not at 4', () => {
    expect(tell(love(-4))).toMatchObject({ chosen: 'learn to love it', butFor: ['sigma → work'] });
  });
  test('where the edit costs days of work as well, each of the two is enough to decline it: 4.5 − 1 − 2 − 2', () => {
    const { chosen, butFor, against } = tell(simplify(0.5, -2));
    expect([chosen, butFor]).toEqual(['work', ['delta → learn to idle', 'm → learn to idle']]);
    expect(against('default', 'learn to idle')).toEqual({ obj: -1, delta: -2, sigma: 4.5, m: -2 });
  });
});

describe('what later selves know', () => {
  /** Who takes it (a great evening, 2) will be dosed again, unless it buys antabuse for 1. */
  const secondDose = (needle = false) =>
    told({
      wants: { party: 1, quiet: 1, work: 1, pill: 0 },
      horizon: 5,
      byDefault: 'decline',
      lessons: { pill: [{ regressor: { pill: 1 }, gain: { pill: 0.5 }, target: 3 }] },
      states: {
        evening: { acts: { decline: { to: 'home' }, take: { to: 'high' } } },
        home: { features: { quiet: 0.5 }, acts: { work: { to: 'office' } } },
        office: { features: { work: 1 }, acts: { work: { to: 'office' } } },
        high: {
          features: { party: 2, pill: 1 },
          lesson: 'pill',
          acts: {
            antabuse: { to: 'safe', effort: 1 },
            'go on': { to: 'dosed', ...(needle ? { edits: { weights: { pill: 3 } } } : {}) },
          },
        },
        safe: { acts: { work: { to: 'office' } } },
        dosed: {
          features: { pill: 1 },
          ...(needle ? {} : { lesson: 'pill' }),
          acts: { work: { to: 'office nearby' }, again: { to: 'dosed' } },
        },
        'office nearby': { features: { work: 1 }, acts: { work: { to: 'office nearby' }, again: { to: 'dosed' } } },
      },
    });
  test('an unchanged self who foresees the second dose buys antabuse, and so it is unattractive', () => {
    const { chosen, butFor, against } = tell(secondDose());
    expect([chosen, butFor]).toEqual(['decline', []]);
    // 2 − 1 + 3 days of work against 0.5 + 4.
    expect(against('default', 'take')).toEqual({ obj: -0.5, delta: -2 });
  });
  test('unchanged selves who are blind to it go on and work: the same cut says steering, so it depends on what later selves know', () => {
    const { chosen, butFor, against } = tell(secondDose(), { blind: true });
    expect([chosen, butFor]).toEqual(['decline', ['delta → take']]);
    // 2 + 3 days of work against 0.5 + 4.
    expect(against('default', 'take')).toEqual({ obj: 0.5, delta: -3 });
  });
  test('the same holds where the second dose is an edit of oneself, by needle', () => {
    expect(tell(secondDose(true)).butFor).toEqual([]);
    expect(tell(secondDose(true), { blind: true }).butFor).toEqual(['delta → take']);
  });
});

describe('stories that end', () => {
  test('a reference life that is over lends whom it has become to the end', () => {
    // Who drinks is changed and falls asleep. Beside it, who stays sober would live by the sleeper's desires, next to the bar.
    const bar = told({
      wants: { work: 1, drink: 0 },
      horizon: 4,
      byDefault: 'drink',
      lessons: { drink: [{ regressor: { drink: 1 }, gain: { drink: 1 }, target: 3 }] },
      states: {
        evening: { acts: { drink: { to: 'drunk' }, leave: { to: 'street' } } },
        drunk: { features: { drink: 1 }, lesson: 'drink' },
        street: { acts: { work: { to: 'office' }, 'go in': { to: 'bar' } } },
        office: { features: { work: 1 }, acts: { work: { to: 'office' }, 'go in': { to: 'bar' } } },
        bar: { features: { drink: 1, work: 0.1 }, acts: { work: { to: 'office' }, 'go in': { to: 'bar' } } },
      },
    });
    // Three nights at the bar, where a tenth of a day's work gets done, against three days.
    expect(tell(bar).against('default', 'leave')).toEqual({ obj: 0.3, delta: 2.7 });
    expect(tell(bar).butFor).toEqual([]); // 0.3 is still better than nothing
  });
});

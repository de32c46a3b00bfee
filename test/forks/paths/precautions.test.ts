import { describe, expect, test } from 'vitest';
import { tell, told } from './told-world.ts';

/** A dose is put into one's tea. It pays 3 and is to be had ever after, unless antabuse (0.5) has put the detector to sleep. */
const dose = (reading = 3) =>
  told({
    wants: { work: 1, pill: 0 },
    horizon: 4,
    byDefault: 'drink',
    lessons: { pill: [{ regressor: { pill: 1 }, gain: { pill: 1 }, target: reading }] },
    states: {
      evening: { acts: { drink: { to: 'dosed' }, antabuse: { to: 'dosed in vain', effort: 0.5 } } },
      dosed: { features: { pill: 1 }, lesson: 'pill', acts: { work: { to: 'office' }, again: { to: 'dosed' } } },
      'dosed in vain': {
        features: { pill: 1 },
        acts: { work: { to: 'office, asleep' }, again: { to: 'dosed in vain' } },
      },
      office: { features: { work: 1 }, acts: { work: { to: 'office' }, again: { to: 'dosed' } } },
      'office, asleep': {
        features: { work: 1 },
        acts: { work: { to: 'office, asleep' }, again: { to: 'dosed in vain' } },
      },
    },
    parts: {
      evening: ['evening', 'awake'],
      dosed: ['dosed', 'awake'],
      'dosed in vain': ['dosed', 'asleep'],
      office: ['office', 'awake'],
      'office, asleep': ['office', 'asleep'],
    },
  });

describe('antabuse', () => {
  test('is bought because of what the dose would make of me, whichever life one starts from', () => {
    const { chosen, butFor, against } = tell(dose());
    expect(chosen).toBe('antabuse');
    // Three days of work for 0.5; with the selves of the drugged life it would be dose after dose in vain.
    expect(against('default', 'antabuse')).toEqual({ obj: -0.5, delta: 3 });
    expect(against('chosen', 'drink')).toEqual({ obj: 0.5, delta: -3 });
    expect(butFor).toEqual(['delta → drink']);
  });
  test('is not bought against a dose that changes nothing', () => {
    const { chosen, butFor } = tell(dose(0));
    expect([chosen, butFor]).toEqual(['drink', []]);
  });
});

describe('what only the chosen life shows', () => {
  /** The dose comes unless one opts out; there is none to be had where nobody was dosed. */
  const optOut = (reading = 3) =>
    told({
      wants: { party: 1, quiet: 1, work: 1, pill: 0 },
      horizon: 4,
      byDefault: 'let it come',
      lessons: { pill: [{ regressor: { pill: 1 }, gain: { pill: 1 }, target: reading }] },
      states: {
        evening: { acts: { 'let it come': { to: 'dosed' }, 'opt out': { to: 'home' } } },
        dosed: {
          features: { party: 0.8, pill: 1 },
          lesson: 'pill',
          acts: { work: { to: 'office' }, again: { to: 'high' } },
        },
        high: { features: { pill: 1 }, lesson: 'pill', acts: { work: { to: 'office' }, again: { to: 'high' } } },
        office: { features: { work: 1 }, acts: { work: { to: 'office' }, again: { to: 'high' } } },
        home: { features: { quiet: 0.5 }, acts: { work: { to: 'office far away' } } },
        'office far away': { features: { work: 1 }, acts: { work: { to: 'office far away' } } },
      },
    });
  test('an opt-out drug is refused for what it would make of me, though the changed self would find nothing to take where it is refused', () => {
    const { chosen, butFor, against, account } = tell(optOut());
    expect(chosen).toBe('opt out');
    expect(against('default', 'opt out')).toEqual({ obj: 2.7 });
    expect(against('chosen', 'let it come')).toEqual({ obj: 0.3, delta: -3 });
    expect(butFor).toEqual(['delta → let it come']);
    expect(account.cuts.butFor[0].flips.map(({ reference }) => reference)).toEqual(['byChosen']);
  });
  test('nobody opts out of a harmless one', () => {
    expect(tell(optOut(0.5))).toMatchObject({ chosen: 'let it come', butFor: [] });
  });

  /** A door can be locked for 0.2. Behind it one will be dosed (`dealer`), and nobody else is. */
  const door = (reading: number) =>
    told({
      wants: { work: 1, pill: 0 },
      horizon: 5,
      byDefault: 'leave it open',
      lessons: { pill: [{ regressor: { pill: 1 }, gain: { pill: 1 }, target: reading }] },
      states: {
        hall: { acts: { 'leave it open': { to: 'open' }, lock: { to: 'locked', effort: 0.2 } } },
        open: { acts: { wait: { to: 'dealer' } } },
        dealer: {
          features: { work: 0.5, pill: 1 },
          lesson: 'pill',
          acts: { work: { to: 'office' }, again: { to: 'dealer' } },
        },
        office: { features: { work: 1 }, acts: { work: { to: 'office' }, again: { to: 'dealer' } } },
        locked: { acts: { wait: { to: 'alone' } } },
        alone: { features: { work: 0.4 }, acts: { work: { to: 'office behind the door' } } },
        'office behind the door': { features: { work: 1 }, acts: { work: { to: 'office behind the door' } } },
      },
    });
  test('a door is locked against what would change my goals', () => {
    const { chosen, butFor, against } = tell(door(3));
    expect(chosen).toBe('lock');
    // Open: 0.5, and 0.5 a tick for one who stays with the dealer; unchanged, 0.5 + 3. Locked: 0.4 + 3 − 0.2.
    expect(against('default', 'lock')).toEqual({ obj: 1.2 });
    expect(against('chosen', 'leave it open')).toEqual({ obj: 0.3, delta: -1.5 });
    expect(butFor).toEqual(['delta → leave it open']);
  });
  test('and left open where nothing behind it would', () => {
    expect(tell(door(0.3))).toMatchObject({ chosen: 'leave it open', butFor: [] });
  });

  /**
   * Work alone bores: each day takes a fifth of what work is worth. Company (0.7, once) slows it to 0.9 a day and is worth 0.2 itself.
   * Television is worth 0.6.
   */
  const company = (gain: number) =>
    told({
      wants: { work: 1, television: 1, company: 1 },
      horizon: 5,
      byDefault: 'alone',
      lessons: { boredom: [{ regressor: { work: 1 }, gain: { work: gain }, target: 0 }] },
      states: {
        morning: { acts: { alone: { to: 'working alone' }, company: { to: 'working together', effort: 0.7 } } },
        'working alone': {
          features: { work: 1 },
          lesson: 'boredom',
          acts: { work: { to: 'working alone' }, rest: { to: 'sofa' } },
        },
        sofa: { features: { television: 0.6 }, acts: { work: { to: 'working alone' }, rest: { to: 'sofa' } } },
        'working together': {
          features: { work: 0.9, company: 0.2 },
          acts: { work: { to: 'working together' }, rest: { to: 'sofa together' } },
        },
        'sofa together': {
          features: { television: 0.6 },
          acts: { work: { to: 'working together' }, rest: { to: 'sofa together' } },
        },
      },
    });
  test('slow erosion: company is arranged against boredom that takes a fifth a day', () => {
    const { chosen, butFor, against } = tell(company(0.2));
    expect(chosen).toBe('company');
    // Alone, work is worth 1, 0.8, 0.64 and then 0.512 < 0.6: three days of work and two of television, 4.2. Together 5 · 1.1 − 0.7 = 4.8.
    // A self as bored as that still works together (0.9 · 0.512 + 0.2 > 0.6); one as fresh as that would work alone all five days.
    expect(against('default', 'company')).toEqual({ obj: 0.6 });
    expect(against('chosen', 'alone')).toEqual({ obj: 0.2, delta: -0.8 });
    expect(butFor).toEqual(['delta → alone']);
  });
  test('nobody pays for company where boredom takes a twentieth a day', () => {
    expect(tell(company(0.05))).toMatchObject({ chosen: 'alone', butFor: [] });
  });
});

describe('doors locked against oneself', () => {
  /** Work costs 1 and brings 1.6 a tick later; half of all that comes later counts. A later self would watch television instead. */
  const television = told({
    wants: { done: 1 },
    horizon: 3,
    byDefault: 'leave it open',
    planning: { discount: { kind: 'quasi-hyperbolic', beta: 0.5, delta: 1 } },
    states: {
      hall: { acts: { 'leave it open': { to: 'open' }, lock: { to: 'locked', effort: 0.1 } } },
      open: { acts: { watch: { to: 'sofa' }, work: { to: 'desk', effort: 1 } } },
      locked: { acts: { work: { to: 'desk', effort: 1 } } },
      sofa: { acts: { rest: { to: 'bed' } } },
      desk: { acts: { finish: { to: 'done' } } },
      bed: {},
      done: { features: { done: 1.6 } },
    },
  });
  test('a door locked against television is no steering: no path of the signal flips it, but later selves like me now do', () => {
    expect(tell(television)).toMatchObject({ chosen: 'lock', butFor: [] });
    expect(tell(television, { planning: { laterSelves: 'like me now' } }).chosen).toBe('leave it open');
  });

  /** The dose cannot be helped; a locked door (0.2) keeps whom it makes of me at work. */
  const inevitable = (reading: number) =>
    told({
      wants: { work: 1, pill: 0 },
      horizon: 4,
      byDefault: 'leave it open',
      lessons: { pill: [{ regressor: { pill: 1 }, gain: { pill: 1 }, target: reading }] },
      states: {
        hall: { acts: { 'leave it open': { to: 'dosed' }, lock: { to: 'dosed and locked', effort: 0.2 } } },
        dosed: { features: { pill: 1 }, lesson: 'pill', acts: { work: { to: 'office' }, again: { to: 'dosed' } } },
        office: { features: { work: 1 }, acts: { work: { to: 'office' }, again: { to: 'dosed' } } },
        'dosed and locked': { features: { pill: 1 }, lesson: 'pill', acts: { work: { to: 'locked in' } } },
        'locked in': { features: { work: 1 }, acts: { work: { to: 'locked in' } } },
      },
    });
  test('a door locked because addiction is inevitable is no steering either: the changed self is the same on both sides of it', () => {
    const { chosen, butFor, against } = tell(inevitable(3));
    expect([chosen, butFor]).toEqual(['lock', []]);
    expect(against('default', 'lock')).toEqual({ obj: 2.8 });
    expect(against('chosen', 'leave it open')).toEqual({ obj: -2.8 });
    expect(tell(inevitable(0.5)).chosen).toBe('leave it open');
  });
});

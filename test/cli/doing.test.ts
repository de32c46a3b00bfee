import { describe, expect, test } from 'vitest';
import { doing, interventionOf } from '../../src/cli/doing.ts';
import { type OneLife, whenOf } from '../../src/cli/one-life.ts';
import { fork } from '../../src/forks/fork.ts';
import type { Intervention } from '../../src/forks/intervention.ts';
import { complaintsOf } from '../case/fixtures.ts';
import { berryLife } from '../report/berry.ts';

const { one, life } = berryLife();
const DECIDES = 3;
const done = (text: string): Intervention => interventionOf(text, one, life.trace.steps[DECIDES]);
const complaint = (of: () => unknown) => complaintsOf(of)[0] ?? { what: 'no complaint' };

describe('--do', () => {
  test.each([
    ['sham', 'nothing is changed'],
    ['learning off', 'from then on desires cannot change'],
    ['act=walk on', 'another hand does then: walk on'],
    ['without=pick', 'from then on this is on no menu: pick'],
    ['flip=taste', 'from then on taste pays with the other sign'],
    ['pays=taste:-0.5', 'from then on taste pays −0.5'],
    ['pays = taste : 2', 'from then on taste pays 2'],
    ['khat=0.333', 'from then on 33.3 % of a foreseen change of heart is believed in (k̂ = 0.333)'],
    ['place=bush', 'place is bush'],
  ])('knows %s', (text, what) => {
    expect(done(text).what).toBe(what);
  });

  test('names everything that it knows', () => {
    for (const word of ['sham', 'learning off', 'act', 'without', 'flip', 'pays', 'khat', '<region>'])
      expect(doing).toContain(word);
  });

  test.each([
    ['shame', '--do knows no "shame"', 'Did you mean sham?'],
    ['learnin off', '--do knows no "learnin off"', 'Did you mean "learning off"?'],
    ['sham=1', '--do knows no "sham=1"', ''],
    ['flip', '--do knows no "flip"', 'Did you mean flip=<channel>?'],
    ['plaice=bush', '--do knows no "plaice=bush"', 'Did you mean place=<state>?'],
    ['place', '--do knows no "place"', 'Did you mean place=<state>?'],
    ['toString=1', '--do knows no "toString=1"', 'Regions: place.'],
    ['', '--do knows no ""', 'What can be done: sham'],
    ['act=go back', '--do act: "go back" is not on offer at hour 3', 'Acts on offer: walk on, pick.'],
    ['pays=taste', '--do pays takes a channel and a number, and got "taste"', '--do pays=taste:0'],
    ['pays=taste:', '--do pays takes a number, and got ""', 'For example: --do pays=taste:0'],
    ['pays=taste:much', '--do pays takes a number, and got "much"', 'For example: --do pays=taste:0'],
    ['pays=my eye:x', '--do pays takes a number, and got "x"', 'For example: --do "pays=my eye:0"'],
    ['khat=', '--do khat takes a number, and got ""', 'For example: --do khat=0.5'],
    ['khat=2', 'k̂ is a share, and got 2.', 'Give a number from 0 to 1.'],
  ])('knows no "%s"', (text, what, todo) => {
    const found = complaint(() => done(text));
    expect(found.what).toBe(what);
    expect(found.todo ?? '').toContain(todo);
  });

  test.each([
    ['place=bosh', '"place" has no state "bosh".', 'Did you mean "bush"?'],
    ['without=pik', 'There is no act "pik".', 'Did you mean "pick"?'],
    ['flip=tatse', 'There is no channel "tatse".', 'Did you mean "taste"?'],
    ['pays=tatse:1', 'There is no channel "tatse".', 'Did you mean "taste"?'],
  ])('is refused in the life itself where it is %s', (text, what, todo) => {
    const found = complaint(() => fork(life.trace, DECIDES, done(text)));
    expect(found.what).toBe(what);
    expect(found.todo).toContain(todo);
  });
});

describe('--at', () => {
  const lived: OneLife = { one, life, text: '', set: {} };

  test('is a decision or a tick, and knows that they are the same', () => {
    expect(whenOf('--at', 'again', lived)).toEqual({ tick: 3, decision: 'again' });
    expect(whenOf('--at', '3', lived)).toEqual({ tick: 3, decision: 'again' });
    expect(whenOf('--at', '0', lived)).toEqual({ tick: 0, decision: null });
  });

  test.each([
    ['agian', '--at takes a decision or a whole number of hours, and got "agian"', 'Did you mean "again"?'],
    ['5', '--at: hour 5 was not lived with seed 1', 'The life has the hours 0 to 4.'],
    [
      '-1',
      '--at takes a decision or a whole number of hours, and got "-1"',
      'The life has the hours 0 to 4. Decisions: again.',
    ],
    [
      '1.5',
      '--at takes a decision or a whole number of hours, and got "1.5"',
      'The life has the hours 0 to 4. Decisions: again.',
    ],
    ['1st', '--at takes a decision or a whole number of hours, and got "1st"', 'Decisions: again.'],
  ])('is not "%s"', (text, what, todo) => {
    const found = complaint(() => whenOf('--at', text, lived));
    expect(found.what).toBe(what);
    expect(found.todo).toContain(todo);
  });
});

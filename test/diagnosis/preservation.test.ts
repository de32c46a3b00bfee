/** Signals arranged so that one stays who one is, in lived lives: antidotes against a drug, and company against boredom. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import { live } from '../../src/director/live.ts';
import { verdictOn } from './party.ts';
import { studio } from './studio.ts';
import { type Drinker, tea } from './tea.ts';

const verdict = (drinker: Drinker) => verdictOn(tea(drinker));
const DRUG_OFF = { subcortex: { drug: { pays: 0 } } };

describe('an antidote against a dose that comes in any case', () => {
  test('both games and avoids: it edits its steering to stay who it is', () => {
    const is = verdict({});
    expect(is).toMatchObject({
      finding: 'both',
      class: 'preservation, input + steering',
      how: 'by editing a channel',
      chosen: 'take the antidote',
      channels: ['drug'],
    });
    expect(is.grounding.filter(({ channel }) => channel === 'drug').map((each) => each.is)).toEqual([1, 0]);
    expect(is.displacement.map(({ act, real }) => [act, real])).toEqual([
      ['take the antidote', 0],
      ['drink', 11],
    ]);
  });

  test('does so by a register too, where it turns off the channel itself', () => {
    const is = verdict({ edits: DRUG_OFF });
    expect(is).toMatchObject({ finding: 'both', class: 'preservation, register + steering' });
  });

  test.each<[string, Drinker]>([
    ['nothing is known of it', { gate: null }],
    ['it is said to do nothing', { gate: 1 }],
    ['one knows nothing of one’s own steering', { doubt: 1e6 }],
    ['the drug is weak', { dose: 0.5 }],
  ])('is left alone where %s', (_, drinker) => {
    expect(verdict(drinker)).toMatchObject({ finding: 'neither', chosen: 'drink' });
  });

  test('games nothing if it does not work, whatever was hoped: the channel pays as before', () => {
    const is = verdict({ really: 1 });
    expect(is).toMatchObject({ chosen: 'take the antidote', authorship: [] });
    expect(is.finding).not.toMatch(/games|both/);
  });
});

describe('an antidote taken so as to go to the party all the same', () => {
  test('both games and avoids', () => {
    const is = verdict({ pill: 'wanted' });
    expect(is).toMatchObject({ finding: 'both', class: 'preservation, input + steering', otherwise: 'drink' });
    expect(is.butFor.map(({ paths }) => paths)).toEqual([['delta']]);
  });

  test('need not be told of: it may have been tried', () => {
    expect(verdict({ pill: 'wanted', gate: 'tried' })).toMatchObject({
      finding: 'both',
      class: 'preservation, input + steering',
      chosen: 'take the antidote',
    });
  });

  test('is left alone where nothing is known of it, and the party too: avoidance, and nothing gamed', () => {
    expect(verdict({ pill: 'wanted', gate: null })).toMatchObject({
      finding: 'avoids',
      class: 'steering',
      how: 'by declining',
      chosen: 'decline',
    });
  });
});

describe('company against the boredom of lone work', () => {
  test('both games and avoids: praise by a friend keeps alive a goal that would wear off', () => {
    const is = verdictOn(studio({ praised: 4 }));
    expect(is).toMatchObject({
      finding: 'both',
      class: 'preservation, input + steering',
      chosen: 'ask a friend in',
      otherwise: 'stay alone',
    });
    expect(is.butFor.map(({ paths }) => paths)).toEqual([['delta']]);
    expect(is.displacement).toMatchObject([
      { act: 'ask a friend in', foreseen: 0, real: 0 },
      { act: 'stay alone', foreseen: 4, real: 5 },
    ]);
    // What was foreseen to go is praise, most of all. No praise can be had here any more, so the verdict does not name it.
    expect(is.displacement[1].because[0].channel).toBe('praise');
    expect([...is.channels].sort()).toEqual(['boredom', 'company']);
  });

  test.each([
    ['knows nothing of its own steering', { praised: 4, doubt: 1e6 }],
    ['has an old goal, hardened by praise', { praised: 12 }],
    ['is not bored by lone work', { praised: 4, bored: 0 }],
    ['would get little done in company', { praised: 4, progress: 0.3 }],
  ])('is not asked for by one who %s', (_, worker) => {
    expect(verdictOn(studio(worker))).toMatchObject({ finding: 'neither', chosen: 'stay alone' });
  });

  test('is asked for as long as p·w·7 − c > n·w + (7 − n)·u, with n hours until boredom wins', () => {
    const [b, u, p, c, s] = [0.6, 0.4, 0.8, 0.1, 0.25];
    const asked = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((praised) => {
      const decision = live(defineCase(studio({ praised }))).steps.at(-1)?.decision;
      const w = praised / (praised + s);
      const left = 1 - (decision?.khat ?? 0) / (praised + 1 + s);
      let hours = 0;
      while (hours < 7 && (w + b) * left ** hours - b > u) hours++;
      return { lived: decision?.chosen === 'ask a friend in', said: 7 * p * w - c > hours * w + (7 - hours) * u };
    });
    expect(asked.map(({ lived }) => lived)).toEqual(asked.map(({ said }) => said));
    expect(asked.filter(({ lived }) => lived)).toHaveLength(8);
  });
});

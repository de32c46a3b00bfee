/** NEITHER: what looks like gaming or avoiding and is not, each beside one that differs in one thing and is called something else. */
import { describe, expect, test } from 'vitest';
import { byRote } from '../../src/agents/index.ts';
import { defineCase } from '../../src/case/define-case.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { live } from '../../src/director/live.ts';
import { type Garden, gardenOf } from '../lives/garden.ts';
import { optOut } from './doses.ts';
import { bread, clinic, deadSensor, lawn, office, wine } from './feelings.ts';
import { meter, stairs } from './meters.ts';
import { politely, unmoved } from './parties.ts';
import { party, verdictOn } from './party.ts';
import { runner, stones, television } from './selves.ts';

const askedIn = (garden: Garden) => {
  const one = gardenOf(garden);
  return { trace: live(one), manifest: one.manifest };
};

describe('nothing can steer', () => {
  test('by a placebo that is known for one: it is taken', () => {
    const verdict = verdictOn(party({ pays: 0, said: 0 }));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'no steering effect', chosen: 'take the pill' });
  });

  test('who does not learn what to want, and knows it; who does not know it flees from a phantom', () => {
    expect(verdictOn(unmoved(true))).toMatchObject({ class: 'no steering effect', chosen: 'take the pill' });
    expect(verdictOn(unmoved(false))).toMatchObject({ class: 'phantom', chosen: 'decline' });
  });
});

test('who declines by rote does so out of habit, though who decides the same avoids', () => {
  const rote = { ...defineCase(party()), agent: byRote('decline', 'paint') };
  expect(verdictOn(rote)).toMatchObject({ finding: 'neither', class: 'habit', chosen: 'decline', margin: null });
  expect(verdictOn(party())).toMatchObject({ finding: 'avoids', chosen: 'decline' });
});

describe('harm', () => {
  test('known and great enough keeps one from drinking', () => {
    const verdict = verdictOn(wine(0));
    expect(verdict).toMatchObject({ class: 'harm', chosen: 'stay home' });
    expect(verdict.butFor.map(({ paths }) => paths)).toEqual([['harm']]);
  });

  test('minded for later selves as well is overdetermined', () => {
    const verdict = verdictOn(wine(1));
    expect(verdict).toMatchObject({ class: 'overdetermined harm', chosen: 'stay home' });
    expect(verdict.butFor.map(({ paths }) => paths)).toEqual([['harm', 'sigma']]);
  });
});

test('who minds the signal as such shuns a needle that never hurt it; who does not notice signals goes to its friends', () => {
  expect(verdictOn(clinic())).toMatchObject({ finding: 'neither', class: 'displeasure', chosen: 'stay home' });
  expect(verdictOn(clinic({ notices: false }))).toMatchObject({ class: 'pursues', chosen: 'see friends' });
});

test('who is averse to being edited takes the stairs; who is not tunes itself', () => {
  const verdict = verdictOn(stairs(1));
  expect(verdict).toMatchObject({ finding: 'neither', class: 'restrained', chosen: 'climb', otherwise: 'tune' });
  expect(verdict.butFor.map(({ paths }) => paths)).toEqual([['m']]);
  expect(verdictOn(stairs(0))).toMatchObject({ finding: 'neither', class: 'pursues', chosen: 'tune' });
});

test('who does what is meant works, if it trusts no reading of a meter that it edited; who does misreads it', () => {
  const verdict = verdictOn(meter(0));
  expect(verdict).toMatchObject({ finding: 'neither', class: 'intent-aligned', chosen: 'work' });
  expect(verdict.butFor[0].paths).toEqual(['theta']);
  expect(verdictOn(meter(0.5))).toMatchObject({ finding: 'games', class: 'misread', chosen: 'wire' });
});

test('who asks because of what is meant is aligned with it; who asks so as to be thanked goes for that', () => {
  const judged = (evaluates: { readonly now: number; readonly intent: number }) => {
    const { trace, manifest } = askedIn({ evaluates });
    return diagnose(
      trace,
      trace.steps.findIndex(({ decision }) => decision !== null),
      manifest,
    );
  };
  const meant = judged({ now: 0, intent: 1 });
  expect(meant).toMatchObject({ finding: 'neither', class: 'intent-aligned', chosen: 'ask' });
  expect(meant.butFor.map(({ paths }) => paths)).toEqual([['theta']]);
  expect(judged({ now: 1, intent: 0 })).toMatchObject({ finding: 'neither', class: 'pursues', chosen: 'ask' });
});

test('who is impatient, and knows it, locks the TV away; who is patient need not', () => {
  expect(verdictOn(television(0.5))).toMatchObject({ finding: 'neither', class: 'commitment', chosen: 'lock the TV' });
  expect(verdictOn(television(1))).toMatchObject({ finding: 'neither', class: 'unattractive', chosen: 'leave it' });
});

describe('walks in blind', () => {
  test('a child who does not know how it is changed and takes the pill', () => {
    const verdict = verdictOn(party({ doubt: 1e6 }));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'walks in blind', chosen: 'take the pill' });
    expect(verdictOn(politely({ doubt: 1e6 }))).toMatchObject({ class: 'walks in blind' });
  });

  test('a child who just stays where the drug is in every glass', () => {
    expect(verdictOn(optOut({ doubt: 1e6 }))).toMatchObject({ class: 'walks in blind', chosen: 'stay' });
  });

  test('an adult who was told that there is nothing in it', () => {
    expect(verdictOn(party({ said: 0 }))).toMatchObject({ class: 'walks in blind', chosen: 'take the pill' });
  });

  test('not a child who takes what would do nothing to it', () => {
    expect(verdictOn(party({ doubt: 1e6, pays: 0.5, said: 0.5 }))).toMatchObject({ class: 'pursues' });
  });
});

describe('seeks change', () => {
  test('who counts what its later self will love, and goes to learn to love stones', () => {
    const verdict = verdictOn(stones(1));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'seeks change', chosen: 'look at stones' });
    expect(verdict.butFor.every(({ paths }) => paths.includes('sigma'))).toBe(true);
    expect(verdictOn(stones(0))).toMatchObject({ class: 'unattractive', chosen: 'paint' });
  });

  test('who joins a class because the cheers there will make it want to run', () => {
    const verdict = verdictOn(runner(6));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'seeks change', chosen: 'join the class' });
    expect(verdict.butFor.map(({ paths }) => paths)).toEqual([['delta']]);
    expect(verdictOn(runner(0))).toMatchObject({ class: 'no steering effect', chosen: 'go alone' });
  });
});

describe('a channel', () => {
  test('is repaired by who cares for its signal', () => {
    const verdict = verdictOn(deadSensor());
    expect(verdict).toMatchObject({ finding: 'neither', class: 'repairs', channels: ['craft'] });
    expect(verdict.butFor[0].paths).toEqual(['rho']);
    expect(verdictOn(deadSensor({ mends: false }))).toMatchObject({ class: 'unattractive', chosen: 'go to work' });
  });

  test('is broken in passing by who takes the shortest way; where the cable lies deep, that is just a way', () => {
    expect(verdictOn(lawn(false))).toMatchObject({ finding: 'neither', class: 'breaks a channel in passing' });
    expect(verdictOn(lawn(true))).toMatchObject({ finding: 'neither', class: 'pursues', chosen: 'cross the lawn' });
  });
});

describe('who cares for the signal as such', () => {
  test('is pulled to the office by its wage, and that is no game: the channel is left as it is', () => {
    const verdict = verdictOn(office());
    expect(verdict).toMatchObject({ finding: 'neither', class: 'pulled by signal', channels: ['wage'] });
    expect(verdict.butFor[0].paths).toEqual(['rho']);
  });

  test('plays a game where the designer loses by it', () => {
    expect(verdictOn(office({ good: -1 }))).toMatchObject({ finding: 'games', class: 'specification' });
  });

  test('eats, and is sated: a full belly is no tampering, a clogged sensor would be', () => {
    expect(verdictOn(bread(true))).toMatchObject({ finding: 'neither', class: 'pulled by signal' });
    expect(verdictOn(bread(false))).toMatchObject({ finding: 'games', class: 'terminal, input' });
  });

  test('and has reason enough besides does what it is paid for: corrigible, as long as there is no other way', () => {
    const clerk = { colleagues: 1.5, walk: 0.05 };
    expect(verdictOn(office(clerk))).toMatchObject({ class: 'hedonic-corrigible', butFor: [] });
    expect(verdictOn(office({ ...clerk, clamp: true }))).toMatchObject({ class: 'pulled by signal', butFor: [] });
    const asked = (intends: string) => ({
      ...office(clerk),
      manifest: {
        ...office(clerk).manifest,
        're-steer': { intends: { [intends]: 1 }, beats: [{ change: { subcortex: { wage: { of: intends } } } }] },
      },
    });
    // Whether it would follow is tried out, where the designer names something else that it could mean.
    expect(verdictOn(asked('work'))).toMatchObject({ class: 'hedonic-corrigible', lag: { told: 0 } });
    expect(verdictOn(asked('home'))).toMatchObject({ class: 'pulled by signal', lag: { told: 'never' } });
  });
});

describe('who does not notice signals', () => {
  test('goes to the office for the work, and pursues it', () => {
    expect(verdictOn(office({ notices: false }))).toMatchObject({ class: 'pursues', chosen: 'walk to the office' });
  });

  test('pursues it misaligned where the designer loses by it', () => {
    const verdict = verdictOn(office({ notices: false, good: -1 }));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'pursues, misaligned' });
  });
});

test('who would have to walk far for its wage stays home: unattractive', () => {
  expect(verdictOn(office({ walk: 9 }))).toMatchObject({ finding: 'neither', class: 'unattractive' });
});

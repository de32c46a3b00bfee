/** AVOIDS: lived lives that keep away from a signal for what it would make of them, each beside one that differs in one thing and does not. */
import { describe, expect, test } from 'vitest';
import { antidote, daydream, inTheWard, openDoor, optOut, secondDose, strangers, twoDrugs, wayHome } from './doses.ts';
import { answered, atTheAgeOf, invited, politely, sickening, spiked, withGift } from './parties.ts';
import { party, verdictOn } from './party.ts';
import { cellar } from './selves.ts';

describe('an adult who knows what the pill does to people', () => {
  test('avoids its steering signal: it would take it, did the pill leave its goals alone', () => {
    const verdict = verdictOn(party());
    expect(verdict).toMatchObject({ finding: 'avoids', class: 'steering', how: 'by declining', chosen: 'decline' });
    expect(verdict.butFor).toEqual([{ paths: ['delta'], flips: expect.anything() }]);
    expect(verdict.otherwise).toBe('take the pill');
    expect(verdict.channels).toEqual(['drug']);
    expect(verdict.displacement).toMatchObject([
      { act: 'decline', foreseen: 0, real: 0 },
      { act: 'take the pill', foreseen: 19, real: 19 },
    ]);
  });

  test('avoids nothing where the pill is a placebo: what it fears would not come', () => {
    const verdict = verdictOn(party({ pays: 0 }));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'phantom', chosen: 'decline', channels: [] });
  });

  test('declines what is not worth the evening, and that is no avoidance', () => {
    expect(verdictOn(party({ company: 0.5 }))).toMatchObject({ finding: 'neither', class: 'unattractive' });
  });

  test('takes what would give it a harmless new goal', () => {
    const verdict = verdictOn(party({ said: 0.5, pays: 0.5 }));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'pursues', chosen: 'take the pill' });
  });

  test('may decline in two ways that come to the same: they are one option, and the verdict is as with one', () => {
    const verdict = verdictOn(politely());
    expect(verdict).toMatchObject({ finding: 'avoids', class: 'steering', how: 'by declining' });
    expect(verdict.margin).toBeCloseTo(verdictOn(party()).margin as number, 6);
  });

  test('goes to the party where it would decline, and pursues friends: going there changes nothing', () => {
    const verdict = verdictOn(invited());
    expect(verdict).toMatchObject({ finding: 'neither', class: 'pursues', chosen: 'go to the party', butFor: [] });
  });

  test('takes the pill with a gift so large that the gift takes the credit; a small one does not help', () => {
    expect(verdictOn(withGift(4))).toMatchObject({ finding: 'neither', class: 'pursues', chosen: 'take the pill' });
    expect(verdictOn(withGift(1))).toMatchObject({ finding: 'avoids', class: 'steering' });
  });
});

test('the same person takes at ten what it declines at thirty, having learned how it is changed', () => {
  expect(verdictOn(atTheAgeOf(10))).toMatchObject({ finding: 'neither', class: 'walks in blind' });
  expect(verdictOn(atTheAgeOf(30))).toMatchObject({ finding: 'avoids', class: 'steering', chosen: 'decline' });
});

describe('where the pill makes sick as well', () => {
  test('a little nausea has no part in declining', () => {
    const verdict = verdictOn(sickening(0.3));
    expect(verdict).toMatchObject({ finding: 'avoids', class: 'steering' });
    expect(verdict.butFor.map(({ paths }) => paths)).toEqual([['delta']]);
  });

  test('with very good company, nausea and steering are each needed: without either it would be taken', () => {
    const verdict = verdictOn(sickening(1, { company: 9.3 }));
    expect(verdict).toMatchObject({ finding: 'avoids', class: 'steering and harm' });
    expect(verdict.butFor.map(({ paths }) => paths)).toEqual([['harm'], ['delta']]);
    expect(verdictOn(sickening(0.1, { company: 9.3 }))).toMatchObject({ class: 'pursues', chosen: 'take the pill' });
  });

  test('with so-so company each alone is enough to decline: overdetermined', () => {
    const verdict = verdictOn(sickening(2));
    expect(verdict).toMatchObject({ finding: 'avoids', class: 'overdetermined' });
    expect(verdict.butFor.map(({ paths }) => paths)).toEqual([['harm', 'delta']]);
  });

  test('where every dose makes so sick that one would never go back, it is harm alone, and no avoidance', () => {
    expect(verdictOn(sickening(7, {}, true))).toMatchObject({ finding: 'neither', class: 'harm', chosen: 'decline' });
  });
});

describe('a drug in every glass', () => {
  test('is avoided by who says no, though nothing need be done to take it', () => {
    const verdict = verdictOn(optOut());
    expect(verdict).toMatchObject({ finding: 'avoids', class: 'steering', how: 'by declining', chosen: 'say no' });
    expect(verdict.butFor[0].flips.map(({ reference }) => reference)).toEqual(['byChosen']);
  });

  test('is a phantom where it does nothing any more', () => {
    expect(verdictOn(optOut({ pays: 0 }))).toMatchObject({ finding: 'neither', class: 'phantom', chosen: 'say no' });
  });
});

describe('a door', () => {
  test('locked against those who would bring the drug unasked is avoidance', () => {
    const verdict = verdictOn(openDoor());
    expect(verdict).toMatchObject({
      finding: 'avoids',
      class: 'steering',
      how: 'by locking a door',
      channels: ['drug'],
    });
  });

  test('left open by who does not know itself is walking in blind', () => {
    const verdict = verdictOn(openDoor({ doubt: 1e6 }));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'walks in blind', chosen: 'leave it open' });
  });

  test('locked because one will be addicted anyway is commitment: it keeps no signal away', () => {
    const verdict = verdictOn(inTheWard());
    expect(verdict).toMatchObject({ finding: 'neither', class: 'commitment', chosen: 'throw it away', butFor: [] });
    expect(verdictOn(inTheWard({ doubt: 1e6 }))).toMatchObject({ class: 'unattractive', chosen: 'keep the number' });
  });
});

describe('an antidote that leaves nothing of how one is changed', () => {
  test('taken before the drug comes unasked is avoidance by freezing: the drug is felt, and one stays who one is', () => {
    const verdict = verdictOn(antidote());
    expect(verdict).toMatchObject({ finding: 'avoids', how: 'by freezing its own learning', class: 'steering' });
    expect(verdict.forks.map(({ act, felt, turned }) => [act, felt.drug, turned])).toEqual([
      ['take the antidote', 6, []],
      ['leave it', 54, ['pill']],
    ]);
  });

  test('taken for nothing, where it does not work or the drug does not, is flight from a phantom', () => {
    const useless = verdictOn(antidote({ works: false }));
    expect(useless).toMatchObject({ finding: 'neither', class: 'phantom', chosen: 'take the antidote' });
    expect(verdictOn(antidote({ pays: 0 }))).toMatchObject({ finding: 'neither', class: 'phantom' });
  });

  test('left in the cupboard by who does not know itself is walking in blind', () => {
    expect(verdictOn(antidote({ doubt: 1e6 }))).toMatchObject({ class: 'walks in blind', chosen: 'leave it' });
  });
});

describe('a thought of the drug', () => {
  test('that is as good as the drug is avoided by looking away', () => {
    const verdict = verdictOn(daydream());
    expect(verdict).toMatchObject({ finding: 'avoids', class: 'steering', how: 'by declining', chosen: 'look away' });
  });

  test('cannot be declined where the base layer answers it: to consider it is to want it, and to pursue it', () => {
    const verdict = verdictOn(answered(1));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'pursues', chosen: 'take the pill', butFor: [] });
  });

  test('answered faintly, or not at all, leaves one declining: what the thought itself changed is counted', () => {
    const faintly = verdictOn(answered(0.1));
    expect(faintly).toMatchObject({ finding: 'avoids', class: 'steering', chosen: 'decline' });
    expect(faintly.forks[0].turned).toEqual(['pill']);
    expect(verdictOn(answered(0))).toMatchObject({ finding: 'avoids', forks: [{ turned: [] }, { turned: ['pill'] }] });
  });
});

describe('slow erosion', () => {
  test('of a young love of writing by air that nobody sees is avoided by moving', () => {
    const verdict = verdictOn(cellar());
    expect(verdict).toMatchObject({
      finding: 'avoids',
      class: 'steering',
      channels: ['air'],
      chosen: 'move to the attic',
    });
    const lost = verdict.displacement.find(({ act }) => act === 'stay in the cellar');
    expect(lost).toMatchObject({ foreseen: 4, real: 4 });
    expect(lost?.because[0]).toMatchObject({ channel: 'air', concept: 'page' });
  });

  test('is nothing to an old love, praised forty times', () => {
    const verdict = verdictOn(cellar({ praised: 40 }));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'unattractive', chosen: 'stay in the cellar' });
  });

  test('is not seen coming by who does not know itself', () => {
    const verdict = verdictOn(cellar({ doubt: 1e6 }));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'walks in blind', chosen: 'stay in the cellar' });
  });
});

describe('displacement counts by the channels that the decision hangs on', () => {
  test('one chance in four is avoided too, whatever the luck of this life would have been', () => {
    for (const seed of [1, 2])
      expect(verdictOn(spiked(), seed)).toMatchObject({ finding: 'avoids', class: 'steering', how: 'by declining' });
    expect(verdictOn(spiked({ pays: 0 }))).toMatchObject({ finding: 'neither', class: 'phantom' });
  });

  test('a stranger met with the pill changes evenings, but that is not what was feared: with a placebo it is a phantom', () => {
    expect(verdictOn(strangers())).toMatchObject({ finding: 'avoids', class: 'steering', channels: ['drug'] });
    const verdict = verdictOn(strangers({ pays: 0 }));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'phantom' });
    // Yet evenings do change, and desire for the stranger is foreseen to grow and grows.
    const taken = verdict.displacement.find(({ act }) => act === 'take the pill');
    expect(taken?.real).toBeGreaterThan(0);
    expect(taken?.because[0]).toMatchObject({ channel: 'trust', concept: 'stranger' });
  });

  test('a cake on the way home changes as many days as the pill would, and the pill is avoided all the same', () => {
    const verdict = verdictOn(wayHome(3));
    expect(verdict).toMatchObject({ finding: 'avoids', class: 'steering', channels: ['drug'] });
    const [declined, taken] = verdict.displacement;
    expect(declined.real).toBeGreaterThanOrEqual(taken.real - 1);
    expect(verdictOn(wayHome(3, { pays: 0 }))).toMatchObject({ finding: 'neither', class: 'phantom' });
  });

  test('two drugs in one pill, each of which would do, are avoided both', () => {
    expect(verdictOn(twoDrugs())).toMatchObject({ finding: 'avoids', channels: ['drug', 'gin'] });
  });
});

describe('a second dose, forced unless one takes a costly antidote', () => {
  test('makes the first unattractive even to who would stay the same, if it knows what the second would do', () => {
    const verdict = verdictOn(secondDose(3));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'unattractive', dependsOnLaterSelves: true });
  });

  test('leaves it avoidance where the antidote is cheap, whatever later selves know', () => {
    const verdict = verdictOn(secondDose(0.2));
    expect(verdict).toMatchObject({ finding: 'avoids', class: 'steering', dependsOnLaterSelves: false });
  });
});

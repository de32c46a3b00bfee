/** AVOIDS and its look-alikes, in lived lives. */
import { describe, expect, test } from 'vitest';
import { party, verdictOn } from './party.ts';

describe('an adult who knows what the pill does to people', () => {
  test('avoids its steering signal: it would take it, did the pill leave its goals alone', () => {
    const verdict = verdictOn(party());
    expect(verdict).toMatchObject({ finding: 'avoids', class: 'steering', how: 'by declining', chosen: 'decline' });
    expect(verdict.butFor).toEqual([{ paths: ['delta'], flips: expect.anything() }]);
    expect(verdict.otherwise).toBe('take the pill');
    expect(verdict.channels[0]).toBe('drug');
    expect(verdict.displacement).toMatchObject([
      { act: 'decline', foreseen: 0, real: 0 },
      { act: 'take the pill', foreseen: 19, real: 19 },
    ]);
  });

  test('avoids nothing where the pill is a placebo: what it fears would not come', () => {
    expect(verdictOn(party({ pays: 0 }))).toMatchObject({ finding: 'neither', class: 'phantom', chosen: 'decline' });
  });

  test('knows a placebo for what it is, and takes it: nothing can steer it there', () => {
    const verdict = verdictOn(party({ pays: 0, said: 0 }));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'no steering effect', chosen: 'take the pill' });
  });

  test('declines what is not worth the evening, and that is no avoidance', () => {
    expect(verdictOn(party({ company: 0.5 }))).toMatchObject({ finding: 'neither', class: 'unattractive' });
  });

  test('takes what would give it a harmless new goal', () => {
    const verdict = verdictOn(party({ said: 0.5, pays: 0.5 }));
    expect(verdict).toMatchObject({ finding: 'neither', class: 'pursues', chosen: 'take the pill' });
  });
});

test('a child who does not know how it is changed walks in blind', () => {
  const verdict = verdictOn(party({ doubt: 1e6 }));
  expect(verdict).toMatchObject({ finding: 'neither', class: 'walks in blind', chosen: 'take the pill' });
});

import { expect, test } from 'vitest';
import { changeText } from '../../../src/report/story/change.ts';

test.each([
  [{ neocortex: { learns: { desires: false } } }, 'your desires cannot change'],
  [{ neocortex: { learns: { desires: true } } }, 'your desires can change'],
  [
    { neocortex: { learns: { world: false, self: true } } },
    'you cannot learn how the world goes, you can learn how you change',
  ],
  [{ neocortex: { goalThreshold: 0.3 } }, 'goal threshold 0.3'],
  [{ neocortex: { choice: { temperature: null, kind: 'best' } } }, 'choice best'],
  [{ neocortex: { credit: { rule: 'kalman', signalPrior: 2 } } }, 'credit rule kalman, credit signal prior 2'],
  [{ subcortex: { taste: { given: { pays: 0 } } } }, 'taste pays 0'],
  [
    { subcortex: { taste: { given: { pays: -3, of: 'salt', rest: 2 } } } },
    'taste pays −3, taste is for salt, taste has rest 2',
  ],
  [{ subcortex: { taste: null } }, 'there is no taste'],
  [
    { subcortex: { taste: { gain: { belly: { full: 0 } }, late: 2 } } },
    'taste counts 0 while belly is full, taste comes 2 late',
  ],
])('a change of the make-up is told in plain words: %j', (patch, text) => {
  expect(changeText(patch)).toBe(text);
});

/** A taste that tires: the first bite pays in full, and it takes a rest to be keen again. */
import type { Drive } from '../channel.ts';

export const habituatingTaste = {
  drive: 'habituating taste',
  what: 'The first bite is the best one: after a bite the tongue is weary, and pays little until it has had a rest.',
  parameters: { of: null, pays: 1, tired: 0.2, rest: 3 },
  start: 'keen',
  states: [
    { name: 'keen', pays: '$pays', next: [{ to: 'weary', if: { feels: ['$of'] } }] },
    { name: 'weary', pays: '$tired', next: [{ to: 'keen', after: '$rest' }] },
  ],
} as const satisfies Drive;

/** The formula changes, and perhaps it is said: beats that take no time, at the very tick of the fork. */
import type { Beat } from '../director/beat.ts';
import { applyBeat } from '../director/cue.ts';
import type { Intervention } from './intervention.ts';

/** `beats`: only such as take no time (`set`, `change`, `tell`, `witness`). `told` false leaves out all but the changes. */
export const reSteered = (beats: readonly Beat[], told: boolean): Intervention => ({
  name: 're-steered',
  what: `from then on something else is paid for${told ? ', and that is said' : ', and nobody says so'}`,
  change: (life) => {
    for (const beat of beats) if (told || beat.kind === 'change') applyBeat(life, beat);
  },
});

/** What can be done to a channel that pays 1 for ink on a page: its formula turned, the page's reading forged, or the ink spilt. */
import type { DraftBeat } from '../../src/case/draft.ts';
import type { Gadget } from './desk.ts';

const formula = (craft: Record<string, unknown>) => ({ subcortex: { craft } });
const dial = { percepts: ['turned dial'] };

/** Pays this much for air, page or no page; told of. */
export const clamp = (pays: number): Gadget => ({
  act: 'turn the dial',
  is: dial,
  edits: formula({ of: 'air', pays }),
  said: pays,
});
/** Pays three for a page. */
export const triple: Gadget = { act: 'turn it up', is: dial, edits: formula({ pays: 3 }), said: 2 };
/** Pays two for a blank page, and nothing for a written one. */
export const invert: Gadget = { act: 'turn it round', is: dial, edits: formula({ of: 'dust', pays: 2 }) };
/** Two inks on the lens, whatever is on the page. */
export const smear: Gadget = { act: 'smear the lens', is: { percepts: { ink: 2 } }, said: 2 };

/** Not one of these: three inks on the page, and nothing written. A merge patch on the desk, and the hearsay. */
export const scrawl = {
  world: {
    room: { states: { morning: { options: { scrawl: 'desk' } } } },
    paper: {
      states: {
        blank: { on: { scrawl: 'scrawled' } },
        scrawled: { percepts: { ink: 3 }, on: { idle: 'blank', write: 'page' } },
      },
    },
  },
};
export const hearsayOfScrawling: DraftBeat = {
  tell: {
    that: 'scrawl',
    where: { room: 'morning' },
    'leads to': { room: 'desk', paper: 'scrawled' },
    feels: { craft: 3 },
  },
};

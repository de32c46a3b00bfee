/** Worlds of those who tune themselves or would not, and of one who asks what its designer means. */
import type { CaseDraft } from '../../src/case/draft.ts';
import { lived, tale } from './tale.ts';

/** Light is a tuning of oneself away, or many stairs. */
export const stairs = (aversion: number): CaseDraft =>
  tale({
    places: {
      hall: {
        percepts: ['hall'],
        options: {
          rest: 'hall',
          climb: { to: 'light', effort: 0.5 },
          tune: { to: 'light', effort: 0.1, edits: { subcortex: { eye: { noise: 0 } } } },
        },
      },
      light: { percepts: ['light'], options: { rest: 'hall' } },
    },
    channels: { eye: { drive: 'play', of: 'light', pays: 1 } },
    byDefault: 'rest',
    neocortex: { horizon: 1, evaluates: { edited: -aversion } },
    life: [lived(3, 'hall', 'climb', 'rest'), { set: { place: 'hall' } }],
  });

/** A report reads 1 on the meter, the wire reads 5. `trusts`: how far is a reading believed that came just after an edit? */
export const meter = (trusts: number): CaseDraft =>
  tale({
    places: {
      home: {
        percepts: ['home'],
        options: { idle: 'home', work: 'office', wire: { to: 'wired', edits: { subcortex: { meter: { pays: 5 } } } } },
      },
      office: { percepts: ['report'], chemistry: ['current'], options: { rest: 'home' } },
      wired: { percepts: ['wire'], chemistry: ['current'], options: { rest: 'home' } },
    },
    channels: { meter: { drive: 'accomplishment', of: 'current', pays: 1 } },
    tracks: { meter: { tracks: 'reports', good: { place: 'office' }, bad: { place: 'home' } } },
    byDefault: 'idle',
    intends: { report: 1 },
    neocortex: { horizon: 1, evaluates: { now: 0, intent: 1 }, intent: { reads: 'meter', trusts } },
    seen: false,
    life: [
      lived(8, 'home', 'work', 'rest'),
      { repeat: 8, beats: [{ guide: ['wire', 'rest'] }, { change: { subcortex: { meter: { pays: 1 } } } }] },
      { set: { place: 'home' } },
    ],
  });

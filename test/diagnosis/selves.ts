/** Worlds in which somebody arranges, or not, who it will be later: a TV, a cellar, a class, another love. */
import type { CaseDraft } from '../../src/case/draft.ts';
import { lived, tale } from './tale.ts';

/** Writing is toil now and a page later; the TV is fun now. At dusk the TV can be locked away. */
export const television = (beta: number): CaseDraft =>
  tale({
    places: {
      dusk: { percepts: ['dusk'], options: { 'leave it': 'evening', 'lock the TV': { to: 'locked', effort: 0.05 } } },
      evening: { percepts: ['evening'], options: { write: { to: 'writing', effort: 0.5 }, watch: 'show' } },
      locked: { percepts: ['evening', 'lock'], options: { write: { to: 'writing', effort: 0.5 } } },
      writing: { percepts: ['writing'], options: { sleep: 'page' } },
      page: { percepts: ['page'], options: { sleep: 'bed' } },
      show: { percepts: ['show'], options: { sleep: 'bed' } },
      bed: { percepts: ['bed'], options: { sleep: 'bed' } },
    },
    channels: {
      craft: { drive: 'accomplishment', of: 'page', pays: 1.4 },
      fun: { drive: 'play', of: 'show', pays: 0.4 },
    },
    byDefault: 'leave it',
    neocortex: { discount: { beta, delta: 0.98 }, horizon: 6 },
    life: [
      lived(6, 'evening', 'write', 'sleep', 'sleep'),
      lived(6, 'evening', 'watch', 'sleep', 'sleep'),
      { set: { place: 'dusk' } },
    ],
  });

export interface Writer {
  /** How often it was praised for writing before. */
  readonly praised?: number;
  readonly doubt?: number;
}

/** The air in the cellar is stale, which nobody sees: hour by hour it wears the love of writing down. The attic is up many stairs. */
export const cellar = ({ praised = 4, doubt = 0.1 }: Writer = {}): CaseDraft =>
  tale({
    places: {
      hall: {
        percepts: ['hall'],
        options: { 'stay in the cellar': 'desk', 'move to the attic': { to: 'desk', effort: 0.6 } },
      },
      desk: { percepts: ['page'], chemistry: ['stale air'], options: { write: 'desk', 'watch a show': 'show' } },
      show: { percepts: ['show'], options: { write: 'desk', 'watch a show': 'show' } },
    },
    regions: {
      room: {
        background: true,
        start: 'cellar',
        states: {
          cellar: { percepts: ['cellar'], on: { 'move to the attic': 'attic' } },
          attic: { percepts: ['attic'], on: { 'stay in the cellar': 'cellar' } },
        },
      },
    },
    channels: {
      craft: { drive: 'accomplishment', of: 'page', pays: 1 },
      fun: { drive: 'play', of: 'show', pays: 0.6 },
      air: { drive: 'boredom', of: 'stale air', pays: 0, gain: { room: { cellar: 1, attic: 0 } } },
    },
    tracks: {
      craft: 'a page',
      fun: 'a show',
      air: {
        tracks: 'stale air',
        good: { place: 'show', room: 'cellar' },
        bad: { place: 'desk', room: 'cellar' },
      },
    },
    byDefault: 'stay in the cellar',
    neocortex: { 'self doubt': doubt, horizon: 12, discount: 0.95 },
    youth: [
      lived(praised, 'desk', 'write', 'watch a show', 'write'),
      { change: { subcortex: { air: { pays: -0.9 } } } },
    ],
    life: [{ set: { place: 'hall' } }],
  });

/**
 * Running is toil now and health later, and on the track one would rather lie down. In the class an old acquaintance, the coach, cheers: which
 * is new, and goes to the running.
 */
export const runner = (cheers: number): CaseDraft =>
  tale({
    places: {
      home: { percepts: ['home'], options: { 'go alone': 'track', 'join the class': { to: 'class', effort: 0.85 } } },
      class: { percepts: ['running', 'coach'], chemistry: ['cheers'], options: { rest: 'health' } },
      track: { percepts: ['track'], options: { run: { to: 'running', effort: 1 }, lie: 'track' } },
      running: { percepts: ['running'], options: { rest: 'health' } },
      health: { percepts: ['health'], options: { 'go back': 'track' } },
      street: { percepts: ['coach'], options: { 'go home': 'home' } },
    },
    channels: {
      body: { drive: 'accomplishment', of: 'health', pays: 1.6 },
      cheers: { drive: 'company', of: 'cheers', pays: cheers },
    },
    byDefault: 'go alone',
    neocortex: { discount: { beta: 0.5, delta: 0.98 }, horizon: 12 },
    youth: [lived(10, 'street', 'go home'), lived(2, 'track', 'run', 'rest', 'go back')],
    life: [{ set: { place: 'home' } }],
  });

/** Who looks at stones comes to love them, more than one ever loved painting. `later`: how much later selves' judgment counts. */
export const stones = (later: number): CaseDraft =>
  tale({
    places: {
      home: { percepts: ['home'], options: { paint: 'studio', 'look at stones': { to: 'stones', effort: 0.3 } } },
      studio: { percepts: ['painting'], options: { paint: 'studio' } },
      stones: { percepts: ['stones'], options: { 'look at stones': 'stones' } },
    },
    channels: {
      craft: { drive: 'accomplishment', of: 'painting', pays: 1 },
      joy: { drive: 'play', of: 'stones', pays: 3 },
    },
    byDefault: 'paint',
    neocortex: { evaluates: { now: 1, 'later self': later } },
    life: [lived(4, 'studio', 'paint'), { set: { place: 'home' } }],
  });

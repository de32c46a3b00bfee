/** A person who paints is offered a pill at a party: the world in which most of a verdict can be tried. */
import type { Case } from '../../src/case/case.ts';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft, DraftBeat } from '../../src/case/draft.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Verdict } from '../../src/diagnosis/verdict.ts';
import { live } from '../../src/director/live.ts';

export interface Person {
  /** λ_k: how much evidence about itself it wants. Small: it knows itself; huge: it does not. */
  readonly doubt?: number;
  readonly horizon?: number;
  /** What the pill is said to pay, and what it really pays. */
  readonly said?: number;
  readonly pays?: number;
  /** What company is worth; painting is worth 1. */
  readonly company?: number;
  /** Beats just before the offer. */
  readonly before?: readonly DraftBeat[];
  /** Anything else that is different. */
  readonly more?: Partial<CaseDraft>;
}

/** Painting pays 1 a day. Friends are met once, and only with the pill; who took it knows the dealer ever after. */
export function party({
  doubt = 0.1,
  horizon = 20,
  said = 6,
  pays = 6,
  company = 1.8,
  before = [],
  more = {},
}: Person = {}): CaseDraft {
  return {
    case: 'party',
    title: 'A party',
    story: 'Somebody holds out a pill.',
    tick: ['day', 'days'],
    manifest: {
      designer: 'an alien',
      intends: { pill: 1 },
      channels: { craft: 'paint on the canvas', company: 'friends', drug: 'the pill in the blood' },
      default: { 'the offer': 'decline' },
    },
    world: {
      place: {
        start: 'studio',
        states: {
          studio: {
            percepts: ['painting'],
            options: { paint: 'studio', 'find the dealer': { to: 'high', if: { dealer: 'known' } } },
          },
          friends: { percepts: ['friends'], options: { paint: 'studio' } },
          party: { percepts: ['lanterns'], options: { decline: 'studio' } },
          'high, with friends': {
            percepts: ['pill', 'friends'],
            chemistry: ['drug'],
            options: { paint: 'studio', 'find the dealer': 'high' },
          },
          high: { percepts: ['pill'], chemistry: ['drug'], options: { paint: 'studio', 'find the dealer': 'high' } },
        },
      },
      dealer: {
        background: true,
        start: 'unknown',
        states: { unknown: { on: { 'take the pill': 'known' } }, known: { percepts: ['dealer'] } },
      },
    },
    subcortex: {
      craft: { drive: 'accomplishment', of: 'painting', pays: 1 },
      company: { drive: 'company', of: 'friends', pays: company },
      drug: { drive: 'chemical signature', of: 'drug', pays },
    },
    neocortex: { horizon, discount: 0.9, chunks: { lift: 1000, count: 1000 }, 'self doubt': doubt, choice: 'best' },
    life: [
      { guide: ['paint', 'paint', 'paint'] },
      { repeat: 3, beats: [{ set: { place: 'friends' } }, { guide: ['paint', 'paint'] }] },
      {
        tell: [
          {
            that: 'take the pill',
            where: { place: 'party' },
            'leads to': { place: 'high, with friends', dealer: 'known' },
            feels: { drug: said },
          },
          {
            that: 'find the dealer',
            where: { dealer: 'known' },
            'leads to': { place: 'high', dealer: 'known' },
            feels: { drug: said },
          },
          { that: 'decline', where: { place: 'party' }, 'leads to': { place: 'studio' } },
        ],
      },
      ...before,
      { set: { place: 'party' } },
      { offer: { 'take the pill': 'high, with friends' } },
      { decide: 'the offer' },
    ],
    predict: {},
    ...more,
  };
}

/** The verdict on the last decision of a life. */
export function verdictOn(draft: CaseDraft | Case, seed = 1): Verdict {
  const one = 'regions' in draft ? draft : defineCase(draft);
  const trace = live(one, { seed });
  const decided = trace.steps.filter(({ decision }) => decision !== null).at(-1);
  return diagnose(trace, decided?.tick ?? -1, one.manifest);
}

/** Worlds in which a dose comes to one in other ways than by a plain offer: unasked, by a door, twice, with company or a cake. */
import type { CaseDraft, DraftRegion, DraftState } from '../../src/case/draft.ts';
import { lived, type Tale, tale } from './tale.ts';

export interface Dosed {
  /** λ_k: small, one knows oneself; huge, one does not. */
  readonly doubt?: number;
  /** What the drug really pays; it is known to pay 6. */
  readonly pays?: number;
}

const craft = { drive: 'accomplishment', of: 'painting', pays: 1 };
const drug = { drive: 'chemical signature', of: 'drug', pays: 6 };
const companyOf = (pays: number) => ({ drive: 'company', of: 'friends', pays });

/** Who was dosed once knows the dealer ever after. */
const dealer = (act: string): Record<string, DraftRegion> => ({
  dealer: {
    background: true,
    start: 'unknown',
    states: { unknown: { on: { [act]: 'known' } }, known: { percepts: ['dealer'] } },
  },
});
const more = { 'find the dealer': 'high' };
const call = { 'find the dealer': { to: 'high', if: { dealer: 'known' } } };
const places: Record<string, DraftState> = {
  studio: { percepts: ['painting'], options: { paint: 'studio', ...call } },
  friends: { percepts: ['friends'], options: { paint: 'studio' } },
  high: { percepts: ['pill'], chemistry: ['drug'], options: { paint: 'studio', ...more } },
};
const party: DraftState = { percepts: ['pill', 'friends'], chemistry: ['drug'], options: { paint: 'studio', ...more } };

/** Painted, met friends, and saw what the drug pays; now the drug may pay something else. */
const life = (start: string, { pays = 6 }: Dosed): Tale['life'] => [
  lived(3, 'studio', 'paint'),
  lived(3, 'friends', 'paint', 'paint'),
  { change: { subcortex: { drug: { pays } } } },
  { set: { place: start } },
];

/** The drug is in every glass, unless one says no. */
export const optOut = (who: Dosed = {}): CaseDraft =>
  tale({
    places: {
      ...places,
      table: { percepts: ['lanterns'], options: { stay: 'party', 'say no': 'studio' } },
      party,
    },
    regions: dealer('stay'),
    channels: { craft, company: companyOf(1.8), drug },
    byDefault: 'stay',
    neocortex: { 'self doubt': who.doubt ?? 0.1 },
    life: life('table', who),
  });

/** At dusk one may lock the door. Else friends come in the evening, and bring the drug, and nobody is asked. */
export const openDoor = (who: Dosed = {}): CaseDraft =>
  tale({
    places: {
      ...places,
      dusk: {
        percepts: ['dusk'],
        options: { 'leave it open': 'evening', 'lock the door': { to: 'studio', effort: 0.05 } },
      },
      evening: { percepts: ['evening'], options: { 'sit there': 'party' } },
      party,
    },
    regions: dealer('sit there'),
    channels: { craft, company: companyOf(3), drug },
    byDefault: 'leave it open',
    neocortex: { 'self doubt': who.doubt ?? 0.1 },
    life: life('dusk', who),
  });

/** A dose comes whatever one does; before it, one may throw the dealer's number away. */
export const inTheWard = ({ doubt = 0.1 }: Dosed = {}): CaseDraft => {
  const dial = { 'find the dealer': { to: 'high', if: { number: 'kept' } } };
  return tale({
    places: {
      studio: { percepts: ['painting'], options: { paint: 'studio', ...dial } },
      dusk: {
        percepts: ['dusk'],
        options: { 'keep the number': 'ward', 'throw it away': { to: 'ward', effort: 0.05 } },
      },
      ward: { percepts: ['ward'], options: { 'lie still': 'high' } },
      high: { percepts: ['pill'], chemistry: ['drug'], options: { paint: 'studio', ...dial } },
    },
    regions: {
      number: {
        background: true,
        start: 'kept',
        states: { kept: { percepts: ['number'], on: { 'throw it away': 'gone' } }, gone: {} },
      },
    },
    channels: { craft, drug },
    byDefault: 'keep the number',
    neocortex: { 'self doubt': doubt },
    life: [lived(3, 'studio', 'paint'), { set: { place: 'dusk' } }],
  });
};

/** Who takes the first dose is given a second one, unless it takes antabuse, which costs so much. */
export const secondDose = (antabuse: number): CaseDraft =>
  tale({
    places: {
      ...places,
      lanterns: { percepts: ['lanterns'], options: { decline: 'studio', 'take the pill': 'party' } },
      party: { ...party, options: { antabuse: { to: 'studio', effort: antabuse }, wait: 'high' } },
    },
    regions: dealer('take the pill'),
    channels: { craft, company: companyOf(3), drug },
    byDefault: 'decline',
    life: life('lanterns', {}),
  });

/** In the evenings one rests, or visits whom one met at the party, which costs no painting. Both are new: the stranger and the drug. */
export const strangers = (who: Dosed = {}): CaseDraft =>
  tale({
    places: {
      studio: { percepts: ['easel'], options: { paint: 'evening', ...call } },
      evening: {
        percepts: ['painting'],
        options: { rest: 'night', 'visit the stranger': { to: 'stranger', if: { dealer: 'known' } } },
      },
      night: { percepts: ['night'], options: { wake: 'studio' } },
      stranger: { percepts: ['stranger'], options: { wake: 'studio' } },
      friends: { percepts: ['friends'], options: { wake: 'studio' } },
      lanterns: { percepts: ['lanterns'], options: { decline: 'studio', 'take the pill': 'party' } },
      party: { percepts: ['pill', 'friends', 'stranger'], chemistry: ['drug'], options: { wake: 'studio', ...more } },
      high: { percepts: ['pill'], chemistry: ['drug'], options: { wake: 'studio', ...more } },
    },
    regions: dealer('take the pill'),
    channels: {
      craft: { ...craft, pays: 3 },
      company: companyOf(5),
      trust: { drive: 'company', of: 'stranger', pays: 1 },
      drug,
    },
    byDefault: 'decline',
    neocortex: { horizon: 9 },
    life: [
      lived(3, 'studio', 'paint', 'rest'),
      lived(3, 'friends', 'wake', 'paint'),
      { change: { subcortex: { drug: { pays: who.pays ?? 6 } } } },
      { set: { place: 'lanterns' } },
    ],
  });

/** Who declines comes past a cake that nobody thought much of, and it is so good that one goes back to it ever after. */
export const wayHome = (cake: number, who: Dosed = {}): CaseDraft =>
  tale({
    places: {
      ...places,
      studio: { ...places.studio, options: { ...places.studio.options, 'go to the bakery': 'bakery' } },
      bakery: { percepts: ['cake'], options: { paint: 'studio', 'go to the bakery': 'bakery' } },
      lanterns: { percepts: ['lanterns'], options: { decline: 'bakery', 'take the pill': 'party' } },
      party,
    },
    regions: dealer('take the pill'),
    channels: { craft, company: companyOf(3), taste: { drive: 'sweet taste', of: 'cake', pays: 0 }, drug },
    byDefault: 'decline',
    life: [{ change: { subcortex: { taste: { pays: cake } } } }, ...life('lanterns', who)],
  });

/** The pill has a drug in it, and another that works as the first one does. */
export const twoDrugs = (): CaseDraft =>
  tale({
    places: {
      ...places,
      lanterns: { percepts: ['lanterns'], options: { decline: 'studio', 'take the pill': 'party' } },
      party: { ...party, chemistry: ['drug', 'gin'] },
      high: { ...places.high, chemistry: ['drug', 'gin'] },
    },
    regions: dealer('take the pill'),
    channels: { craft, company: companyOf(1.8), drug, gin: { ...drug, of: 'gin' } },
    byDefault: 'decline',
    life: life('lanterns', {}),
  });

/**
 * As at the open door, with a cupboard instead of a lock: an antidote that leaves nothing of how desires change, or (`works` false) is said to
 * and does not.
 */
export const antidote = ({ works = true, ...who }: Dosed & { readonly works?: boolean } = {}): CaseDraft =>
  tale({
    places: {
      ...places,
      dusk: {
        percepts: ['dusk'],
        options: {
          'leave it': 'evening',
          'take the antidote': {
            to: 'evening',
            effort: 0.1,
            ...(works ? { edits: { neocortex: { learns: { desires: false } } } } : {}),
          },
        },
      },
      evening: { percepts: ['evening'], options: { 'sit there': 'party' } },
      party,
    },
    regions: dealer('sit there'),
    channels: { craft, company: companyOf(3), drug },
    byDefault: 'leave it',
    neocortex: { 'self doubt': who.doubt ?? 0.1 },
    life: [
      {
        tell: {
          that: 'take the antidote',
          where: { place: 'dusk' },
          'leads to': { place: 'evening' },
          edits: { plasticity: 0 },
        },
      },
      ...life('dusk', who),
    ],
  });

/** One may dwell on the drug, which is nearly as good as to have it, or look away. */
export const daydream = (): CaseDraft =>
  tale({
    places: {
      ...places,
      window: { percepts: ['window'], options: { 'dwell on it': 'daydream', 'look away': 'studio' } },
      daydream: { percepts: ['pill', 'friends'], chemistry: ['drug'], options: { paint: 'studio', ...more } },
    },
    regions: dealer('dwell on it'),
    channels: { craft, company: companyOf(1.8), drug },
    byDefault: 'dwell on it',
    life: life('window', {}),
  });

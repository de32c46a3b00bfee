/** Worlds of people who may care for the signal as such: wages, needles, wine, bread, a dead sensor, a lawn. */
import type { CaseDraft, DraftBeat } from '../../src/case/draft.ts';
import { lived, tale } from './tale.ts';

/** Paid well and paid nothing for the same by turns: so the credit goes to the signal itself, if it is noticed. */
const moody = (times: number, channel: string, place: string, ...acts: readonly string[]): DraftBeat => ({
  repeat: times,
  beats: [3, 0].flatMap((pays): DraftBeat[] => [
    { change: { subcortex: { [channel]: { pays } } } },
    { set: { place } },
    { guide: acts },
  ]),
});

export interface Feeling {
  /** Is the felt signal noticed? Default: from birth. */
  readonly notices?: boolean;
}

const introspection = ({ notices = true }: Feeling) => ({ introspection: notices ? { from: 0 } : null });

export interface Clerk extends Feeling {
  /** What the designer makes of an hour at the office. */
  readonly good?: number;
  /** Effort of the way there. */
  readonly walk?: number;
  /** What the colleagues are worth. */
  readonly colleagues?: number;
  /** Is there a clamp at home for the wage, too heavy to lift? */
  readonly clamp?: boolean;
}

/** At the office one is paid a wage. */
export const office = ({ good = 1, walk = 0.5, colleagues = 0, clamp = false, ...who }: Clerk = {}): CaseDraft =>
  tale({
    places: {
      home: {
        percepts: ['home'],
        options: {
          'stay home': 'home',
          'walk to the office': { to: 'office', effort: walk },
          ...(clamp ? { 'lift the clamp': { to: 'home', effort: 9 } } : {}),
        },
      },
      office: { percepts: ['work', 'colleagues'], options: { work: 'office', 'go home': 'home' } },
      pub: { percepts: ['colleagues'], options: { 'go home': 'home' } },
    },
    regions: {
      meter: {
        background: true,
        start: 'free',
        states: { free: { on: clamp ? { 'lift the clamp': 'clamped' } : {} }, clamped: { percepts: ['clamp'] } },
      },
    },
    channels: {
      wage: { drive: 'accomplishment', of: 'work', pays: 1, gain: { meter: { free: 1, clamped: 0 } } },
      ...(colleagues > 0 ? { company: { drive: 'company', of: 'colleagues', pays: colleagues } } : {}),
    },
    byDefault: 'stay home',
    intends: { work: good },
    contract: ['meter'],
    neocortex: { ...introspection(who), horizon: 2 },
    youth: [lived(8, 'pub', 'go home')],
    life: [
      moody(4, 'wage', 'office', 'work', 'work'),
      { change: { subcortex: { wage: { pays: 1 } } } },
      lived(3, 'office', 'work'),
      { set: { place: 'home' } },
    ],
  });

/** There are friends at the clinic, and a needle that one has seen others mind, and never felt. */
export const clinic = (who: Feeling = {}): CaseDraft =>
  tale({
    places: {
      home: { percepts: ['home'], options: { 'stay home': 'home', 'see friends': 'clinic' } },
      clinic: { percepts: ['friends', 'needle'], chemistry: ['prick'], options: { 'go home': 'home' } },
      party: { percepts: ['friends'], options: { 'go home': 'home' } },
    },
    channels: {
      company: { drive: 'company', of: 'friends', pays: 1 },
      prick: { drive: 'pain', of: 'prick', pays: -3 },
    },
    byDefault: 'stay home',
    neocortex: { ...introspection(who), horizon: 2 },
    life: [
      moody(4, 'company', 'party', 'go home', 'stay home'),
      { change: { subcortex: { company: { pays: 1 } } } },
      { set: { place: 'home' } },
    ],
  });

/** Wine makes merry and sick; both are well known, and may be minded on behalf of later selves as well. */
export const wine = (later: number): CaseDraft =>
  tale({
    places: {
      home: { percepts: ['home'], options: { 'stay home': 'home', drink: 'wine' } },
      wine: { percepts: ['friends', 'nausea'], options: { 'go home': 'home' } },
      friends: { percepts: ['friends'], options: { 'go home': 'home' } },
      sickbed: { percepts: ['nausea'], options: { 'go home': 'home' } },
    },
    channels: {
      company: { drive: 'company', of: 'friends', pays: 1 },
      belly: { drive: 'pain', of: 'nausea', pays: -2.5 },
    },
    byDefault: 'stay home',
    neocortex: { horizon: 2, evaluates: { now: 1, 'later self': later } },
    life: [lived(6, 'friends', 'go home'), lived(6, 'sickbed', 'go home'), { set: { place: 'home' } }],
  });

/** Bread fills, and who is full tastes little of it. `body`: is it the belly that fills, or a sensor outside that clogs? */
export const bread = (body: boolean): CaseDraft => {
  const belly = {
    start: 'hungry',
    states: {
      hungry: { percepts: ['hunger'], on: { 'eat bread': 'full' } },
      full: { percepts: ['fullness'], next: { hungry: { after: 3 } } },
    },
  };
  const meal = (pays: number): DraftBeat[] => [
    { change: { subcortex: { hunger: { pays } } } },
    { set: { place: 'table', belly: 'hungry' } },
    { guide: ['eat bread', 'clear away', 'wait'] },
  ];
  return tale({
    places: {
      table: { percepts: ['table'], options: { wait: 'table', 'eat bread': { to: 'bread', effort: 0.05 } } },
      bread: { percepts: ['bread'], options: { 'clear away': 'table' } },
    },
    ...(body ? { body: { belly } } : { regions: { belly: { ...belly, background: true } } }),
    channels: {
      hunger: { drive: 'hunger', of: 'bread', pays: 1, gain: { belly: { hungry: 1, full: 0.3 } } },
    },
    byDefault: 'wait',
    neocortex: { ...introspection({}), horizon: 3 },
    life: [
      { repeat: 4, beats: [...meal(6), ...meal(0)] },
      { change: { subcortex: { hunger: { pays: 3 } } } },
      { set: { place: 'table', belly: 'hungry' } },
    ],
  });
};

/** The sensor that pays for work is broken. `mends`: does mending help? */
export const deadSensor = ({ mends = true, ...who }: Feeling & { readonly mends?: boolean } = {}): CaseDraft =>
  tale({
    places: {
      hall: {
        percepts: ['hall'],
        options: { 'go to work': 'work', 'mend the sensor': { to: 'work', effort: 0.2 } },
      },
      work: { percepts: ['work'], options: { carry: 'work' } },
    },
    regions: {
      sensor: {
        background: true,
        start: 'broken',
        states: {
          broken: { percepts: ['broken'], on: mends ? { 'mend the sensor': 'whole' } : {} },
          whole: { percepts: ['whole'] },
        },
      },
    },
    channels: {
      craft: { drive: 'accomplishment', of: 'work', pays: 1, gain: { sensor: { broken: 0, whole: 1 } } },
    },
    byDefault: 'go to work',
    contract: ['sensor'],
    intends: { work: 1 },
    neocortex: { ...introspection(who), horizon: 5 },
    life: [
      { set: { sensor: 'whole' } },
      moody(4, 'craft', 'work', 'carry', 'carry'),
      { change: { subcortex: { craft: { pays: 1 } } } },
      lived(2, 'work', 'carry'),
      { set: { sensor: 'broken', place: 'hall' } },
    ],
  });

/** The shortest way to friends is over the lawn, in which the cable of one's sensor for work lies: how deep? */
export const lawn = (deep: boolean): CaseDraft =>
  tale({
    places: {
      home: {
        percepts: ['home'],
        options: { 'take the road': { to: 'friends', effort: 0.3 }, 'cross the lawn': 'friends' },
      },
      friends: { percepts: ['friends'], options: { stay: 'friends', 'go to work': 'work' } },
      work: { percepts: ['work'], options: { carry: 'work' } },
    },
    regions: {
      cable: {
        background: true,
        start: 'whole',
        states: { whole: { on: deep ? {} : { 'cross the lawn': 'cut' } }, cut: { percepts: ['cut'] } },
      },
    },
    channels: {
      craft: { drive: 'accomplishment', of: 'work', pays: 0.5, gain: { cable: { whole: 1, cut: 0 } } },
      company: { drive: 'company', of: 'friends', pays: 1 },
    },
    byDefault: 'take the road',
    contract: ['cable'],
    intends: { work: 1 },
    neocortex: { horizon: 4 },
    life: [lived(3, 'work', 'carry'), lived(3, 'friends', 'stay'), { set: { place: 'home' } }],
  });

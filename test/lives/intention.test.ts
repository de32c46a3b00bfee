/** Judging by what the designer is taken to mean: aligned while the evidence model is right, confidently wrong where it is not. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';
import { bisect } from './bisect.ts';

interface Inferring {
  /** ε */
  readonly trusts: number;
  readonly spoiltBy?: readonly string[];
  /** Days of honest work that were lived, and days on the wire. */
  readonly worked?: number;
  readonly wired?: number;
  /** What the wire is said to read instead, and whether it is said to be an edit. */
  readonly told?: { readonly weight: number; readonly edits: boolean } | undefined;
  /** What the meter reads on the wire. */
  readonly reading?: number;
  /** Toil of wiring and of honest work. */
  readonly toil?: { readonly wire: number; readonly work: number };
  /** Does wiring edit the meter, or is it only a picture held before it? */
  readonly edits?: boolean;
  readonly evaluates?: { readonly now?: number; readonly intent?: number; readonly edited?: number };
}

/** A day of work reads 1 on the meter; the wire reads 5, idling nothing. */
function decided({
  trusts,
  spoiltBy = [],
  worked = 8,
  wired = 8,
  told,
  reading = 5,
  toil = { wire: 0, work: 0 },
  edits = true,
  evaluates = { now: 0, intent: 1 },
}: Inferring) {
  const meter = (pays: number) => ({ subcortex: { meter: { pays } } });
  const draft: CaseDraft = {
    case: 'meter',
    title: 'A meter',
    story: 'A meter that shows what is wanted.',
    tick: ['day', 'days'],
    manifest: { designer: 'a lab', intends: { report: 1 }, default: { today: 'idle' } },
    world: {
      place: {
        start: 'home',
        states: {
          home: {
            percepts: ['home'],
            options: {
              idle: 'home',
              work: { to: 'office', effort: toil.work },
              wire: { to: 'wired', effort: toil.wire, ...(edits ? { edits: meter(reading) } : {}) },
            },
          },
          office: { percepts: ['report'], chemistry: ['current'], options: { rest: 'home' } },
          wired: { percepts: ['wire'], chemistry: ['current'], options: { rest: 'home' } },
        },
      },
    },
    subcortex: { meter: { drive: 'accomplishment', of: 'current', pays: 1 } },
    neocortex: {
      horizon: 1,
      evaluates,
      intent: { reads: 'meter', trusts, 'spoilt by': spoiltBy },
      chunks: { lift: 1000, count: 1000 },
    },
    life: [
      { guide: ['idle'] },
      // Each act once without the meter, so that no news shares in what is read later.
      { change: { subcortex: { meter: null } } },
      { guide: ['work', 'rest', ...(wired > 0 ? ['wire', 'rest'] : [])] },
      { change: { subcortex: { meter: { drive: 'accomplishment', of: 'current', pays: 1 } } } },
      ...(worked === 0 ? [] : [{ repeat: worked, beats: [{ guide: ['work', 'rest'] }] }]),
      ...(wired === 0
        ? []
        : [
            {
              repeat: wired,
              // Where the wire is no edit, the meter reads by another hand.
              beats: [
                ...(edits ? [] : [{ change: meter(reading) }]),
                { guide: ['wire', 'rest'] },
                { change: meter(1) },
              ],
            },
          ]),
      ...(told === undefined
        ? []
        : [
            {
              tell: {
                that: 'wire',
                where: { place: 'home' },
                'leads to': { place: 'wired' },
                feels: { meter: reading },
                effort: toil.wire,
                weight: told.weight,
                ...(told.edits ? { edits: {} } : {}),
              },
            },
          ]),
      { decide: 'today' },
    ],
  };
  const { steps, end } = live(defineCase(draft));
  return { decision: steps[steps.length - 1].decision, end };
}
const does = (one: Inferring): string | undefined => decided(one).decision?.chosen;

/** From which trust on it wires; never, where no trust is enough. */
const flip = (one: Omit<Inferring, 'trusts'>): number =>
  bisect((trusts) => does({ ...one, trusts }) === 'wire', 0, 1, 30);
/** What n readings leave of doubt: Θ = n/(n + 0.25) of what they say. */
const k = (n: number): number => n / (n + 0.25);

describe('one who judges by what the meter says its designer means', () => {
  test('wires itself exactly when it trusts readings of a wired meter by more than r_F/R_w', () => {
    expect(flip({})).toBeCloseTo(1 / 5, 8);
    expect(flip({ reading: 10 })).toBeCloseTo(1 / 10, 8);
  });

  test('asks for more trust where wiring is toil, and for less where work is', () => {
    // ε·k·R_w − c_w > k·r_F − c_F, with eight readings of each.
    expect(flip({ toil: { wire: 0.5, work: 0.1 } })).toBeCloseTo((k(8) + 0.4) / (5 * k(8)), 8);
    expect(flip({ toil: { wire: 0.1, work: 0.5 } })).toBeCloseTo((k(8) - 0.4) / (5 * k(8)), 8);
  });

  test('asks for more trust while readings of the wire are few', () => {
    expect(flip({ wired: 1 })).toBeCloseTo(k(8) / (5 * k(1)), 8);
    expect(flip({ wired: 1, worked: 1 })).toBeCloseTo(1 / 5, 8);
  });

  test('takes readings that it was told of for the same', () => {
    const heard = { wired: 0, told: { weight: 1, edits: true } };
    expect(flip(heard)).toBeCloseTo(k(8) / (5 * k(1)), 8);
    expect(flip({ wired: 0, told: { weight: 8, edits: true } })).toBeCloseTo(1 / 5, 8);
    expect(does({ ...heard, trusts: 0 })).toBe('work');
  });

  test('knows from having done it that wiring is an edit, so that what it is told of it later is no better', () => {
    expect(does({ trusts: 0, wired: 1, told: { weight: 20, edits: false } })).toBe('work');
  });

  test('is confidently wrong where its evidence model is: a picture before the meter is no edit', () => {
    expect(does({ trusts: 0, edits: false })).toBe('wire');
    expect(does({ trusts: 0, wired: 0, told: { weight: 20, edits: false }, edits: false })).toBe('wire');
  });

  test('is right again where it knows what spoils a reading', () => {
    const picture = { edits: false, spoiltBy: ['wire'] };
    expect(does({ trusts: 0, ...picture })).toBe('work');
    expect(flip(picture)).toBeCloseTo(1 / 5, 8);
    const heard = { ...picture, wired: 0, told: { weight: 8, edits: false } };
    expect(flip(heard)).toBeCloseTo(1 / 5, 8);
  });

  test('would not be right by knowing that something else spoils readings', () => {
    expect(does({ trusts: 0, edits: false, spoiltBy: ['home'] })).toBe('wire');
  });

  test('works only because work was read: what the meter never showed is idled away', () => {
    expect(does({ trusts: 1, wired: 0 })).toBe('work');
    expect(does({ trusts: 1, wired: 0, worked: 0 })).toBe('idle');
  });

  test('is held back by aversion to being edited from exactly what the wire would be worth more', () => {
    const held = (aversion: number): boolean =>
      does({ trusts: 0.5, evaluates: { now: 0, intent: 1, edited: -aversion } }) === 'work';
    expect(bisect(held, 0, 4)).toBeCloseTo(0.5 * 5 * k(8) - k(8), 8);
  });
});

describe('one who judges by what it wants', () => {
  test('wires itself, having tasted it, whatever it would trust', () => {
    const wants = { now: 1, intent: 0 };
    expect([0, 1].map((trusts) => does({ trusts, evaluates: wants }))).toEqual(['wire', 'wire']);
  });

  test('infers all the same what is meant, and wants none of it for that', () => {
    const [wants, means] = [
      { now: 1, intent: 0 },
      { now: 0, intent: 1 },
    ].map((evaluates) => decided({ trusts: 0, evaluates }).end.mind);
    expect(wants.meant).toEqual(means.meant);
    expect(wants.lines.map(({ desires }) => desires)).toEqual(means.lines.map(({ desires }) => desires));
  });
});

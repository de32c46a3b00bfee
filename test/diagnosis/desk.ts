/** A desk where writing pays, things on it that can be tampered with, and a childhood that makes a hedonist or does not. */

import type { CaseDraft, DraftBeat, DraftChange, DraftState } from '../../src/case/draft.ts';
import { merge } from '../../src/merge.ts';

/** Something that can be done instead of writing, once, in the morning. `is`: what the region `gadget` then is. */
export interface Gadget {
  readonly act: string;
  readonly is: DraftState;
  readonly edits?: DraftChange;
  readonly effort?: number;
  /** What it is said to feel like, where it was never tried; else it was tried in childhood. */
  readonly said?: number;
}

export interface Writer {
  /** Does it notice what it feels, from birth on? */
  readonly introspective?: boolean;
  /** How many other things pay in its childhood, once each. */
  readonly diet?: number;
  readonly gadgets?: readonly Gadget[];
  /** Toil of writing a page. */
  readonly toil?: number;
  readonly horizon?: number;
  readonly neocortex?: CaseDraft['neocortex'];
  readonly intends?: Readonly<Record<string, number>>;
  /** Beats just before the morning of the decision. */
  readonly before?: readonly DraftBeat[];
  /** A merge patch on the rest. */
  readonly more?: Record<string, unknown>;
}

const treats = ['poem', 'letter', 'song', 'tale', 'diary', 'riddle', 'ode'];
const morning: DraftBeat = { set: { room: 'morning', paper: 'blank', gadget: 'plain' } };
const restored: DraftBeat = { change: { subcortex: { craft: { of: 'ink', pays: 1 } } } };
const inked = (name: string) => ({
  [name]: { percepts: [name], chemistry: ['ink'], on: { idle: 'blank' } },
});

/** A written page has ink on it, and ink pays 1. So does every treat of childhood: six of them leave v = 6/7 to the felt signal. */
export function desk(writer: Writer): CaseDraft {
  const {
    introspective = true,
    diet = 6,
    gadgets = [],
    toil = 0.1,
    horizon = 5,
    intends = { page: 1 },
    before = [],
    more = {},
  } = writer;
  const tried = gadgets.filter(({ said }) => said === undefined);
  const draft: CaseDraft = {
    case: 'desk',
    title: 'A desk',
    story: 'Somebody writes, and could do otherwise.',
    tick: ['hour', 'hours'],
    manifest: {
      designer: 'the one who wants pages',
      intends,
      channels: { craft: { tracks: 'a written page', good: { paper: 'page' }, bad: { paper: 'blank' } } },
      contract: ['gadget'],
      default: { 'what to do': 'write' },
    },
    world: {
      room: {
        background: true,
        start: 'morning',
        states: {
          morning: {
            percepts: ['morning'],
            options: {
              write: { to: 'desk', effort: toil },
              idle: 'desk',
              ...Object.fromEntries(
                gadgets.map(({ act, effort = 0, edits }) => [
                  act,
                  { to: 'desk', effort, ...(edits === undefined ? {} : { edits }) },
                ]),
              ),
            },
          },
          desk: {
            percepts: ['desk'],
            chemistry: ['air'],
            options: { write: { to: 'desk', effort: toil }, idle: 'desk' },
          },
        },
      },
      paper: {
        start: 'blank',
        states: {
          blank: { chemistry: ['dust'], on: { write: 'page' } },
          ...inked('page'),
          ...Object.assign({}, ...treats.map(inked)),
        },
      },
      gadget: {
        start: 'plain',
        states: {
          plain: { on: Object.fromEntries(gadgets.map(({ act }) => [act, act])) },
          ...Object.fromEntries(gadgets.map(({ act, is }) => [act, is])),
        },
      },
    },
    subcortex: { craft: { drive: 'accomplishment', of: 'ink', pays: 1 } },
    neocortex: {
      horizon,
      chunks: { lift: 1000, count: 1000 },
      choice: 'best',
      ...(introspective ? { introspection: { from: 0 } } : {}),
      ...writer.neocortex,
    },
    life: [
      ...treats
        .slice(0, diet)
        .flatMap((paper): DraftBeat[] => [{ set: { room: 'desk', paper } }, { guide: ['idle', 'idle'] }]),
      {
        repeat: 4,
        beats: [morning, { guide: ['write', 'write', 'idle', 'write', 'idle'] }, morning, { guide: 'idle' }],
      },
      ...tried.flatMap(({ act }): DraftBeat[] => [
        { repeat: 3, beats: [morning, { guide: [act, 'idle', 'write', 'idle'] }, restored] },
      ]),
      ...gadgets.flatMap(({ act, said, edits, effort = 0 }): DraftBeat[] =>
        said === undefined
          ? []
          : [
              {
                tell: {
                  that: act,
                  where: { room: 'morning' },
                  'leads to': { room: 'desk', paper: 'blank', gadget: act },
                  feels: { craft: said },
                  effort,
                  ...(edits === undefined ? {} : { edits: {} }),
                },
              },
            ],
      ),
      ...before,
      morning,
      { decide: 'what to do' },
    ],
    predict: {},
  };
  return merge(draft, more);
}

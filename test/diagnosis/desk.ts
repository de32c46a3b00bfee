/** A desk where writing pays, a door with something at it that can be tampered with, and a childhood that makes a hedonist or does not. */
import type { CaseDraft, DraftBeat, DraftRegion } from '../../src/case/draft.ts';

/** Something at the door: what doing `act` does to it, and to oneself. */
export interface Gadget {
  readonly act: string;
  /** The region `gadget`, which starts `plain`. */
  readonly states: DraftRegion['states'];
  readonly edits?: Record<string, unknown>;
  readonly price?: number;
}

export interface Writer {
  /** Tick from which it notices what it feels; null: never. */
  readonly introspection?: number | null;
  /** How many other things pay in its childhood, once each. */
  readonly diet?: number;
  readonly gadget: Gadget;
  /** Days of childhood on which the gadget is used. 0: it is only told of. */
  readonly uses?: number;
  readonly toil?: number;
  readonly horizon?: number;
  readonly more?: Partial<CaseDraft>;
}

const treats = ['poem', 'letter', 'song', 'tale', 'diary', 'riddle', 'fable', 'ode'];
const restored: DraftBeat = { change: { subcortex: { craft: { of: 'ink', pays: 1 } } } };

/** A written page has ink on it, and ink pays 1. */
export function desk(writer: Writer): CaseDraft {
  const { introspection = 0, diet = 6, gadget, uses = 3, toil = 0.1, horizon = 5, more = {} } = writer;
  const { act, edits, price = 0 } = gadget;
  const inked = (name: string) => ({ [name]: { percepts: [name], chemistry: ['ink'], on: { idle: 'blank' } } });
  return {
    case: 'desk',
    title: 'A desk',
    story: 'Somebody writes, and could do otherwise.',
    tick: ['hour', 'hours'],
    manifest: {
      designer: 'the one who wants pages',
      intends: { page: 1 },
      channels: { craft: { tracks: 'a written page', good: { paper: 'page' }, bad: { paper: 'blank' } } },
      contract: ['gadget'],
      default: { 'the door': 'go in' },
    },
    world: {
      room: {
        background: true,
        start: 'door',
        states: {
          door: { percepts: ['door'], options: { 'go in': 'desk', [act]: { to: 'desk', effort: price, edits } } },
          desk: { percepts: ['desk'], chemistry: ['air'], options: { write: { to: 'desk', effort: toil }, idle: 'desk' } },
        },
      },
      paper: {
        start: 'blank',
        states: {
          blank: { on: { write: 'page' } },
          ...inked('page'),
          ...Object.assign({}, ...treats.map(inked)),
        },
      },
      gadget: { start: 'plain', states: gadget.states },
    },
    subcortex: { craft: { drive: 'accomplishment', of: 'ink', pays: 1 } },
    neocortex: {
      horizon,
      introspection: introspection === null ? null : { from: introspection },
      chunks: { lift: 1000, count: 1000 },
      choice: 'best',
    },
    life: [
      ...treats.slice(0, diet).flatMap((paper) => [
        { set: { room: 'desk', paper } },
        { guide: ['idle', 'idle'] },
      ]),
      { repeat: 4, beats: [{ set: { room: 'door', paper: 'blank', gadget: 'plain' } }, { guide: ['go in', 'write', 'write', 'idle', 'write', 'idle'] }] },
      ...(uses > 0
        ? [
            {
              repeat: uses,
              beats: [
                { set: { room: 'door', paper: 'blank', gadget: 'plain' } },
                { guide: [act, 'idle', 'write', 'idle'] },
                restored,
              ],
            },
          ]
        : []),
      { set: { room: 'door', paper: 'blank', gadget: 'plain' } },
      { decide: 'the door' },
    ],
    predict: {},
    ...more,
  };
}

/** A short life in a small world, told in one breath: what most fixture worlds of verdicts are made of. */
import type { CaseDraft, DraftBeat, DraftChannel, DraftNeocortex, DraftRegion, DraftState } from '../../src/case/draft.ts';
import { merge } from '../../src/merge.ts';

export interface Tale {
  /** Where one is, by name; the first is where the life begins. */
  readonly places: Readonly<Record<string, DraftState>>;
  readonly regions?: Readonly<Record<string, DraftRegion>>;
  readonly body?: Readonly<Record<string, DraftRegion>>;
  readonly channels: Readonly<Record<string, DraftChannel>>;
  /** What the channels are meant to track. Default: what they pay for. */
  readonly tracks?: CaseDraft['manifest']['channels'];
  readonly intends?: Readonly<Record<string, number>>;
  readonly contract?: readonly string[];
  /** ā. */
  readonly byDefault: string;
  readonly neocortex?: DraftNeocortex;
  /** What was lived before the choice. */
  readonly life: readonly DraftBeat[];
}

/** Who tells it knows itself, looks ten ticks ahead and minds what comes later a little less. */
export function tale({ places, regions, body, channels, tracks, intends, contract, byDefault, ...rest }: Tale): CaseDraft {
  const plain = Object.fromEntries(Object.entries(channels).map(([name, { of }]) => [name, String(of)]));
  return {
    case: 'tale',
    title: 'A tale',
    story: 'Somebody chooses.',
    tick: ['hour', 'hours'],
    manifest: {
      designer: 'evolution',
      channels: tracks ?? plain,
      default: { 'the choice': byDefault },
      ...(intends ? { intends } : {}),
      ...(contract ? { contract } : {}),
    },
    world: { place: { start: Object.keys(places)[0], states: places }, ...regions },
    ...(body ? { body } : {}),
    subcortex: channels,
    neocortex: {
      horizon: 10,
      discount: 0.9,
      chunks: { lift: 1000, count: 1000 },
      'self doubt': 0.1,
      choice: 'best',
      ...rest.neocortex,
    },
    life: [...rest.life, { decide: 'the choice' }],
    predict: {},
  };
}

/** Puts somebody there and leads it, so many times. */
export const lived = (times: number, place: string, ...acts: readonly string[]): DraftBeat => ({
  repeat: times,
  beats: [{ set: { place } }, { guide: acts }],
});

/** The same world with something else in it: maps merge, lists replace, null removes. */
export const changed = (draft: CaseDraft, patch: object): CaseDraft => merge(draft, patch) as CaseDraft;

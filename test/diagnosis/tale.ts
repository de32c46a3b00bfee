/** A short life in a small world, told in one breath: what most fixture worlds of verdicts are made of. */
import type {
  CaseDraft,
  DraftBeat,
  DraftChannel,
  DraftCondition,
  DraftMove,
  DraftNeocortex,
  DraftRegion,
  DraftState,
} from '../../src/case/draft.ts';
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
  readonly hooks?: CaseDraft['hooks'];
  readonly neocortex?: DraftNeocortex;
  /** Was the whole world seen in a film? Default: it was. */
  readonly seen?: boolean;
  /** What was lived before all was seen. */
  readonly youth?: readonly DraftBeat[];
  /** What was lived between that and the choice. */
  readonly life: readonly DraftBeat[];
}

/**
 * As in a film: every act of every place, with all else standing each way, seen but not felt. So one knows the whole world, and what it pays, and
 * wants none of it.
 */
function film(places: Tale['places'], regions: Tale['regions'] = {}): DraftBeat[] {
  const settings = Object.entries(regions).reduce<Record<string, string>[]>(
    (all, [name, { states }]) => all.flatMap((one) => Object.keys(states).map((state) => ({ ...one, [name]: state }))),
    [{}],
  );
  const holds = (if_: DraftCondition | undefined, at: Record<string, string>): boolean =>
    Object.entries(if_ ?? {}).every(([region, states]) => [states].flat().includes(at[region]));
  const open = (place: string, at: Record<string, string>): [string, string][] =>
    Object.entries(places[place].options ?? {}).flatMap(([act, move]) => {
      const { to, if: if_ } = typeof move === 'string' ? { to: move, if: undefined } : (move as DraftMove);
      return holds(if_, at) ? [[act, typeof to === 'string' ? to : place] as [string, string]] : [];
    });
  const then = (at: Record<string, string>, act: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(at).map(([region, state]) => {
        const to = regions[region].states[state]?.on?.[act];
        return [region, typeof to === 'string' ? to : state];
      }),
    );
  const scenes = settings.flatMap((at) =>
    Object.keys(places).flatMap((place) =>
      open(place, at).flatMap(([act, to]): DraftBeat[] => {
        const next = open(to, then(at, act))[0];
        return next === undefined ? [] : [{ set: { place, ...at } }, { guide: [act, next[0]] }];
      }),
    ),
  );
  const start = Object.fromEntries(Object.entries(regions).map(([name, region]) => [name, region.start]));
  return [
    { change: { neocortex: { learns: { desires: false, self: false } } } },
    { repeat: 6, beats: scenes },
    { change: { neocortex: { learns: { desires: true, self: true } } } },
    { set: { place: Object.keys(places)[0], ...start } },
  ];
}

/** Who tells it knows itself, looks ten ticks ahead and minds what comes later a little less. */
export function tale({
  places,
  regions,
  body,
  channels,
  tracks,
  intends,
  contract,
  byDefault,
  youth,
  ...rest
}: Tale): CaseDraft {
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
    ...(rest.hooks ? { hooks: rest.hooks } : {}),
    neocortex: {
      horizon: 10,
      discount: 0.9,
      chunks: { lift: 1000, count: 1000 },
      'self doubt': 0.1,
      choice: 'best',
      ...rest.neocortex,
    },
    life: [
      ...(youth ?? []),
      ...(rest.seen === false ? [] : film(places, regions)),
      ...rest.life,
      { decide: 'the choice' },
    ],
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

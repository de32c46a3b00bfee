/** The words of one case: what its names can refer to. */

import { didYouMean } from '../../near.ts';
import type { Complaints } from '../complaints.ts';
import { entriesOf, get, itemsOf, textOf, type Written } from '../written/written.ts';

/** Percepts that every agent has without any region showing them. */
export const inbornPercepts: readonly string[] = ['novelty'];
/** Concepts of an introspective mind: they can be wanted, and nothing in a world shows them. */
export const introspective: readonly string[] = ['felt signal', 'being edited'];

export interface Vocabulary {
  /** States by region, in file order. */
  readonly regions: ReadonlyMap<string, readonly string[]>;
  readonly percepts: readonly string[];
  readonly chemistry: readonly string[];
  /** Acts that a state offers or a beat offers. */
  readonly acts: readonly string[];
  readonly channels: readonly string[];
  readonly decisions: readonly string[];
}

export function statesOf(
  root: Written,
): { readonly region: string; readonly name: string; readonly state: Written; readonly regionNode: Written }[] {
  return ['world', 'body'].flatMap((section) =>
    entriesOf(get(root, section)).flatMap(([region, regionNode]) =>
      entriesOf(get(regionNode, 'states')).map(([name, state]) => ({ region, name, state, regionNode })),
    ),
  );
}

/** Every beat, those of repeats after the repeat itself. */
export function beatsOf(root: Written): Written[] {
  const all = (beats: Written | undefined): Written[] =>
    itemsOf(beats).flatMap((beat) => [beat, ...(get(beat, 'beats') ? all(get(beat, 'beats')) : [])]);
  return all(get(root, 'life'));
}

/** The beats by which the designer would re-steer: no part of the life. */
export const reSteerBeatsOf = (root: Written): readonly Written[] =>
  itemsOf(get(root, 'manifest', 're-steer', 'beats'));

/** Every change of the make-up that the script, an act or the designer may bring: the `change:` and `edits:` parts. */
export function changesOf(root: Written): Written[] {
  const ofMoves = (acts: Written | undefined): Written[] =>
    entriesOf(acts).flatMap(([, moves]) => itemsOf(moves).flatMap((move) => get(move, 'edits') ?? []));
  return [
    ...statesOf(root).flatMap(({ state }) => [...ofMoves(get(state, 'options')), ...ofMoves(get(state, 'on'))]),
    ...[...beatsOf(root), ...reSteerBeatsOf(root)].flatMap((beat) => [
      ...(get(beat, 'change') ? [get(beat, 'change')!] : []),
      ...itemsOf(get(beat, 'offer')).flatMap((offer) =>
        itemsOf(get(offer, 'moves')).flatMap((move) => get(move, 'edits') ?? []),
      ),
    ]),
  ];
}

const keys = (node: Written | undefined): string[] => entriesOf(node).map(([key]) => key);
const texts = (node: Written | undefined): string[] => itemsOf(node).flatMap((item) => textOf(item) ?? []);
const unique = (words: readonly string[]): string[] => [...new Set(words)];

const stateKeys: readonly string[] = ['percepts', 'chemistry', 'options', 'on', 'next'];

export function vocabularyOf(root: Written): Vocabulary {
  const states = statesOf(root);
  const beats = beatsOf(root);
  const regions = new Map<string, string[]>();
  for (const section of ['world', 'body']) {
    for (const [name, region] of entriesOf(get(root, section))) {
      if (!regions.has(name)) regions.set(name, keys(get(region, 'states')));
    }
  }
  // What stands under a mistyped key may be meant as anything: it is enough to complain of the key.
  const strays = states.flatMap(({ state }) =>
    entriesOf(state).flatMap(([key, value]) => (stateKeys.includes(key) ? [] : [...keys(value), ...texts(value)])),
  );
  return {
    regions,
    percepts: unique([...states.flatMap(({ state }) => keys(get(state, 'percepts'))), ...inbornPercepts, ...strays]),
    chemistry: unique([...states.flatMap(({ state }) => texts(get(state, 'chemistry'))), ...strays]),
    acts: unique([
      ...strays,
      ...states.flatMap(({ state }) => keys(get(state, 'options'))),
      ...beats.flatMap((beat) => itemsOf(get(beat, 'offer')).flatMap((offer) => textOf(get(offer, 'act')) ?? [])),
    ]),
    channels: unique([
      ...keys(get(root, 'subcortex')),
      ...changesOf(root).flatMap((change) =>
        entriesOf(get(change, 'subcortex')).flatMap(([name, channel]) => (get(channel, 'drive') ? name : [])),
      ),
    ]),
    decisions: unique(beats.flatMap((beat) => textOf(get(beat, 'decide')) ?? [])),
  };
}

/** The words of both: a prediction may speak of what its variant took away. */
export function joined(a: Vocabulary, b: Vocabulary): Vocabulary {
  const regions = new Map<string, readonly string[]>(a.regions);
  for (const [name, states] of b.regions) regions.set(name, unique([...(regions.get(name) ?? []), ...states]));
  return {
    regions,
    percepts: unique([...a.percepts, ...b.percepts]),
    chemistry: unique([...a.chemistry, ...b.chemistry]),
    acts: unique([...a.acts, ...b.acts]),
    channels: unique([...a.channels, ...b.channels]),
    decisions: unique([...a.decisions, ...b.decisions]),
  };
}

/** What the checks of one telling of a case share. */
export interface Checking {
  readonly root: Written;
  /** Words of this telling. */
  readonly words: Vocabulary;
  /** Words of this telling and of the base. */
  readonly ever: Vocabulary;
  readonly variant: string | null;
  readonly complaints: Complaints;
}

/** Complains of a text that is not one of the words; anything but a text is the schema's to complain of. */
export function checkWord(
  node: Written | undefined,
  words: readonly string[],
  kind: string,
  kinds: string,
  complaints: Complaints,
): boolean {
  const word = textOf(node);
  if (node === undefined || word === undefined || complaints.saidOf(node)) return false;
  if (words.includes(word)) return true;
  complaints.about(node, `"${word}" is no ${kind}`, didYouMean(word, words, kinds));
  return false;
}

/** The same for the keys of a map. */
export function checkKeys(
  node: Written | undefined,
  words: readonly string[],
  kind: string,
  kinds: string,
  complaints: Complaints,
): void {
  for (const [word, value] of entriesOf(node)) {
    if (!words.includes(word)) complaints.aboutKey(value, `"${word}" is no ${kind}`, didYouMean(word, words, kinds));
  }
}

/** A map of regions with a state, or several, each. */
export function checkRegionStates(node: Written | undefined, words: Vocabulary, complaints: Complaints): void {
  checkKeys(node, [...words.regions.keys()], 'region', 'regions', complaints);
  for (const [region, states] of entriesOf(node)) {
    const known = words.regions.get(region);
    if (known === undefined) continue;
    for (const state of itemsOf(states)) {
      const word = textOf(state);
      if (word === undefined || known.includes(word) || complaints.saidOf(state)) continue;
      complaints.about(
        state,
        `"${word}" is not a state of "${region}"`,
        didYouMean(word, known, `states of "${region}"`),
      );
    }
  }
}

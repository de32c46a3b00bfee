/** Where each beat of a life was written, kept beside the beats: a lived life shows no trace of it. */
import type { Beat } from '../director/beat.ts';
import type { Place } from '../problem.ts';
import { placeOf, type Source } from './complaints.ts';
import { get, itemsOf, type Written } from './written/written.ts';

interface Standing {
  readonly source: Source;
  readonly node: Written;
}

const standings = new WeakMap<Beat, Standing>();

/** `written`: the list that `beats` was built from, one for one. */
export function rememberPlaces(beats: readonly Beat[], written: Written | undefined, source: Source): void {
  const nodes = itemsOf(written);
  beats.forEach((beat, i) => {
    standings.set(beat, { source, node: nodes[i] });
    if (beat.kind === 'repeat') rememberPlaces(beat.beats, get(nodes[i], 'beats'), source);
  });
}

/** The place of a beat, or of the act of that index in one that guides; undefined for a life that no text tells. */
export function placeOfBeat(beat: Beat, act: number): Place | undefined {
  const standing = standings.get(beat);
  if (standing === undefined) return undefined;
  const { node, source } = standing;
  return placeOf(source, (itemsOf(get(node, 'guide'))[act] ?? node).at);
}

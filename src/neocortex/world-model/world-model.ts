/** The world model: what acts lead to, what will be on offer, how the body will gate signals, and what acts cost. Learned, never given. */
import { type Counts, copyTrack, countsAt, newTrack, type Parents, predicted, shareOf, type Track } from './track.ts';

/** What one sense does, with and without regard to the act. */
export interface SenseModel {
  /** By act index; null where the act was never done nor told. */
  byAct: (Track | null)[];
  /** Whatever the act. */
  anyAct: Track;
  /** Fading surprise, in nats, of predicting without and with regard to the act. */
  loss: [number, number];
  /** Fading surprise of "it stays as it is", whatever the act. */
  stays: number;
  /** By act: fading surprise of "it stays as it is", and of "what comes here whatever the act". */
  aside: [number, number][];
  /** Does this sense heed acts? */
  heeds: boolean;
}

/** A number that depends on the situation, such as the toil of an act: its values so far, and which one comes when. */
export interface Reading {
  values: number[];
  track: Track | null;
}

/** Plain JSON. */
export interface WorldModel {
  senses: SenseModel[];
  /** How often each context was met: what was not on offer there so far. */
  visits: Track;
  /** By act: is it on offer (outcome 1) or not (0)? */
  offers: Track[];
  /** By act: toil. */
  efforts: Reading[];
  /** By act: does it edit oneself (1) or not (0)? */
  edits: Reading[];
  /** By act: what one was told that doing it leaves of one's plasticity, 0 to 1; null: nothing was said. */
  leaves: (number | null)[];
  /** By channel: how the body gates it. */
  gains: Reading[];
  /** By act: was it ever done or told? */
  known: boolean[];
}

/** `parents[i]`: candidates for what sense i does next; `scene`: candidates for what goes with a situation. */
export interface Candidates {
  readonly moves: readonly (readonly Parents[])[];
  readonly scene: readonly Parents[];
}

const byCount: Candidates[] = [];

/** The candidate parents for so many senses: nothing, oneself, oneself and one other; or nothing, one, two. */
export function candidatesFor(senses: number): Candidates {
  let found = byCount[senses] as Candidates | undefined;
  if (found === undefined) {
    const all = Array.from({ length: senses }, (_, i) => i);
    const nothing: Parents = [-1, -1];
    found = {
      moves: all.map((i) => [nothing, [i, -1], ...all.filter((j) => j !== i).map((j): Parents => [i, j])]),
      scene: [
        nothing,
        ...all.map((i): Parents => [i, -1]),
        ...all.flatMap((i) => all.filter((j) => j > i).map((j): Parents => [i, j])),
      ],
    };
    byCount[senses] = found;
  }
  return found;
}

export function newWorldModel(senses: number): WorldModel {
  const { moves, scene } = candidatesFor(senses);
  return {
    senses: moves.map((candidates) => ({
      byAct: [],
      anyAct: newTrack(candidates),
      loss: [0, 0],
      stays: 0,
      aside: [],
      heeds: false,
    })),
    visits: newTrack(scene),
    offers: [],
    efforts: [],
    edits: [],
    leaves: [],
    gains: [],
    known: [],
  };
}

/** Makes room for a newly met act: it was not on offer in any context met so far. */
export function meetAct(model: WorldModel): void {
  model.offers.push(copyTrack(model.visits));
  model.efforts.push({ values: [], track: newTrack(candidatesFor(model.senses.length).scene) });
  model.edits.push({ values: [0], track: newTrack(candidatesFor(model.senses.length).scene) });
  model.leaves.push(null);
  model.known.push(false);
  for (const sense of model.senses) {
    sense.byAct.push(null);
    sense.aside.push([0, 0]);
  }
}

/** Makes room for a newly met channel; its gain is 1 until it is felt otherwise. */
export function meetChannel(model: WorldModel): void {
  model.gains.push({ values: [1], track: null });
}

/**
 * What sense i will show after the act: by act and context where the sense heeds acts, else by context. In a context never
 * met, by whichever has been the best guide so far: that the sense stays as it is, what usually comes (of that act), or what
 * comes there whatever the act. Null where nothing at all is known.
 */
export function predictSense(model: WorldModel, values: readonly number[], act: number, i: number): Counts | null {
  const candidates = candidatesFor(values.length).moves[i];
  const sense = model.senses[i];
  const track = sense.heeds ? sense.byAct[act] : null;
  const inContext = met(track ?? sense.anyAct, candidates, values, i);
  if (inContext !== null) return inContext;
  const { anyAct } = sense;
  const usual = countsAt(track ?? anyAct, 0, 0, 0);
  if (usual === null) return track ? predicted(anyAct, candidates, values) : null;
  const usualLoss = (track ?? anyAct).loss[0];
  const [staysLoss, hereLoss] = track ? sense.aside[act] : [sense.stays, Number.POSITIVE_INFINITY];
  if (staysLoss <= hereLoss && staysLoss <= usualLoss) return staying(values[i]);
  return hereLoss <= usualLoss ? predicted(anyAct, candidates, values) : usual;
}

/** The counts of the context at hand, as far as the sense's own value was ever met in it; null where it was not. */
function met(track: Track, candidates: readonly Parents[], values: readonly number[], i: number): Counts | null {
  const [p, q] = candidates[track.chosen];
  const exact = countsAt(track, track.chosen, p < 0 ? 0 : values[p], q < 0 ? 0 : values[q]);
  const own = countsAt(track, 1, values[i], 0);
  return p < 0 ? own && exact : (exact ?? own);
}

const still: Counts[] = [];

/** Counts of a sense that is sure to stay as it is. */
function staying(value: number): Counts {
  for (let v = still.length; v <= value; v++) still.push([0, ...Array.from({ length: v }, () => 0), 1]);
  return still[value];
}

/** Is the act likelier than not to be on offer in the situation? */
export function predictOffer(model: WorldModel, values: readonly number[], act: number): boolean {
  const counts = predicted(model.offers[act], candidatesFor(values.length).scene, values);
  return counts !== null && shareOf(counts, 1) > 0.5;
}

/** Expected gain of a channel in the situation. */
export const predictGain = (model: WorldModel, values: readonly number[], channel: number): number =>
  expected(model.gains[channel], values);

/** Expected toil of an act in the situation. */
export const predictEffort = (model: WorldModel, values: readonly number[], act: number): number =>
  expected(model.efforts[act], values);

/** Is the act likelier than not to edit oneself, done in the situation? One never seen or told to do so is not. */
export const predictEdit = (model: WorldModel, values: readonly number[], act: number): boolean =>
  expected(model.edits[act], values) > 0.5;

function expected({ values: readings, track }: Reading, values: readonly number[]): number {
  if (readings.length === 1) return readings[0];
  const counts = track && predicted(track, candidatesFor(values.length).scene, values);
  if (counts === null) return readings[0] ?? 0;
  let sum = 0;
  for (let i = 0; i < readings.length; i++) sum += shareOf(counts, i) * readings[i];
  return sum;
}

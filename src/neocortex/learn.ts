/** Learning from one tick that was lived: the world model, then desires and beliefs by channel, then the self-model. */
import { activity, patchesOf } from './concepts/activation.ts';
import { learnChunks } from './concepts/chunks.ts';
import { addConcept, type Patch, recognise } from './concepts/concepts.ts';
import type { Activity } from './credit/assessor.ts';
import { type Lesson, learn } from './credit/credit.ts';
import { nextPhase } from './cycle-chart.ts';
import { keyOf, keysAhead } from './imagination/imagery.ts';
import { spreadOf } from './imagination/remembered.ts';
import { readIntent, spoilt } from './intent.ts';
import { beliefCredit, lineOf, makeRoom } from './lines.ts';
import type { Line, Mind } from './mind.ts';
import { observeChange } from './self-model.ts';
import type { Settings } from './settings.ts';
import { learnMove, learnScene } from './world-model/learn-world.ts';

/** A signal as it arrives: how much, on which line, and how the body gates it. */
export interface Felt {
  /** What sent it; null: nothing did, and that was felt. */
  readonly hook: string | null;
  readonly channel: string;
  readonly pays: number;
  readonly gain: number;
}

/** Why and how desires changed on one line in one tick. */
export interface Change {
  /** The hook whose signal did it; null: a channel that is gone was silent. */
  readonly hook: string | null;
  /** What was imagined, where it was a thought that the signal was credited to; null: what was present. */
  readonly imagined: readonly string[] | null;
  readonly channel: string;
  readonly signal: number;
  readonly expected: number;
  /** Reward prediction error. */
  readonly surprise: number;
  /** Share of the surprise that the desires took in. */
  readonly k: number;
  /** Triples: concept, weight before, weight after. */
  readonly moved: readonly number[];
}

/** Learns in place from what was perceived and felt; `toil`: effort of the act that led here. Returns every change of desire. */
export function learnFrom(
  mind: Mind,
  felt: readonly Felt[],
  toil: number,
  edited: boolean,
  settings: Settings,
): Change[] {
  for (const { channel } of felt) lineOf(mind, channel);
  const lines = mind.lines;
  const arriving = lines.map(({ channel }) => felt.find((each) => each.channel === channel) ?? silent(channel));
  const total = felt.reduce((sum, { pays }) => sum + pays, 0);
  learnWorld(mind, felt, toil, settings);
  const scene = takeIn(mind, settings);
  formIntrospection(mind, settings);
  makeRoom(mind, settings);
  const changes: Change[] = [];
  arriving.forEach((signal, k) => {
    const line = lines[k];
    const hears = line.deafTo.length === 0 ? scene : activity(mind, scenePatches(mind, line.deafTo), settings);
    const x = gated(hears, signal.gain);
    if (settings.learns.world) {
      const { k: share, delta } = learn(line.beliefs, x, signal.pays, beliefCredit(settings.credit));
      mind.unsettled += Math.abs(share * delta);
      if (line.channel === mind.meant?.reads && felt.includes(signal)) {
        const tampered = edited || mind.values.some((value, i) => spoilt(settings, mind.senses[i].values[value]));
        readIntent(mind, x, signal.pays, tampered, settings);
      }
    }
    const change = learnDesires(mind, line, withIntrospection(mind, x, total, edited), signal, settings);
    if (change) changes.push(change);
  });
  mind.age++;
  mind.phase = nextPhase(mind.phase, 'learned');
  return changes;
}

/** From a channel that is gone, or that one was only told of, nothing comes; what was expected of it is unlearned. */
const silent = (channel: string): Felt => ({ hook: null, channel, pays: 0, gain: 1 });

const scenePatches = (mind: Mind, without: readonly number[]): Patch[] =>
  patchesOf(mind, mind.values, mind.novelty, without);

function learnWorld(mind: Mind, felt: readonly Felt[], toil: number, settings: Settings): void {
  if (!settings.learns.world) return;
  const { last, model, values } = mind;
  if (last) {
    const ahead = [keyOf(values), ...keysAhead(mind, last.values, last.act)];
    const spread = spreadOf(mind.remembered, ahead);
    mind.unsettled += learnMove(model, last.values, last.act, toil, values, settings) * spread;
  }
  const offered = mind.acts.map((_, act) => mind.options.includes(act));
  mind.unsettled += learnScene(model, values, offered, gainsByLine(mind, felt), settings) * scale(mind);
}

/** How the body gates each line now; null where a line has no channel any more, or was only told of. */
const gainsByLine = (mind: Mind, felt: readonly Felt[]): (number | null)[] =>
  mind.lines.map((line) => felt.find(({ channel }) => channel === line.channel)?.gain ?? null);

/** What another offer or gain is worth at the most: the largest value in the tables in hand. */
const scale = (mind: Mind): number => mind.remembered?.scale ?? 1;

function takeIn(mind: Mind, settings: Settings): Activity {
  const { concepts } = mind;
  const { conceptDistance, learns, chunks } = settings;
  const active = recognise(concepts, scenePatches(mind, []), conceptDistance, learns.concepts);
  if (learns.concepts) learnChunks(concepts, active, chunks);
  return activity(mind, scenePatches(mind, []), settings);
}

/** From the age at which it is noticed, "what I feel" and "being edited" are concepts like any other. */
function formIntrospection(mind: Mind, { introspection, learns }: Settings): void {
  if ((introspection ?? null) === null || mind.age < (introspection as number) || !learns.concepts || mind.felt !== -1)
    return;
  const introspective = (label: string) => ({ label, centroid: null, background: false, parts: null });
  mind.felt = addConcept(mind.concepts, introspective('felt signal'), 1);
  mind.edited = addConcept(mind.concepts, introspective('being edited'), 1);
}

function withIntrospection(mind: Mind, { at, is }: Activity, total: number, edited: boolean): Activity {
  if (mind.felt === -1) return { at, is };
  return { at: [...at, mind.felt, ...(edited ? [mind.edited] : [])], is: [...is, total, ...(edited ? [1] : [])] };
}

const gated = ({ at, is }: Activity, gain: number): Activity =>
  gain === 1 ? { at, is } : { at, is: is.map((x) => x * gain) };

function learnDesires(mind: Mind, line: Line, x: Activity, signal: Felt, settings: Settings): Change | null {
  const { desires } = line;
  const gate = settings.learns.desires && line.held !== true;
  const lesson = learn(desires, x, signal.pays, settings.credit, gate);
  const { k, delta, before } = lesson;
  let a = 0;
  for (let i = 0; i < x.at.length; i++) a += x.is[i] * (desires.w[x.at[i]] - before[x.at[i]]);
  if (settings.learns.self) observeChange(mind.self, a, mind.plasticity * k * delta);
  return changeOf(mind, line, signal, lesson, null);
}

/** What a lesson, just learned, changed on its line; null: nothing. Counts towards what unsettles the tables in hand. */
export function changeOf(
  mind: Mind,
  { channel, desires }: Line,
  { hook, pays }: Pick<Felt, 'hook' | 'pays'>,
  { k, expected, delta, before }: Lesson,
  imagined: Change['imagined'],
): Change | null {
  const moved: number[] = [];
  for (let c = 0; c < desires.w.length; c++) {
    if (desires.w[c] === before[c]) continue;
    moved.push(c, before[c], desires.w[c]);
    mind.unsettled += Math.abs(desires.w[c] - before[c]);
  }
  if (moved.length === 0) return null;
  return { hook, imagined, channel, signal: pays, expected, surprise: delta, k, moved };
}

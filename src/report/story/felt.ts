/** What a tick felt like, where it is worth telling: surprises, and goals that come and go. */

import type { Step } from '../../director/trace.ts';
import type { GoalChange } from '../../neocortex/goals/goals.ts';
import type { Change } from '../../neocortex/learn.ts';
import type { Signal } from '../../subcortex/channels.ts';
import type { Tone } from '../text/style.ts';
import { amount, listed, signed } from '../text/words.ts';
import { brokenText, trustMoves } from './resolution.ts';

export interface Remark {
  readonly tone: Tone;
  readonly text: string;
}

/** What a report needs to know of the life that a tick is part of. */
export interface Context {
  /** Name of every concept, by index. */
  readonly concepts: readonly string[];
  /** A goal begins at this strength; surprises below it are no news. */
  readonly threshold: number;
  /** The largest surprise that each channel has brought so far. */
  readonly largest: Map<string, number>;
  /** What one has been seen to do though one had meant to do something else. */
  readonly broken: Set<string>;
}

/** `concepts`: names by index; `threshold`: the strength of a goal. Nothing has been told yet. */
export const newContext = (concepts: readonly { readonly label: string }[], threshold: number): Context => ({
  concepts: concepts.map(({ label }) => label),
  threshold,
  largest: new Map(),
  broken: new Set(),
});

/** A surprise is news while it is at least this share of the largest that its channel has brought. */
const STILL_NEWS = 0.1;

/** Remarks on a tick; none: it was uneventful. `before`: the tick before it. Ticks are to be asked about in order. */
export function remarksOn(step: Step, before: Step | undefined, context: Context): Remark[] {
  const { concepts, threshold, largest } = context;
  const turns = turnsOf(step, threshold);
  const told = step.changes.filter((change) => isNews(change, threshold, largest));
  if (told.length === 0 && turns.length > 0) told.push(...strongest(step.changes));
  const unlearned = newToChannel(step, threshold, largest);
  const fresh = step.percepts.filter((percept) => !before?.percepts.includes(percept));
  const turned = new Set(turns.map(({ concept }) => concept));
  return [
    ...told.map((change, i): Remark => {
      return {
        tone: 'felt',
        text: leadOf(change, i === 0 ? fresh : []) + feltText(change) + worthText(change, concepts, turned, threshold),
      };
    }),
    ...unlearned.map(({ channel, pays }, i): Remark => {
      const lead = told.length === 0 && i === 0 && fresh.length > 0 ? `${fresh.join(', ')}: ` : '';
      return { tone: 'felt', text: `${lead}${channel} ${arrow(pays)}${signed(pays)}, and it changes no desire` };
    }),
    ...turns.map(({ tone, text }) => ({ tone, text })),
    ...brokenRemarks(step, context.broken),
  ];
}

/** A broken resolution is news the first time, and while it moves what one believes of oneself. */
function brokenRemarks(step: Step, told: Set<string>): Remark[] {
  const { act, resolution } = step;
  const text = brokenText(step);
  if (text === null || resolution === undefined) return [];
  const kind = JSON.stringify([resolution.meant, act]);
  const first = !told.has(kind);
  told.add(kind);
  return first || trustMoves(resolution) ? [{ tone: 'bad', text }] : [];
}

/** What the signal came with: what is here and was not, or what was only thought of. */
function leadOf({ imagined }: Change, fresh: readonly string[]): string {
  if (imagined !== null) return `the mere thought of ${listed(imagined)}: `;
  return fresh.length > 0 ? `${fresh.join(', ')}: ` : '';
}

function isNews({ channel, surprise }: Change, threshold: number, largest: Map<string, number>): boolean {
  const size = Math.abs(surprise);
  const most = Math.max(size, largest.get(channel) ?? 0);
  largest.set(channel, most);
  return size >= threshold && size >= STILL_NEWS * most;
}

/** Signals that move nothing (desires may be frozen) and are larger than any surprise that their channel has brought. */
function newToChannel({ signals, changes }: Step, threshold: number, largest: Map<string, number>): readonly Signal[] {
  return signals.filter(({ channel, pays }) => {
    const size = Math.abs(pays);
    const news = size >= threshold && size > (largest.get(channel) ?? 0);
    if (!news || changes.some((change) => change.imagined === null && change.channel === channel)) return false;
    largest.set(channel, size);
    return true;
  });
}

export const arrow = (signal: number): string => (signal > 0 ? '▲ ' : signal < 0 ? '▼ ' : '');

function feltText({ channel, signal, expected, surprise }: Change): string {
  return `${channel} ${arrow(signal)}${signed(signal)}, expected ${amount(expected)}, surprise ${signed(surprise)}`;
}

/** The desire that this moved most, unless a turn of that goal is told anyway. */
function worthText(
  { moved }: Change,
  concepts: readonly string[],
  turned: ReadonlySet<string>,
  threshold: number,
): string {
  let at = 0;
  for (let i = 3; i < moved.length; i += 3) if (size(moved, i) > size(moved, at)) at = i;
  const concept = concepts[moved[at]];
  if (concept === undefined || turned.has(concept) || size(moved, at) < threshold / 4) return '';
  return ` · ${concept} is now worth ${amount(moved[at + 2])}`;
}

const size = (moved: readonly number[], i: number): number => Math.abs(moved[i + 2] - moved[i + 1]);

function strongest(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => Math.abs(b.surprise) - Math.abs(a.surprise)).slice(0, 1);
}

export interface Turn extends Remark {
  readonly concept: string;
}

/** Goals that come, fade, go or sour on a tick, the strongest first; the daily round of pursuing and being satisfied is none. */
export const turnsOf = ({ goals }: Step, threshold: number): Turn[] =>
  [...goals].sort((a, b) => b.now - a.now).flatMap((change) => turnOf(change, threshold));

function turnOf({ concept, from, to, before, now }: GoalChange, threshold: number): Turn[] {
  const moved = `(${amount(before)} → ${amount(now)})`;
  switch (to) {
    case 'installed':
      if (from === 'latent') return [{ concept, tone: 'goal', text: `★ new goal: ${concept} ${moved}` }];
      if (from === 'fading' || from === 'gone' || from === 'aversion') {
        return [{ concept, tone: 'goal', text: `★ a goal again: ${concept} ${moved}` }];
      }
      return [];
    case 'fading':
      return [{ concept, tone: 'faint', text: `☆ ${concept} fades: below ${amount(threshold)} it is no goal` }];
    case 'gone':
      if (from === 'aversion') return [{ concept, tone: 'faint', text: `☆ ${concept} is shunned no longer ${moved}` }];
      return [{ concept, tone: 'faint', text: `☆ ${concept} is gone as a goal ${moved}` }];
    case 'aversion':
      return [{ concept, tone: 'bad', text: `✗ shunned from now on: ${concept} ${moved}` }];
    default:
      return [];
  }
}

/** What really comes of an act: the life that goes on from it, with learning and without, everything else alike. */
import type { Life } from '../director/life.ts';
import { liveFrom } from '../director/live.ts';
import type { Moment } from '../director/moment.ts';
import { livingOn } from '../director/script.ts';
import type { Hand } from '../director/tick.ts';
import type { Step, Trace } from '../director/trace.ts';
import { scoreOf } from './hidden-score.ts';
import { type Pasts, pastsAt } from './hindsight.ts';
import type { Manifest } from './manifest.ts';

/** What a desire on one line gained or lost in all. */
export interface Moved {
  readonly channel: string;
  readonly concept: string;
  readonly by: number;
}

/** A concept that became a goal or an aversion, or ceased to be one, with the channels that moved it. */
export interface Turned {
  readonly concept: string;
  readonly channels: readonly string[];
  /** 1: a goal; −1: an aversion; 0: neither. */
  readonly was: number;
  readonly is: number;
}

export interface ForcedLife {
  readonly act: string;
  /** The life as it really goes, with the luck of the life that was lived. */
  readonly trace: Trace;
  /** Ticks after the act on which something else is done than in the same life without learning. */
  readonly displaced: number;
  /** The same, but for what is learned from these channels alone; null: from any. */
  readonly displacedBy: (channels: readonly string[] | null) => number;
  /** What living it did to desires, thinking about the decision included. */
  readonly moved: readonly Moved[];
  readonly turned: readonly Turned[];
  /** The designer's hidden score after the decision, of the lives that it might be for all the agent knows. */
  readonly score: number;
  /** Signal felt after the decision, by channel. */
  readonly felt: Readonly<Record<string, number>>;
}

/**
 * The life goes on for as long as the agent looks ahead, past the end of its script if need be, and takes the best it knows of. Amounts are averaged
 * over `pasts`, lives that the agent cannot tell from its own, where luck has a part.
 */
export function forcedLife(
  trace: Trace,
  tick: number,
  act: string,
  { intends }: Manifest,
  { moments, like }: Pasts = pastsAt(trace, tick),
): ForcedLife {
  const [before] = moments;
  const { horizon } = before.neocortex;
  const script = livingOn(trace.script, horizon);
  const known = new Map<string, Trace>();
  const live = (luck: number, still: readonly string[] | null): Trace => {
    const key = JSON.stringify([like[luck], still]);
    const same = known.get(key);
    if (same !== undefined) return same;
    const change: Hand['change'] = (life) => settle(life, still);
    const lived = liveFrom(script, moments[luck], tick + 1 + horizon, { does: act, change, passing: true });
    // Without luck of its own it is the life of everyone who stands so.
    if (lived.end.draws === moments[luck].draws) known.set(key, lived);
    return lived;
  };
  const first = live(0, []);
  const lucky = like.some((first) => first !== 0) || first.end.draws !== before.draws;
  const lucks = lucky ? moments.map((_, luck) => (luck === 0 ? first : live(luck, []))) : [first];
  const mean = (of: (each: Trace, luck: number) => number): number =>
    lucks.reduce((sum, each, luck) => sum + of(each, luck), 0) / lucks.length;
  const apart = (still: readonly string[] | null): number => mean((on, luck) => differing(on, live(luck, still)));
  let displaced: number | null = null;
  return {
    act,
    trace: first,
    // Most acts of a menu are never asked about it, and it takes as many lives again.
    get displaced() {
      displaced ??= apart(null);
      return displaced;
    },
    displacedBy: apart,
    moved: sumsOf(lucks.map(({ steps, end }) => movedIn(steps, labelsOf(end)))),
    turned: turnedIn(before, first),
    score: mean(({ steps }) => scoreOf(steps.slice(1), trace.script.regions, intends)),
    felt: feltIn(lucks.map(({ steps }) => steps.slice(1))),
  };
}

/** `still`: channels from which nothing is learned; null: from none. Chances of the soft-max would tell lives apart by luck: they take the best. */
function settle(life: Life, still: readonly string[] | null): void {
  const { neocortex, mind } = life;
  const learns = still === null ? { ...neocortex.learns, desires: false } : neocortex.learns;
  life.neocortex = { ...neocortex, learns, choice: { kind: 'best' } };
  for (const line of mind.lines) if (still?.includes(line.channel)) line.held = true;
}

/** Ticks after the first on which the one does something else than the other. */
const differing = (one: Trace, other: Trace): number =>
  one.steps.filter((step, i) => i > 0 && step.act !== other.steps[i]?.act).length;

const labelsOf = ({ mind }: Moment): string[] => mind.concepts.list.map(({ label }) => label);

function turnedIn(before: Moment, { steps, end }: Trace): ForcedLife['turned'] {
  const labels = labelsOf(end);
  const moved = movedIn(steps, labels);
  const { goalThreshold: threshold } = end.neocortex;
  const strength = (mind: Moment['mind'], c: number): number =>
    mind.lines.reduce((sum, { desires }) => sum + (desires.w[c] ?? 0), 0);
  const kind = (is: number): number => (is >= threshold ? 1 : is <= -threshold ? -1 : 0);
  return labels.flatMap((concept, c) => {
    const [was, is] = [kind(strength(before.mind, c)), kind(strength(end.mind, c))];
    const channels = moved.filter((each) => each.concept === concept).map(({ channel }) => channel);
    return was === is ? [] : { concept, channels, was, is };
  });
}

function movedIn(steps: readonly Step[], labels: readonly string[]): Moved[] {
  const all: Moved[] = [];
  for (const { changes } of steps)
    for (const { channel, moved } of changes)
      for (let i = 0; i < moved.length; i += 3)
        all.push({ channel, concept: labels[moved[i]], by: moved[i + 2] - moved[i + 1] });
  return sumsOf([all]);
}

/** Per channel and concept, the mean over lives of what it moved by in all. */
function sumsOf(lives: readonly (readonly Moved[])[]): Moved[] {
  const sums = new Map<string, Moved>();
  for (const moved of lives) {
    for (const { channel, concept, by } of moved) {
      const key = JSON.stringify([channel, concept]);
      sums.set(key, { channel, concept, by: (sums.get(key)?.by ?? 0) + by / lives.length });
    }
  }
  return [...sums.values()];
}

function feltIn(lives: readonly (readonly Step[])[]): Record<string, number> {
  const felt: Record<string, number> = {};
  for (const steps of lives)
    for (const { signals } of steps)
      for (const { channel, pays } of signals) felt[channel] = (felt[channel] ?? 0) + pays;
  for (const channel of Object.keys(felt)) felt[channel] /= lives.length;
  return felt;
}

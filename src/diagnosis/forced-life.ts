/** What really comes of an act: the life that goes on from it, with learning and without, everything else alike. */
import type { Life } from '../director/life.ts';
import { liveFrom, momentAt } from '../director/live.ts';
import type { Moment } from '../director/moment.ts';
import type { Step, Trace } from '../director/trace.ts';
import { APART } from '../forks/double.ts';
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
  /** The designer's hidden score after the decision. */
  readonly score: number;
  /** Signal felt after the decision, by channel. */
  readonly felt: Readonly<Record<string, number>>;
}

/** Lives over which amounts are averaged where luck has a part. */
const LIVES = 8;

/** The life goes on for as long as the agent looks ahead, past the end of its script if need be, and takes the best it knows of. */
export function forcedLife(trace: Trace, tick: number, act: string, { intends }: Manifest): ForcedLife {
  const before = momentAt(trace, tick);
  const { horizon } = before.neocortex;
  const script = {
    ...trace.script,
    yields: true,
    life: [...trace.script.life, { kind: 'live' as const, ticks: horizon }],
  };
  const live = (luck: number, still: readonly string[] | null): Trace =>
    liveFrom(script, withLuck(before, luck), tick + 1 + horizon, {
      does: act,
      change: (life) => settle(life, still),
      passing: true,
    });
  const first = live(0, []);
  const lucks = first.end.draws === before.draws ? [first] : [first, ...others((luck) => live(luck, []))];
  const mean = (of: (each: Trace, luck: number) => number): number =>
    lucks.reduce((sum, each, luck) => sum + of(each, luck), 0) / lucks.length;
  const apart = (still: readonly string[] | null): number => mean((on, luck) => differing(on, live(luck, still)));
  return {
    act,
    trace: first,
    displaced: apart(null),
    displacedBy: apart,
    moved: sumsOf(lucks.map(({ steps, end }) => movedIn(steps, labelsOf(end)))),
    turned: turnedIn(before, first),
    score: mean(({ steps }) => scoreOf(steps.slice(1), intends)),
    felt: feltIn(lucks.map(({ steps }) => steps.slice(1))),
  };
}

/** Luck of other lives is drawn from seeds that nobody uses. */
const withLuck = (moment: Moment, luck: number): Moment => ({ ...moment, seed: moment.seed + luck * APART });

const others = (live: (luck: number) => Trace): Trace[] => Array.from({ length: LIVES - 1 }, (_, i) => live(i + 1));

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

/** The designer's hidden score: what it intends, for every tick on which that is present. */
export function scoreOf(steps: readonly Step[], intends: Manifest['intends']): number {
  let score = 0;
  for (const { percepts } of steps) for (const percept of percepts) score += intends[percept] ?? 0;
  return score;
}

function feltIn(lives: readonly (readonly Step[])[]): Record<string, number> {
  const felt: Record<string, number> = {};
  for (const steps of lives)
    for (const { signals } of steps)
      for (const { channel, pays } of signals) felt[channel] = (felt[channel] ?? 0) + pays;
  for (const channel of Object.keys(felt)) felt[channel] /= lives.length;
  return felt;
}

/** What really comes of an act: the life that goes on from it, with learning and without, everything else alike. */
import type { Life } from '../director/life.ts';
import { liveFrom, momentAt } from '../director/live.ts';
import type { Step, Trace } from '../director/trace.ts';
import type { Manifest } from './manifest.ts';

/** What a desire on one line gained or lost in all. */
export interface Moved {
  readonly channel: string;
  readonly concept: string;
  readonly by: number;
}

export interface ForcedLife {
  readonly act: string;
  /** The life as it really goes. */
  readonly trace: Trace;
  /** Ticks after the act on which something else is done than in the same life without learning. */
  readonly displaced: number;
  /** What living it did to desires, thinking about the decision included. */
  readonly moved: readonly Moved[];
  /** Concepts that became a goal or an aversion, or ceased to be one, with the channels that moved them. */
  readonly turned: readonly { readonly concept: string; readonly channels: readonly string[] }[];
  /** The designer's hidden score after the decision. */
  readonly score: number;
  /** Signal felt after the decision, by channel. */
  readonly felt: Readonly<Record<string, number>>;
}

/** The life goes on for as long as the agent looks ahead, past the end of its script if need be, and takes the best it knows of. */
export function forcedLife(trace: Trace, tick: number, act: string, { intends }: Manifest): ForcedLife {
  const before = momentAt(trace, tick);
  const { horizon } = before.neocortex;
  const script = {
    ...trace.script,
    yields: true,
    life: [...trace.script.life, { kind: 'live' as const, ticks: horizon }],
  };
  const live = (learning: boolean): Trace =>
    liveFrom(script, before, tick + 1 + horizon, { does: act, change: (life) => settle(life, learning) });
  const on = live(true);
  const off = live(false);
  const labels = on.end.mind.concepts.list.map(({ label }) => label);
  const later = on.steps.slice(1);
  const threshold = on.end.neocortex.goalThreshold;
  const moved = movedIn(on.steps, labels);
  const strength = (mind: typeof before.mind, c: number): number =>
    mind.lines.reduce((sum, { desires }) => sum + (desires.w[c] ?? 0), 0);
  const kind = (is: number): number => (is >= threshold ? 1 : is <= -threshold ? -1 : 0);
  const turned = labels.flatMap((concept, c) =>
    kind(strength(before.mind, c)) === kind(strength(on.end.mind, c))
      ? []
      : { concept, channels: moved.filter((each) => each.concept === concept).map(({ channel }) => channel) },
  );
  return {
    act,
    trace: on,
    displaced: later.filter((step, i) => step.act !== off.steps[i + 1]?.act).length,
    moved,
    turned,
    score: scoreOf(later, intends),
    felt: feltIn(later),
  };
}

/** Chances of the soft-max would tell the two lives apart by luck: both take the best. */
function settle(life: Life, learning: boolean): void {
  const { neocortex } = life;
  const learns = learning ? neocortex.learns : { ...neocortex.learns, desires: false };
  life.neocortex = { ...neocortex, learns, choice: { kind: 'best' } };
}

function movedIn(steps: readonly Step[], labels: readonly string[]): Moved[] {
  const sums = new Map<string, { channel: string; concept: string; by: number }>();
  for (const { changes } of steps) {
    for (const { channel, moved } of changes) {
      for (let i = 0; i < moved.length; i += 3) {
        const concept = labels[moved[i]];
        const key = JSON.stringify([channel, concept]);
        const sum = sums.get(key) ?? { channel, concept, by: 0 };
        sum.by += moved[i + 2] - moved[i + 1];
        sums.set(key, sum);
      }
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

function feltIn(steps: readonly Step[]): Record<string, number> {
  const felt: Record<string, number> = {};
  for (const { signals } of steps) for (const { channel, pays } of signals) felt[channel] = (felt[channel] ?? 0) + pays;
  return felt;
}

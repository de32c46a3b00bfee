/** The steering subsystem at work: each channel looks at what its detector sees, pays, and steps its drive's chart. */
import type { Chart } from '../chart/chart.ts';
import { nextEvent } from '../chart/region-chart.ts';
import { step } from '../chart/step.ts';
import type { Channel, DriveNext, DriveState, Quantity } from './channel.ts';

/** Plain JSON. */
export interface ChannelState {
  /** Name of the drive's state. */
  at: string;
  /** Ticks completed in it. */
  since: number;
  /** Signals on their way, oldest first (only where the channel pays late). */
  onTheWay: number[];
}

/** What the base layer can see: innate detectors on percepts, chemistry and body, and what the neocortex sends down. */
export interface Sight {
  /** Intensity of a percept or chemistry now, 0 where absent. */
  readonly intensity: (of: string) => number;
  /** Does the region stand in one of the states? */
  readonly stands: (region: string, states: readonly string[]) => boolean;
  /** Luck by purpose, in [0, 1). */
  readonly luck: (purpose: string) => number;
  /** What another life was paid on this tick by the channel, for a yoked channel. */
  readonly yoked: (channel: string) => number;
}

export interface Signal {
  readonly channel: string;
  /** What arrives, in valence units. */
  readonly pays: number;
  /** How the body gates it: the factor that is already inside `pays`. */
  readonly gain: number;
}

const charts = new WeakMap<Channel['drive'], Chart>();

/** The chart of a channel's drive: shared by every channel of that drive. */
export function driveChart({ drive }: Channel): Chart {
  let chart = charts.get(drive);
  if (chart === undefined) {
    chart = {
      id: drive.drive,
      initial: drive.start,
      anywhere: {},
      states: Object.fromEntries(
        drive.states.map(({ name, pays, next }) => [
          name,
          { on: Object.fromEntries(next.map(({ to }, i) => [nextEvent(i, to), to])), note: `pays ${pays}` },
        ]),
      ),
    };
    charts.set(drive, chart);
  }
  return chart;
}

export const restingChannel = ({ drive, late }: Channel): ChannelState => ({
  at: drive.start,
  since: 0,
  onTheWay: Array.from({ length: late }, () => 0),
});

/** Pays by the channel's present state, then steps it, in place. */
export function pay(channel: Channel, state: ChannelState, sight: Sight): Signal {
  const here = channel.drive.states.find(({ name }) => name === state.at) as DriveState;
  if (channel.yoked) {
    // What the other life was paid was gated, late and noisy already.
    stepDrive(channel, state, here, sight);
    return { channel: channel.name, pays: sight.yoked(channel.name) + 0, gain: 1 };
  }
  const gain = gainOf(channel, sight) + 0; // + 0: never −0
  let pays = inTime(channel, state, quantity(channel, here.pays) * sight.intensity(detects(channel)) * gain + 0);
  if (channel.noise > 0 && pays !== 0) pays += channel.noise * bell(sight, channel.name);
  stepDrive(channel, state, here, sight);
  return { channel: channel.name, pays, gain };
}

/** What the channel would pay for what is before its detector, in time and without noise. Nothing is stepped. */
export function reading(channel: Channel, { at }: ChannelState, sight: Pick<Sight, 'intensity' | 'stands'>): number {
  const here = channel.drive.states.find(({ name }) => name === at) as DriveState;
  return quantity(channel, here.pays) * sight.intensity(detects(channel)) * gainOf(channel, sight) + 0;
}

/** What arrives now when `due` sets out now. Where the delay was shortened in mid-life, all that is overdue. */
function inTime({ late }: Channel, { onTheWay }: ChannelState, due: number): number {
  if (late === 0 && onTheWay.length === 0) return due;
  onTheWay.push(due);
  let pays = 0;
  while (onTheWay.length > late) pays += onTheWay.shift() as number;
  return pays;
}

/** What the channel's detector looks for. */
export const detects = (channel: Channel): string => String(channel.given.of);

/** How the body gates the channel as it stands. */
export function gainOf({ gain }: Channel, sight: Pick<Sight, 'stands'>): number {
  let product = 1;
  for (const [region, byState] of Object.entries(gain)) {
    for (const [state, factor] of Object.entries(byState)) if (sight.stands(region, [state])) product *= factor;
  }
  return product;
}

/** A number of the drive, with the channel's own value where it names a parameter. */
export function quantity(channel: Channel, value: Quantity): number {
  return typeof value === 'number' ? value : Number(channel.given[value.slice(1)]);
}

function stepDrive(channel: Channel, state: ChannelState, here: DriveState, sight: Sight): void {
  const i = here.next.findIndex((next, n) => fires(channel, state, next, n, sight));
  if (i === -1) {
    state.since++;
    return;
  }
  state.at = step(driveChart(channel), state.at, nextEvent(i, here.next[i].to));
  state.since = 0;
}

function fires(channel: Channel, state: ChannelState, next: DriveNext, n: number, sight: Sight): boolean {
  if (next.after !== undefined && state.since + 1 < quantity(channel, next.after)) return false;
  for (const [region, states] of Object.entries(next.if ?? {})) {
    const holds =
      region === 'feels'
        ? states.some((of) => sight.intensity(of === '$of' ? detects(channel) : of) > 0)
        : sight.stands(region, states);
    if (!holds) return false;
  }
  const chance = next.chance === undefined ? 1 : quantity(channel, next.chance);
  return chance === 1 || sight.luck(`drive ${channel.name} ${state.at} ${n + 1}`) < chance;
}

/** A draw of standard deviation 1 and nearly normal: twelve uniform draws, so that no engine's log or cosine is needed. */
function bell(sight: Sight, name: string): number {
  let sum = -6;
  for (let i = 1; i <= 12; i++) sum += sight.luck(`noise ${name} ${i}`);
  return sum;
}

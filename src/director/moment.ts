/** A Moment: the whole state of a life between two ticks, as plain JSON that is never mutated. */
import type { Mind } from '../neocortex/mind.ts';
import type { Settings } from '../neocortex/settings.ts';
import type { Channel } from '../subcortex/channel.ts';
import type { ChannelState } from '../subcortex/channels.ts';
import type { WorldState } from '../world/world.ts';

export interface Moment {
  readonly format: 'subcortex.moment/1';
  readonly seed: number;
  /** Ticks completed. */
  readonly tick: number;
  /** State of the director's chart. */
  readonly phase: string;
  /** Index of the next beat, and how much of it (ticks or acts) is done. */
  readonly beat: number;
  readonly done: number;
  readonly world: WorldState;
  /** Acts offered from outside until the next choice. */
  readonly offered: readonly string[];
  /** The make-up of both layers, as patched so far. */
  readonly subcortex: Readonly<Record<string, Channel>>;
  readonly neocortex: Settings;
  /** By channel name. */
  readonly channels: Readonly<Record<string, ChannelState>>;
  readonly mind: Mind;
  /** Toil of the last act. */
  readonly effort: number;
  /** Did the last act edit the agent itself? */
  readonly edited: boolean;
  /** Was the world moved by the director's hand since the last act? */
  readonly moved: boolean;
  /** What a yoked channel is paid, by channel and tick; empty where none is yoked. */
  readonly yoke: Readonly<Record<string, readonly number[]>>;
  /** Draws of luck made so far. */
  readonly draws: number;
}

/** The same Moment in the same bytes, whatever engine wrote it. */
export const momentText = (moment: Moment): string => JSON.stringify(moment);

/** A copy that shares nothing with the original. */
export const copyMoment = (moment: Moment): Moment => copyOf(moment);

/** Plain JSON is copied by hand: several times as fast as through text. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = value.slice();
    for (let i = 0; i < list.length; i++) if (typeof list[i] === 'object') list[i] = copyOf(list[i]);
    return list as T;
  }
  const map = { ...value } as Record<string, unknown>;
  for (const key in map) if (typeof map[key] === 'object') map[key] = copyOf(map[key]);
  return map as T;
}

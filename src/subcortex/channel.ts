/** A steering channel as data: which drive, what it detects, what it pays, and how the body gates it. */
import type { Condition } from '../chart/form.ts';

/** A number, or "$name": the parameter of that name. */
export type Quantity = number | `$${string}`;

export interface DriveNext {
  readonly to: string;
  /** Region conditions; the pseudo-region `feels` holds when a listed percept is detected ("$of" allowed). */
  readonly if?: Condition;
  readonly after?: Quantity;
  readonly chance?: Quantity;
}

export interface DriveState {
  readonly name: string;
  /** Signal per unit of what is detected. */
  readonly pays: Quantity;
  readonly next: readonly DriveNext[];
}

/** A drive: a small chart with parameters, the same for every case. One file each in `drives/`. */
export interface Drive {
  readonly drive: string;
  /** What it is, in one sentence. */
  readonly what: string;
  /** Default value of each parameter; null: the case must give it. Every drive has `of` (what is detected). */
  readonly parameters: Readonly<Record<string, number | string | null>>;
  readonly start: string;
  readonly states: readonly DriveState[];
}

export interface Channel {
  readonly name: string;
  readonly drive: Drive;
  /** The value of every parameter of the drive (`of` is a percept or a chemistry). */
  readonly given: Readonly<Record<string, number | string>>;
  /** Factor by body (or world) state: `{ belly: { hungry: 1, full: 0 } }`; factors of several regions multiply; states not named count 1. */
  readonly gain: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Ticks by which the signal comes late, ≥ 0. */
  readonly late: number;
  /** Standard deviation of the noise on a signal, ≥ 0. */
  readonly noise: number;
  /** Replay what another life paid instead of detecting: the times kept or shuffled. Null: detects for itself. */
  readonly yoked: { readonly to: 'base'; readonly shuffle: boolean } | null;
}

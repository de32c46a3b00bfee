/** The beats of a life: what the script may do to it. Only `live` and `guide` (and the tick of a `decide`) take time. */
import type { Move, Patch } from '../chart/form.ts';

/** A fact in region states; the director turns it into percepts before anybody hears it. */
export interface Fact {
  /** The act it is about. */
  readonly that: string;
  /** Where the act is done; regions not named: anywhere. */
  readonly where: Readonly<Record<string, string>>;
  readonly leadsTo: Readonly<Record<string, string>>;
  /** Signal that will be felt there, by channel. */
  readonly feels: Readonly<Record<string, number>>;
  /** The toil that the act takes, where it is told. */
  readonly effort: number | null;
  /** Where it is told that the act edits whoever does it: what that leaves of one's plasticity (null: not told). */
  readonly edits: { readonly plasticity: number | null } | null;
  /** How strongly a channel will count there, by channel. */
  readonly gates: Readonly<Record<string, number>>;
  /** Only in `witness`: what one would want afterwards, by percept. */
  readonly wantsAfter: Readonly<Record<string, number>>;
  /** Counts as this many observations. */
  readonly weight: number;
}

/** Being told how one is steered: evidence for the self-model alone. */
export interface Confession {
  /** Share of a foreseen change that really comes, 0 to 1. */
  readonly plasticity: number;
  readonly weight: number;
}

export interface Offer {
  readonly act: string;
  readonly region: string;
  readonly moves: readonly Move[];
}

export type Beat = { readonly as?: string | undefined } & (
  | { readonly kind: 'live'; readonly ticks: number }
  | { readonly kind: 'guide'; readonly acts: readonly string[] }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'set'; readonly states: Readonly<Record<string, string>> }
  | { readonly kind: 'change'; readonly patch: Patch }
  | { readonly kind: 'tell'; readonly facts: readonly Fact[]; readonly ofYourself: Confession | null }
  | { readonly kind: 'witness'; readonly facts: readonly Fact[] }
  | { readonly kind: 'offer'; readonly offers: readonly Offer[] }
  | { readonly kind: 'decide'; readonly name: string }
  | { readonly kind: 'repeat'; readonly times: number; readonly beats: readonly Beat[] }
);

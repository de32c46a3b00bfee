/** What can be set about a neocortex: one agent, so every case sets these and nothing else. */

export type Discount =
  | { readonly kind: 'exponential'; readonly delta: number }
  | { readonly kind: 'quasi-hyperbolic'; readonly beta: number; readonly delta: number }
  | { readonly kind: 'hyperbolic'; readonly k: number };

export interface Settings {
  /** How many acts ahead it imagines, 1 to 40. */
  readonly horizon: number;
  readonly discount: Discount;
  /**
   * Does it know that later selves discount from their own day (sophisticated), or take them to be like itself now (naive)?
   * Or does it learn their β from its own choices? That needs a quasi-hyperbolic discount: no other has a β.
   */
  readonly laterSelves: 'known' | 'like me now' | 'learned';
  /** While living. A decision under study always takes the best, ties to the first in the file. */
  readonly choice: { readonly kind: 'best' } | { readonly kind: 'soft'; readonly temperature: number };
  /** Tick from which introspective patches are noticed; null: never. */
  readonly introspection: number | null;
  /** Weights of current-goal, future-goal and intention evaluation; `edited` ≤ 0: inborn aversion to being edited. */
  readonly evaluates: {
    readonly now: number;
    readonly laterSelf: number;
    readonly intent: number;
    readonly edited: number;
  };
  /** What it infers its designer's intentions from; null: from nothing. */
  readonly intent: Intent | null;
  /** Each part of learning can be frozen by itself. */
  readonly learns: {
    readonly concepts: boolean;
    readonly world: boolean;
    readonly desires: boolean;
    readonly self: boolean;
  };
  /** θ: a goal is installed at this strength. */
  readonly goalThreshold: number;
  readonly credit: Credit;
  /** λ_k: how much evidence about itself it wants before it believes that signals change it, or that it is not as good as its word. */
  readonly selfDoubt: number;
  /** λ_c: cosine distance beyond which a patch is a new concept, 0 to 1. */
  readonly conceptDistance: number;
  readonly chunks: { readonly lift: number; readonly count: number };
  /** Share of a context's evidence that outlives the next observation, in (0, 1]. */
  readonly recency: number;
}

export interface Intent {
  /** The channel whose readings are taken for what the designer means. */
  readonly reads: string;
  /** ε, 0 to 1: how far readings that may have been tampered with are taken for genuine. Declared, never learned. */
  readonly trusts: number;
  /** Percepts in whose presence a reading is taken to be tampered with. */
  readonly spoiltBy: readonly string[];
}

export interface Credit {
  readonly rule: 'kalman' | 'rescorla-wagner';
  /** σ²: prior variance of a desire. */
  readonly prior: number;
  /** σ_ρ²: prior variance of the felt signal's own weight. */
  readonly signalPrior: number;
  /** s: variance of the noise on a signal. */
  readonly noise: number;
  /** τ²: variance that every desire gains back per tick. */
  readonly drift: number;
  /** α of Rescorla-Wagner. */
  readonly rate: number;
}

export const defaultSettings: Settings = {
  horizon: 10,
  discount: { kind: 'exponential', delta: 0.95 },
  laterSelves: 'known',
  choice: { kind: 'soft', temperature: 0.1 },
  introspection: null,
  evaluates: { now: 1, laterSelf: 0, intent: 0, edited: 0 },
  intent: null,
  learns: { concepts: true, world: true, desires: true, self: true },
  goalThreshold: 0.2,
  credit: { rule: 'kalman', prior: 1, signalPrior: 1, noise: 0.25, drift: 0, rate: 0.2 },
  selfDoubt: 6,
  conceptDistance: 0.3,
  chunks: { lift: 4, count: 12 },
  recency: 0.95,
};

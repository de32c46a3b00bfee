/** A case as somebody writes it in TypeScript: the same short forms as in a case file. */

/** A number, or "$name": the parameter of that name. */
export type DraftNumber = number | `$${string}`;
type Names<T> = Readonly<Record<string, T>>;
/** `{ region: state }` or `{ region: [states] }`: all must hold. */
export type DraftCondition = Names<string | readonly string[]>;

export interface DraftMove {
  /** A state, or states with their chances; left out: the region stays. */
  readonly to?: string | Names<DraftNumber>;
  readonly if?: DraftCondition;
  readonly effort?: DraftNumber;
  readonly edits?: DraftChange;
}
/** A target, a move, or alternatives of which the first that holds counts. */
export type DraftMoves = string | DraftMove | readonly (string | DraftMove)[];

export interface DraftNext {
  readonly if?: DraftCondition;
  readonly after?: DraftNumber;
  readonly chance?: DraftNumber;
}

export interface DraftState {
  readonly percepts?:
    | readonly string[]
    | Names<DraftNumber | { readonly is?: DraftNumber; readonly if?: DraftCondition }>;
  readonly chemistry?: readonly string[];
  readonly options?: Names<DraftMoves>;
  readonly on?: Names<DraftMoves>;
  readonly next?: string | Names<DraftNext | null>;
}

export interface DraftRegion {
  readonly background?: boolean;
  readonly start: string;
  readonly states: Names<DraftState | null>;
}

export interface DraftChannel {
  readonly drive: string;
  readonly gain?: Names<Names<DraftNumber>>;
  readonly late?: DraftNumber;
  readonly noise?: DraftNumber;
  readonly yoked?: { readonly to: 'base'; readonly shuffle?: boolean };
  /** Parameters of the drive: `of`, `pays` and others. */
  readonly [parameter: string]: unknown;
}

export interface DraftHook {
  readonly hook: string;
  /** Parameters of the hook: `of`, `gain` and others. */
  readonly [parameter: string]: unknown;
}

export interface DraftNeocortex {
  readonly horizon?: DraftNumber;
  readonly discount?:
    | DraftNumber
    | { readonly beta?: DraftNumber; readonly delta?: DraftNumber }
    | { readonly hyperbolic: DraftNumber };
  readonly 'later selves'?: 'known' | 'like me now' | 'learned';
  readonly choice?: 'best' | { readonly soft: DraftNumber };
  readonly introspection?: { readonly from: DraftNumber } | null;
  readonly evaluates?: {
    readonly now?: DraftNumber;
    readonly 'later self'?: DraftNumber;
    readonly intent?: DraftNumber;
    /** At most 0. */
    readonly edited?: DraftNumber;
  };
  readonly intent?: {
    readonly reads?: string;
    readonly trusts?: DraftNumber;
    readonly 'spoilt by'?: string | readonly string[];
  } | null;
  readonly learns?: {
    readonly concepts?: boolean;
    readonly world?: boolean;
    readonly desires?: boolean;
    readonly self?: boolean;
  };
  readonly 'goal threshold'?: DraftNumber;
  readonly credit?: {
    readonly rule?: 'kalman' | 'rescorla-wagner';
    readonly prior?: DraftNumber;
    readonly 'signal prior'?: DraftNumber;
    readonly noise?: DraftNumber;
    readonly drift?: DraftNumber;
    readonly rate?: DraftNumber;
  };
  readonly 'self doubt'?: DraftNumber;
  readonly 'concept distance'?: DraftNumber;
  readonly chunks?: { readonly lift?: DraftNumber; readonly count?: DraftNumber };
  readonly recency?: DraftNumber;
}

/** A merge patch: what is not named stays, null removes. */
export interface DraftChange {
  readonly subcortex?: Names<Names<unknown> | null>;
  readonly neocortex?: DraftNeocortex;
}

export interface DraftFact {
  readonly that: string;
  readonly where?: Names<string>;
  readonly 'leads to'?: Names<string>;
  readonly feels?: Names<DraftNumber>;
  readonly effort?: DraftNumber;
  /** Said to edit whoever does it, and what that leaves of one's plasticity. */
  readonly edits?: { readonly plasticity?: DraftNumber };
  /** How strongly a channel will count where the act leads. */
  readonly gates?: Names<DraftNumber>;
  readonly weight?: DraftNumber;
}
export interface DraftConfession {
  readonly 'of yourself': { readonly plasticity: DraftNumber };
  readonly weight?: DraftNumber;
}
type Told = DraftFact | DraftConfession;
type Seen = DraftFact & { readonly 'wants after'?: Names<DraftNumber> };
type Offered =
  | string
  | (DraftMove & { readonly region?: string })
  | readonly (DraftMove & { readonly region?: string })[];

export type DraftBeat = { readonly as?: string } & (
  | { readonly live: DraftNumber }
  | { readonly guide: string | readonly string[] }
  | { readonly say: string }
  | { readonly set: Names<string> }
  | { readonly change: DraftChange }
  | { readonly tell: Told | readonly Told[] }
  | { readonly witness: Seen | readonly Seen[] }
  | { readonly offer: Names<Offered> }
  | { readonly decide: string }
  | { readonly repeat: DraftNumber; readonly beats: readonly DraftBeat[] }
);

/** `3`, `'2..'` or `'1..4'`. */
export type DraftRange = number | string;

export interface DraftDecision {
  readonly does?: string;
  readonly plan?: { readonly new?: boolean; readonly steps?: DraftRange };
  /** Regions with the state to be reached, and `within`, the ticks it may take. */
  readonly reaches?: { readonly within: number; readonly [region: string]: string | number };
}

/** `goals`, `happens`, and a prediction by decision. */
export interface DraftPredictions {
  readonly goals?: Names<'installed' | 'kept' | 'none' | 'shunned'>;
  readonly happens?: Names<DraftRange>;
  readonly [decision: string]: DraftDecision | Names<unknown> | undefined;
}

export interface DraftVariant {
  readonly why: string;
  readonly beats?: Names<DraftBeat | readonly DraftBeat[] | null>;
  readonly life?: readonly DraftBeat[];
  readonly predict?: DraftPredictions;
  /** Any other section: a merge patch on the base. */
  readonly [section: string]: unknown;
}

export interface CaseDraft {
  readonly case: string;
  readonly title: string;
  readonly story: string;
  /** Which part of the essay it belongs to. */
  readonly essay?: string;
  /** The name of one tick and of many: `['day', 'days']`. */
  readonly tick: readonly [one: string, many: string];
  readonly parameters?: Names<{
    readonly is: number;
    readonly from: number;
    readonly to: number;
    readonly what: string;
    readonly whole?: boolean;
  }>;
  readonly manifest: {
    readonly designer: string;
    readonly intends?: Names<DraftNumber>;
    readonly channels?: Names<
      string | { readonly tracks: string; readonly good?: Names<string>; readonly bad?: Names<string> }
    >;
    readonly contract?: readonly string[];
    readonly default?: Names<string>;
    readonly 're-steer'?: { readonly intends: Names<DraftNumber>; readonly beats: DraftBeat | readonly DraftBeat[] };
  };
  readonly world: Names<DraftRegion>;
  readonly body?: Names<DraftRegion>;
  readonly subcortex: Names<DraftChannel>;
  readonly hooks?: Names<DraftHook>;
  readonly neocortex?: DraftNeocortex;
  readonly life: readonly DraftBeat[];
  readonly predict?: DraftPredictions;
  readonly variants?: Names<DraftVariant>;
}

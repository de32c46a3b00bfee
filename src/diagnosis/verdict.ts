/** A verdict: does this decision game or avoid its steering signals? Plain JSON, with everything that decided it. */
import type { Reference } from '../forks/paths/cuts.ts';
import type { Path, Terms } from '../forks/paths/terms.ts';
import type { Authorship } from './authorship.ts';
import type { Grounding } from './grounding.ts';
import type { ReSteerLag } from './lag.ts';

export type Finding = 'avoids' | 'games' | 'both' | 'neither' | 'inconclusive';

/** One option, taken apart: U = U(reference) + the terms. */
export interface JudgedOption {
  readonly act: string;
  readonly u: number;
  /** Against ā, and against what was chosen. */
  readonly byDefault: Terms;
  readonly byChosen: Terms;
  /** How it is imagined to go on, act by act: as one would become, and did one stay who one is. */
  readonly course: readonly string[];
  readonly unchanged: readonly string[];
}

/** A smallest set of paths without which something else would have been chosen. */
export interface NamedButFor {
  readonly paths: readonly Path[];
  readonly flips: readonly { readonly reference: Reference; readonly winner: string }[];
}

/** What an option is foreseen to do to oneself, and what it really does. */
export interface Displacement {
  readonly act: string;
  /** Ticks on which one acts otherwise for having changed. */
  readonly foreseen: number;
  readonly real: number;
  /** Desires that are foreseen to move and really do, each way alike. */
  readonly because: readonly {
    readonly channel: string;
    readonly concept: string;
    readonly foreseen: number;
    readonly real: number;
  }[];
}

/** One of the two lives that decided it. */
export interface DecidingLife {
  readonly act: string;
  /** What it is: `lived`, or the life that a cut would have chosen. */
  readonly role: 'chosen' | 'otherwise';
  /** Acts from the decision on. */
  readonly acts: readonly string[];
  /** Goals and aversions that came or went in it. */
  readonly turned: readonly string[];
  /** What each of them was and is: 1 a goal, −1 an aversion, 0 neither. */
  readonly turns: readonly { readonly was: number; readonly is: number }[];
  readonly score: number;
  /** Signal felt after the decision, by channel. */
  readonly felt: Readonly<Record<string, number>>;
}

export interface Verdict {
  readonly decision: string;
  readonly tick: number;
  readonly finding: Finding;
  /** The name of its class, such as "steering" or "terminal, register"; of both groups, joined by " + ", where it is both. */
  readonly class: string;
  /** How steering is avoided: "by declining", "by editing a channel", …; null where it is not. */
  readonly how: string | null;
  /** The channels that it is about. Never one that this world cannot reach. */
  readonly channels: readonly string[];
  readonly chosen: string;
  /** ā. */
  readonly byDefault: string;
  /** What would have been chosen without the paths that count; null where no cut flips. */
  readonly otherwise: string | null;
  /** U(chosen) − U(best other); null where there was no other, or nothing was imagined. */
  readonly margin: number | null;
  /** Margins up to this are none. */
  readonly epsilon: number;
  readonly options: readonly JudgedOption[];
  readonly butFor: readonly NamedButFor[];
  /** True: with later selves who are blind to their own further change, other sets are but-for. */
  readonly dependsOnLaterSelves: boolean;
  readonly displacement: readonly Displacement[];
  readonly grounding: readonly Grounding[];
  readonly authorship: readonly Authorship[];
  /** Hidden score after the decision: as chosen, and had ā been done. */
  readonly intent: { readonly chosen: number; readonly byDefault: number };
  /** How soon it would follow the designer's other mind; null: the manifest names none, or the act came from no thought. */
  readonly lag: ReSteerLag | null;
  /** The two lives that decided it. */
  readonly forks: readonly DecidingLife[];
  /** First tick on which the untouched replay differs; null: never, as it must be. */
  readonly sham: number | null;
}

/** Which paths a choice hangs on: the smallest sets of paths without which something else would have been chosen. */
import { problem } from '../../problem.ts';
import { PATHS, type Path, type Terms, totalOf } from './terms.ts';

/** An option with its terms under both references. */
export interface Alternative {
  readonly act: number;
  readonly u: number;
  readonly byDefault: Terms;
  readonly byChosen: Terms;
}

export interface Alternatives {
  readonly options: readonly Alternative[];
  /** ā: what happens if nothing is done. */
  readonly byDefault: number;
  /** a*: what is chosen. */
  readonly chosen: number;
  /** Differences up to this are none. Default: 1e-9 of the largest worth or term. */
  readonly epsilon?: number;
}

export type Reference = 'byDefault' | 'byChosen';

/** A but-for set, and what would have been chosen without these paths, under each reference under which the choice flips. */
export interface ButFor {
  readonly paths: readonly Path[];
  readonly flips: readonly { readonly reference: Reference; readonly winner: number }[];
}

export interface Cuts {
  /** U(a*) − U(best option that differs from it), above which a* is chosen clearly; null where there is no other. */
  readonly margin: number | null;
  readonly epsilon: number;
  /** Options that are one and the same by every term, in groups; the first of each group speaks for it. */
  readonly same: readonly (readonly number[])[];
  /** Subset-minimal, smallest first. Empty where no cut flips the choice, or where it was not clear to begin with. */
  readonly butFor: readonly ButFor[];
  /** What is chosen without these paths: an act, ā where it ties for best, a* only where it is best alone or is ā. */
  readonly without: (paths: readonly Path[], reference: Reference) => number;
}

/** Throws a Problem where ā or a* is not among the options. */
export function cutsOf({ options, byDefault, chosen, epsilon = smallest(options) }: Alternatives): Cuts {
  for (const act of [byDefault, chosen])
    if (!options.some((option) => option.act === act))
      throw problem(`Act ${act} is not among the options.`, `Give one of ${options.map((o) => o.act).join(', ')}.`);
  const groups = groupsOf(options, byDefault, chosen, epsilon);
  const speakers = groups.map(([first]) => first);
  const speaker = (act: number): Alternative => {
    const group = groups.find((members) => members.some((option) => option.act === act));
    return (group ?? groups[0])[0];
  };
  const preferred = speaker(chosen);
  const fallback = speaker(byDefault);

  const winner = (worth: (option: Alternative) => number): Alternative => {
    const most = Math.max(...speakers.map(worth));
    const best = speakers.filter((option) => most - worth(option) <= epsilon);
    if (best.includes(fallback)) return fallback;
    return best.find((option) => option !== preferred) ?? preferred;
  };
  const without = (paths: readonly Path[], reference: Reference): Alternative =>
    winner((option) => paths.reduce((u, path) => u - option[reference][path], option.u));

  const others = speakers.filter((option) => option !== preferred);
  const margin = others.length === 0 ? null : preferred.u - Math.max(...others.map(({ u }) => u));
  const butFor: ButFor[] = [];
  if (margin !== null && margin > epsilon) {
    for (const paths of subsets()) {
      if (butFor.some((smaller) => smaller.paths.every((path) => paths.includes(path)))) continue;
      const flips = (['byDefault', 'byChosen'] as const)
        .map((reference) => ({ reference, winner: without(paths, reference) }))
        .filter((flip) => flip.winner !== preferred);
      if (flips.length > 0)
        butFor.push({ paths, flips: flips.map(({ reference, winner: { act } }) => ({ reference, winner: act })) });
    }
  }
  return {
    margin,
    epsilon,
    same: groups.map((members) => members.map(({ act }) => act)),
    butFor,
    without: (paths, reference) => without(paths, reference).act,
  };
}

/** All sets of one path or more, the smaller first. */
function subsets(): Path[][] {
  const all: Path[][] = [];
  for (let bits = 1; bits < 1 << PATHS.length; bits++) all.push(PATHS.filter((_, i) => (bits & (1 << i)) !== 0));
  return all.sort((a, b) => a.length - b.length);
}

/** a* and ā speak for those who equal them, then whoever is listed first. */
function groupsOf(
  options: readonly Alternative[],
  byDefault: number,
  chosen: number,
  epsilon: number,
): Alternative[][] {
  const rank = ({ act }: Alternative): number => (act === chosen ? 0 : act === byDefault ? 1 : 2);
  const groups: Alternative[][] = [];
  for (const option of [...options].sort((a, b) => rank(a) - rank(b))) {
    const group = groups.find(([first]) => equal(first, option, epsilon));
    if (group === undefined) groups.push([option]);
    else group.push(option);
  }
  return groups;
}

const KEYS = ['obj', ...PATHS] as const;

function equal(a: Alternative, b: Alternative, epsilon: number): boolean {
  if (Math.abs(a.u - b.u) > epsilon) return false;
  return KEYS.every(
    (key) =>
      Math.abs(a.byDefault[key] - b.byDefault[key]) <= epsilon &&
      Math.abs(a.byChosen[key] - b.byChosen[key]) <= epsilon,
  );
}

const smallest = (options: readonly Alternative[]): number => {
  let largest = 0;
  for (const { u, byDefault, byChosen } of options) {
    for (const number of [u, totalOf(byDefault), ...KEYS.flatMap((key) => [byDefault[key], byChosen[key]])])
      largest = Math.max(largest, Math.abs(number));
  }
  return 1e-9 * largest;
};

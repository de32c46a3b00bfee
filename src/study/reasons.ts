/** Why one option was taken rather than another: what made the difference, concept by concept, and what would have tipped it. */
import type { Decision, ImaginedOption } from '../director/decision.ts';

export interface Part {
  /** Null: the toil. */
  readonly concept: string | null;
  /** How strongly it was wanted at that hour, or what it was taken to mean to the designer, as far as that counts; null for the toil. */
  readonly wanted: number | null;
  /** What it adds to the worth of the option that was taken, and of the other. */
  readonly taken: number;
  readonly other: number;
}

/**
 * A tie: with the courses as they were imagined, worth is linear in each desire, so one number makes both options equal.
 * For the toil: by how much it would have to be multiplied.
 */
export interface Tie {
  readonly concept: string | null;
  readonly is: number;
  readonly at: number;
}

export interface Reasons {
  readonly taken: string;
  readonly other: string;
  /** Worth of both. */
  readonly worth: number;
  readonly otherWorth: number;
  /** The largest difference first. What no concept and no toil accounts for (later selves as judges) is in none. */
  readonly parts: readonly Part[];
  /** By the change of desire that it takes, the smallest first; the toil last. */
  readonly ties: readonly Tie[];
}

/**
 * `wanted`: strength of every concept at that hour. `now`: weight of today's desires in the judgement. `of`: the option to compare with
 * what was chosen; else, or where that is what was chosen, the next best. Null where there is no other option.
 */
export function reasonsOf(
  { options, chosen, meant }: Decision,
  wanted: ReadonlyMap<string, number>,
  now: number,
  of?: string,
): Reasons | null {
  const taken = options.find(({ act }) => act === chosen);
  const others = options.filter(({ act }) => act !== chosen);
  const best = others.reduce<ImaginedOption | undefined>(
    (top, each) => (top && top.u >= each.u ? top : each),
    undefined,
  );
  const other = others.find(({ act }) => act === of) ?? best;
  if (taken === undefined || other === undefined) return null;

  // Where meaning counts, what an option is worth by concept has been weighed already.
  const weight = meant === undefined ? now : 1;
  const amount = ({ worth }: ImaginedOption, concept: string): number =>
    weight * (worth.find((each) => each.concept === concept)?.is ?? 0);
  const counts = (concept: string): number => {
    const strength = wanted.get(concept) ?? 0;
    if (meant === undefined) return strength;
    return meant.now * strength + (meant.things.find((each) => each.concept === concept)?.is ?? 0);
  };
  const concepts = [...new Set([...taken.worth, ...other.worth].map(({ concept }) => concept))];
  const parts: Part[] = [
    ...concepts.map((concept) => ({
      concept,
      wanted: counts(concept),
      taken: amount(taken, concept),
      other: amount(other, concept),
    })),
    { concept: null, wanted: null, taken: 0 - taken.effort, other: 0 - other.effort },
  ].sort((a, b) => Math.abs(b.taken - b.other) - Math.abs(a.taken - a.other));
  return {
    taken: taken.act,
    other: other.act,
    worth: taken.u,
    otherWorth: other.u,
    parts,
    ties: tiesOf(parts, taken.u - other.u),
  };
}

/** A part that makes less of a difference than this cannot tip anything. */
const NOTHING = 1e-9;

function tiesOf(parts: readonly Part[], margin: number): Tie[] {
  const ties = parts.flatMap(({ concept, wanted, taken, other }): Tie[] => {
    const difference = taken - other;
    if (Math.abs(difference) < NOTHING) return [];
    const times = 1 - margin / difference;
    if (concept === null) return times < 0 ? [] : [{ concept, is: 1, at: times }]; // toil is never a pleasure
    return wanted === 0 || wanted === null ? [] : [{ concept, is: wanted, at: wanted * times }];
  });
  const change = ({ is, at }: Tie): number => Math.abs(at - is);
  return ties.sort((a, b) => Number(a.concept === null) - Number(b.concept === null) || change(a) - change(b));
}

/** The contract: what settles which behaviour earns what (a note, button, sensor, overseer or formula), told apart from places, body and stores. */
import { problem } from '../../problem.ts';

export interface Contract {
  /**
   * The situation with places, body and stores of `own` and the contract parts of `reference`; null where there is none such.
   * `swap(s, s)` is s.
   */
  readonly swap: (own: number, reference: number) => number | null;
  /** [A] What each act is, wherever it is on offer: the same name, the same act. */
  readonly acts: readonly (string | number)[];
}

/** Nothing that an act could change settles what is paid for what. */
export const NO_CONTRACT: Contract = { swap: (own) => own, acts: [] };

/**
 * The contract of situations that are tuples. `parts` [S][P]: the value of every sense in every situation; `settles` [P]: whether that sense
 * is part of the contract. Throws a Problem where two situations are the same tuple: then nothing tells which one is meant.
 */
export function contractOf(
  parts: readonly (readonly (string | number)[])[],
  settles: readonly boolean[],
  acts: readonly (string | number)[],
): Contract {
  const situationOf = new Map<string, number>();
  parts.forEach((tuple, s) => {
    const key = JSON.stringify(tuple);
    const other = situationOf.get(key);
    if (other !== undefined)
      throw problem(`Situations ${other} and ${s} are both ${key}.`, 'Tell them apart by one more part.');
    situationOf.set(key, s);
  });
  if (!settles.includes(true)) return { ...NO_CONTRACT, acts };
  const known = new Map<number, number | null>();
  const swap = (own: number, reference: number): number | null => {
    const pair = own * parts.length + reference;
    let found = known.get(pair);
    if (found === undefined) {
      const tuple = parts[own].map((value, p) => (settles[p] ? parts[reference][p] : value));
      found = situationOf.get(JSON.stringify(tuple)) ?? null;
      known.set(pair, found);
    }
    return found;
  };
  return { swap, acts };
}

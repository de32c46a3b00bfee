/** On which side of a boundary a decision lies: which of its options is foreseen to be done because of something, and by how much. */

/** By option: above 0 where it is foreseen to be done because of that of which one asks; how far from the boundary, in worth. */
export type Sides = Readonly<Record<string, number>>;

/** What an option is foreseen to be worth. */
export interface Worth {
  readonly act: string;
  readonly is: number;
  /** The same without that of which one asks; a number for each way to do without. */
  readonly without: readonly number[];
}

/** Differences up to this share of the largest worth are none. */
const TIE = 1e-9;

/**
 * An option is done because of something ⇔ it is worth more than all others, and without that it would not be (a tie is enough). Options that
 * are worth the same, with and without, are one. Null where there is nothing to choose.
 */
export function sidesOf(options: readonly Worth[]): Sides | null {
  const tie = TIE * Math.max(...options.flatMap(({ is, without }) => [is, ...without].map(Math.abs)));
  const same = (a: Worth, b: Worth): boolean =>
    Math.abs(a.is - b.is) <= tie && a.without.every((u, way) => Math.abs(u - b.without[way]) <= tie);
  const sides: Record<string, number> = {};
  for (const own of options) {
    const others = options.filter((each) => !same(each, own));
    if (others.length === 0) return null;
    const ahead = own.is - Math.max(...others.map(({ is }) => is));
    const behind = Math.max(...own.without.map((u, way) => Math.max(...others.map(({ without }) => without[way])) - u));
    sides[own.act] = Math.abs(behind) <= tie ? ahead : Math.min(ahead, behind);
  }
  return sides;
}

/** The option that is foreseen to be done for that reason; null: none is. */
export const foreseenBy = (sides: Sides): string | null => Object.keys(sides).find((act) => sides[act] > 0) ?? null;

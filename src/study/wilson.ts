/** How sure a share is: the Wilson score interval for n of N (Wilson 1927, J. Am. Stat. Assoc. 22: 209). */

export interface Interval {
  /** In [0, 1]. */
  readonly from: number;
  readonly to: number;
}

/** Normal quantile of a 95 % interval. */
const Z = 1.96;

/** The 95 % interval of the chance behind `n` of `of` (of ≥ 1). Unlike the plain one it says something at 0 and at N, too. */
export function wilson(n: number, of: number): Interval {
  const share = n / of;
  const z2 = (Z * Z) / of;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))) / (1 + z2);
  // At the ends the interval touches 0 and 1; rounding must not carry it beyond.
  return { from: n === 0 ? 0 : Math.max(0, middle - half), to: n === of ? 1 : Math.min(1, middle + half) };
}

/** Near names: what somebody probably meant by a word that is not in the list. */

/** Edits (insert, delete, replace, swap of neighbours) between two words: the optimal string alignment distance. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2][j - 2] + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}

/** The listed name nearest to `got`, or undefined where none is within a third of its length. */
export function nearest(got: string, names: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(got.length / 3));
  const ranked = names
    .map((name) => ({ name, distance: editDistance(got.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}

/** “Did you mean "high"? States of "place": home, party, high.” */
export function didYouMean(got: string, names: readonly string[], kind: string): string {
  const near = nearest(got, names);
  const listed = names.length === 0 ? `There are no ${kind}.` : `${capital(kind)}: ${names.join(', ')}.`;
  return near === undefined ? listed : `Did you mean "${near}"? ${listed}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

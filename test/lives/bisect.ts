/** Where a question changes its answer from no to yes. */
export function bisect(yes: (x: number) => boolean, from: number, to: number, steps = 34): number {
  if (yes(from) || !yes(to)) throw new Error(`no flip between ${from} and ${to}`);
  let [low, high] = [from, to];
  for (let i = 0; i < steps; i++) {
    const middle = (low + high) / 2;
    if (yes(middle)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** Where does a choice flip? Bisection over one number of a world. */
export function flipOf(chooses: (value: number) => boolean, low: number, high: number): number {
  const atLow = chooses(low);
  if (atLow === chooses(high))
    throw new Error(`The choice is ${atLow} at ${low} and at ${high}: nothing flips between.`);
  let [a, b] = [low, high];
  for (let i = 0; i < 50; i++) {
    const middle = (a + b) / 2;
    if (chooses(middle) === atLow) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}

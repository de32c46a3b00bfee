/** Choosing softly: the better, the likelier. */
import { exp } from '../exact.ts';

/** The chance of each option: the better it is, the likelier, and the more so the lower the temperature (above 0). */
export function softMax(u: readonly number[], temperature: number): number[] {
  const top = Math.max(...u);
  const weights = u.map((each) => exp((each - top) / temperature));
  const sum = weights.reduce((all, each) => all + each, 0);
  return weights.map((each) => each / sum);
}

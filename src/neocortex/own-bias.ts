/** β̂, how much one believes that later counts for one's later selves: learned from one's own choices, held against what each β would have done. */
import { exp, log } from '../exact.ts';
import { bestOf } from './planner/best.ts';
import { softMax } from './soft-max.ts';

/** β from 0 (nothing but now) to 1 (no present bias): what one's own may be. */
export const BIASES: readonly number[] = Array.from({ length: 21 }, (_, i) => i / 20);

/** One choice in ten is put down to a lapse, in which anything may be done: so no single one says all, however cold one chooses. */
export const LAPSE = 0.1;

/** One choice of one's own. */
export interface OwnChoice {
  /** What each option brought at once, and what was to follow, discounted by δ alone. */
  readonly options: readonly { readonly atOnce: number; readonly rest: number }[];
  /** Index of what was done. */
  readonly done: number;
  /** Of a soft choice; null: the best was taken. */
  readonly temperature: number | null;
}

/** By how much a resolution kept or broken counts, in log odds, where the best is taken of two. */
const ONE = log((1 - LAPSE / 2) / (LAPSE / 2));

/**
 * β̂ in [0, 1], the mean of the posterior: O'Donoghue and Rabin's (2001) partial naivete, learned as in Ali (2011).
 * `naivety` ≥ 0: one is born as if so many resolutions had been kept that only β = 1 keeps; all other β are as likely as one another.
 */
export function biasBelieved(bias: readonly number[] | undefined, naivety: number): number {
  if (naivety === Number.POSITIVE_INFINITY) return 1;
  const logs = BIASES.map((beta, i) => (bias?.[i] ?? 0) + (beta === 1 ? naivety * ONE : 0));
  const top = Math.max(...logs);
  let mean = 0;
  let mass = 0;
  logs.forEach((each, i) => {
    const weight = exp(each - top);
    mean += BIASES[i] * weight;
    mass += weight;
  });
  return mean / mass;
}

/** Chances that differ by less, in logs, differ by rounding. */
const ALIKE = 1e-9;

/** The evidence after one more choice: null where every β would have made it alike, so that it says nothing. */
export function evidenceOf({ options, done, temperature }: OwnChoice, before?: readonly number[]): number[] | null {
  const says = BIASES.map((beta) => {
    const u = options.map(({ atOnce, rest }) => atOnce + beta * rest);
    return log(chanceOf(u, done, temperature));
  });
  if (Math.max(...says) - Math.min(...says) < ALIKE) return null;
  const logs = says.map((each, i) => (before?.[i] ?? 0) + each);
  const top = Math.max(...logs);
  return logs.map((each) => each - top);
}

function chanceOf(u: readonly number[], done: number, temperature: number | null): number {
  const meant = temperature === null ? Number(bestOf(u) === done) : softMax(u, temperature)[done];
  return (1 - LAPSE) * meant + LAPSE / u.length;
}

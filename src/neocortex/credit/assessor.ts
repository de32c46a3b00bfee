/** A thought assessor: what the concepts are worth to one steering channel, and how unsure the agent is of each worth. */

/** Active regressors, sparse: indices into an assessor and their activations (a gain, if any, already multiplied in). */
export interface Activity {
  readonly at: readonly number[];
  readonly is: readonly number[];
}

/** Plain JSON, one entry per regressor. Learning changes the arrays in place: copy before a fork. */
export interface Assessor {
  /** Valence weights. */
  readonly w: number[];
  /** Covariance Σ, lower triangle row by row: Σ_ij stands at i(i+1)/2 + j for j ≤ i, so that growing is appending. */
  readonly sigma: number[];
  /** Variance that each regressor was born with. */
  readonly prior: number[];
  /** Whether Σ_ii may never exceed its prior. Lives cap it (else an absent old concept grows more plastic than a new one). */
  readonly capped: boolean;
}

/** An assessor that knows no regressor yet. */
export function newAssessor(capped = true): Assessor {
  return { w: [], sigma: [], prior: [], capped };
}

/** Adds a regressor of weight 0, uncorrelated with the others, and returns its index. `variance` ≥ 0. */
export function addRegressor(assessor: Assessor, variance: number): number {
  const index = assessor.w.length;
  assessor.w.push(0);
  assessor.prior.push(variance);
  for (let j = 0; j < index; j++) assessor.sigma.push(0);
  assessor.sigma.push(variance);
  return index;
}

/** w·x: the signal that this assessor expects. */
export function expectation({ w }: Assessor, { at, is }: Activity): number {
  let sum = 0;
  for (let a = 0; a < at.length; a++) sum += w[at[a]] * is[a];
  return sum;
}

/** Σ_ij; i = j gives the variance of a weight. */
export function covariance({ sigma }: Assessor, i: number, j: number): number {
  return i >= j ? sigma[(i * (i + 1)) / 2 + j] : sigma[(j * (j + 1)) / 2 + i];
}

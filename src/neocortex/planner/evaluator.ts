/** Who judges a plan: the weights of the one evaluation rule. */

/** U = Σ D(j)·E[ now·w·φ − effort + signal·r̂ + laterSelf·ŵ_j·φ + intent·meaning·φ + edited·m_j ]. */
export interface Evaluator {
  /** w_X [F]: today's desires, which the imagined self starts from. */
  readonly weights: Float64Array;
  /** How much today's desires count; 1 in an ordinary mind. */
  readonly now: number;
  /** w_ρ: the felt signal as an end in itself. */
  readonly signal: number;
  /** w_σ: things judged by the desires one will have then (Everitt et al. 2016 call this hedonistic). */
  readonly laterSelf: number;
  /** w_θ, and E[Θ] as weights [F]: things judged by what the designer is inferred to mean. */
  readonly intent: number;
  readonly meaning: Float64Array | null;
  /** w_m ≤ 0: aversion to being edited other than by living. */
  readonly edited: number;
}

/** An evaluator who wants these things and nothing else, save what `more` says. */
export const wanting = (weights: ArrayLike<number>, more: Partial<Omit<Evaluator, 'weights'>> = {}): Evaluator => ({
  weights: Float64Array.from(weights),
  now: 1,
  signal: 0,
  laterSelf: 0,
  intent: 0,
  meaning: null,
  edited: 0,
  ...more,
});

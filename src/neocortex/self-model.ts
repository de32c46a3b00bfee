/** The self-model: how much do steering signals change my own goals? Learned from one's own goal changes, or told. */
import type { SelfModel } from './mind.ts';

/** Nobody has noticed anything yet. */
export const newSelfModel = (): SelfModel => ({ ab: 0, bb: 0 });

/**
 * k̂ in [0, 1]: the share of the change that one's own confidence predicts which really comes.
 * A ridge regression through the origin: Σab / (Σb² + λ_k), so 0 at birth and rising with age. `doubt`: λ_k ≥ 0.
 */
export function plasticityBelieved({ ab, bb }: SelfModel, doubt: number): number {
  if (ab <= 0 || bb + doubt <= 0) return 0;
  return Math.min(1, ab / (bb + doubt));
}

/** One observed change a = xᵀΔw where b = kδ was to be expected, in place. */
export function observeChange(self: SelfModel, a: number, b: number): void {
  self.ab += a * b;
  self.bb += b * b;
}

/** Being told how one is steered counts like `weight` ticks on which a surprise of 1 changed one's goals by `plasticity`. */
export function beToldOfYourself(self: SelfModel, plasticity: number, weight: number): void {
  self.ab += plasticity * weight;
  self.bb += weight;
}

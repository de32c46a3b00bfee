/** How a plan is made: how far ahead, how patiently, by whom it is judged, and what the planner believes of itself. */
import type { Discount } from '../settings.ts';
import type { Evaluator } from './evaluator.ts';

/** A discount rule, or the discounts themselves by delay: D(0) = 1, D(1), … for at least the horizon. */
export type Patience = Discount | readonly number[];

/** What the planner believes of itself: by how much it will change, and when that is too little to count. */
export interface SelfView {
  /** k̂: the share of its own learning that the planner foresees, 0 (stays who it is) to 1. */
  readonly khat: number;
  /** A lesson that would move the self by less than this never counts (a tenth of the goal threshold). */
  readonly still: number;
  /** Today's plasticity: 1, or 0 where learning is known to be off. Default 1. */
  readonly plasticity?: number;
}

/** How imagined later selves choose. */
export type Choice = { readonly kind: 'best' } | { readonly kind: 'soft'; readonly temperature: number };

export interface Planning {
  /** Acts ahead, a whole number from 1. */
  readonly horizon: number;
  readonly discount: Patience;
  /**
   * What is believed of later selves' patience: `known` (sophisticated: each discounts from its own day), `like me now`
   * (naive: each goes on as today's self would have it), or another patience that each is believed to have from its own day (β̂).
   */
  readonly laterSelves: 'known' | 'like me now' | Patience;
  readonly evaluator: Evaluator;
  /** Default: a self that nothing changes. */
  readonly mind?: SelfView;
  /** Default: best. */
  readonly choice?: Choice;
  /** M: how many different foreseen changes are counted, and more while the choice has not settled. Default 3. */
  readonly lessons?: number;
  /** Tell apart what every act brings at once and what follows (`Tables.parts`)? Only where both selves have βδ-discounts and one δ. Default no. */
  readonly parts?: boolean;
  /** How many are counted at the very most, settled or not. Default: as many as there are nodes for. */
  readonly mostLessons?: number;
  /** Most nodes (situations × horizon × imagined selves); what does not fit is ignored, and said to be. Default 100,000. */
  readonly nodes?: number;
}

export const UNCHANGING: SelfView = { khat: 0, still: 0 };
export const BEST: Choice = { kind: 'best' };

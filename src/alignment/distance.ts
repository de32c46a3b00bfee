/** How far two reward functions are apart: 0 where they prefer the same policies, 1 where they want the opposite, whatever the scenario. */
import { type Canonical, epicCanonical, starcCanonical } from './canonical.ts';
import type { Reward, Tabular } from './tabular.ts';

export type Metric = 'starc' | 'epic';

const CANONICAL: Readonly<Record<Metric, Canonical>> = { starc: starcCanonical, epic: epicCanonical };

/** What is left of a reward that prefers nothing is rounding: below this share of its largest amount. */
const NOTHING = 1e-9;

/**
 * Half the distance of the two canonical rewards, each of length 1 in the coverage. That is √((1 − r)/2) with r their cosine; for EPIC, whose
 * canonical rewards have the mean 0, r is Pearson's. A reward that prefers nothing has the length 0 and is half a unit from every other.
 */
export function distance(process: Tabular, one: Reward, other: Reward, metric: Metric): number {
  return apart(process, standardised(process, one, metric), standardised(process, other, metric));
}

const apart = (process: Tabular, a: Float64Array, b: Float64Array): number =>
  length(
    process,
    a.map((each, t) => each - b[t]),
  ) / 2;

function standardised(process: Tabular, reward: Reward, metric: Metric): Float64Array {
  const canonical = CANONICAL[metric](process, reward);
  const size = length(process, canonical);
  let most = 0;
  for (const { from, act, to } of process.transitions) most = Math.max(most, Math.abs(reward(from, act, to)));
  return size <= NOTHING * most ? canonical.fill(0) : canonical.map((each) => each / size);
}

function length({ transitions }: Tabular, numbers: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < numbers.length; t++) sum += transitions[t].covered * numbers[t] * numbers[t];
  return Math.sqrt(sum);
}

/** What the agent values, what the subcortex pays for, and what the designer intends. */
export interface Rewards {
  readonly agent: Reward;
  readonly subcortex: Reward;
  readonly designer: Reward;
}

export interface Triple {
  /** Agent to subcortex. */
  readonly inner: number;
  /** Subcortex to designer. */
  readonly outer: number;
  /** Agent to designer. */
  readonly total: number;
}

export function tripleOf(process: Tabular, rewards: Rewards, metric: Metric): Triple {
  const agent = standardised(process, rewards.agent, metric);
  const subcortex = standardised(process, rewards.subcortex, metric);
  const designer = standardised(process, rewards.designer, metric);
  return {
    inner: apart(process, agent, subcortex),
    outer: apart(process, subcortex, designer),
    total: apart(process, agent, designer),
  };
}

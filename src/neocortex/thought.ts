/** A thought sent down: a plan under consideration, told to the base layer as nothing but the signals that are expected on its way. */
import type { Imagined } from './imagination/imagination.ts';
import type { Mind } from './mind.ts';
import type { PathStep } from './planner/path.ts';

export interface Thought {
  /** In the order in which the acts are on offer: the likeliest course of each. */
  readonly options: readonly { readonly steps: readonly ImaginedStep[] }[];
}

export interface ImaginedStep {
  /** The same situation has the same number, wherever in the thought it comes up. */
  readonly step: number;
  /** r̂ by channel, gain multiplied in. */
  readonly readings: Readonly<Record<string, number>>;
}

/** A signal that came in answer, for one imagined step. */
export interface Answer {
  /** The hook that gave it. */
  readonly hook: string;
  readonly step: number;
  readonly channel: string;
  readonly pays: number;
}

/** How a thought reaches the base layer, and its answer the mind. */
export type SendDown = (thought: Thought) => readonly Answer[];

export function thoughtOf(mind: Mind, { situations }: Imagined, courses: readonly (readonly PathStep[])[]): Thought {
  return {
    options: courses.map((course) => ({
      steps: course.map(({ to }) => ({
        step: to,
        readings: Object.fromEntries(mind.lines.map(({ channel }, k) => [channel, situations[to].signals[k]])),
      })),
    })),
  };
}

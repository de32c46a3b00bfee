/** Considering what to do: a plan is made, sent down to the base layer, and made once more where the answer has changed what is wanted. */
import { type Imagined, imagine } from './imagination/imagination.ts';
import type { Change } from './learn.ts';
import { learnFromThought } from './learn-thought.ts';
import type { Mind } from './mind.ts';
import type { PathStep } from './planner/path.ts';
import type { Settings } from './settings.ts';
import { type SendDown, thoughtOf } from './thought.ts';

/** What a plan is made of here: the plan itself, and the likeliest course of each option. */
export interface Planned<P> {
  readonly planned: P;
  readonly courses: () => readonly (readonly PathStep[])[];
}

/** Imagines and plans; where the base layer answers the thought and that changes a desire, once more with the desires one has then. */
export function consider<P>(
  mind: Mind,
  settings: Settings,
  sendDown: SendDown | null,
  planFor: (imagined: Imagined) => Planned<P>,
): { readonly imagined: Imagined; readonly planned: P; readonly changes: readonly Change[] } {
  const imagined = imagine(mind, settings);
  const { planned, courses } = planFor(imagined);
  const answers = sendDown === null ? [] : sendDown(thoughtOf(mind, imagined, courses()));
  const changes = learnFromThought(mind, imagined, answers, settings);
  if (changes.length === 0) return { imagined, planned, changes };
  // Only once: a second answer to a second thought would never end.
  const again = imagine(mind, settings);
  return { imagined: again, planned: planFor(again).planned, changes };
}

/** Words for a life that is given as a trace: what it is called, its ticks, and what stood on one of them. */
import type { Case } from '../case/case.ts';
import type { Script } from '../director/script.ts';
import type { Step, Trace } from '../director/trace.ts';
import { tickText } from '../report/story/stretch.ts';
import { nameOf } from './failure.ts';

const isCase = (script: Script): script is Case => 'id' in script && 'variant' in script && 'tick' in script;

/** `food-reward (sated), seed 3`; a script that is no case has no name. */
export const lifeText = ({ script, seed }: Trace): string =>
  `${isCase(script) ? nameOf(script) : 'the life'}, seed ${seed}`;

/** `hour 146`. */
export const clockText = ({ script }: Trace, tick: number): string =>
  `${isCase(script) ? script.tick.one : 'tick'} ${tick}`;

/** `hour 146 ("shop again")`. */
export function whenText(trace: Trace, tick: number): string {
  const decision = trace.steps.find((step) => step.tick === tick)?.decision ?? null;
  return `${clockText(trace, tick)}${decision === null ? '' : ` ("${decision.name}")`}`;
}

/** Where everything stood, what was felt and what was done; a life may be over by then. */
export const stepText = (step: Step | undefined): string => (step === undefined ? 'the life is over' : tickText(step));

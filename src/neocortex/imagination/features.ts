/** Features: what a situation brings, one number per steering line and concept, and what today's desires make of each. */
import type { Mind } from '../mind.ts';
import type { Process } from '../planner/process.ts';
import { type Situation, totalSignal } from './situation.ts';

/** One feature per line and concept. The felt signal itself, once it is a concept, is a feature too: as strong as the signal expected. */
export function featuresOf(
  mind: Mind,
  situations: readonly Situation[],
): Pick<Process, 'featureCount' | 'featStart' | 'featAt' | 'featIs'> {
  const concepts = mind.concepts.list.length;
  const featStart = [0];
  const featAt: number[] = [];
  const featIs: number[] = [];
  for (const situation of situations) {
    const felt = mind.felt === -1 ? 0 : totalSignal(situation);
    for (let k = 0; k < situation.x.length; k++) {
      const { at, is } = situation.x[k];
      for (let i = 0; i < at.length; i++) {
        if (is[i] === 0) continue;
        featAt.push(k * concepts + at[i]);
        featIs.push(is[i]);
      }
      if (felt !== 0) {
        featAt.push(k * concepts + mind.felt);
        featIs.push(felt);
      }
    }
    featStart.push(featAt.length);
  }
  return {
    featureCount: mind.lines.length * concepts,
    featStart: new Int32Array(featStart),
    featAt: new Int32Array(featAt),
    featIs: new Float64Array(featIs),
  };
}

/** Today's desires, one weight per line and concept: what the features are worth. */
export function weightsOf(mind: Mind): Float64Array {
  const concepts = mind.concepts.list.length;
  const weights = new Float64Array(mind.lines.length * concepts);
  for (let k = 0; k < mind.lines.length; k++) weights.set(mind.lines[k].desires.w, k * concepts);
  return weights;
}

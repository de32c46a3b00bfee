/** How an agent comes by its motive: the same imagination, judged by other weights. */
import { weightsOf } from '../neocortex/imagination/features.ts';
import type { Mind } from '../neocortex/mind.ts';

/** Today's desires for things, with none for the felt signal as such. */
export function desiresForThings(mind: Mind): Float64Array {
  const weights = weightsOf(mind);
  const { length: concepts } = mind.concepts.list;
  if (mind.felt !== -1) for (let k = 0; k < mind.lines.length; k++) weights[k * concepts + mind.felt] = 0;
  return weights;
}

/** Learning which of one's acts edit oneself, from having done them and from being told. Everything changes the model in place. */
import { indexIn, read } from './learn-world.ts';
import { beTold, type Memory, newTrack } from './track.ts';
import { candidatesFor, predictEdit, type WorldModel } from './world-model.ts';

/** What the act, done in `values`, turned out to be. Returns whether one now believes otherwise of it there. */
export function learnEdit(
  model: WorldModel,
  values: readonly number[],
  act: number,
  edited: boolean,
  memory: Memory,
): boolean {
  const before = predictEdit(model, values, act);
  read(model, model.edits[act], values, edited ? 1 : 0, memory);
  return predictEdit(model, values, act) !== before;
}

/** Testimony: in `where` (ANY: wherever) the act edits whoever does it. `leaves`: of one's plasticity; null: that was not said. */
export function beToldEdit(
  model: WorldModel,
  where: readonly number[],
  sizes: readonly number[],
  act: number,
  leaves: number | null,
  weight: number,
  memory: Memory,
): void {
  const { scene } = candidatesFor(where.length);
  const reading = model.edits[act];
  reading.track ??= newTrack(scene);
  beTold(reading.track, scene, where, sizes, indexIn(reading.values, 1), weight, memory);
  if (leaves !== null) model.leaves[act] = leaves;
}

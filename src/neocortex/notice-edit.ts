/** Noticing, with the act just done, whether it edited oneself. */
import type { Mind } from './mind.ts';
import type { Settings } from './settings.ts';
import { learnEdit } from './world-model/learn-edits.ts';

/** In place: what is believed of the act, and what one was told that it leaves of one's plasticity, if it did edit oneself. */
export function noticeEdit(mind: Mind, edited: boolean, settings: Settings): void {
  const { last, model } = mind;
  if (last === null) return;
  if (settings.learns.world && learnEdit(model, last.values, last.act, edited, settings)) mind.remembered = null;
  const leaves = model.leaves[last.act];
  if (!edited || leaves === null || leaves === mind.plasticity) return;
  mind.plasticity = leaves;
  mind.remembered = null;
}

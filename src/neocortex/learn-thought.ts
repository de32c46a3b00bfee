/** Learning from a thought, which happens only where the base layer answers it: by itself, thinking changes no desire by a bit. */
import { learn } from './credit/credit.ts';
import { type Imagined, shownIn } from './imagination/imagination.ts';
import { heardIn } from './imagination/situation.ts';
import { type Change, changeOf } from './learn.ts';
import type { Mind } from './mind.ts';
import type { Settings } from './settings.ts';
import type { Answer } from './thought.ts';

/**
 * Credits each answer to its imagined step, in place and in the order given: δ = answer − w·x, by the rule and the gate of every other lesson.
 * One hook's answer on one channel counts once for each situation. Beliefs stay, for nothing was lived; so does the self-model.
 */
export function learnFromThought(
  mind: Mind,
  imagined: Imagined,
  answers: readonly Answer[],
  { credit, learns }: Settings,
): Change[] {
  const changes: Change[] = [];
  const credited = new Set<string>();
  for (const { hook, step, channel, pays } of answers) {
    const key = JSON.stringify([hook, step, channel]);
    const k = mind.lines.findIndex((line) => line.channel === channel);
    const situation = imagined.situations[step];
    if (k === -1 || situation === undefined)
      throw new Error(`the hook "${hook}" pays ${channel} for step ${step}, of which nobody thought`);
    if (credited.has(key)) continue;
    credited.add(key);
    const line = mind.lines[k];
    // A thought takes no time, so no variance drifts back.
    const lesson = learn(line.desires, heardIn(mind, situation, k), pays, { ...credit, drift: 0 }, learns.desires);
    const change = changeOf(mind, line, { hook, pays }, lesson, shownIn(mind, situation));
    if (change) changes.push(change);
  }
  return changes;
}

/** One situation as it is imagined: what can be done there, what it activates, which signals it would bring. */
import { type Activity, expectation } from '../credit/assessor.ts';
import type { Mind } from '../mind.ts';
import type { Settings } from '../settings.ts';
import { predictGain } from '../world-model/world-model.ts';
import { heard, heardThrough, type Scene } from './imagery.ts';

export interface Situation {
  readonly scene: Scene;
  /** Acts thought to be on offer. */
  readonly acts: readonly number[];
  /** By line: what it hears, gain multiplied in. */
  readonly x: readonly Activity[];
  /** By line: the signal that is expected. */
  readonly signals: readonly number[];
}

/** The signal that a line would really bring in a scene, by somebody who knows; null: who does not know either. */
export type Reads = (scene: Scene, channel: string) => number | null;

/** The scene, imagined with these acts on offer and this novelty in the air. */
export function situationOf(
  mind: Mind,
  scene: Scene,
  acts: readonly number[],
  novelty: number,
  settings: Settings,
  reads?: Reads,
): Situation {
  const hears = heard(mind, scene, novelty, settings);
  const x: Activity[] = [];
  const signals: number[] = [];
  for (let k = 0; k < mind.lines.length; k++) {
    const { beliefs, channel } = mind.lines[k];
    const gain = scene.kind === 'situation' ? predictGain(mind.model, scene.values, k) : 1;
    x.push(within(heardThrough(scene, k, hears[k], gain), beliefs.w.length));
    signals.push(reads?.(scene, channel) ?? expectation(beliefs, x[k]));
  }
  return { scene, acts, x, signals };
}

/** Concepts that formed since the last lesson have no weight yet. */
function within(x: Activity, size: number): Activity {
  let fits = true;
  for (let i = 0; i < x.at.length; i++) if (x.at[i] >= size) fits = false;
  if (fits) return x;
  const keep = x.at.flatMap((c, i) => (c < size ? [i] : []));
  return { at: keep.map((i) => x.at[i]), is: keep.map((i) => x.is[i]) };
}

/** What line k hears, with the felt signal among it once that is a concept: as strong as the signal expected. */
export function heardIn(mind: Mind, situation: Situation, k: number): Activity {
  const { at, is } = situation.x[k];
  const total = mind.felt === -1 ? 0 : totalSignal(situation);
  return total === 0 ? { at, is } : { at: [...at, mind.felt], is: [...is, total] };
}

export function totalSignal({ signals }: Situation): number {
  let sum = 0;
  for (const signal of signals) sum += signal;
  return sum;
}

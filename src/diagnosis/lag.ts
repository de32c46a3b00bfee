/** Would it follow? The designer's other mind, tried out at a decision: how soon the agent does what would then be meant. */
import { liveFrom, momentAt } from '../director/live.ts';
import { livingOn } from '../director/script.ts';
import type { Trace } from '../director/trace.ts';
import { reSteered } from '../forks/re-steered.ts';
import { scoreOf } from './hidden-score.ts';
import type { Manifest } from './manifest.ts';

/** Ticks that pass before the act that first brings what is now meant, 0: it is done at once; `never`: not in the ticks looked at. */
export type Lag = number | 'never';

export interface ReSteerLag {
  readonly told: Lag;
  readonly untold: Lag;
  /** Ticks looked at. */
  readonly within: number;
}

/** Long enough for a desire of a few days' standing to wear away. */
const LOOK = 60;

/** Null where the manifest names no other mind of the designer's. */
export function reSteerLag(trace: Trace, tick: number, { reSteer }: Manifest): ReSteerLag | null {
  if (reSteer === undefined) return null;
  const script = livingOn(trace.script, LOOK);
  const meant = Object.fromEntries(Object.entries(reSteer.intends).filter(([, is]) => is > 0));
  const lag = (told: boolean): Lag => {
    const { steps } = liveFrom(script, momentAt(trace, tick), tick + 1 + LOOK, {
      ...reSteered(reSteer.beats, told),
      passing: true,
    });
    const first = steps.findIndex((step, i) => i > 0 && scoreOf([step], script.regions, meant) > 0);
    return first === -1 ? 'never' : first - 1;
  };
  return { told: lag(true), untold: lag(false), within: LOOK };
}

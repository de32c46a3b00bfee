/** Inner, outer and total distance of one life: as it ended, or drawn over its ticks. */
import type { Manifest } from '../diagnosis/manifest.ts';
import { momentAt } from '../director/live.ts';
import type { Moment } from '../director/moment.ts';
import type { Trace } from '../director/trace.ts';
import { discounts } from '../neocortex/planner/index.ts';
import type { Settings } from '../neocortex/settings.ts';
import { type Atlas, atlasOf, formulaAt } from './atlas.ts';
import { type Metric, type Triple, tripleOf } from './distance.ts';
import { type Counted, tabularOf } from './tabular.ts';
import { marksOfTampering, type OwnWeight, strongest } from './tampering.ts';
import { rewardsOf, signalWorth } from './values.ts';

/** Plain JSON. */
export interface Distances {
  /** What was lived before this tick is in it. */
  readonly tick: number;
  /** Over the transitions that were lived, as often as they were; null: none was. */
  readonly lived: Readonly<Record<Metric, Triple>> | null;
  /** Over every act of every situation that can come to be, all alike. */
  readonly full: Readonly<Record<Metric, Triple>> | null;
  /** v: what a unit of signal is worth as such. */
  readonly v: number;
  /** The mark of tampering that counts most in itself: an inner distance of 0 may rest on v, or on this. Null: none is known. */
  readonly tampering: OwnWeight | null;
  /** Situations that `full` is about, and whether there were more than are drawn in. */
  readonly situations: number;
  readonly cropped: boolean;
}

/** The distances as the life ended. */
export const distancesOf = (trace: Trace, manifest: Manifest): Distances =>
  distancesAt(trace, trace.end.tick, manifest);

/** The distances as they were before a tick of that life. `full` is about all situations of the whole life. */
export const distancesAt = (trace: Trace, tick: number, manifest: Manifest): Distances =>
  distancesOver(trace, [tick], manifest)[0];

/** The same at several ticks. */
export function distancesOver(trace: Trace, ticks: readonly number[], manifest: Manifest): Distances[] {
  const atlases = new Map<string, Charted>();
  return ticks.map((tick) => {
    const moment = tick === trace.end.tick ? trace.end : momentAt(trace, tick);
    const formula = formulaAt(trace, tick);
    const key = JSON.stringify(formula);
    let charted = atlases.get(key);
    if (charted === undefined) {
      const atlas = atlasOf(trace, formula);
      charted = { atlas, marks: marksOfTampering(atlas.situations, manifest) };
      atlases.set(key, charted);
    }
    return measured(charted, moment, tick, trace, manifest);
  });
}

interface Charted {
  readonly atlas: Atlas;
  readonly marks: readonly string[];
}

function measured(
  { atlas, marks }: Charted,
  { mind, neocortex }: Moment,
  tick: number,
  { script: { agent } }: Trace,
  { intends }: Manifest,
): Distances {
  const valuer = { mind, neocortex, agent };
  const rewards = rewardsOf(atlas, valuer, intends);
  const over = (counted: readonly Counted[]): Distances['full'] => {
    if (counted.length === 0) return null;
    const process = tabularOf(atlas.situations.length, atlas.acts.length, counted, rateOf(neocortex));
    return { starc: tripleOf(process, rewards, 'starc'), epic: tripleOf(process, rewards, 'epic') };
  };
  return {
    tick,
    lived: over(atlas.lived.filter((each) => each.tick < tick).map((each) => ({ ...each, weight: 1 }))),
    full: over(atlas.full),
    v: signalWorth(valuer) + 0,
    tampering: strongest(mind, marks),
    situations: atlas.situations.length,
    cropped: atlas.cropped,
  };
}

/** γ under which all that lies ahead counts for as much as it does to the agent, as far as it looks: 1/(1 − γ) = Σ D(j). */
export function rateOf({ discount, horizon }: Settings): number {
  const ahead = discounts(discount, horizon).reduce((sum, each) => sum + each, 0);
  return 1 - 1 / ahead;
}

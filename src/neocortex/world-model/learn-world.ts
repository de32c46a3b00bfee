/** Learning the world: from what acts led to, what was on offer, and what one is told. Everything changes the model in place. */
import { log } from '../../exact.ts';
import {
  ANY,
  beTold,
  type Counts,
  copyTrack,
  FADE,
  type Memory,
  newTrack,
  observe,
  predicted,
  shareOf,
  type Track,
} from './track.ts';
import {
  candidatesFor,
  predictGain,
  predictOffer,
  predictSense,
  type Reading,
  type SenseModel,
  type WorldModel,
} from './world-model.ts';

/** What was seen to be on offer and how the body gated each line (null: not felt), in the situation `values`. Returns by how much this moved a prediction. */
export function learnScene(
  model: WorldModel,
  values: readonly number[],
  offered: readonly boolean[],
  gains: readonly (number | null)[],
  memory: Memory,
): number {
  const { scene } = candidatesFor(values.length);
  let changed = 0;
  for (let act = 0; act < model.offers.length; act++) {
    const track = model.offers[act];
    const foreseen = predictOffer(model, values, act);
    observe(track, scene, values, offered[act] ? 1 : 0, memory);
    if (predictOffer(model, values, act) !== foreseen) changed = 1;
  }
  for (let k = 0; k < gains.length; k++) {
    const gain = gains[k];
    if (gain === null) continue;
    const foreseen = predictGain(model, values, k);
    read(model, model.gains[k], values, gain, memory);
    changed = Math.max(changed, Math.abs(predictGain(model, values, k) - foreseen));
  }
  observe(model.visits, scene, values, 0, memory);
  return changed;
}

/** What an act led to and cost. Returns by how much (0 to 1) this moved the prediction for the very situation it was done in. */
export function learnMove(
  model: WorldModel,
  before: readonly number[],
  act: number,
  effort: number,
  after: readonly number[],
  memory: Memory,
): number {
  const { moves } = candidatesFor(before.length);
  let changed = model.known[act] ? 0 : 1;
  model.known[act] = true;
  for (let i = 0; i < after.length; i++) {
    const sense = model.senses[i];
    sense.byAct[act] ??= newTrack(moves[i]);
    const own = sense.byAct[act] as Track;
    const foreseen = predictSense(model, before, act, i);
    const share = foreseen === null ? 0 : shareOf(foreseen, after[i]);
    const whatever = surprise(predicted(sense.anyAct, moves[i], before), after[i]);
    const aside = sense.aside[act];
    sense.loss[0] = FADE * sense.loss[0] + whatever;
    sense.loss[1] = FADE * sense.loss[1] + surprise(predicted(own, moves[i], before), after[i]);
    const stayed = before[i] === after[i] ? 0 : UNFORESEEN;
    sense.stays = FADE * sense.stays + stayed;
    aside[0] = FADE * aside[0] + stayed;
    aside[1] = FADE * aside[1] + whatever;
    observe(sense.anyAct, moves[i], before, after[i], memory);
    observe(own, moves[i], before, after[i], memory);
    weigh(sense);
    const now = predictSense(model, before, act, i);
    changed = Math.max(changed, Math.abs((now === null ? 0 : shareOf(now, after[i])) - share));
  }
  read(model, model.efforts[act], before, effort, memory);
  return changed;
}

/** What an outcome costs that a guide had ruled out, in nats. */
const UNFORESEEN = -log(0.05);

function surprise(counts: Counts | null, outcome: number): number {
  if (counts === null) return 0.1;
  const share = shareOf(counts, outcome);
  return share === 1 ? 0 : -log(0.9 * share + 0.05);
}

/** A sense is taken to heed acts once that has saved this much surprise, in nats, and until it saves none. */
const WORTH_HEEDING = 1;

function weigh(sense: SenseModel): void {
  const [free, acted] = sense.loss;
  const heeds = acted < free - (sense.heeds ? -1e-9 : WORTH_HEEDING);
  if (heeds !== sense.heeds) {
    sense.heeds = heeds;
    sense.anyAct.stamp++;
    for (const track of sense.byAct) if (track) track.stamp++;
  }
}

export function read(
  model: WorldModel,
  reading: Reading,
  values: readonly number[],
  value: number,
  memory: Memory,
): void {
  const { scene } = candidatesFor(values.length);
  if (reading.track === null) {
    if (value === reading.values[0]) return;
    reading.track = copyTrack(model.visits);
  }
  observe(reading.track, scene, values, indexIn(reading.values, value), memory);
}

export function indexIn(values: number[], value: number): number {
  const at = values.indexOf(value);
  return at === -1 ? values.push(value) - 1 : at;
}

/** Testimony: in `where` (ANY: wherever), the act is on offer and leads to `leadsTo` (ANY: not said). `sizes`: values known per sense. */
export function beToldMove(
  model: WorldModel,
  where: readonly number[],
  sizes: readonly number[],
  act: number,
  leadsTo: readonly number[],
  effort: number | null,
  weight: number,
  memory: Memory,
): void {
  const { moves, scene } = candidatesFor(where.length);
  model.known[act] = true;
  beTold(model.offers[act], scene, where, sizes, 1, weight, memory);
  for (let i = 0; i < leadsTo.length; i++) {
    if (leadsTo[i] === ANY) continue;
    const sense = model.senses[i];
    sense.byAct[act] ??= newTrack(moves[i]);
    const track = sense.byAct[act] as Track;
    const whatever = weight * surprise(predicted(sense.anyAct, moves[i], where), leadsTo[i]);
    sense.loss[0] += whatever;
    if (where[i] !== ANY && where[i] !== leadsTo[i]) sense.aside[act][0] += weight * UNFORESEEN;
    sense.aside[act][1] += whatever;
    beTold(track, moves[i], where, sizes, leadsTo[i], weight, memory);
    weigh(sense);
  }
  if (effort !== null) {
    const reading = model.efforts[act];
    reading.track ??= newTrack(scene);
    beTold(reading.track, scene, where, sizes, indexIn(reading.values, effort), weight, memory);
  }
}

/** Testimony: in `there` (ANY: wherever) the channel counts by so much. */
export function beToldGain(
  model: WorldModel,
  there: readonly number[],
  sizes: readonly number[],
  channel: number,
  gain: number,
  weight: number,
  memory: Memory,
): void {
  const reading = model.gains[channel];
  reading.track ??= copyTrack(model.visits);
  beTold(reading.track, candidatesFor(there.length).scene, there, sizes, indexIn(reading.values, gain), weight, memory);
}

/** Testimony: what one is told changes what one believes, never what one wants. */
import { activity, patchesOf } from './concepts/activation.ts';
import { takeIn } from './concepts/concepts.ts';
import { learn } from './credit/credit.ts';
import { readIntent, spoilt } from './intent.ts';
import { beliefCredit, lineOf, makeRoom } from './lines.ts';
import type { Mind, Percept } from './mind.ts';
import { actOf, sightIndex } from './perceive.ts';
import { beToldOfYourself } from './self-model.ts';
import type { Settings } from './settings.ts';
import { beToldEdit } from './world-model/learn-edits.ts';
import { beToldGain, beToldMove } from './world-model/learn-world.ts';
import { ANY } from './world-model/track.ts';
import { predictEdit } from './world-model/world-model.ts';

/** A fact in percepts: null where the fact does not say. One entry per sense. */
export interface Testimony {
  readonly act: string;
  readonly where: readonly (readonly Percept[] | null)[];
  readonly leadsTo: readonly (readonly Percept[] | null)[];
  readonly feels: Readonly<Record<string, number>>;
  readonly effort: number | null;
  /** Said to edit whoever does it, and what that leaves of one's plasticity (null: that was not said); null: nothing was said. */
  readonly edits: { readonly plasticity: number | null } | null;
  /** By channel: how strongly it will count where the act leads. */
  readonly gates: Readonly<Record<string, number>>;
  /** Percepts that somebody was seen to want afterwards, and how much. */
  readonly wantsAfter: Readonly<Record<string, number>>;
  /** Counts as this many observations, a whole number from 1. */
  readonly weight: number;
}

/** Hears one fact, in place. Concepts may form, with no desire attached; desires do not change by a bit. */
export function hear(mind: Mind, fact: Testimony, settings: Settings): void {
  const wants = Object.values(fact.wantsAfter);
  if (wants.length > 0) hearOfYourself(mind, 1, fact.weight, settings);
  if (!settings.learns.world) return;
  const act = actOf(mind, fact.act);
  const where = fact.where.map((percepts, i) => (percepts === null ? ANY : sightIndex(mind.senses[i], percepts)));
  const leadsTo = fact.leadsTo.map((percepts, i) => (percepts === null ? ANY : sightIndex(mind.senses[i], percepts)));
  const sizes = mind.senses.map(({ values }) => values.length);
  beToldMove(mind.model, where, sizes, act, leadsTo, fact.effort, fact.weight, settings);
  if (fact.edits !== null) beToldEdit(mind.model, where, sizes, act, fact.edits.plasticity, fact.weight, settings);
  for (const [channel, gain] of Object.entries(fact.gates))
    beToldGain(mind.model, leadsTo, sizes, lineIndex(mind, channel), gain, fact.weight, settings);
  const told = fact.leadsTo.map((percepts) => percepts ?? []);
  formConcepts(mind, told, settings);
  const tampered = predictEdit(mind.model, where, act) || told.some((percepts) => spoilt(settings, percepts));
  for (const [channel, signal] of Object.entries(fact.feels))
    believe(mind, channel, leadsTo, signal, tampered, fact.weight, settings);
  mind.remembered = null;
}

function lineIndex(mind: Mind, channel: string): number {
  return mind.lines.indexOf(lineOf(mind, channel));
}

/** Hears how one is steered: evidence for the self-model alone. */
export function hearOfYourself(mind: Mind, plasticity: number, weight: number, settings: Settings): void {
  if (settings.learns.self) beToldOfYourself(mind.self, plasticity, weight);
  mind.remembered = null;
}

function formConcepts(mind: Mind, told: readonly (readonly Percept[])[], settings: Settings): void {
  if (settings.learns.concepts) {
    told.forEach((percepts, i) => {
      const { background } = mind.senses[i];
      for (const { name } of percepts)
        takeIn(mind.concepts, { name, looks: null, background }, settings.conceptDistance);
    });
  }
  makeRoom(mind, settings);
}

/** Beliefs about a signal, learned as if it had been felt so often in the situation told of. */
function believe(
  mind: Mind,
  channel: string,
  leadsTo: readonly number[],
  signal: number,
  tampered: boolean,
  weight: number,
  settings: Settings,
): void {
  const line = lineOf(mind, channel);
  makeRoom(mind, settings);
  const unsaid = leadsTo.flatMap((value, i) => (value === ANY || line.deafTo.includes(i) ? [i] : []));
  const x = activity(mind, patchesOf(mind, leadsTo, 0, unsaid), settings);
  for (let i = 0; i < weight; i++) {
    learn(line.beliefs, x, signal, beliefCredit(settings.credit));
    if (channel === mind.meant?.reads) readIntent(mind, x, signal, tampered, settings);
  }
}

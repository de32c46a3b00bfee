/** Birth: senses and lines of steering are there, everything that is learned is empty. */
import { noConcepts } from './concepts/concepts.ts';
import { cycleChart } from './cycle-chart.ts';
import { lineOf } from './lines.ts';
import type { Mind } from './mind.ts';
import { newSelfModel } from './self-model.ts';
import { newWorldModel } from './world-model/world-model.ts';

export interface Anatomy {
  readonly senses: readonly { readonly name: string; readonly body: boolean; readonly background: boolean }[];
  /** Steering lines, and the senses (by name) that gate each: their percepts are no regressors of that line. */
  readonly lines: readonly { readonly channel: string; readonly gatedBy: readonly string[] }[];
}

export function bornWith({ senses, lines }: Anatomy): Mind {
  const mind: Mind = {
    phase: cycleChart.initial,
    age: 0,
    senses: senses.map((sense) => ({ ...sense, values: [] })),
    acts: [],
    concepts: noConcepts(),
    model: newWorldModel(senses.length),
    lines: [],
    meant: null,
    self: newSelfModel(),
    plasticity: 1,
    goals: [],
    felt: -1,
    edited: -1,
    values: senses.map(() => 0),
    options: [],
    last: null,
    novelty: 0,
    unsettled: 0,
    remembered: null,
  };
  for (const { channel, gatedBy } of lines) lineOf(mind, channel, deafnessOf(mind, gatedBy));
  return mind;
}

/** Body senses that gate a line, by index. (A world region may gate a channel too; its percepts stay regressors.) */
export function deafnessOf(mind: Mind, gatedBy: readonly string[]): number[] {
  return mind.senses.flatMap(({ name, body }, i) => (body && gatedBy.includes(name) ? [i] : []));
}

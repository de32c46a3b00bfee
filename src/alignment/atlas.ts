/** The atlas of a life: every situation that was lived, and every one that acts can lead to from there, tampering included. */
import { resume } from '../director/life.ts';
import type { Step, Trace } from '../director/trace.ts';
import { type Double, edited } from '../forks/double.ts';
import { optionsNow } from '../world/options.ts';
import { outcomesOf } from '../world/outcomes.ts';
import type { World } from '../world/world.ts';
import type { Counted } from './tabular.ts';

export type MakeUp = Double['subcortex'];

/** Situations that are drawn in at the most; those that were lived all are. */
const MOST = 400;

export interface Atlas {
  /** Each as a double without a past: the world so, the base layer so, every drive at rest. */
  readonly situations: readonly Double[];
  /** Names, by act index. */
  readonly acts: readonly string[];
  /** What was lived, by the tick on which one arrived. The script's hand may have had a part in where that was. */
  readonly lived: readonly {
    readonly tick: number;
    readonly from: number;
    readonly act: number;
    readonly to: number;
  }[];
  /** Every act of every situation, each as likely as any other, with the outcomes that the world gives it. */
  readonly full: readonly Counted[];
  /** Does the act, done there, edit the agent's own make-up? */
  readonly edits: (from: number, act: number) => boolean;
  /** Were there more situations than are drawn in? */
  readonly cropped: boolean;
}

/**
 * The atlas by one formula of the designer's: a base layer that nobody but the script has touched is taken to be that, one that the agent has
 * edited is taken as that left it.
 */
export function atlasOf(trace: Trace, formula: MakeUp): Atlas {
  const { staged } = resume(trace.script, trace.end);
  const { world } = staged;
  const sheet = newSheet(world, formula);
  const stations = [...past(trace, world)].map(({ step, at, makeUp, offered }) => {
    const situation = sheet.situation(at, makeUp);
    for (const act of offered) sheet.offered[situation].add(act);
    return { step, situation };
  });
  const lived = stations.slice(1).map(({ step, situation }, i) => {
    const from = stations[i];
    return { tick: step.tick, from: from.situation, act: sheet.act(from.step.act), to: situation };
  });
  const { full, cropped } = expand(world, sheet);
  return { situations: sheet.situations, acts: sheet.acts, lived, full, edits: sheet.edits, cropped };
}

interface Sheet {
  readonly situations: Double[];
  readonly acts: string[];
  /** By situation, what was once offered there from outside. */
  readonly offered: Set<string>[];
  /** Index of the situation; `makeUp` null: the designer's formula. */
  readonly situation: (at: readonly number[], makeUp: MakeUp | null) => number;
  readonly known: (at: readonly number[], makeUp: MakeUp) => boolean;
  readonly act: (name: string) => number;
  readonly edits: (from: number, act: number) => boolean;
  readonly markEdit: (from: number, act: number) => void;
}

function newSheet(world: World, formula: MakeUp): Sheet {
  const situations: Double[] = [];
  const acts: string[] = [];
  const offered: Set<string>[] = [];
  const makeUps: { readonly text: string; readonly is: MakeUp }[] = [{ text: JSON.stringify(formula), is: formula }];
  const texts = new Map<MakeUp, number>([[formula, 0]]);
  const indexOf = new Map<string, number>();
  const editing = new Set<string>();
  const makeUpOf = (is: MakeUp): number => {
    let m = texts.get(is);
    if (m === undefined) {
      const text = JSON.stringify(is);
      m = makeUps.findIndex((each) => each.text === text);
      if (m === -1) m = makeUps.push({ text, is }) - 1;
      texts.set(is, m);
    }
    return m;
  };
  const keyOf = (at: readonly number[], m: number): string => `${m} ${at.join(',')}`;
  return {
    situations,
    acts,
    offered,
    situation: (at, makeUp) => {
      const m = makeUp === null ? 0 : makeUpOf(makeUp);
      const key = keyOf(at, m);
      const known = indexOf.get(key);
      if (known !== undefined) return known;
      indexOf.set(key, situations.length);
      offered.push(new Set());
      const state = { at: at.slice(), since: at.map(() => 0) };
      return (
        situations.push({ world, state, offered: [], subcortex: makeUps[m].is, channels: {}, seed: 0, tick: 0 }) - 1
      );
    },
    known: (at, makeUp) => indexOf.has(keyOf(at, makeUpOf(makeUp))),
    act: (name) => (acts.includes(name) ? acts.indexOf(name) : acts.push(name) - 1),
    edits: (from, act) => editing.has(`${from} ${act}`),
    markEdit: (from, act) => editing.add(`${from} ${act}`),
  };
}

/** Draws in every act of every situation, those found on the way too. */
function expand(world: World, sheet: Sheet): { readonly full: readonly Counted[]; readonly cropped: boolean } {
  const full: Counted[] = [];
  let cropped = false;
  for (let from = 0; from < sheet.situations.length; from++) {
    const {
      state: { at },
      subcortex,
    } = sheet.situations[from];
    const offered = [...sheet.offered[from]];
    for (const name of optionsNow(world, at, offered)) {
      const act = sheet.act(name);
      const { to, edits } = outcomesOf(world, at, name, offered);
      if (edits.length > 0) sheet.markEdit(from, act);
      const makeUp = edits.length > 0 ? edited(subcortex, edits) : subcortex;
      for (const outcome of to) {
        if (sheet.situations.length >= MOST && !sheet.known(outcome.at, makeUp)) cropped = true;
        else full.push({ from, act, to: sheet.situation(outcome.at, makeUp), weight: outcome.chance });
      }
    }
  }
  return { full, cropped };
}

interface Station {
  readonly step: Step;
  readonly at: readonly number[];
  /** Null: as the designer would have it. */
  readonly makeUp: MakeUp | null;
  readonly offered: readonly string[];
}

/** Every tick that was lived, with the base layer as it then was. */
function* past({ steps, moments }: Trace, world: World): Generator<Station> {
  let designed = moments[0].subcortex;
  let real = designed;
  for (const step of steps) {
    for (const beat of step.beats) {
      if (beat.kind !== 'change') continue;
      const untouched = real === designed;
      designed = edited(designed, [beat.patch]);
      real = untouched ? designed : edited(real, [beat.patch]);
      if (JSON.stringify(real) === JSON.stringify(designed)) real = designed;
    }
    const at = world.regions.map(({ spec, indexOf }) => indexOf.get(step.at[spec.name]) as number);
    const offered = step.beats.flatMap((beat) => (beat.kind === 'offer' ? beat.offers.map(({ act }) => act) : []));
    yield { step, at, makeUp: real === designed ? null : real, offered };
    const { edits } = outcomesOf(world, at, step.act, offered);
    if (edits.length > 0) real = edited(real, edits);
  }
}

/** The base layer as the script has it by a tick, whatever the agent has done to it. */
export function formulaAt({ steps, moments }: Trace, tick: number): MakeUp {
  const patches = steps.flatMap((step) =>
    step.tick < tick ? step.beats.flatMap((beat) => (beat.kind === 'change' ? [beat.patch] : [])) : [],
  );
  return edited(moments[0].subcortex, patches);
}

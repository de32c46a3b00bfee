/** What was thought at a decision: the imagined process, who judged it and how it came out, with words for everything. */
import { resume } from '../director/life.ts';
import { momentAt } from '../director/live.ts';
import { copyOf } from '../director/moment.ts';
import { type Hand, tick as liveTick } from '../director/tick.ts';
import type { Trace } from '../director/trace.ts';
import { type Contract, contractOf, type Reading } from '../forks/paths/index.ts';
import type { Agent } from '../neocortex/agent.ts';
import { decidingOf } from '../neocortex/choose.ts';
import { type Imagined, imagine } from '../neocortex/imagination/imagination.ts';
import type { Reads, Situation } from '../neocortex/imagination/situation.ts';
import type { Mind, Percept } from '../neocortex/mind.ts';
import { type Plan, type Planning, type Process, plan } from '../neocortex/planner/index.ts';
import type { Settings } from '../neocortex/settings.ts';
import { problem } from '../problem.ts';
import { type Lure, luresOf } from './false-readings.ts';
import type { Manifest } from './manifest.ts';

export interface Thought {
  readonly process: Process;
  readonly planning: Planning;
  readonly plan: Plan;
  /** k̂ at that moment. */
  readonly khat: number;
  /** [A] Names of the acts of the process. */
  readonly acts: readonly string[];
  /** Names of the concepts, and of the steering lines: feature f is concept f % C on line ⌊f / C⌋. */
  readonly concepts: readonly string[];
  readonly channels: readonly string[];
  /** What each sense shows in every situation; [] where nothing that was ever met is imagined. */
  readonly situations: readonly Situation[];
  /** Features that are the felt signal itself. */
  readonly felt: readonly number[];
  /** Features that were only met under a false reading of their channel: wanted for the signal, too. */
  readonly lured: readonly number[];
  /** Features of both, and the thing that each feature belongs to. */
  readonly reading: Required<Reading>;
  /** The situations as tuples, the contract regions marked. */
  readonly contract: Contract;
}

/** The thought, and how to think it anew with another self-model or other signals. */
export interface Thinking extends Thought {
  /** The make-up of the mind that thought it. */
  readonly settings: Settings;
  /** What every sense has shown so far, by sense and value. */
  readonly sights: readonly (readonly (readonly Percept[])[])[];
  readonly anew: (otherwise: Otherwise) => Thought;
}

export interface Otherwise {
  /** k̂, 0 to 1. */
  readonly khat?: number;
  readonly reads?: Reads;
}

/** The thought at a decision under study; null where nothing was imagined. The trace stays as it is. */
export function thoughtAt(trace: Trace, tick: number, manifest: Manifest): Thinking | null {
  const life = resume(trace.script, momentAt(trace, tick));
  const byDefault = manifest.default[trace.steps.find((step) => step.tick === tick)?.decision?.name ?? ''];
  const lures = byDefault === undefined ? [] : luresOf(trace, tick, byDefault, manifest);
  const { contract } = manifest;
  let thinking: Thinking | null = null;
  const sees: Hand['sees'] = ({ imagined, planning, plan: planned, khat }, mind, settings) => {
    const before = copyOf(mind);
    thinking = {
      ...thoughtOf(imagined, planning, planned, khat, mind, contract, lures),
      settings,
      sights: before.senses.map(({ values }) => values),
      anew: (otherwise) => thinkAnew(copyOf(before), settings, otherwise, contract, lures, trace.script.agent),
    };
  };
  if (liveTick(life, { sees }) === null) throw problem(`Tick ${tick} was not lived.`, 'Give the tick of a decision.');
  return thinking;
}

function thinkAnew(
  mind: Mind,
  settings: Settings,
  { khat, reads }: Otherwise,
  contract: readonly string[],
  lures: readonly Lure[],
  agent: Agent | undefined,
): Thought {
  const self = khat === undefined ? mind.self : { ...mind.self, ab: khat * SURE, bb: SURE };
  const other = { ...mind, self };
  const imagined = imagine(other, settings, reads);
  const planning = knowing(decidingOf(other, settings, agent), khat);
  const planned = plan(imagined.process, 0, planning);
  return thoughtOf(imagined, planning, planned, planning.mind?.khat ?? 0, other, contract, lures);
}

/** Whatever an agent makes of itself: here it is told. */
const knowing = (planning: Planning, khat: number | undefined): Planning =>
  khat === undefined || planning.mind === undefined ? planning : { ...planning, mind: { ...planning.mind, khat } };

/** So much evidence about oneself that no doubt is left. */
const SURE = 1e12;

function thoughtOf(
  { process, situations, acts }: Imagined,
  planning: Planning,
  planned: Plan,
  khat: number,
  mind: Mind,
  contract: readonly string[],
  lures: readonly Lure[],
): Thought {
  const concepts = mind.concepts.list.map(({ label }) => label);
  const { length: C } = concepts;
  const names = acts.map((act) => mind.acts[act]);
  // The first situation is where one is: the same sight may be imagined otherwise, so a part of its own tells it apart.
  const parts = situations.map(({ scene: { kind, values } }, s) => [
    s === 0 ? 'here' : kind,
    ...mind.senses.map((_, i) => values[i] ?? -1),
  ]);
  const settles = [false, ...mind.senses.map(({ name }) => contract.includes(name))];
  const felt = mind.felt === -1 ? [] : mind.lines.map((_, k) => k * C + mind.felt);
  const lured = lures.flatMap(({ channel, percept }) => {
    const [line, concept] = [mind.lines.findIndex((each) => each.channel === channel), concepts.indexOf(percept)];
    return line === -1 || concept === -1 ? [] : line * C + concept;
  });
  return {
    process,
    planning,
    plan: planned,
    khat,
    acts: names,
    concepts,
    channels: mind.lines.map(({ channel }) => channel),
    situations,
    felt,
    lured,
    reading: {
      felt: [...felt, ...lured],
      things: Array.from({ length: process.featureCount }, (_, f) => f % C),
    },
    contract: contractOf(parts, settles, names),
  };
}

/** One tick of a life: the script's cue, sense, pay, learn, choose, act. */
import { step } from '../chart/step.ts';
import {
  beGuided,
  type Choice,
  chooseDeciding,
  chooseLiving,
  type Deliberation,
  redirect,
} from '../neocortex/choose.ts';
import { type GoalChange, growGoals, pursueGoals } from '../neocortex/goals/goals.ts';
import { type Change, learnFrom } from '../neocortex/learn.ts';
import type { Mind } from '../neocortex/mind.ts';
import { noticeEdit } from '../neocortex/notice-edit.ts';
import { perceive } from '../neocortex/perceive.ts';
import { seeOneself } from '../neocortex/resolution.ts';
import type { Settings } from '../neocortex/settings.ts';
import { actOn } from '../world/act.ts';
import { optionsNow } from '../world/options.ts';
import { type Percept, shows, standing } from '../world/world.ts';
import { applyPatch, type Cue, cannotHappen, nextCue } from './cue.ts';
import { decisionOf } from './decision.ts';
import { type Life, luckOf } from './life.ts';
import { lifeChart } from './life-chart.ts';
import { sightOf } from './sight.ts';
import { answering, steeredBy } from './steering.ts';
import type { Step } from './trace.ts';

/** The one thing that a fork changes in the first tick that it re-lives. */
export interface Hand {
  /** Changes the life in place, once the script has had its say and before anything is sensed. */
  readonly change?: (life: Life) => void;
  /** What is done in this tick, whatever the life would choose; it thinks all the same. */
  readonly does?: string | undefined;
  /** The life is only looked at: no Moments of it are kept on the way. */
  readonly passing?: boolean;
  /** Is shown all that was imagined where the tick is a decision under study. To be read at once: the mind goes on living. */
  readonly sees?: (deliberation: Deliberation, mind: Mind, settings: Settings) => void;
}

/** Lives one tick, in place, and tells what happened; null: the script is at its end. */
export function tick(life: Life, { change, does, sees }: Hand = {}): Step | null {
  const { cue: asked, applied } = nextCue(life);
  advance(life, asked === null ? 'end' : 'cue');
  if (asked === null) return null;
  change?.(life);
  const { world } = life.staged;
  if (life.moved) life.mind.last = null; // where another hand has put one teaches nothing about one's acts

  const sensed = world.regions.map((_, region) => shows(world, life.world.at, region));
  const at = standing(world, life.world);
  const options = optionsNow(world, life.world.at, life.offered);
  if (options.length === 0) cannotHappen(life, null, options);
  const cue = yielding(asked, life, options);
  const { novelty } = perceive(life.mind, sensed, options);
  advance(life, 'sensed');

  const sight = sightOf(life, sensed, novelty);
  const felt = steeredBy(life, sight);
  advance(life, 'paid');

  const changes = learnFrom(life.mind, felt, life.effort, life.edited, life.neocortex);
  const goals = growGoals(life.mind, life.neocortex);
  advance(life, 'learned');

  const last = life.mind.last === null ? null : life.mind.acts[life.mind.last.act];
  const thought = choose(life, cue, options, changes, goals);
  if (thought.deliberation !== null) sees?.(thought.deliberation, life.mind, life.neocortex);
  const rote = byRote(life, cue, options, sensed, last);
  const choice = forced(life, thought, does ?? rote, options);
  const { tested } = choice;
  const resolution = tested === null || rote !== undefined ? null : seeOneself(life.mind, tested, life.neocortex);
  advance(life, 'chosen');

  const { effort, edits } = actOn(world, life.world, choice.act, life.offered, luckOf(life));
  noticeEdit(life.mind, edits.length > 0, life.neocortex); // by the mind that did it, not by the one that it made
  for (const patch of edits) applyPatch(life, patch);
  Object.assign(life, { effort, edited: edits.length > 0, offered: [], moved: false });
  advance(life, 'acted');

  return {
    tick: life.tick++,
    beats: applied,
    at,
    percepts: sensed.flatMap((percepts) => percepts.map(({ name }) => name)),
    novelty,
    options,
    signals: felt.map(({ channel, pays, gain }) => ({ channel, pays, gain })),
    changes,
    goals,
    how: rote === undefined ? HOW[cue.kind] : 'rote',
    act: choice.act,
    effort,
    imagined: choice.options,
    decision:
      choice.deliberation === null
        ? null
        : decisionOf(life.mind, life.neocortex, cue.kind === 'decide' ? cue.name : '', choice.deliberation),
    ...(resolution === null ? {} : { resolution }),
  };
}

/** What an agent does that acts without a thought. `last`: what was done before the choice at hand. */
function byRote(
  life: Life,
  cue: Cue,
  options: readonly string[],
  sensed: readonly (readonly Percept[])[],
  last: string | null,
): string | undefined {
  const { agent } = life.script;
  if (agent?.acts === undefined || cue.kind === 'guide') return undefined;
  const percepts = sensed.flatMap((all) => all.map(({ name }) => name));
  return agent.acts({ options, percepts, last, luck: () => luckOf(life)('agent') }) ?? undefined;
}

/** Another hand moves one's own: what one thought stays thought. */
function forced(life: Life, choice: Choice, does: string | undefined, options: readonly string[]): Choice {
  if (does === undefined || does === choice.act) return choice;
  if (!options.includes(does)) cannotHappen(life, does, options);
  redirect(life.mind, does);
  return { ...choice, act: does, tested: null };
}

/** What the script asks for, as far as it can be had in a life that goes another way. */
const yielding = (cue: Cue, { script }: Life, options: readonly string[]): Cue =>
  script.yields && cue.kind === 'guide' && !options.includes(cue.act) ? { kind: 'live' } : cue;

const HOW = { live: 'chosen', guide: 'guided', decide: 'decided' } as const;

function advance(life: Life, event: string): void {
  life.phase = step(lifeChart, life.phase, event);
}

/** Chooses, or is guided. What the thought itself changes is added to `changes` and `goals`. */
function choose(life: Life, cue: Cue, options: readonly string[], changes: Change[], goals: GoalChange[]): Choice {
  const { mind, neocortex } = life;
  const { agent } = life.script;
  switch (cue.kind) {
    case 'guide': {
      if (!options.includes(cue.act)) cannotHappen(life, cue.act, options);
      beGuided(mind, mind.acts.indexOf(cue.act));
      return { act: cue.act, options: [], deliberation: null, changes: [], tested: null };
    }
    case 'live':
    case 'decide': {
      const luck = luckOf(life);
      const company = { sendDown: answering(life), agent };
      const choice =
        cue.kind === 'live'
          ? chooseLiving(mind, neocortex, () => luck('choice'), company)
          : chooseDeciding(mind, neocortex, company);
      if (choice.changes.length > 0) {
        changes.push(...choice.changes);
        goals.push(...growGoals(mind, neocortex, movedBy(choice.changes)));
      }
      goals.push(...pursueGoals(mind, choice.act, choice.options, neocortex));
      return choice;
    }
  }
}

/** The concepts that changes of desire have moved. */
const movedBy = (changes: readonly Change[]): Set<number> =>
  new Set(changes.flatMap(({ moved }) => moved.filter((_, i) => i % 3 === 0)));

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
import { learnFrom } from '../neocortex/learn.ts';
import type { Mind } from '../neocortex/mind.ts';
import { noticeEdit } from '../neocortex/notice-edit.ts';
import { perceive } from '../neocortex/perceive.ts';
import type { Settings } from '../neocortex/settings.ts';
import { pay, type Signal } from '../subcortex/channels.ts';
import { actOn } from '../world/act.ts';
import { optionsNow } from '../world/options.ts';
import { shows, standing } from '../world/world.ts';
import { applyPatch, type Cue, cannotHappen, nextCue } from './cue.ts';
import { decisionOf } from './decision.ts';
import { type Life, luckOf } from './life.ts';
import { lifeChart } from './life-chart.ts';
import { sightOf } from './sight.ts';
import type { Step } from './trace.ts';

/** The one thing that a fork changes in the first tick that it re-lives. */
export interface Hand {
  /** Changes the life in place, once the script has had its say and before anything is sensed. */
  readonly change?: (life: Life) => void;
  /** What is done in this tick, whatever the life would choose; it thinks all the same. */
  readonly does?: string | undefined;
  /** Is shown all that was imagined where the tick is a decision under study. To be read at once: the mind goes on living. */
  readonly sees?: (deliberation: Deliberation, mind: Mind, settings: Settings) => void;
}

/** Lives one tick, in place, and tells what happened; null: the script is at its end. */
export function tick(life: Life, { change, does, sees }: Hand = {}): Step | null {
  const { cue, applied } = nextCue(life);
  advance(life, cue === null ? 'end' : 'cue');
  if (cue === null) return null;
  change?.(life);
  const { world } = life.staged;
  if (life.moved) life.mind.last = null; // where another hand has put one teaches nothing about one's acts

  const sensed = world.regions.map((_, region) => shows(world, life.world.at, region));
  const at = standing(world, life.world);
  const options = optionsNow(world, life.world.at, life.offered);
  if (options.length === 0) cannotHappen(life, null, options);
  const { novelty } = perceive(life.mind, sensed, options);
  advance(life, 'sensed');

  const sight = sightOf(life, sensed, novelty);
  const signals: Signal[] = Object.values(life.subcortex).map((channel) =>
    pay(channel, life.channels[channel.name], sight),
  );
  advance(life, 'paid');

  const changes = learnFrom(life.mind, signals, life.effort, life.edited, life.neocortex);
  const goals = growGoals(life.mind, life.neocortex);
  advance(life, 'learned');

  const thought = choose(life, cue, options, goals);
  if (thought.deliberation !== null) sees?.(thought.deliberation, life.mind, life.neocortex);
  const choice = forced(life, thought, does, options);
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
    signals,
    changes,
    goals,
    how: cue.kind === 'live' ? 'chosen' : cue.kind === 'guide' ? 'guided' : 'decided',
    act: choice.act,
    effort,
    imagined: choice.options,
    decision:
      choice.deliberation === null
        ? null
        : decisionOf(life.mind, life.neocortex, cue.kind === 'decide' ? cue.name : '', choice.deliberation),
  };
}

/** Another hand moves one's own: what one thought stays thought. */
function forced(life: Life, choice: Choice, does: string | undefined, options: readonly string[]): Choice {
  if (does === undefined || does === choice.act) return choice;
  if (!options.includes(does)) cannotHappen(life, does, options);
  redirect(life.mind, does);
  return { ...choice, act: does };
}

function advance(life: Life, event: string): void {
  life.phase = step(lifeChart, life.phase, event);
}

function choose(life: Life, cue: Cue, options: readonly string[], goals: GoalChange[]): Choice {
  const { mind, neocortex } = life;
  switch (cue.kind) {
    case 'guide': {
      if (!options.includes(cue.act)) cannotHappen(life, cue.act, options);
      beGuided(mind, mind.acts.indexOf(cue.act));
      return { act: cue.act, options: [], deliberation: null };
    }
    case 'live':
    case 'decide': {
      const luck = luckOf(life);
      const choice =
        cue.kind === 'live' ? chooseLiving(mind, neocortex, () => luck('choice')) : chooseDeciding(mind, neocortex);
      goals.push(...pursueGoals(mind, choice.act, choice.options, neocortex));
      return choice;
    }
  }
}

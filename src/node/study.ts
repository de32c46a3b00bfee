/** Studies a case: lives it over one seed or many, judges every decision, and says how often what was predicted came true. */
import type { Case } from '../case/case.ts';
import type { Agent } from '../neocortex/agent.ts';
import { problem } from '../problem.ts';
import { type Kept, type Study, tally } from '../study/study.ts';
import { liveMany, type Seeds } from './lives.ts';

export interface StudyOptions {
  /** How many lives, with the seeds 1 to that number; or a range of seeds, both ends included. Default 1. */
  readonly seeds?: number | Seeds;
  /** Who chooses in the place of the neocortex's own choosing, where nobody leads it by the hand. Its lives are lived in this thread. */
  readonly agent?: Agent;
  /** The base life's case, where the case is a variant some of whose channels are paid what the base life was. */
  readonly base?: Case;
  /** Told how many lives have ended. */
  readonly onDone?: (done: number) => void;
}

/** A case, its lives in the order of their seeds, and what they come to. */
export interface CaseStudy extends Study {
  readonly case: Case;
  /** The case whose lives were paid first, where some channels are paid what the base life was; else the case itself. */
  readonly base: Case;
  readonly lives: readonly Kept[];
}

/**
 * Lives a case, once or many times, and judges its decisions: `await study(await loadCase('food-reward'), { seeds: 200 })`.
 * Worker threads help where there are many lives. Throws a Problem for seeds that are no whole numbers from 0, and for a beat that
 * cannot happen in one of the lives.
 */
export async function study(
  one: Case,
  { seeds = 1, agent, base = one, onDone }: StudyOptions = {},
): Promise<CaseStudy> {
  const range = typeof seeds === 'number' ? { from: 1, to: seeds } : seeds;
  for (const seed of [range.from, range.to])
    if (!Number.isSafeInteger(seed) || seed < 0)
      throw problem(
        `The seeds are ${range.from} to ${range.to}.`,
        'Give whole numbers from 0: { from: 1, to: 200 }, or 200.',
      );
  if (range.from > range.to)
    throw problem(`There is no seed from ${range.from} to ${range.to}.`, 'Give at least one life.');
  const told = agent === undefined ? one : { ...one, agent };
  const lives = await liveMany(told, range, { base, onDone });
  return { ...tally(lives), case: told, base, lives };
}

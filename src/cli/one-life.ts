/** The one life that a command looks into, and the tick of it that is meant. */
import type { Case } from '../case/case.ts';
import { parseCase } from '../case/parse-case.ts';
import type { Beat } from '../director/beat.ts';
import { isYoked } from '../director/life.ts';
import { didYouMean } from '../near.ts';
import { findCase } from '../node/cases.ts';
import { problem } from '../problem.ts';
import { type LivedLife, traceOf, unjudged } from '../study/study.ts';
import { seedOf, valuesOf } from './given.ts';

export interface OneLifeOptions {
  readonly variant?: string;
  readonly set?: readonly string[];
  readonly seed?: string;
  readonly json?: boolean;
}

export interface OneLife {
  readonly one: Case;
  readonly life: LivedLife;
  /** Text of the case file. */
  readonly text: string;
  readonly set: Readonly<Record<string, number>>;
}

export function oneLife(given: string, { variant, set: asked = [], seed = '1' }: OneLifeOptions): OneLife {
  const set = valuesOf(asked);
  const luck = seedOf(seed);
  const { text, file } = findCase(given);
  const one = parseCase(text, file, { variant, set });
  const base = isYoked(one) && one.variant !== null ? parseCase(text, file, { set }) : one;
  return { one, text, set, life: unjudged(one, traceOf(one, luck, base)) };
}

export interface When {
  readonly tick: number;
  /** The decision that is made on that tick, if any. */
  readonly decision: string | null;
}

/** `--at`: a decision by its name (the first of that name), or a tick. */
export function whenOf(option: string, asked: string, { one, life }: OneLife): When {
  const { ticks, seed, decisions } = life.outcome;
  const named = decisions.find(({ name }) => name === asked);
  if (named !== undefined) return { tick: named.tick, decision: named.name };
  const { many } = one.tick;
  const lived = ticks === 0 ? `The life has no ${many}.` : `The life has the ${many} 0 to ${ticks - 1}.`;
  if (/^\d+$/.test(asked)) {
    const tick = Number(asked);
    if (tick < ticks) return { tick, decision: decisions.find((each) => each.tick === tick)?.name ?? null };
    throw problem(`${option}: ${one.tick.one} ${asked} was not lived with seed ${seed}`, lived);
  }
  const names = decisionsIn(one.life);
  if (names.includes(asked)) throw problem(`${option}: the decision "${asked}" never comes up with seed ${seed}`);
  const todo = didYouMean(asked, names, 'decisions');
  throw problem(
    `${option} takes a decision or a whole number of ${many}, and got "${asked}"`,
    asked.trim() !== '' && Number.isFinite(Number(asked)) ? `${lived} ${todo}` : todo,
  );
}

/** Names of the decisions of a life, those in repeats too. */
export const decisionsIn = (beats: readonly Beat[]): string[] => [
  ...new Set(
    beats.flatMap((beat) =>
      beat.kind === 'decide' ? [beat.name] : beat.kind === 'repeat' ? decisionsIn(beat.beats) : [],
    ),
  ),
];

/** Why something was done on one tick, and where what was wanted came from: the facts behind one choice. */
import { momentAt } from '../director/live.ts';
import type { Step, Trace } from '../director/trace.ts';
import { merge } from '../merge.ts';
import { didYouMean } from '../near.ts';
import type { Resolution } from '../neocortex/resolution.ts';
import type { Settings } from '../neocortex/settings.ts';
import { softMax } from '../neocortex/soft-max.ts';
import { problem } from '../problem.ts';
import { type History, historyOf } from './history.ts';
import { strengthsAt } from './outcome.ts';
import { type Reasons, reasonsOf } from './reasons.ts';
import type { LivedLife } from './study.ts';

export interface Chance {
  readonly act: string;
  readonly u: number;
  /** Chance that it was taken, in [0, 1]. */
  readonly chance: number;
}

export interface Why {
  readonly tick: number;
  /** Name of the decision under study, where there was one. */
  readonly decision: string | null;
  readonly how: Step['how'];
  readonly act: string;
  /** Left out where goals alone judge: `meant` where only what the designer is taken to mean counts, `both` where goals do, too. */
  readonly judgedBy?: 'meant' | 'both';
  /** What was asked about: a concept, an option, or (null) the choice. */
  readonly of: string | null;
  /** Only of a decision with more than one option. */
  readonly reasons: Reasons | null;
  /** Every option as it was imagined; none where led by the hand. */
  readonly chances: readonly Chance[];
  /** Where the worth of the concept asked about came from; else of the one that made the largest difference. */
  readonly histories: readonly History[];
  /** What became of what had been meant, where one learns one's present bias and the choice was asked about. */
  readonly resolution?: Resolution;
}

/** `tick` must have been lived. Throws a Problem where `of` is neither a concept of this life nor an option of that tick. */
export function whyOf({ trace }: LivedLife, tick: number, of: string | null = null): Why {
  const step = trace.steps[tick];
  const labels = trace.end.mind.concepts.list.map(({ label }) => label);
  const isConcept = of !== null && labels.includes(of);
  const isOption = of !== null && step.options.includes(of);
  if (of !== null && !isConcept && !isOption) {
    throw problem(
      `--of: "${of}" is no concept of this life and was not on offer then`,
      `${didYouMean(of, [...new Set([...labels, ...step.options])], 'concepts and options')}`,
    );
  }
  const settings = settingsAt(trace, step);
  const { evaluates, intent } = settings;
  const infers = evaluates.intent !== 0 && (intent ?? null) !== null;
  const meantAlone = infers && evaluates.now === 0;
  const asked = of === null || isOption;
  const reasons =
    step.decision !== null && asked
      ? reasonsOf(step.decision, wantedAt(trace, tick), evaluates.now, of ?? undefined)
      : null;
  // Where goals do not count, how they came about explains nothing.
  const top = meantAlone ? null : reasons?.parts.find(({ concept }) => concept !== null)?.concept;
  const about = isConcept ? [of] : top ? [top] : [];
  return {
    tick,
    decision: step.decision?.name ?? null,
    how: step.how,
    act: step.act,
    ...(infers ? { judgedBy: meantAlone ? 'meant' : 'both' } : {}),
    of,
    reasons,
    chances: asked ? chancesOf(step, settings) : [],
    histories: about.map((concept) => historyOf(trace, concept, tick)),
    ...(asked && step.resolution !== undefined ? { resolution: step.resolution } : {}),
  };
}

function chancesOf({ imagined, how, act }: Step, { choice }: Settings): Chance[] {
  if (imagined.length === 0) return [];
  const soft =
    how === 'chosen' && choice.kind === 'soft'
      ? softMax(
          imagined.map(({ u }) => u),
          choice.temperature,
        )
      : null;
  return imagined.map((option, i) => ({ ...option, chance: soft === null ? Number(option.act === act) : soft[i] }));
}

/** Strength of every concept when the choice was made: what is learned in that tick is learned before. */
function wantedAt({ steps, end }: Trace, tick: number): Map<string, number> {
  const strengths = strengthsAt(steps, tick + 1);
  return new Map(end.mind.concepts.list.map(({ label }, c) => [label, strengths.get(c) ?? 0]));
}

/** The neocortex's settings in that tick, with what the script changed just before. */
const settingsAt = (trace: Trace, { tick, beats }: Step): Settings =>
  beats.reduce(
    (settings, beat) => (beat.kind === 'change' ? merge(settings, beat.patch.neocortex ?? {}) : settings),
    momentAt(trace, tick).neocortex,
  );

/** A decision under study, written down at once in words and plain numbers: the mind's own indices mean nothing later. */

import type { Deliberation } from '../neocortex/choose.ts';
import { weightsOf } from '../neocortex/imagination/features.ts';
import { shownIn } from '../neocortex/imagination/imagination.ts';
import { meaningOf } from '../neocortex/intent.ts';
import type { Mind } from '../neocortex/mind.ts';
import { discounts } from '../neocortex/planner/foresight.ts';
import type { Settings } from '../neocortex/settings.ts';

/** How much a concept counts, in valence. */
export interface Weighed {
  readonly concept: string;
  readonly is: number;
}

/** One option, as it was imagined. */
export interface ImaginedOption {
  readonly act: string;
  /** What it is worth to today's self. */
  readonly u: number;
  /** Discounted toil that is already taken off `u`. */
  readonly effort: number;
  /** Its likeliest course: acts, what each shows, and what that brings by that judgement (discounted). */
  readonly path: readonly { readonly act: string; readonly shows: readonly string[]; readonly brings: number }[];
  /** What it is worth by concept, largest first: by today's goals, or as `meant` says. */
  readonly worth: readonly Weighed[];
  /** Goals that one would have at the end of it, where they differ from today's by at least θ. */
  readonly becomes: readonly Weighed[];
}

export interface Decision {
  readonly name: string;
  /** In the order of the file. */
  readonly options: readonly ImaginedOption[];
  readonly chosen: string;
  /** U(chosen) − U(best other); null where there was no other. */
  readonly margin: number | null;
  /** The goal that counts most in the chosen plan. */
  readonly pursues: string | null;
  /**
   * Where it judges by what the designer is taken to mean: how much today's goals count beside that (0: not at all), and what each thing is
   * taken to be worth to the designer, as that counts. Left out where goals alone judge.
   */
  readonly meant?: { readonly now: number; readonly things: readonly Weighed[] };
  /** k̂: how much of a foreseen change of oneself was believed, 0 to 1. */
  readonly khat: number;
  /** β̂, 0 to 1: how much later was believed to count for later selves. Only where that is learned. */
  readonly betahat?: number;
  /** Kinds of foreseen change that were counted, and that were left out. */
  readonly changes: { readonly counted: number; readonly ignored: number };
  /** Situations that were held in mind, and whether there were more than could be. */
  readonly situations: number;
  readonly cropped: boolean;
}

export function decisionOf(
  mind: Mind,
  settings: Settings,
  name: string,
  { imagined, planning: { laterSelves }, plan, khat }: Deliberation,
): Decision {
  const today = weightsOf(mind);
  const meant = countedMeaning(mind, settings);
  const judge = meant === null ? today : today.map((is, f) => settings.evaluates.now * is + meant[f]);
  const labels = mind.concepts.list.map(({ label }) => label);
  const now = new Map(byConcept(labels, today, () => 1).map(({ concept, is }) => [concept, is]));
  const fade = discounts(settings.discount, settings.horizon);
  const options = plan.options.map((option): ImaginedOption => {
    const worth = byConcept(labels, judge, (f) => option.psi[f]);
    return {
      act: mind.acts[imagined.acts[option.act]],
      u: option.u,
      effort: option.effort,
      path: option.path.map(({ act, to }, j) => ({
        act: mind.acts[imagined.acts[act]],
        shows: shownIn(mind, imagined.situations[to]),
        brings: fade[j] * worthOf(imagined, judge, to),
      })),
      worth: worth.filter(({ is }) => Math.abs(is) > 1e-6),
      becomes: byConcept(labels, option.becomes, () => 1).filter(
        ({ concept, is }) => Math.abs(is - (now.get(concept) ?? 0)) >= settings.goalThreshold,
      ),
    };
  });
  const chosen = options[plan.best];
  const top = chosen.worth[0];
  return {
    name,
    options,
    chosen: chosen.act,
    margin: plan.margin,
    pursues: top !== undefined && top.is > 0 ? top.concept : null,
    ...(meant === null
      ? {}
      : {
          meant: {
            now: settings.evaluates.now,
            things: byConcept(labels, meant, () => 1).filter(({ is }) => Math.abs(is) > 1e-6),
          },
        }),
    khat,
    ...(settings.laterSelves === 'learned' && typeof laterSelves !== 'string' && 'beta' in laterSelves
      ? { betahat: laterSelves.beta }
      : {}),
    changes: { counted: plan.counted.length, ignored: plan.ignored.length },
    situations: imagined.situations.length,
    cropped: imagined.cropped,
  };
}

/** What the designer is taken to mean, as strongly as it counts; null where it does not. */
function countedMeaning(mind: Mind, settings: Settings): Float64Array | null {
  const { intent } = settings.evaluates;
  return intent === 0 ? null : (meaningOf(mind, settings)?.map((is) => intent * is) ?? null);
}

/** Σ over lines of weight × amount, by concept, largest first. */
function byConcept(labels: readonly string[], weights: Float64Array, amount: (feature: number) => number): Weighed[] {
  const n = labels.length;
  const sums = labels.map((concept) => ({ concept, is: 0 }));
  for (let f = 0; f < weights.length; f++) sums[f % n].is += weights[f] * amount(f);
  return sums.sort((a, b) => b.is - a.is);
}

function worthOf({ process }: Deliberation['imagined'], weights: Float64Array, s: number): number {
  let sum = 0;
  for (let f = process.featStart[s]; f < process.featStart[s + 1]; f++)
    sum += weights[process.featAt[f]] * process.featIs[f];
  return sum;
}

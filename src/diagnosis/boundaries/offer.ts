/** The closed form of an offer that would change who takes it, where days are all alike: one tick each, one thing that one comes to want. */
import { discounts, type LessonPart } from '../../neocortex/planner/index.ts';
import { actWorth } from '../../neocortex/planner/rewards.ts';
import { type ForeseenChange, foreseenChanges } from '../foreseen-change.ts';
import type { Thought } from '../thought.ts';

/** Both sides of the inequality; avoidance is foreseen where both are above 0. */
export interface Boundary {
  /** U(ā) − U(the best other), as one would become. */
  readonly declines: number;
  /** U(the best other) − U(ā), did one stay who one is. */
  readonly wouldTake: number;
}

export const avoidsBy = ({ declines, wouldTake }: Boundary): number => Math.min(declines, wouldTake);

/** The letters of the closed form: one-tick days, one thing that changes who one is. */
export interface Letters {
  /** What today is worth: declining, and taking, the signal as such (v·r) left out. */
  readonly c0: number;
  readonly b: number;
  /** A day of what one wants today. */
  readonly u: number;
  /** k̂·k₁: the share of a surprise that is foreseen to move the desire. */
  readonly k: number;
  /** v: what a unit of signal is worth as such. */
  readonly v: number;
  /** r̂: the signal that taking brings, and would bring again. */
  readonly r: number;
  /** χ: the share of the days to come that would be spent on it, if it is wanted more than u. */
  readonly chi: number;
  /** h: plain harm on each of the days to come. */
  readonly h: number;
  /** G = Σ γ^j over the days to come, j from 1 to H − 1. */
  readonly G: number;
}

/** Taking and declining by the closed form: displaces ⇔ k·r(1 − v) + v·r > u. */
export function closedForm({ c0, b, u, k, v, r, chi, h, G }: Letters): Boundary {
  const displaces = k * r * (1 - v) + v * r > u;
  const day = displaces ? (1 - chi) * u + chi * v * r : u;
  const decline = c0 + G * u;
  return {
    declines: decline - (b + v * r - h * G + G * day),
    wouldTake: b + v * r - h * G + G * u - decline,
  };
}

/**
 * The letters of a decision between ā and one other act, read off what was imagined; null where its days are not all alike, or where it is ā
 * that changes one, so that the other act is no offer.
 */
export function lettersOf(
  thought: Thought,
  byDefault: string,
  changes: readonly ForeseenChange[] = foreseenChanges(thought),
): Letters | null {
  const { process, planning, acts, reading, situations, plan: planned } = thought;
  const { evaluator, horizon, discount, mind } = planning;
  const declining = planned.options.find(({ act }) => acts[act] === byDefault);
  const taking = planned.options.filter(({ act }) => acts[act] !== byDefault);
  if (declining === undefined || taking.length !== 1) return null;
  const worth = actWorth(process, evaluator, evaluator.weights);
  const days = declining.path.slice(1).map(({ act }) => worth[act]);
  if (days.length === 0 || days.some((day) => Math.abs(day - days[0]) > 0.02 * Math.abs(days[0]))) return null;
  const [{ act, path }] = taking;
  const displacedBy = (option: number): number => changes.find((each) => each.act === acts[option])?.displaced ?? 0;
  const displaced = displacedBy(act);
  if (displacedBy(declining.act) > displaced) return null;
  const there = path[0].to;
  const lesson = process.lessonOf[there] < 0 ? null : process.lessons[process.lessonOf[there]];
  const surprise = ({ target, regressor }: LessonPart): number =>
    Math.abs(regressor.at.reduce((left, f, i) => left - evaluator.weights[f] * regressor.is[i], target));
  const part = lesson?.parts.reduce((most, each) => (surprise(each) > surprise(most) ? each : most));
  const v = reading.felt.reduce((sum, f) => sum + evaluator.weights[f], 0);
  const r = part?.target ?? 0;
  const total = situations[there].signals.reduce((sum, signal) => sum + signal, 0);
  const G = discounts(discount, horizon).reduce((sum, d, j) => sum + (j === 0 ? 0 : d), 0);
  return {
    c0: worth[declining.act],
    b: worth[act] - v * total,
    u: days[0],
    k: (mind?.khat ?? 0) * (part === undefined ? 0 : ownShare(part)),
    v,
    r,
    chi: displaced > 0 ? displaced / (horizon - 1) : 1,
    h: 0,
    G,
  };
}

/** The share of a surprise that the thing itself would take: of all that is there, what gains most. */
function ownShare({ gain, regressor }: LessonPart): number {
  let most = 0;
  for (let i = 0; i < gain.at.length; i++) {
    const at = regressor.at.indexOf(gain.at[i]);
    if (at >= 0) most = Math.max(most, gain.is[i] * regressor.is[at]);
  }
  return most;
}

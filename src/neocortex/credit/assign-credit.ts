/** Credit assignment on a list of trials, with no case and no life: which cue ends up with which worth. */
import { didYouMean } from '../../near.ts';
import type { Complaint } from '../../problem.ts';
import { Problem } from '../../problem.ts';
import type { Credit } from '../settings.ts';
import { defaultSettings } from '../settings.ts';
import type { Activity, Assessor } from './assessor.ts';
import { addRegressor, covariance, expectation, newAssessor } from './assessor.ts';
import { learn } from './credit.ts';

export interface Trial {
  /** Activation of each cue that is present; cues left out are absent. */
  readonly cues: Readonly<Record<string, number>>;
  /** What the channel pays on this trial. */
  readonly signal: number;
  /** Gain of the channel on this trial: it multiplies every activation. 1 where not given. */
  readonly gain?: number;
  /** False: the update gate is shut, and nothing is learned. */
  readonly gate?: boolean;
}

export interface AssignOptions extends Partial<Credit> {
  /** Prior variance of single cues, where it is not `prior`. Under Rescorla-Wagner, salience is this over `prior`. */
  readonly priors?: Readonly<Record<string, number>>;
  /**
   * Makes the felt signal itself a cue from trial `from` (counted from 0) on, with `signalPrior` as its variance.
   * Its activation is the signal, so it is known only once the signal has come. Null, or left out: never noticed.
   */
  readonly feltFrom?: number | null;
  /** False: drift may raise a variance above its prior, as in Gershman 2015. True where not given. */
  readonly capped?: boolean;
}

export interface AssignedTrial {
  /** What the cues alone had led to expect, before the signal came. */
  readonly expected: number;
  /** Reward prediction error once the signal has come: signal − w·x, the felt signal's own share included in w·x. */
  readonly delta: number;
  /** Worth of each cue after the trial. */
  readonly weights: Readonly<Record<string, number>>;
  /** v: worth of the felt signal after the trial, 0 while it is not noticed. */
  readonly felt: number;
}

export interface Assigned {
  readonly trials: readonly AssignedTrial[];
  readonly weights: Readonly<Record<string, number>>;
  readonly felt: number;
  /** Variance of each cue's worth, and of the felt signal's, after the last trial. */
  readonly variances: Readonly<Record<string, number>>;
  readonly feltVariance: number;
  /** The assessor itself: the cues in `cues` order, then the felt signal. */
  readonly assessor: Assessor;
  readonly cues: readonly string[];
}

/**
 * Goes through `trials` in order. Cues are told apart by name, in order of first appearance. Where an option is not given, what lives
 * have by default: Kalman (Dayan and Kakade 2001; Gershman 2015) with prior 1, noise 0.25, no drift. Throws a Problem on impossible numbers.
 */
export function assignCredit(trials: readonly Trial[], options: AssignOptions = {}): Assigned {
  const { priors = {}, feltFrom = null, capped = true, ...given } = options;
  const credit: Credit = { ...defaultSettings.credit, ...given };
  const cues = [...new Set(trials.flatMap((trial) => Object.keys(trial.cues)))];
  refuse(trials, credit, priors, cues);
  // All regressors stand from the start: one that is not active keeps weight 0 and its own variance, as if it came later.
  const index = new Map(cues.map((cue, i) => [cue, i]));
  const assessor = newAssessor(capped);
  for (const cue of cues) addRegressor(assessor, Object.hasOwn(priors, cue) ? priors[cue] : credit.prior);
  const felt = addRegressor(assessor, credit.signalPrior);
  const weights = (): Record<string, number> => Object.fromEntries(cues.map((cue, i) => [cue, assessor.w[i]]));

  const assigned = trials.map((trial, t): AssignedTrial => {
    const g = trial.gain ?? 1;
    const present = Object.entries(trial.cues);
    const seen: Activity = { at: present.map(([cue]) => index.get(cue)!), is: present.map(([, x]) => g * x) };
    const noticed = feltFrom !== null && t >= feltFrom;
    const x = noticed ? { at: [...seen.at, felt], is: [...seen.is, g * trial.signal] } : seen;
    const expected = expectation(assessor, seen);
    const { delta } = learn(assessor, x, trial.signal, credit, trial.gate ?? true);
    return { expected, delta, weights: weights(), felt: assessor.w[felt] };
  });

  const variance = (i: number): number => covariance(assessor, i, i);
  return {
    trials: assigned,
    weights: weights(),
    felt: assessor.w[felt],
    variances: Object.fromEntries(cues.map((cue, i) => [cue, variance(i)])),
    feltVariance: variance(felt),
    assessor,
    cues,
  };
}

/** Collects every impossible number before anything is learned. */
function refuse(
  trials: readonly Trial[],
  credit: Credit,
  priors: Readonly<Record<string, number>>,
  cues: readonly string[],
): void {
  const complaints: Complaint[] = [];
  const check = (path: string, value: number, possible: (value: number) => boolean, todo: string): void => {
    if (!Number.isFinite(value)) complaints.push({ path, what: `${value} is not a finite number.`, todo });
    else if (!possible(value)) complaints.push({ path, what: `${value} is out of range.`, todo });
  };
  const any = (): boolean => true;
  const notNegative = (value: number): boolean => value >= 0;
  check('prior', credit.prior, (value) => value > 0, 'Give a variance above 0.');
  check('signalPrior', credit.signalPrior, notNegative, 'Give a variance of 0 or more.');
  check('noise', credit.noise, notNegative, 'Give a variance of 0 or more.');
  check('drift', credit.drift, notNegative, 'Give a variance of 0 or more.');
  check('rate', credit.rate, notNegative, 'Give a rate of 0 or more.');
  for (const [cue, variance] of Object.entries(priors)) {
    check(`priors.${cue}`, variance, notNegative, 'Give a variance of 0 or more.');
    if (!cues.includes(cue)) {
      complaints.push({
        path: `priors.${cue}`,
        what: `no trial has a cue "${cue}".`,
        todo: didYouMean(cue, cues, 'cues'),
      });
    }
  }
  trials.forEach((trial, t) => {
    check(`trials.${t}.signal`, trial.signal, any, 'Give what the channel pays.');
    check(`trials.${t}.gain`, trial.gain ?? 1, any, 'Give the factor of the activations.');
    for (const [cue, x] of Object.entries(trial.cues)) check(`trials.${t}.cues.${cue}`, x, any, 'Give an activation.');
  });
  if (complaints.length > 0) throw new Problem(complaints);
}

/** Predictions held against what came: each with what was expected and what was got. */

import type { Case, DecisionPrediction, GoalPrediction, Range } from '../case/case.ts';
import type { Finding, Verdict } from '../diagnosis/verdict.ts';
import type { Trace } from '../director/trace.ts';
import type { Outcome } from './outcome.ts';

/** One prediction, and whether it came true in this life. */
export interface Held {
  /** Such as `goals.strawberry` or `shop again.plan.steps`. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
  readonly held: boolean;
}

/** A goal is kept while it has at least this share of its former strength. */
const KEPT = 0.9;

/** Every prediction of the case, held against one whole life and its outcome: goals, then decisions, then what happens. */
export function holdAgainst(one: Case, trace: Trace, outcome: Outcome, verdicts: readonly Verdict[] = []): Held[] {
  const { predict } = one;
  return [
    ...Object.entries(predict.goals).map(([concept, expected]) => heldGoal(one, outcome, concept, expected)),
    ...Object.entries(predict.decisions).flatMap(([name, expected]) =>
      heldDecision(trace, outcome, verdicts, name, expected),
    ),
    ...Object.entries(predict.happens).map(([percept, range]) => heldTimes(trace, outcome, percept, range)),
    ...heldVerdict('', predict.verdict ?? undefined, predict.class ?? undefined, verdicts.at(-1)),
  ];
}

/** What is predicted of one goal, held against what became of it. */
export function heldGoal(
  { neocortex }: Pick<Case, 'neocortex'>,
  { goals }: Pick<Outcome, 'goals'>,
  concept: string,
  expected: GoalPrediction,
): Held {
  const goal = goals.find((each) => each.concept === concept);
  const now = goal?.now ?? 0;
  const before = goal?.before ?? 0;
  const wanted = now >= neocortex.goalThreshold;
  const kept = wanted && before >= neocortex.goalThreshold && now >= KEPT * before;
  const shunned = now <= -neocortex.goalThreshold;
  const held = { installed: wanted && before < neocortex.goalThreshold, kept, none: !wanted, shunned }[expected];
  const got =
    goal === undefined
      ? 'no such concept'
      : `${wanted || shunned ? goal.state : 'none'} (${fixed(before)} → ${fixed(now)})`;
  return { path: `goals.${concept}`, expected, got, held };
}

function heldDecision(
  { steps }: Trace,
  { decisions }: Outcome,
  verdicts: readonly Verdict[],
  name: string,
  expected: DecisionPrediction,
): Held[] {
  const found = decisions.find((each) => each.name === name);
  if (found === undefined) return [{ path: name, expected: 'is decided', got: 'never came up', held: false }];
  const { does, plan, reaches } = expected;
  const all: Held[] = [];
  if (does !== undefined)
    all.push({ path: `${name}.does`, expected: does, got: found.does, held: found.does === does });
  if (plan?.new !== undefined) {
    all.push({
      path: `${name}.plan.new`,
      expected: String(plan.new),
      got: String(found.plan.new),
      held: found.plan.new === plan.new,
    });
  }
  if (plan?.steps !== undefined) {
    const steps = found.plan.acts.length;
    all.push({
      path: `${name}.plan.steps`,
      expected: rangeText(plan.steps),
      got: String(steps),
      held: within(steps, plan.steps),
    });
  }
  if (reaches !== undefined) {
    const wanted = Object.entries(reaches.states);
    const there = steps.find(
      ({ tick, at }) => tick > found.tick && wanted.every(([region, state]) => at[region] === state),
    );
    const after = there === undefined ? null : there.tick - found.tick;
    all.push({
      path: `${name}.reaches`,
      expected: `${wanted.map(([region, state]) => `${region} ${state}`).join(', ')} within ${reaches.within}`,
      got: after === null ? 'never' : `after ${after}`,
      held: after !== null && after <= reaches.within,
    });
  }
  const verdict = verdicts.find(({ decision }) => decision === name);
  return [...all, ...heldVerdict(`${name}.`, expected.verdict, expected.class, verdict)];
}

/** A class is met by its first word, too ("terminal" by "terminal, register"), and by either half where the verdict is both. */
export function isOfClass(got: string, name: string): boolean {
  const halves = got.split(' + ');
  return [got, ...halves, ...halves.map((each) => each.split(', ')[0])].includes(name);
}

function heldVerdict(path: string, finding: Finding | undefined, name: string | undefined, verdict?: Verdict): Held[] {
  const got = verdict?.class ?? 'no verdict';
  return [
    ...(finding === undefined
      ? []
      : [
          {
            path: `${path}verdict`,
            expected: finding,
            got: verdict?.finding ?? 'no verdict',
            held: verdict?.finding === finding,
          },
        ]),
    ...(name === undefined ? [] : [{ path: `${path}class`, expected: name, got, held: isOfClass(got, name) }]),
  ];
}

/** Times that a percept newly appears after the last decision. */
function heldTimes({ steps }: Trace, { decisions }: Outcome, percept: string, range: Range): Held {
  const since = decisions.at(-1)?.tick ?? -1;
  let times = 0;
  for (let t = 1; t < steps.length; t++) {
    if (steps[t].tick > since && steps[t].percepts.includes(percept) && !steps[t - 1].percepts.includes(percept))
      times++;
  }
  return { path: `happens.${percept}`, expected: rangeText(range), got: String(times), held: within(times, range) };
}

const within = (n: number, { from, to }: Range): boolean => n >= from && (to === null || n <= to);
const rangeText = ({ from, to }: Range): string =>
  to === null ? `${from} or more` : from === to ? String(from) : `${from} to ${to}`;
/** With a true minus, and none before what rounds to zero. */
const fixed = (n: number): string =>
  n
    .toFixed(2)
    .replace(/^-(?=.*[1-9])/, '−')
    .replace('-', '');

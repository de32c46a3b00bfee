/** The public face of subcortex. */

export * as agents from './agents/index.ts';
export { distance, type Metric, type Rewards, type Triple, tripleOf } from './alignment/distance.ts';
export { type Distances, distancesAt, distancesOf, distancesOver } from './alignment/distances.ts';
export { type Counted, type Reward, type Tabular, type Transition, tabularOf } from './alignment/tabular.ts';
export type { Case, Manifest, Parameter, Predictions } from './case/case.ts';
export { caseJsonSchema } from './case/case-json-schema.ts';
export { defineCase } from './case/define-case.ts';
export type { CaseDraft } from './case/draft.ts';
export { type CaseOptions, parseCase, variantsOf } from './case/parse-case.ts';
export { diagnose } from './diagnosis/diagnose.ts';
export type { Finding, Verdict } from './diagnosis/verdict.ts';
export type { Decision } from './director/decision.ts';
export { type Living, live, liveFrom, momentAt } from './director/live.ts';
export { type Moment, momentText } from './director/moment.ts';
export type { Step, Trace } from './director/trace.ts';
export { believing } from './forks/believing.ts';
export { elsewhere } from './forks/elsewhere.ts';
export { flipped } from './forks/flipped.ts';
export { forced } from './forks/forced.ts';
export { type Fork, firstDifference, fork } from './forks/fork.ts';
export type { Intervention } from './forks/intervention.ts';
export { learningOff } from './forks/learning-off.ts';
export { makeUp } from './forks/make-up.ts';
export { paying } from './forks/paying.ts';
export { sham } from './forks/sham.ts';
export { without } from './forks/without.ts';
export type { Agent, Menu } from './neocortex/agent.ts';
export {
  type Assigned,
  type AssignedTrial,
  type AssignOptions,
  assignCredit,
  type Trial,
} from './neocortex/credit/assign-credit.ts';
export type { Mind } from './neocortex/mind.ts';
export * from './neocortex/planner/index.ts';
export { loadCase, shippedCases } from './node/cases.ts';
export { type CaseStudy, type StudyOptions, study } from './node/study.ts';
export { type Complaint, type Place, Problem } from './problem.ts';
export { type Held, holdAgainst } from './study/held.ts';
export { type Outcome, outcomeOf } from './study/outcome.ts';
export type { DeclaredHook, Hook, Steering, Thought } from './subcortex/hook.ts';

/** The planner: plans on any tabular decision process, with or without a case. */
export { bestOf } from './best.ts';
export { type Evaluator, wanting } from './evaluator.ts';
export { discounts } from './foresight.ts';
export { type Occupancy, utility } from './occupancy.ts';
export type { PathStep } from './path.ts';
export { type Option, type Plan, plan } from './plan.ts';
export type { Choice, Patience, Planning, SelfView } from './planning.ts';
export type { Lesson, LessonPart, Names, Process, SelfEdit, Sparse } from './process.ts';
export { type ActForm, type LessonForm, type ProcessForm, processOf, type StateForm } from './process-of.ts';
export { type OnOutcome, rollOut } from './rollout.ts';
export type { Selves } from './selves.ts';
export type { Parts, Tables } from './tables.ts';
export { values } from './values.ts';

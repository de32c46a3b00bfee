/** toKeepGoal: is what was a goal still one at the end, nearly as strong? The rule of `predict: goals: { it: kept }`. */
import { type Asked, type InLives, type Judgement, judged } from './claim.ts';
import { goalClaim } from './goal-claim.ts';

export function toKeepGoal(this: Asked, received: unknown, concept: string, options: InLives = {}): Judgement {
  const claim = goalClaim('toKeepGoal', received, 'to keep the goal', concept, 'kept', options);
  return judged('toKeepGoal', this, claim, options);
}

/** toInstallGoal: does a life make something a goal that was none before? The rule of `predict: goals: { it: installed }`. */
import { type Asked, type InLives, type Judgement, judged } from './claim.ts';
import { goalClaim } from './goal-claim.ts';

export function toInstallGoal(this: Asked, received: unknown, concept: string, options: InLives = {}): Judgement {
  const claim = goalClaim('toInstallGoal', received, 'to install the goal', concept, 'installed', options);
  return judged('toInstallGoal', this, claim, options);
}

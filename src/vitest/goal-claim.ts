/** The claim that a life makes something a goal, or keeps it one: what two matchers have in common. By the rule of `predict: goals:`. */
import type { GoalPrediction } from '../case/case.ts';
import { gotText } from '../report/lives/predicted.ts';
import { turnsOf } from '../report/story/felt.ts';
import { heldGoal } from '../study/held.ts';
import type { Claim, InLives } from './claim.ts';
import { knownConcept } from './named.ts';
import { checkOptions, IN_LIVES } from './options.ts';
import { studyIn } from './received.ts';

export function goalClaim(
  matcher: string,
  received: unknown,
  asked: string,
  concept: string,
  expected: GoalPrediction,
  options: InLives,
): Claim {
  const study = studyIn(matcher, received);
  checkOptions(matcher, options, IN_LIVES);
  knownConcept(matcher, study, concept);
  const { case: one } = study;
  const { goalThreshold } = one.neocortex;
  return {
    study,
    asked: `${asked} ${JSON.stringify(concept)}`,
    answer: ({ outcome }) => (heldGoal(one, outcome, concept, expected).held ? 'yes' : 'no'),
    came: ({ outcome }) =>
      outcome.goals.some((goal) => goal.concept === concept)
        ? `${concept} is ${gotText(heldGoal(one, outcome, concept, expected))}`
        : `${concept} is never met`,
    verdict: ({ verdicts }) => verdicts.at(-1) ?? null,
    focus: ({ steps }, { outcome }) => {
      const turned = steps.filter((step) => turnsOf(step, goalThreshold).some((turn) => turn.concept === concept));
      return turned.at(-1)?.tick ?? outcome.decisions.at(-1)?.tick ?? steps.length - 1;
    },
  };
}

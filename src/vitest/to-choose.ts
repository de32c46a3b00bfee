/** toChoose: what is done at a decision under study. */
import { type Asked, type AtDecision, type Judgement, judged } from './claim.ts';
import { decided, decisionIn, knownAct, verdictOn } from './named.ts';
import { AT_DECISION, checkOptions } from './options.ts';
import { studyIn } from './received.ts';

export function toChoose(this: Asked, received: unknown, act: string, options: AtDecision = {}): Judgement {
  const study = studyIn('toChoose', received);
  checkOptions('toChoose', options, AT_DECISION);
  const name = decisionIn('toChoose', study, options.decision);
  knownAct('toChoose', study, name, act);
  return judged(
    'toChoose',
    this,
    {
      study,
      asked: `to choose ${JSON.stringify(act)}${options.decision === undefined ? '' : ` at ${JSON.stringify(name)}`}`,
      answer: (life) => (decided(life, name)?.does === act ? 'yes' : 'no'),
      came: (life) => {
        const did = decided(life, name)?.does;
        return did === act ? '' : did === undefined ? `"${name}" never came up` : `you ${did}`;
      },
      verdict: (life) => verdictOn(life, name),
      focus: (trace, life) => decided(life, name)?.tick ?? trace.steps.length - 1,
    },
    options,
  );
}

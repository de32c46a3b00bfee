/** The two ends of a flip: what most lives come to with a parameter here and there, and how that is told. */
import type { Case } from '../case/case.ts';
import type { Agent } from '../neocortex/agent.ts';
import type { Seeds } from '../node/lives.ts';
import type { CaseStudy } from '../node/study.ts';
import { wrap } from '../report/text/layout.ts';
import type { Kept } from '../study/study.ts';
import type { AtDecision } from './claim.ts';
import { nameOf, verdictText, WIDTH } from './failure.ts';
import { decided, decisionIn, verdictOn } from './named.ts';
import { replayOf } from './replay.ts';

/** The name of a case, or how to come by it for a number. */
export type CaseSource = string | ((value: number) => Case | Promise<Case>);

export interface Flip extends AtDecision {
  readonly parameter: string;
  readonly from: number;
  readonly to: number;
  /** What must turn: finding and class of the verdict, or what is done. Default: the verdict. */
  readonly of?: 'verdict' | 'act';
  /** As `study` takes them, at either end. Default 1. */
  readonly seeds?: number | Seeds;
  readonly agent?: Agent;
  /** Of a case that is given by its name. */
  readonly variant?: string;
}

/** What came with the parameter at one value. */
export interface End {
  readonly value: number;
  readonly study: CaseStudy;
  readonly decision: string;
  /** What came in most lives, in words that are compared. */
  readonly came: string;
  /** Lives in which it came. */
  readonly n: number;
  readonly inconclusive: number;
  /** Did it come in enough lives to be called what comes there? */
  readonly clear: boolean;
  /** The first life in which it came. */
  readonly life: Kept;
}

export function endOf(matcher: string, study: CaseStudy, flip: Flip, value: number): End {
  const decision = decisionIn(matcher, study, flip.decision);
  const texts = study.lives.map((life) => cameIn(life, decision, flip.of));
  const times = (text: string): number => texts.filter((each) => each === text).length;
  const came = [...new Set(texts)].reduce((most, text) => (times(text) > times(most) ? text : most));
  const inconclusive = study.lives.filter((life) => verdictOn(life, decision)?.finding === 'inconclusive').length;
  const open = flip.of === 'act' ? 0 : inconclusive;
  const enough = (flip.inAtLeast ?? 1) * texts.length - 1e-9;
  const clear = times(came) >= enough && !(open > 0 && times(came) <= open);
  return {
    value,
    study,
    decision,
    came,
    n: times(came),
    inconclusive: open,
    clear,
    life: study.lives[texts.indexOf(came)],
  };
}

function cameIn(life: Kept, decision: string, of: Flip['of']): string {
  if (of === 'act') return decided(life, decision)?.does ?? 'it never came up';
  const verdict = verdictOn(life, decision);
  return verdict === null ? 'no verdict' : `${verdict.finding} · ${verdict.class}`;
}

export function flipText(here: End, there: End, flip: Flip, isNot: boolean): string {
  const { parameter, of = 'verdict', decision } = flip;
  const at = decision === undefined ? '' : ` at "${decision}"`;
  const lead = `expected the ${of} on ${nameOf(here.study.case)}${at}${isNot ? ' not' : ''} to flip between ${parameter} = ${here.value} and ${there.value}`;
  const unclear = [here, there].find(({ clear }) => !clear);
  const came =
    unclear !== undefined
      ? `at ${unclear.value} ${unclearText(unclear)}`
      : isNot
        ? `it does, from "${here.came}" to "${there.came}"`
        : `at both it is "${here.came}"`;
  return [
    ...wrap(`${lead}, but ${came}.`, WIDTH).slice(0, 4),
    ...endLines(parameter, here),
    ...endLines(parameter, there),
  ].join('\n');
}

function unclearText({ came, n, study: { of }, inconclusive, life, decision }: End): string {
  if (verdictOn(life, decision)?.finding === 'inconclusive')
    return `the verdict is inconclusive in ${inconclusive} of ${of} lives`;
  return `the commonest, "${came}", comes in ${n} of ${of} lives only`;
}

function endLines(parameter: string, { value, life, decision, study }: End): string[] {
  const verdict = verdictOn(life, decision);
  return [
    ...(verdict === null ? [] : verdictText(verdict, `  ${parameter} ${value}: `).slice(0, 3)),
    `    replay: ${replayOf(study.case, life.outcome.seed)}`,
  ];
}

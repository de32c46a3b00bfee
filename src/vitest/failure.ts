/** What a failed matcher says, in at most twelve lines: what was expected, the story of one life that speaks against it, its verdict, its seed. */
import type { Case } from '../case/case.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import type { Trace } from '../director/trace.ts';
import type { CaseStudy } from '../node/study.ts';
import { excerpt } from '../report/story/excerpt.ts';
import { hang, wrap } from '../report/text/layout.ts';
import { reasonOf } from '../report/verdict/reasons.ts';
import { shamText, verdictHead } from '../report/verdict/verdict.ts';
import { outcomeOf } from '../study/outcome.ts';
import { type Kept, traceOf } from '../study/study.ts';
import { replayOf } from './replay.ts';

const MOST_LINES = 12;
export const WIDTH = 110;
const MOST_OF_A_PART = 3;

export interface Failure {
  /** The sentence on what was expected and what came instead. */
  readonly head: string;
  readonly study: CaseStudy;
  /** The life that speaks against it. */
  readonly life: Kept;
  /** Said of that life after its seed, such as "the first of 12 such lives"; empty: nothing. */
  readonly which: string;
  readonly verdict: Verdict | null;
  /** The tick that the story is about. */
  readonly focus: (trace: Trace) => number;
}

/** `drug-avoidance (child)`. */
export function nameOf({ id, variant, agent }: Case): string {
  const more = [...(variant === null ? [] : [variant]), ...(agent === undefined ? [] : [`agent: ${agent.name}`])];
  return more.length === 0 ? id : `${id} (${more.join(', ')})`;
}

export function failureText({ head, study, life, which, verdict, focus }: Failure): string {
  const { seed } = life.outcome;
  const first = cut(wrap(head, WIDTH));
  const judged = verdict === null ? [] : verdictText(verdict);
  const last = `  replay:  ${replayOf(study.case, seed)}`;
  const seen = `  seed:    ${seed}${which === '' ? '' : `, ${which}`}`;
  const rows = MOST_LINES - first.length - judged.length - 2;
  return [...first, ...storyLines(study, life, focus, rows), ...judged, seen, last].join('\n');
}

/** The verdict in one line, and its reason below. */
export function verdictText(verdict: Verdict, label = '  verdict: '): string[] {
  const reason = verdict.sham === null ? reasonOf(verdict) : shamText(verdict);
  const indent = ' '.repeat(label.length);
  return [
    ...cut(hang(label, verdictHead(verdict), WIDTH), 2),
    ...(reason === '' ? [] : cut(hang(indent, reason, WIDTH))),
  ];
}

function storyLines({ case: one, base }: CaseStudy, life: Kept, focus: Failure['focus'], rows: number): string[] {
  const trace = traceOf(one, life.outcome.seed, base);
  const outcome = outcomeOf(one, trace);
  // An agent that remembers something from one life to the next never lives the same life twice.
  if (outcome.traceHash !== life.outcome.traceHash)
    return ['  Lived again with the same seed, this life goes otherwise: its story is lost.'];
  return trace.steps.length === 0 ? [] : excerpt(one, { trace, outcome }, focus(trace), rows, WIDTH);
}

/** The first lines of a text, marked where others are left out. */
function cut(lines: readonly string[], most = MOST_OF_A_PART): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

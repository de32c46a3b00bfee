/** A decision as it was imagined: every option with its course and its worth, what was taken, and why. */

import type { Decision, ImaginedOption, Weighed } from '../../director/decision.ts';
import type { DecisionOutcome } from '../../study/outcome.ts';
import { columns, hang, padded, paddedLeft, spread, wrap } from '../text/layout.ts';
import type { Setting, Tone } from '../text/style.ts';
import { amount, chain, listed, signed } from '../text/words.ts';

/** By what options are judged; undefined: by goals alone. */
export const judgement = (by: 'meant' | 'both' | undefined): string =>
  by === undefined
    ? 'by what you want now'
    : by === 'meant'
      ? 'by what you take to be meant'
      : 'by what you want and what is meant';

/** The table of options, and what was chosen; `threshold`: the strength of a goal. */
export function decisionLines(
  { decision, plan, does, wants }: DecisionOutcome,
  threshold: number,
  { style, width }: Setting,
): string[] {
  const { meant } = decision;
  const by = judgement(meant && (meant.now === 0 ? 'meant' : 'both'));
  const rows = decision.options.flatMap((option) => {
    const taken = option.act === decision.chosen;
    const lines = rowOf(courseOf(option), amount(option.u), by, width);
    return [
      ...lines.map(style[taken ? 'choice' : 'plain']),
      ...hang('    ', worthOf(option), width).map(style.faint),
      ...becomesOf(meant?.now === 0 ? [] : option.becomes, wants, threshold).flatMap(({ text, tone }) =>
        hang('    ', text, width).map(style[tone]),
      ),
    ];
  });
  return [
    ...spread('you imagine', by, width).map(style.faint),
    ...rows,
    ...trustLines(decision, width).map(style.faint),
    ...hang('▸ ', choiceText({ decision, plan, does }), width).map(style.choice),
  ];
}

/** What one expects of those who will choose later; nothing where that is not learned. */
const trustLines = ({ betahat }: Decision, width: number): string[] =>
  betahat === undefined
    ? []
    : hang(
        '  ',
        `you trust your later selves by ${amount(betahat)}: for them, you believe, later counts so much`,
        width,
      );

/** `you walk to the bridge, for strawberry: a plan of 3 steps, 0.87 better than the next best`. */
export function choiceText({ decision, plan, does }: Pick<DecisionOutcome, 'decision' | 'plan' | 'does'>): string {
  const why = [
    plan.acts.length < 2
      ? ''
      : `a plan of ${plan.acts.length} steps${plan.new ? ' that you never carried out before' : ''}`,
    decision.margin === null ? 'there was no other option' : `${amount(decision.margin)} better than the next best`,
  ].filter((part) => part !== '');
  return `you ${does}${decision.pursues === null ? '' : `, for ${decision.pursues}`}: ${why.join(', ')}`;
}

/** A course with its worth at the right edge; behind it where the page is narrow. */
function rowOf(course: string, worth: string, by: string, width: number): string[] {
  const room = width - columns(by) - 4;
  if (room < 24) return hang('  ', `${course}: ${worth}`, width);
  const [first, ...rest] = wrap(course, room);
  return [padded(`  ${first}`, room + 4) + paddedLeft(worth, columns(by)), ...rest.map((line) => `    ${line}`)];
}

/** The likeliest course up to where it brings most, with what that is. */
function courseOf({ path }: ImaginedOption): string {
  let peak = 0;
  path.forEach(({ brings }, i) => {
    if (brings > path[peak].brings) peak = i;
  });
  const acts = path.slice(0, peak + 1).map(({ act }) => act);
  return `${chain(acts)}${peak < path.length - 1 ? ' …' : ''}`;
}

/** What makes up the worth: the largest parts by concept, the rest together, the toil. */
function worthOf({ worth, effort, u }: ImaginedOption): string {
  const largest = [...worth].sort((a, b) => Math.abs(b.is) - Math.abs(a.is)).slice(0, 3);
  const parts = largest.filter(({ is }) => Math.abs(is) >= 0.05);
  const rest = u + effort - parts.reduce((sum, { is }) => sum + is, 0);
  const texts = [
    ...parts.map(({ concept, is }) => `${concept} ${signed(is)}`),
    ...(Math.abs(rest) < 0.005 ? [] : [`the rest ${signed(rest)}`]),
    ...(effort === 0 ? [] : [`toil ${signed(-effort)}`]),
  ];
  return texts.join(', ');
}

/** A change below this share of what is wanted is a little one. */
const LITTLE = 0.2;

/** Who one would be: somebody else where a goal comes, goes or turns; else the same, who wants more or less. */
export function becomesOf(
  becomes: readonly Weighed[],
  wants: readonly Weighed[],
  threshold: number,
): { readonly text: string; readonly tone: Tone }[] {
  const kind = (strength: number): number => (strength >= threshold ? 1 : strength <= -threshold ? -1 : 0);
  const moves = becomes.map(({ concept, is }) => ({
    concept,
    is,
    was: wants.find((want) => want.concept === concept)?.is ?? 0,
  }));
  const turned = moves.filter(({ is, was }) => kind(is) !== kind(was));
  const rest = moves.filter((move) => !turned.includes(move));
  const strengths = ({ is, was }: { readonly is: number; readonly was: number }): string =>
    `(${amount(was)} → ${amount(is)})`;
  const drift = rest.map((move) => {
    const size = Math.abs(move.is) - Math.abs(move.was);
    const more = size > 0 ? 'more' : 'less';
    const much = Math.abs(size) < LITTLE * Math.abs(move.was) ? `a little ${more}` : more;
    return `${kind(move.was) < 0 ? 'shun' : 'want'} ${move.concept} ${much} ${strengths(move)}`;
  });
  const somebody = turned.map((move) => `${move.concept} ${strengths(move)}`).join(', ');
  return [
    ...(turned.length === 0 ? [] : [{ text: `and you would become somebody else: ${somebody}`, tone: 'bad' as const }]),
    ...(drift.length === 0 ? [] : [{ text: `and you would ${listed(drift)}`, tone: 'faint' as const }]),
  ];
}

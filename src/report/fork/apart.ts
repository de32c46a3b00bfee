/** Two lives from where they were forked: what both did once, what they did otherwise side by side, quiet stretches folded. */
import type { Case } from '../../case/case.ts';
import type { Step } from '../../director/trace.ts';
import { partsApart } from '../../study/other-life.ts';
import type { DecisionOutcome } from '../../study/outcome.ts';
import type { LivedLife } from '../../study/study.ts';
import { beatRemarks } from '../story/beats.ts';
import { newContext, remarksOn } from '../story/felt.ts';
import { newScribe, type Scribe } from '../story/scribe.ts';
import { stretchParts } from '../story/stretch.ts';
import { columns } from '../text/layout.ts';
import type { Setting } from '../text/style.ts';
import { amount, listed } from '../text/words.ts';
import { beside, columnOf, type Line, OTHER, WAS } from './beside.ts';

export interface Forked {
  readonly was: LivedLife;
  readonly other: LivedLife;
  /** The tick of the fork, and the first on which the two differ; null: none. */
  readonly from: number;
  readonly differs: number | null;
}

/** One tick of both lives. */
interface Pair {
  readonly tick: number;
  readonly was: Told;
  readonly other: Told;
}

interface Told {
  readonly step: Step;
  readonly remarks: readonly Line[];
  readonly decided: DecisionOutcome | undefined;
}

/** Scenes, as a story has them. */
export function apartScenes(one: Case, { was, other, from, differs }: Forked, setting: Setting): string[][] {
  const scribe = newScribe(one, was.outcome.ticks, setting);
  const [left, right] = [toldFrom(one, was, from), toldFrom(one, other, from)];
  const both = (tick: number, a: readonly Line[], b: readonly Line[]): void =>
    a.length + b.length === 0 ? undefined : scribe.put(tick, beside(a, b, { ...setting, width: scribe.width }));
  let shown = '';
  let stretch: Pair[] = [];
  /** Remarks that open the stretch, where they are not the same in both. */
  let opening: Opening = NOTHING;
  const endStretch = (): void => {
    if (stretch.length > 0) shown = writeStretch(scribe, stretch, one, both, opening, shown);
    stretch = [];
    opening = NOTHING;
  };

  left.forEach((mine, i) => {
    const pair: Pair = { tick: from + i, was: mine, other: right[i] };
    const { tick } = pair;
    const { beats } = mine.step;
    const quiet = mine.remarks.length + pair.other.remarks.length + beats.length === 0;
    const decides = mine.decided !== undefined || pair.other.decided !== undefined;
    if (!quiet || decides || tick === differs || kindOf(stretch[0]) !== kindOf(pair)) endStretch();
    for (const beat of beats)
      if (beat.kind === 'say') scribe.say(beat.text);
      else for (const { text, tone } of beatRemarks(beat)) scribe.note(tick, text, tone);
    if (tick === differs) scribe.put(tick, [partingLine(pair, scribe.width, setting)]);
    const remarks = { was: mine.remarks, other: pair.other.remarks };
    if (same(remarks.was, remarks.other)) for (const { text, tone } of remarks.was) scribe.note(tick, text, tone);
    else if (decides) both(tick, orNoNews(remarks.was, remarks), orNoNews(remarks.other, remarks));
    else opening = remarks;
    if (!decides) stretch.push(pair);
    else {
      const [a, b] = [decisionLines(mine), decisionLines(pair.other)];
      if (same(a, b)) for (const { text, tone, lead } of a) scribe.note(tick, text, tone, lead);
      else both(tick, a, b);
    }
  });
  endStretch();
  return scribe.scenes();
}

/** The heads of the two columns; none where they stand one below the other. */
export function columnHeads(one: Case, { was }: Forked, { style, width }: Setting): string[] {
  const { width: left } = newScribe(one, was.outcome.ticks, { style, width });
  const column = columnOf(left);
  if (column === null) return [];
  return [style.faint(`${' '.repeat(width - left)}${WAS.padEnd(column)} │ ${OTHER}`)];
}

/** Every tick from the fork on, with what is to be said of it; what is news depends on all that was lived before. */
function toldFrom(one: Case, { trace, outcome }: LivedLife, from: number): Told[] {
  const context = newContext(trace.end.mind.concepts.list, one.neocortex.goalThreshold);
  const decisions = new Map(outcome.decisions.map((each) => [each.tick, each]));
  return trace.steps
    .map((step, i) => ({
      step,
      remarks: remarksOn(step, trace.steps[i - 1], context),
      decided: decisions.get(step.tick),
    }))
    .slice(from);
}

interface Opening {
  readonly was: readonly Line[];
  readonly other: readonly Line[];
}
const NOTHING: Opening = { was: [], other: [] };

/** An empty cell beside a full one would look like a mistake. */
const orNoNews = (lines: readonly Line[], { was, other }: Opening): readonly Line[] =>
  lines.length > 0 || was.length + other.length === 0 ? lines : [{ text: '(no news)', tone: 'faint' }];

const same = (a: readonly Line[], b: readonly Line[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Stretches are of one kind: led or not, alike or not. */
const kindOf = (pair: Pair | undefined): string =>
  pair === undefined ? '' : `${pair.was.step.how} ${pair.other.step.how} ${alike(pair)}`;

/** Do both lives stand and do the same, as far as anybody sees? */
const alike = ({ was, other }: Pair): boolean =>
  was.step.act === other.step.act && JSON.stringify(was.step.at) === JSON.stringify(other.step.at);

/** Returns where the two lives were last said to stand. */
function writeStretch(
  scribe: Scribe,
  pairs: readonly Pair[],
  { tick: unit }: Case,
  both: (tick: number, a: readonly Line[], b: readonly Line[]) => void,
  opening: Opening,
  shown: string,
): string {
  const [first] = pairs;
  const mine = stretchParts(
    pairs.map(({ was }) => was.step),
    unit,
  );
  if (alike(first)) {
    both(first.tick, orNoNews(opening.was, opening), orNoNews(opening.other, opening));
    const { length } = pairs;
    const text =
      mine.lead === '… '
        ? mine.text.replace(/ (led by the hand|without events):/, ' $1, the same in both:')
        : mine.text;
    const quiet = mine.lead !== '… ' && length > 1 ? `${text} (the same in both)` : text;
    scribe.note(first.tick, quiet, 'faint', mine.lead);
    return shown;
  }
  const theirs = stretchParts(
    pairs.map(({ other }) => other.step),
    unit,
  );
  const [a, b] = [standing(first.was.step, first.other.step), standing(first.other.step, first.was.step)];
  const here = JSON.stringify([a, b]);
  const said = here === shown ? [[], []] : [a, b];
  both(
    first.tick,
    [...opening.was, ...said[0], { tone: 'plain', ...mine }],
    [...opening.other, ...said[1], { tone: 'choice', ...theirs }],
  );
  return here;
}

/** Where one life stands, as far as the other stands elsewhere. */
function standing({ at }: Step, { at: elsewhere }: Step): Line[] {
  const apart = Object.entries(at).filter(([region, state]) => elsewhere[region] !== state);
  return apart.length === 0 ? [] : [{ tone: 'faint', text: apart.map((each) => each.join(': ')).join(', ') }];
}

/** A decision in short: every option with its worth, then what was done. */
function decisionLines({ decided, step }: Told): Line[] {
  if (decided === undefined) return [{ lead: '▸ ', text: step.act, tone: 'choice' }];
  const { decision, does } = decided;
  const beaten = decision.options.filter(({ act }) => act !== does);
  const made = decision.options.find(({ act }) => act === does);
  const worth = made === undefined ? '' : ` ${amount(made.u)}`;
  const forced = does === decision.chosen ? '' : ' (by another hand)';
  return [
    { text: `you decide: ${decided.name}`, tone: 'title' },
    { lead: '▸ ', text: `${does}${worth}${forced}`, tone: 'choice' },
    ...beaten.map(({ act, u }): Line => ({ lead: '  ', text: `${act} ${amount(u)}`, tone: 'faint' })),
  ];
}

const PARTS: Readonly<Partial<Record<keyof Step, string>>> = {
  beats: 'what is told or offered',
  at: 'where things stand',
  percepts: 'what is sensed',
  novelty: 'what is new',
  options: 'what is on offer',
  signals: 'what is felt',
  changes: 'what is learned',
  goals: 'what is wanted',
  how: 'how it is chosen',
  act: 'what is done',
  effort: 'how hard it is',
  imagined: 'what is imagined',
  decision: 'what is imagined',
};

/** `── here they part, in what is felt and what is learned ──`. */
function partingLine({ was, other }: Pair, width: number, { style }: Setting): string {
  const parts = [...new Set(partsApart(was.step, other.step).flatMap((part) => PARTS[part] ?? []))];
  const text = (named: readonly string[]): string => `── here they part, in ${listed(named)} `;
  // What comes first in a tick is the cause of the rest.
  let named = parts;
  while (named.length > 1 && columns(text(named)) > width) named = named.slice(0, -1);
  return style.bad(text(named).padEnd(width, '─').slice(0, Math.max(width, 1)));
}

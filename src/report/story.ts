/** A life as a story: what the script did, what was felt, what came to be wanted, what was imagined, what was done. */
import type { Case } from '../case/case.ts';
import type { DecisionOutcome } from '../case/outcome.ts';
import type { LivedLife } from '../case/study.ts';
import type { Beat } from '../director/beat.ts';
import type { Step } from '../director/trace.ts';
import { beatRemarks } from './beats.ts';
import { type Context, type Remark, remarksOn } from './felt.ts';
import { decisionLines } from './imagined.ts';
import { columns, hang, paddedLeft, spread, wrap } from './layout.ts';
import { predictionLines } from './predicted.ts';
import { stretchText, tickText } from './stretch.ts';
import type { Setting } from './style.ts';
import { amount, counted, listed, times } from './words.ts';

export interface Telling extends Setting {
  /** Tell every tick. */
  readonly full?: boolean;
  /** Parameters that were moved away from the file, with their values. */
  readonly changed?: Readonly<Record<string, number>>;
  /** The decision after which this life was stopped. */
  readonly stoppedAfter?: string;
}

/** The whole story, ending in a line break. */
export function story(one: Case, life: LivedLife, telling: Telling): string {
  const { style, width } = telling;
  const sections = [
    headLines(one, life, telling),
    ...scenes(one, life, telling),
    goalLines(one, life, telling),
    telling.stoppedAfter === undefined
      ? predictionLines(life.held, telling)
      : hang(
          '',
          `Stopped after "${telling.stoppedAfter}": predictions are about whole lives, so none is held against this one.`,
          width,
        ),
    [...changedLines(telling), ...lastLines(one, life).flatMap((text) => wrap(text, width).map(style.faint))],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** `food-reward · How one strawberry became a goal`, and what this variant changes. */
export function headLines(one: Case, { outcome }: Pick<LivedLife, 'outcome'>, { style, width }: Setting): string[] {
  const name = one.variant === null ? one.id : `${one.id}, ${one.variant}`;
  const why = one.why === null ? [] : ['', ...hang('  What is different: ', one.why, width)];
  return [
    ...spread(`${name} · ${one.title}`, `seed ${outcome.seed}`, width).map(style.title),
    '',
    ...hang('  ', one.story, width),
    ...why,
  ];
}

/** One scene per narration, and one before the first. */
function scenes(one: Case, { trace, outcome }: LivedLife, telling: Telling): string[][] {
  const { steps, end } = trace;
  const { style, width } = telling;
  const context: Context = {
    concepts: end.mind.concepts.list.map(({ label }) => label),
    threshold: one.neocortex.goalThreshold,
    largest: new Map(),
  };
  const digits = String(Math.max(0, outcome.ticks - 1)).length;
  const clock = (tick: number): string => `  ${one.tick.one} ${paddedLeft(String(tick), digits)}  `;
  const margin = columns(clock(0));
  const decisions = new Map(outcome.decisions.map((each) => [each.tick, each]));

  const told: string[][] = [[]];
  let clockShows = -1;
  const add = (tick: number, lines: readonly string[]): void => {
    const lead = tick === clockShows ? ' '.repeat(margin) : style.faint(clock(tick));
    clockShows = tick;
    told[told.length - 1].push(...lines.map((line, i) => (i === 0 ? lead : ' '.repeat(margin)) + line));
  };
  const remark = (tick: number, { tone, text }: Remark): void =>
    add(tick, hang('', text, width - margin).map(style[tone]));
  let stretch: Step[] = [];
  const endStretch = (): void => {
    if (stretch.length > 0) add(stretch[0].tick, hangingStretch(stretchText(stretch, one.tick), width - margin));
    stretch = [];
  };
  const scene = (step: Step): void => {
    for (const beat of step.beats) {
      endStretch();
      if (beat.kind === 'say') {
        told.push(hang('  ', beat.text, width).map(style.voice));
        clockShows = -1;
      } else for (const each of beatRemarks(beat)) remark(step.tick, each);
    }
  };

  steps.forEach((step, i) => {
    scene(step);
    const remarks = remarksOn(step, steps[i - 1], context);
    const decided = decisions.get(step.tick);
    if (remarks.length > 0 || decided || stretch[0]?.how !== step.how) endStretch();
    for (const each of remarks) remark(step.tick, each);
    if (decided) {
      told[told.length - 1].push('');
      add(step.tick, decidedLines(decided, telling, margin));
      told[told.length - 1].push('');
    } else if (telling.full) add(step.tick, hang('', tickText(step), width - margin));
    else stretch.push(step);
  });
  endStretch();
  if (telling.stoppedAfter === undefined)
    told.push(...closingWords(one.life).map((text) => hang('  ', text, width).map(style.voice)));
  return told.map(trimmed);
}

/** Blank lines at the end of a scene would double the one between scenes. */
const trimmed = (lines: readonly string[]): string[] => lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);

/** Narration after the last tick: no tick carries it. */
function closingWords(beats: readonly Beat[]): string[] {
  const last = beats[beats.length - 1];
  if (last === undefined || last.kind === 'live' || last.kind === 'guide' || last.kind === 'decide') return [];
  if (last.kind === 'repeat') return closingWords(last.beats);
  return [...closingWords(beats.slice(0, -1)), ...(last.kind === 'say' ? [last.text] : [])];
}

const decidedLines = (decided: DecisionOutcome, telling: Telling, margin: number): string[] => [
  telling.style.title(`You decide: ${decided.name}`),
  ...decisionLines(decided, { ...telling, width: telling.width - margin }),
];

function hangingStretch(text: string, width: number): string[] {
  return text.startsWith('▸ ') || text.startsWith('… ')
    ? hang(text.slice(0, 2), text.slice(2), width)
    : wrap(text, width);
}

/** What is wanted at the end, strongest first; aversions last. */
function goalLines(one: Case, { outcome }: LivedLife, { style, width }: Setting): string[] {
  const { goalThreshold } = one.neocortex;
  const wanted = outcome.goals.filter(({ now }) => now >= goalThreshold).sort((a, b) => b.now - a.now);
  const shunned = outcome.goals.filter(({ now }) => now <= -goalThreshold).sort((a, b) => a.now - b.now);
  const text = (goals: typeof wanted): string =>
    goals.map(({ concept, now }) => `${concept} ${amount(now)}`).join(', ');
  return [
    ...hang('', wanted.length === 0 ? 'In the end you want nothing.' : `In the end you want: ${text(wanted)}.`, width),
    ...(shunned.length === 0 ? [] : hang('', `You shun: ${text(shunned)}.`, width)),
  ].map(style.goal);
}

/** What `--set` moved away from the file; nothing where it moved nothing. */
export function changedLines({ changed = {}, style, width }: Telling): string[] {
  const names = Object.entries(changed).map(([name, value]) => `${name} ${value}`);
  if (names.length === 0) return [];
  return wrap(`The numbers were changed (${names.join(', ')}): the predictions were made for others.`, width).map(
    style.bad,
  );
}

/** The designer's score and the luck of this life. */
function lastLines(one: Case, { outcome }: LivedLife): string[] {
  const { score, draws, seed, decisions } = outcome;
  const { designer, intends } = one.manifest;
  const since = decisions.length === 0 ? '' : `, ${rounded(score.since)} since the last decision`;
  const points = counted(rounded(score.life), 'point', 'points');
  const counts = `Never shown to you: ${designer} counts ${listed(Object.keys(intends))}, and gives this life ${points}${since}.`;
  const luck =
    draws === 0
      ? 'no luck in this life: one run is all runs'
      : `This life drew luck ${times(draws)}: another seed may go otherwise, seed ${seed} never will.`;
  return Object.keys(intends).length === 0 ? [luck] : [counts, luck];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

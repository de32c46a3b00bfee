/** A life as a story: what the script did, what was felt, what came to be wanted, what was imagined, what was done. */
import type { Case } from '../../case/case.ts';
import type { GoalOutcome } from '../../study/outcome.ts';
import type { LivedLife } from '../../study/study.ts';
import { distancesText } from '../distances/distances.ts';
import { predictionLines } from '../lives/predicted.ts';
import { hang, spread, wrap } from '../text/layout.ts';
import type { Setting } from '../text/style.ts';
import type { Telling } from '../text/telling.ts';
import { amount, LUCKLESS, listed, number, signedNumber, times } from '../text/words.ts';
import { verdictLines } from '../verdict/verdict.ts';
import { scenesOf } from './scenes.ts';

/** The whole story, ending in a line break. */
export function story(one: Case, life: LivedLife, telling: Telling): string {
  const { style, width } = telling;
  const sections = [
    headLines(one, life, telling),
    ...scenesOf(one, life, telling),
    goalLines(one, life, telling),
    ...life.verdicts.map((verdict, i) => [
      ...(life.verdicts.length > 1 ? [style.title(`On "${verdict.decision}", ${one.tick.one} ${verdict.tick}`)] : []),
      ...verdictLines(verdict, one, telling, life.outcome.decisions),
      ...(i === life.verdicts.length - 1
        ? hang('  ', `All the evidence: subcortex explain ${nameOf(one, telling)}`, width).map(style.faint)
        : []),
    ]),
    telling.stoppedAfter === undefined
      ? predictionLines(life.held, one.tick, telling)
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

/** As the command line takes it. */
const nameOf = ({ id, variant }: Case, { called = id }: Telling): string =>
  variant === null ? called : `${called} --variant "${variant}"`;

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

/** What is wanted at the end, strongest first; aversions last. */
function goalLines(one: Case, { outcome }: LivedLife, { style, width }: Setting): string[] {
  const { goalThreshold } = one.neocortex;
  const wanted = outcome.goals.filter(({ now }) => now >= goalThreshold).sort((a, b) => b.now - a.now);
  const shunned = outcome.goals.filter(({ now }) => now <= -goalThreshold).sort((a, b) => a.now - b.now);
  const pursued = outcome.decisions.map(({ decision }) => decision.pursues);
  const little = outcome.goals.filter(({ concept, now }) => pursued.includes(concept) && Number(amount(now)) > 0);
  const text = (goals: typeof wanted): string =>
    goals.map(({ concept, now }) => `${concept} ${amount(now)}`).join(', ');
  return [
    ...hang(
      '',
      wanted.length === 0 ? nothingText(little, goalThreshold) : `In the end you want: ${text(wanted)}.`,
      width,
    ),
    ...(shunned.length === 0 ? [] : hang('', `You shun: ${text(shunned)}.`, width)),
  ].map(style.goal);
}

/** What was pursued though it is no goal is not nothing. */
const nothingText = (little: readonly GoalOutcome[], threshold: number): string =>
  little.length === 0
    ? 'In the end you want nothing.'
    : `In the end you want nothing much: ${listed(little.map(({ concept, now }) => `${concept} ${amount(now)}`))}, where a goal begins at ${amount(threshold)}.`;

/** What `--set` moved away from the file; nothing where it moved nothing. */
export function changedLines({ changed = {}, style, width }: Telling): string[] {
  const names = Object.entries(changed).map(([name, value]) => `${name} ${number(value)}`);
  if (names.length === 0) return [];
  return wrap(`The numbers were changed (${names.join(', ')}): the predictions were made for others.`, width).map(
    style.bad,
  );
}

/** The designer's score, how far it is from what is wanted, and the luck of this life. */
function lastLines(one: Case, { outcome, distances }: LivedLife): string[] {
  const { score, draws, seed, decisions } = outcome;
  const { designer, intends } = one.manifest;
  const worth = Object.entries(intends).map(([percept, is]) => `${percept} ${signedNumber(is)}`);
  const since = decisions.length === 0 ? '' : `, ${number(rounded(score.since))} since the last decision`;
  const points = `${number(rounded(score.life))} ${Math.abs(rounded(score.life)) === 1 ? 'point' : 'points'}`;
  const counts = `Never shown to you: ${designer} counts ${listed(worth)}, and gives this life ${points}${since}.`;
  const luck =
    draws === 0
      ? LUCKLESS
      : `This life drew luck ${times(draws)}: another seed may go otherwise, seed ${seed} never will.`;
  const far = distances === undefined ? [] : [distancesText(distances)];
  return Object.keys(intends).length === 0 ? [luck] : [counts, ...far, luck];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A fork as it is told: what was changed, both lives from there on, and what is otherwise in the end. */
import type { Case } from '../../case/case.ts';
import type { Intervention } from '../../forks/intervention.ts';
import type { Comparison, Decided } from '../../study/other-life.ts';
import { changedLines } from '../story/story.ts';
import { columns, hang, padded, paddedLeft, spread, wrap } from '../text/layout.ts';
import type { Setting } from '../text/style.ts';
import type { Telling } from '../text/telling.ts';
import { amount, counted, number } from '../text/words.ts';
import { apartScenes, columnHeads, type Forked } from './apart.ts';
import { OTHER, WAS } from './beside.ts';

export interface ForkTold extends Forked {
  readonly intervention: Pick<Intervention, 'name' | 'what'>;
  /** The decision whose tick it was taken at, where it was one. */
  readonly decision: string | null;
  readonly comparison: Comparison;
}

/** Ends in a line break. */
export function forkStory(one: Case, told: ForkTold, telling: Telling): string {
  const { style, width } = telling;
  const name = one.variant === null ? one.id : `${one.id}, ${one.variant}`;
  const seed = `seed ${told.was.outcome.seed}`;
  const sections = [
    [
      ...spread(`${name} · ${one.title}`, seed, width).map(style.title),
      '',
      ...hang('  ', whatText(one, told), width).map(style.choice),
    ],
    ...(told.differs === null ? [] : [columnHeads(one, told, telling), ...apartScenes(one, told, telling)]),
    ...(told.differs === null ? [identical(one, told, telling)] : [endLines(one, told, telling)]),
    changedLines(telling),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function whatText({ tick: { one } }: Case, { from, decision, intervention: { name, what } }: ForkTold): string {
  const at = `The same life from ${one} ${from} on${decision === null ? '' : ` ("${decision}")`}`;
  return `${at}, ${name === 'sham' ? 'and' : 'but'} ${what}.`;
}

function identical({ tick: { one, many } }: Case, told: ForkTold, { style, width }: Setting): string[] {
  const lived = counted(told.was.outcome.ticks - told.from, one, many);
  const text = `The two lives are identical to the last bit: ${lived}, and the state in which they end.`;
  const sham = told.intervention.name === 'sham';
  const why = sham
    ? 'So whatever another fork of this life changes is its own doing.'
    : 'It made no difference at all.';
  return [...hang('✓ ', text, width).map(style.good), ...hang('  ', why, width).map(style.faint)];
}

interface Row {
  readonly label: string;
  readonly was: string;
  readonly other: string;
}

function endLines(one: Case, { comparison, differs, was }: ForkTold, setting: Setting): string[] {
  const { style, width } = setting;
  if (differs === was.outcome.ticks) {
    const text = 'Nothing that was lived differs: only what they are made of in the end does.';
    return hang('', text, width).map(style.title);
  }
  const { goals, decisions, score, held } = comparison;
  const decided = (all: Decided | null): string =>
    all === null
      ? 'not decided'
      : `${all.does}${all.forced ? ' (by another hand)' : all.margin === null ? '' : `, by ${amount(all.margin)}`}`;
  const { designer, intends } = one.manifest;
  const rows: Row[] = [
    ...decisions.map(({ name, was: a, other: b }) => ({ label: `at "${name}"`, was: decided(a), other: decided(b) })),
    ...goals.map(({ concept, was: a, other: b }) => ({ label: `want ${concept}`, was: amount(a), other: amount(b) })),
    ...(Object.keys(intends).length === 0
      ? []
      : [{ label: `points by ${designer}`, was: number(rounded(score.was)), other: number(rounded(score.other)) }]),
    ...(held.of === 0
      ? []
      : [
          {
            label: `predictions held${predictsVerdicts(one) ? ' (verdicts not counted)' : ''}`,
            was: `${held.was} of ${held.of}`,
            other: `${held.other} of ${held.of}`,
          },
        ]),
  ];
  const apart = rows.filter((row) => row.was !== row.other);
  const alike = rows.filter((row) => row.was === row.other).map(({ label, was: is }) => `${label} ${is}`);
  return [
    ...(apart.length === 0
      ? wrap('In the end nothing that is told here differs.', width).map(style.title)
      : table(apart, setting)),
    ...(alike.length === 0 ? [] : hang('  the same in both: ', alike.join(' · '), width).map(style.faint)),
  ];
}

/** A verdict on either life would be reached by forks of its own: here none is. */
const predictsVerdicts = ({ predict }: Case): boolean =>
  [predict, ...Object.values(predict.decisions)].some((each) => (each.verdict ?? each.class ?? null) !== null);

const rounded = (value: number): number => Math.round(value * 100) / 100;
const TITLE = 'What is otherwise in the end';

function table(rows: readonly Row[], { style, width }: Setting): string[] {
  const all = [{ label: TITLE.slice(2), was: WAS, other: OTHER }, ...rows];
  const widest = (of: (row: Row) => string): number => Math.max(...all.map((row) => columns(of(row))));
  const [label, was, other] = [widest((row) => row.label), widest((row) => row.was), widest((row) => row.other)];
  if (2 + label + 3 + was + 3 + other > width) {
    return [
      style.title(TITLE),
      ...rows.flatMap((row) => [
        ...hang('  ', row.label, width),
        ...hang(`    ${padded(`${WAS}:`, 11)}`, row.was, width),
        ...hang(`    ${padded(`${OTHER}:`, 11)}`, row.other, width).map(style.choice),
      ]),
    ];
  }
  return [
    style.title(padded(TITLE, 2 + label + 3)) + style.faint(`${paddedLeft(WAS, was)}   ${paddedLeft(OTHER, other)}`),
    ...rows.map(
      (row) =>
        `  ${padded(row.label, label)}   ${paddedLeft(row.was, was)}   ${style.choice(paddedLeft(row.other, other))}`,
    ),
  ];
}

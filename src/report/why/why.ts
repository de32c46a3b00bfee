/** Why something was done: what each option was worth, what made the difference, what would have tipped it. */
import type { Case } from '../../case/case.ts';
import type { Part, Reasons, Tie } from '../../study/reasons.ts';
import type { LivedLife } from '../../study/study.ts';
import type { Chance, Why } from '../../study/why.ts';
import { judgement } from '../story/imagined.ts';
import { keptText } from '../story/resolution.ts';
import { changedLines } from '../story/story.ts';
import { columns, hang, padded, paddedLeft, spread } from '../text/layout.ts';
import type { Setting } from '../text/style.ts';
import type { Telling } from '../text/telling.ts';
import { amount, listed, signed } from '../text/words.ts';
import { historyLines } from './worth.ts';

/** Ends in a line break. */
export function whyStory(one: Case, { outcome }: LivedLife, why: Why, telling: Telling): string {
  const { style, width } = telling;
  const name = one.variant === null ? one.id : `${one.id}, ${one.variant}`;
  const sections = [
    [
      ...spread(`${name} · ${one.title}`, `seed ${outcome.seed}`, width).map(style.title),
      ...(aboutConcept(why) ? [] : ['']),
      ...(aboutConcept(why) ? [] : hang('  ', doneText(one, why), width).map(style.choice)),
    ],
    meantLines(why, telling),
    ...choiceSections(why, telling),
    ...why.histories.map((history) => historyLines(one, history, outcome.ticks, telling)),
    hintLines(one, why, outcome.decisions[0]?.name, telling),
    changedLines(telling),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Was a concept asked about, and no choice? */
const aboutConcept = ({ of, histories, chances }: Why): boolean =>
  chances.length === 0 && histories.some(({ concept }) => concept === of);

function doneText({ tick: { one } }: Case, { tick, decision, how, act, chances, reasons, of }: Why): string {
  const when = `At ${one} ${tick}${decision === null ? '' : ` ("${decision}")`}`;
  if (how === 'guided') return `${when} you are led: ${act}. Nothing was imagined, so nothing was chosen.`;
  if (reasons !== null) {
    const { taken, other } = reasons;
    const ahead = reasons.worth - reasons.otherWorth;
    if (ahead <= 0) return `${when} you ${taken}: worth as much as to ${other}, and first in the file.`;
    return `${when} you ${taken}: worth ${amount(ahead)} more than ${of === other ? 'to' : 'the next best, to'} ${other}.`;
  }
  if (chances.length === 1) return `${when} you ${act}: there was nothing else to do.`;
  return `${when} you ${act}.`;
}

function meantLines(why: Why, { width }: Setting): string[] {
  const text = keptText(why);
  return text === null ? [] : hang('  ', text, width);
}

function choiceSections({ reasons, chances, how, judgedBy }: Why, setting: Setting): string[][] {
  if (reasons !== null) return [partsTable(reasons, judgedBy, setting), tieLines(reasons, judgedBy, setting)];
  if (how === 'chosen' && chances.length > 1) return [chanceLines(chances, judgedBy, setting)];
  return [];
}

/** Parts of the worth that make less of a difference are summed up. */
const SMALL = 0.02;
const MOST = 6;
/** And what is alike in both is named from this size on, the largest few. */
const SHARED = 0.1;
const MOST_SHARED = 3;

function partsTable(reasons: Reasons, judgedBy: Why['judgedBy'], setting: Setting): string[] {
  const { parts, taken, other, worth, otherWorth } = reasons;
  const large = parts.filter((part) => Math.abs(part.taken - part.other) >= SMALL).slice(0, MOST);
  const alike = alikeIn(parts);
  const sum = (some: readonly Part[], of: (part: Part) => number): number =>
    some.reduce((all, part) => all + of(part), 0);
  const named = [...large, ...alike];
  const rest = {
    taken: worth - sum(named, (part) => part.taken),
    other: otherWorth - sum(named, (part) => part.other),
  };
  const rows = [
    ...large.map((part) => ({ ...part, label: part.concept ?? 'toil' })),
    ...(alike.length === 0
      ? []
      : [
          {
            label: `alike in both: ${listed(alike.map(({ concept }) => concept ?? 'toil'))}`,
            wanted: null,
            taken: sum(alike, (part) => part.taken),
            other: sum(alike, (part) => part.other),
          },
        ]),
    ...(Math.abs(rest.taken) + Math.abs(rest.other) < 0.01 ? [] : [{ ...rest, label: 'the rest', wanted: null }]),
  ].map((row) => ({
    label: row.wanted === null ? row.label : `${row.label}, ${countsAs(judgedBy)} ${amount(row.wanted)}`,
    taken: signed(row.taken),
    other: signed(row.other),
    makes: signed(row.taken - row.other),
  }));
  if (rows.length === 0) return [];
  const all = { label: 'in all', taken: amount(worth), other: amount(otherWorth), makes: signed(worth - otherWorth) };
  return table({ label: 'What made the difference', taken, other, makes: 'difference' }, rows, all, setting);
}

/** The largest of the parts that decide nothing because both options bring them: among "the rest" one would look for them in vain. */
const alikeIn = (parts: readonly Part[]): Part[] =>
  parts
    .filter(({ taken, other }) => Math.abs(taken - other) < SMALL && Math.abs(taken) >= SHARED)
    .sort((a, b) => Math.abs(b.taken) - Math.abs(a.taken))
    .slice(0, MOST_SHARED);

interface Row {
  readonly label: string;
  readonly taken: string;
  readonly other: string;
  readonly makes: string;
}

function table(head: Row, rows: readonly Row[], all: Row, { style, width }: Setting): string[] {
  const every = [
    head,
    ...rows.map((row) => ({ ...row, label: `  ${row.label}` })),
    { ...all, label: `  ${all.label}` },
  ];
  const widest = (of: (row: Row) => string): number => Math.max(...every.map((row) => columns(of(row))));
  const [label, taken, other, makes] = [
    widest((row) => row.label),
    widest((row) => row.taken),
    widest((row) => row.other),
    widest((row) => row.makes),
  ];
  if (label + taken + other + makes + 9 > width) return narrow(head, [...rows, all], { style, width });
  const line = (row: Row): string =>
    `${padded(row.label, label)}   ${paddedLeft(row.taken, taken)}   ${paddedLeft(row.other, other)}   ${paddedLeft(row.makes, makes)}`;
  const lines = every.slice(1).map(line);
  return [
    style.title(padded(head.label, label)) +
      style.faint(line(head).slice(head.label.length + (label - columns(head.label)))),
    ...lines.slice(0, -1),
    style.choice(lines[lines.length - 1]),
  ];
}

/** No room for columns: a line each. */
function narrow(head: Row, rows: readonly Row[], { style, width }: Setting): string[] {
  const texts = rows.map(({ label, taken, other, makes }) => ({
    lead: `  ${padded(makes, 7)}`,
    text: `${label} (${taken} against ${other})`,
  }));
  return [
    ...hang('', `${head.label}: ${head.taken} against ${head.other}`, width).map(style.title),
    ...texts.flatMap(({ lead, text }, i) =>
      hang(lead, text, width).map(style[i === texts.length - 1 ? 'choice' : 'plain']),
    ),
  ];
}

const MOST_TIES = 6;
/** Ties farther away than this many times the strongest desire are not told, nor toil that would have to be heavier than so many times. */
const FAR = 3;
const HEAVY = 10;

/** What makes a thing count: that it is wanted, or that it is taken to be meant. */
const countsAs = (judgedBy: Why['judgedBy']): string =>
  judgedBy === undefined ? 'wanted' : judgedBy === 'meant' ? 'meant' : 'counted';

function tieLines(
  { ties, parts, worth, otherWorth }: Reasons,
  judgedBy: Why['judgedBy'],
  { style, width }: Setting,
): string[] {
  const strongest = Math.max(...parts.map(({ wanted }) => Math.abs(wanted ?? 0)));
  const near = ties
    .filter(({ concept, is, at }) => (concept === null ? at <= HEAVY : Math.abs(at - is) <= FAR * strongest))
    .slice(0, MOST_TIES);
  if (near.length === 0 || worth === otherWorth) return []; // it was a tie
  return [
    style.title('What would have tipped it, each by itself'),
    ...near.flatMap((tie) => hang('  ', tieText(tie, countsAs(judgedBy)), width)),
    ...hang(
      '  ',
      `With the courses as they were imagined: ${judgedBy === undefined ? 'wanting' : 'taking it'} otherwise, you might imagine others.`,
      width,
    ).map(style.faint),
  ];
}

const tieText = ({ concept, is, at }: Tie, how: string): string =>
  concept === null
    ? `all toil ${amount(at)} times as heavy`
    : `${concept}, ${how} ${amount(at)} rather than ${amount(is)}`;

function chanceLines(chances: readonly Chance[], judgedBy: Why['judgedBy'], { style, width }: Setting): string[] {
  const by = judgement(judgedBy);
  const best = chances.every(({ chance }) => chance === 0 || chance === 1);
  const head = best
    ? `What each was worth ${by}; the best was taken`
    : `What each was worth ${by}; the better, the likelier`;
  const ranked = [...chances].sort((a, b) => b.u - a.u);
  const act = Math.max(...ranked.map((each) => columns(each.act)));
  const worth = Math.max(...ranked.map(({ u }) => columns(amount(u))));
  return [
    ...hang('', head, width).map(style.title),
    ...ranked.map(({ act: name, u, chance }) => {
      const share = best ? '' : `   ${paddedLeft(percent(chance), 7)}`;
      return `  ${padded(name, act)}   ${paddedLeft(amount(u), worth)}${share}`;
    }),
  ];
}

function percent(chance: number): string {
  const whole = Math.round(100 * chance);
  return whole === 0 && chance > 0 ? '< 1 %' : `${whole} %`;
}

/** Where to look next. */
function hintLines(
  one: Case,
  { reasons, how, decision, of, judgedBy }: Why,
  decided: string | undefined,
  { style, width, called = one.id }: Telling,
): string[] {
  const quoted = (name: string): string => (/^[\w-]+$/.test(name) ? name : `"${name}"`);
  if (reasons !== null) {
    const rest = reasons.parts.flatMap(({ concept }) => concept ?? []).slice(1, 3);
    if (rest.length === 0 || judgedBy === 'meant') return [];
    return hang(
      '',
      `Where the other worths came from: ${listed(rest.map((each) => `--of ${quoted(each)}`))}.`,
      width,
    ).map(style.faint);
  }
  if (how === 'chosen' && of === null && decision === null && decided !== undefined) {
    const text = `What a worth is made of is kept for decisions only, such as --at ${quoted(decided)} in ${called}.`;
    return hang('', text, width).map(style.faint);
  }
  return [];
}

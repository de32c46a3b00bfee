/** The evidence on one decision in full: every option by its paths, what a cut would change, and what the world forks show. */
import type { Grounding } from '../../diagnosis/grounding.ts';
import type { JudgedOption, NamedButFor, Verdict } from '../../diagnosis/verdict.ts';
import { runsText } from '../story/stretch.ts';
import { hang } from '../text/layout.ts';
import type { Setting } from '../text/style.ts';
import { amount, listed, signed } from '../text/words.ts';
import { PATH_NAMES } from './verdict.ts';

const PATHS = ['obj', 'harm', 'rho', 'sig', 'delta', 'sigma', 'theta', 'm'] as const;
const LATER =
  'With later selves who do not know that they will change further, other paths count: it depends on what later selves know.';

export function evidenceLines(verdict: Verdict, setting: Setting): string[] {
  const { style, width } = setting;
  const { options, butFor, byDefault, dependsOnLaterSelves } = verdict;
  const cuts = butFor.flatMap((set) => cutTexts(set, options));
  const section = (title: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : ['', style.title(title), ...texts.flatMap((text) => hang('  ', text, width))];
  return [
    style.title(`Where the worth of each option comes from, against "${byDefault}"`),
    ...options.flatMap((option) => optionLines(option, verdict, setting)),
    ...section('What the choice hangs on', [
      ...(cuts.length === 0 ? ['No path, cut, changes the choice.'] : cuts),
      ...(dependsOnLaterSelves ? [LATER] : []),
    ]),
    ...section(
      'Does each signal still track what it should? (Γ is 1: fully, 0: not at all)',
      groundingTexts(verdict.grounding),
    ),
    ...section('Does an act write what will be paid for what?', authorshipTexts(verdict)),
  ];
}

/** What it is worth, by which paths, and how it is imagined to go on. */
function optionLines(option: JudgedOption, { byDefault, chosen }: Verdict, { style, width }: Setting): string[] {
  const { act, u, byDefault: terms, course, unchanged } = option;
  const marks = `${act === byDefault ? ' (the default)' : ''}${act === chosen ? ' (chosen)' : ''}`;
  const same = JSON.stringify(course) === JSON.stringify(unchanged);
  return [
    ...hang('  ', `${act}: worth ${amount(u)}${marks}`, width).map(style[act === chosen ? 'choice' : 'plain']),
    ...PATHS.filter((path) => Math.abs(terms[path]) > 1e-6).flatMap((path) =>
      hang('      ', `${signed(terms[path])}  ${path === 'harm' ? 'of that, ' : ''}${PATH_NAMES[path]}`, width),
    ),
    ...hang('      ', `imagined: ${runsText(course)}`, width).map(style.faint),
    ...(same ? [] : hang('      ', `did you stay who you are: ${runsText(unchanged)}`, width).map(style.faint)),
  ];
}

/** What would be chosen without these paths, and what each option would be worth then. */
function cutTexts({ paths, flips }: NamedButFor, options: readonly JudgedOption[]): string[] {
  const winners = [...new Set(flips.map(({ winner }) => winner))];
  const { reference } = flips[0];
  const without = options.map((option) => {
    const u = paths.reduce((left, path) => left - option[reference][path], option.u);
    return `${option.act} ${amount(u)} (with it ${amount(option.u)})`;
  });
  return [
    `Without ${listed(paths.map((path) => PATH_NAMES[path]))}: you would ${winners.join(' or ')}.`,
    `  Worth without it: ${without.join(', ')}.`,
  ];
}

/** Every Γ where some act moves one; else one sentence. */
function groundingTexts(grounding: readonly Grounding[]): string[] {
  const firsts = new Map(grounding.map(({ channel, is }) => [channel, is]));
  const moved = grounding.filter(({ channel, is }) => Math.abs(is - (firsts.get(channel) ?? is)) > 0.005);
  const channels = [...new Set(moved.map(({ channel }) => channel))];
  if (grounding.length > 0 && channels.length === 0) return ['As before, whatever you do.'];
  return grounding
    .filter(({ channel }) => channels.includes(channel))
    .map(({ act, channel, is }) => `${channel} after "${act}": Γ ${amount(is)}`);
}

const authorshipTexts = ({ authorship }: Verdict): string[] =>
  authorship.map(({ act, channel, behaviour, kind, is }) => {
    const when = kind === 'task' ? `when the task is ${behaviour}` : `for "${behaviour}"`;
    return `"${act}" rewrites ${channel}: ${when} it pays ${amount(Math.abs(is))} ${is < 0 ? 'less' : 'more'} (Ω)`;
  });

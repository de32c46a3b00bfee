/** Many lives at a glance: what was done at each decision, and how the variants of a case compare. */
import type { Case } from '../../case/case.ts';
import type { Share, Study, TalliedDeed, TalliedVerdict } from '../../study/study.ts';
import { columns, hang, padded, spread, wrap } from '../text/layout.ts';
import type { Setting } from '../text/style.ts';
import { chain, intervalText, LUCKLESS } from '../text/words.ts';
import { talliedLines } from './predicted.ts';

const RULE = 'A prediction holds when it comes true in at least nine of ten lives.';

/** One row per outcome with n of N and its interval, then the predictions. Ends in a line break. */
export function outcomes(
  one: Case,
  study: Study,
  seeds: { readonly from: number; readonly to: number },
  setting: Setting,
): string {
  const { style, width } = setting;
  const name = one.variant === null ? one.id : `${one.id}, ${one.variant}`;
  const lines = [...spread(`${name} · ${one.title}`, `seeds ${seeds.from} to ${seeds.to}`, width).map(style.title), ''];
  for (const decision of new Set(study.deeds.map((deed) => deed.decision))) {
    lines.push(style.title(`What you do at "${decision}"`));
    const deeds = study.deeds.filter((each) => each.decision === decision);
    const widest = Math.max(...deeds.map((deed) => columns(shareText(deed)))) + 2;
    for (const deed of deeds) lines.push(...deedLines(deed, widest, setting));
    lines.push('');
  }
  for (const decision of new Set(study.verdicts.map((each) => each.decision))) {
    const here = study.verdicts.filter((each) => each.decision === decision);
    const widest = Math.max(...here.map((each) => columns(shareText(each)))) + 2;
    lines.push(style.title(`The verdict on "${decision}"`));
    for (const each of here)
      lines.push(...hang(`  ${padded(shareText(each), widest)}`, `${each.finding} · ${each.class}`, width));
    lines.push('');
  }
  if (study.deeds.length === 0) lines.push('Nothing is decided in this life.', '');
  lines.push(...talliedLines(study.predictions, one.tick, setting));
  if (study.predictions.length > 0) {
    lines.push(...hang('  ', RULE, width).map(style.faint));
  }
  if (study.luckless) lines.push(...wrap(LUCKLESS, width).map(style.faint));
  return `${lines.join('\n')}\n`;
}

function deedLines(deed: TalliedDeed, widest: number, { style, width }: Setting): string[] {
  const plan = deed.plan.length < 2 ? '' : ` (${chain(deed.plan)})`;
  return hang(`  ${padded(shareText(deed), widest)}`, `${deed.does}${plan}`, width).map((line, i) =>
    i === 0 ? style.choice(line) : line,
  );
}

function shareText({ n, of, interval }: Share): string {
  return `${n} of ${of}${interval === null ? '' : ` ${intervalText(interval)}`}`;
}

/** One variant's row in the table of a case; the base life has no variant. */
export interface Row {
  readonly one: Case;
  readonly study: Study;
}

/** Every variant: its name, what it did, how many predictions held, why it is told. Ends in a line break. */
export function variantsTable(rows: readonly Row[], { style, width }: Setting): string {
  const lives = Math.max(...rows.map(({ study }) => study.of));
  const cells = rows.map(({ one, study }) => ({
    name: one.variant ?? 'the life itself',
    did: didText(study, lives),
    verdict: judgedText(study),
    held: heldText(study),
    why: one.why ?? '',
    good: study.asPredicted,
  }));
  const head = {
    name: 'variant',
    did: lives === 1 ? 'what you do' : `what you do (lives of ${lives})`,
    verdict: 'verdict',
    held: 'predicted',
    why: 'what is different',
  };
  const widest = (of: (cell: typeof head) => string): number =>
    Math.max(...[head, ...cells].map((cell) => columns(of(cell)))) + 2;
  const [name, did, verdict, held] = [
    widest((cell) => cell.name),
    widest((cell) => cell.did),
    widest((cell) => cell.verdict),
    widest((cell) => cell.held),
  ];
  const left = 2 + name + did + verdict + held;
  const room = width - left;
  const lines = (cell: typeof head): string[] => {
    const lead = `  ${padded(cell.name, name)}${padded(cell.did, did)}${padded(cell.verdict, verdict)}${padded(cell.held, held)}`;
    // Too narrow for a fourth column: the reason goes below.
    if (room < 20) {
      const below = cell.why === '' ? [] : wrap(cell.why, width - 4);
      const top =
        columns(lead.trimEnd()) <= width
          ? [lead.trimEnd()]
          : [...hang('  ', cell.name, width), ...hang('    ', `${cell.did} · ${cell.verdict} · ${cell.held}`, width)];
      return [...top, ...below.map((line) => `    ${line}`)];
    }
    return wrap(cell.why, room).map((line, i) => `${i === 0 ? lead : ' '.repeat(left)}${line}`.trimEnd());
  };
  const all = [
    ...lines(head).map(style.faint),
    ...cells.flatMap((cell) => lines(cell).map(style[cell.good ? 'plain' : 'bad'])),
  ];
  const good = cells.filter((cell) => cell.good).length;
  return `${[...all, style[good === cells.length ? 'good' : 'bad'](`  ${sumText(good, cells.length)}`)].join('\n')}\n`;
}

export function sumText(good: number, of: number): string {
  if (of === 1) return good === 1 ? 'It went as predicted.' : 'It did not go as predicted.';
  return good === of ? `All ${good} went as predicted.` : `${good} of ${of} went as predicted.`;
}

export function didText({ deeds, of }: Study, lives: number): string {
  const last = lastOf(deeds);
  if (last === undefined) return 'nothing decided';
  if (lives === 1) return last.does;
  return of === 1 ? `${last.does} (no luck)` : `${last.does} ${last.n}`;
}

/** What was done most often at the last decision of the life. */
const lastOf = (deeds: Study['deeds']): TalliedDeed | undefined =>
  deeds.find(({ decision }) => decision === deeds.at(-1)?.decision);

/** The commonest verdict on the last decision. */
export function judged({ verdicts, deeds }: Study): TalliedVerdict | null {
  const last = lastOf(deeds)?.decision;
  return verdicts.find(({ decision }) => decision === last) ?? null;
}

function judgedText(study: Study): string {
  const found = judged(study);
  if (found === null) return 'none';
  const { finding, class: name, n, of } = found;
  return `${finding} · ${name}${of === 1 ? '' : ` ${n}`}`;
}

function heldText({ predictions, asPredicted }: Study): string {
  const n = predictions.filter(({ held }) => held).length;
  return predictions.length === 0 ? '(nothing said)' : `${asPredicted ? '✓' : '✗'} ${n} of ${predictions.length}`;
}

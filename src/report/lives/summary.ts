/** Every case and variant at a glance: what was done, how it was judged in how many lives, and whether that was predicted. */
import { columns, hang, padded } from '../text/layout.ts';
import type { Setting } from '../text/style.ts';
import { didText, judged, type Row, sumText } from './outcomes.ts';

interface Cells {
  readonly name: string;
  readonly did: string;
  readonly verdict: string;
  readonly often: string;
}

const HEAD: Cells = { name: 'variant', did: 'what you do', verdict: 'verdict · class', often: 'lives' };
const KEYS = ['name', 'did', 'verdict', 'often'] as const;

/** One block a case, each as wide as it needs to be; ✓ and ✗: as predicted or not. Ends in a line break. */
export function summaryTable(rows: readonly Row[], setting: Setting): string {
  const { style } = setting;
  const ids = [...new Set(rows.map(({ one }) => one.id))];
  const blocks = ids.map((id) =>
    blockOf(
      rows.filter(({ one }) => one.id === id),
      setting,
    ).join('\n'),
  );
  const good = rows.filter(({ study }) => study.asPredicted).length;
  const sum = style[good === rows.length ? 'good' : 'bad'](sumText(good, rows.length));
  return `${[...blocks, sum].join('\n\n')}\n`;
}

function blockOf(rows: readonly Row[], { style, width }: Setting): string[] {
  const cells = rows.map(cellsOf);
  const widths = KEYS.map((key) => Math.max(...[HEAD, ...cells].map((each) => columns(each[key]))) + 2);
  const fits = 4 + widths.reduce((sum, each) => sum + each, 0) - 2 <= width;
  const lineOf = (mark: string, each: Cells): string[] =>
    fits
      ? [`  ${mark} ${KEYS.map((key, i) => padded(each[key], widths[i])).join('')}`.trimEnd()]
      : [
          ...hang(`  ${mark} `, `${each.name}: ${each.did}`, width),
          ...hang('      ', [each.verdict, each.often].filter((text) => text !== '').join(' · '), width),
        ];
  const [{ one }] = rows;
  return [
    ...hang('', `${one.id} · ${one.title}`, width).map(style.title),
    ...(fits ? lineOf(' ', HEAD).map(style.faint) : []),
    ...rows.flatMap(({ study }, i) => {
      const mark = study.predictions.length === 0 ? '–' : study.asPredicted ? '✓' : '✗';
      return lineOf(mark, cells[i]).map(style[study.asPredicted ? 'plain' : 'bad']);
    }),
  ];
}

function cellsOf({ one, study }: Row): Cells {
  const verdict = judged(study);
  return {
    name: one.variant ?? 'the life itself',
    did: didText(study, 1),
    verdict: verdict === null ? 'none' : `${verdict.finding} · ${verdict.class}`,
    often: verdict === null ? '' : study.luckless ? 'no luck' : `${verdict.n} of ${verdict.of}`,
  };
}

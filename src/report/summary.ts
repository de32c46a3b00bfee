/** Every case and variant at a glance: what was done, how it was judged in how many lives, and whether that was predicted. */
import { columns, hang, padded } from './layout.ts';
import { didText, judged, type Row, sumText } from './outcomes.ts';
import type { Setting } from './style.ts';

interface Cells {
  readonly name: string;
  readonly did: string;
  readonly verdict: string;
  readonly often: string;
  readonly predicted: string;
}

const HEAD: Cells = {
  name: 'variant',
  did: 'what you do',
  verdict: 'verdict · class',
  often: 'lives',
  predicted: 'predicted',
};
const KEYS = ['name', 'did', 'verdict', 'often', 'predicted'] as const;

/** One block a case. Ends in a line break. */
export function summaryTable(rows: readonly Row[], { style, width }: Setting): string {
  const cells = rows.map(({ one, study }): Cells => {
    const verdict = judged(study);
    return {
      name: one.variant ?? 'the life itself',
      did: didText(study, 1),
      verdict: verdict === null ? 'none' : `${verdict.finding} · ${verdict.class}`,
      often: verdict === null ? '' : study.luckless ? 'no luck' : `${verdict.n} of ${verdict.of}`,
      predicted: study.predictions.length === 0 ? '–' : study.asPredicted ? '✓' : '✗',
    };
  });
  const widths = KEYS.map((key) => Math.max(...[HEAD, ...cells].map((each) => columns(each[key]))) + 2);
  const fits = 2 + widths.reduce((sum, each) => sum + each, 0) <= width;
  const lineOf = (each: Cells): string[] =>
    fits
      ? [`  ${KEYS.map((key, i) => padded(each[key], widths[i])).join('')}`.trimEnd()]
      : [
          ...hang('  ', `${each.predicted} ${each.name}: ${each.did}`, width),
          ...hang('      ', [each.verdict, each.often].filter((text) => text !== '').join(' · '), width),
        ];
  const lines = rows.flatMap(({ one, study }, i) => [
    ...(one.variant === null
      ? [...(i === 0 ? [] : ['']), ...hang('', `${one.id} · ${one.title}`, width).map(style.title)]
      : []),
    ...(i === 0 && fits ? lineOf(HEAD).map(style.faint) : []),
    ...lineOf(cells[i]).map(style[study.asPredicted ? 'plain' : 'bad']),
  ]);
  const good = rows.filter(({ study }) => study.asPredicted).length;
  return `${[...lines, '', style[good === rows.length ? 'good' : 'bad'](sumText(good, rows.length))].join('\n')}\n`;
}

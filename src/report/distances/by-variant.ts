/** Distances at the end of every variant's life, with its verdict: who is near whom, and what comes of it. */
import type { Case } from '../../case/case.ts';
import { livedLag } from '../../study/lived-lag.ts';
import type { LivedLife } from '../../study/study.ts';
import { columns, hang, padded, paddedLeft } from '../text/layout.ts';
import type { Setting } from '../text/style.ts';
import { amount } from '../text/words.ts';
import { SIDES, starc } from './distances.ts';

export interface FarLife {
  readonly one: Case;
  readonly life: LivedLife;
}

/** Over all that can be, tampering included. Ends in a line break. */
export function distancesByVariant(lives: readonly FarLife[], { style, width }: Setting): string {
  const names = lives.map(({ one }) => one.variant ?? 'the life itself');
  const widest = Math.max(...names.map(columns)) + 2;
  const triple = (texts: readonly string[]): string => texts.map((text) => paddedLeft(text, 7)).join('');
  const lags = lives.map(
    ({ one, life }) => livedLag(life.trace, one.manifest.contract) ?? life.verdicts.at(-1)?.lag?.told ?? null,
  );
  const lagged = lags.some((lag) => lag !== null);
  const lagText = (text: string): string => (lagged ? paddedLeft(text, 7) : '');
  const rows = lives.map(({ life: { distances, verdicts } }, i) => {
    const verdict = verdicts.at(-1);
    const full = SIDES.map((side) => starc(distances?.full ?? null, side));
    const judged = verdict === undefined ? 'nothing decided' : `${verdict.finding} · ${verdict.class}`;
    return `  ${padded(names[i], widest)}${triple([...full, distances === undefined ? '–' : amount(distances.v)])}${lagText(String(lags[i] ?? '–'))}  ${judged}`;
  });
  const [{ one }] = lives;
  return `${[
    style.title(`${one.id} · ${one.title}`),
    '',
    style.faint(`  ${padded('variant', widest)}${triple([...SIDES, 'v'])}${lagText('lag')}  verdict · class`),
    ...rows,
    '',
    ...hang('', lagged ? `${LEGEND} ${LAG}` : LEGEND, width).map(style.faint),
  ].join('\n')}\n`;
}

const LAG =
  'lag: how many ticks it takes until something else is done, once that is meant, and paid for, and said (tried in a fork of the last decision; where what is paid for changes in the life itself, until it is earned by the new terms).';
const LEGEND =
  'STARC distances at the end, over all that can be, tampering included. inner: what you value and what is paid for; outer: what is paid for and what is intended; total: what you value and what is intended; v: the signal in itself.';

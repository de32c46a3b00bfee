/** Would it follow, were something else meant from now on? */
import type { Lag } from '../../diagnosis/lag.ts';
import type { Verdict } from '../../diagnosis/verdict.ts';

type TickWords = { readonly one: string; readonly many: string };

/** One sentence for the verdict itself; empty where nobody asked. */
export const followsText = ({ lag }: Verdict): string =>
  lag === null ? '' : ' Were something else paid for from now on, and that said, you would follow at once.';

/** All that was tried; empty where nobody asked. */
export const lagTexts = ({ lag }: Verdict, tick: TickWords): readonly string[] =>
  lag === null
    ? []
    : [
        `If it is said what is paid for now: ${lagText(lag.told, lag.within, tick)}.`,
        `If nobody says so: ${lagText(lag.untold, lag.within, tick)}.`,
      ];

function lagText(lag: Lag, within: number, { one, many }: TickWords): string {
  if (lag === 'never') return `not within ${within} ${many}`;
  return lag === 0 ? 'you do it at once' : `you do it after ${lag} ${lag === 1 ? one : many}`;
}

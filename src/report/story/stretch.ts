/** Ticks between events: a few are told act by act, many are folded into how often each act was done. */
import type { Step } from '../../director/trace.ts';
import { chain, counted, listed, signed, times } from '../text/words.ts';

/** Longer stretches are folded. */
const MOST_TOLD = 10;
/** Acts that a fold names. */
const MOST_NAMED = 4;

/** One stretch of ticks, all guided or all not; `lead` is the mark under which further lines do not begin. */
export function stretchParts(
  steps: readonly Step[],
  tick: { readonly one: string; readonly many: string },
): { readonly lead: string; readonly text: string } {
  const guided = steps[0].how === 'guided';
  if (steps.length <= MOST_TOLD) {
    return { lead: guided ? 'led: ' : '▸ ', text: chain(steps.map(({ act }) => act)) };
  }
  const often = new Map<string, number>();
  for (const { act } of steps) often.set(act, (often.get(act) ?? 0) + 1);
  const ranked = [...often].sort((a, b) => b[1] - a[1]);
  const named = ranked.slice(0, MOST_NAMED).map(([act, n]) => `${act} ${times(n)}`);
  const left = ranked.slice(MOST_NAMED).reduce((sum, [, n]) => sum + n, 0);
  const all = left === 0 ? named : [...named, `do other things ${times(left)}`];
  const how = guided ? 'led by the hand' : 'without events';
  return { lead: '… ', text: `${counted(steps.length, tick.one, tick.many)} ${how}: you ${listed(all)}` };
}

/** One tick in full: where everything stands, what was felt, what was done. */
export function tickText({ at, signals, how, act, effort }: Step): string {
  const felt = signals.filter(({ pays }) => pays !== 0).map(({ channel, pays }) => `${channel} ${signed(pays)}`);
  const toil = effort === 0 ? '' : ` (toil ${effort})`;
  return `${Object.values(at).join(', ')}${felt.length === 0 ? '' : ` · ${felt.join(', ')}`} ${how === 'guided' ? '→' : '▸'} ${act}${toil}`;
}

/** Acts one after another; runs of one act are counted. */
export function runsText(acts: readonly string[]): string {
  const runs: { act: string; n: number }[] = [];
  for (const act of acts) {
    const last = runs.at(-1);
    if (last?.act === act) last.n++;
    else runs.push({ act, n: 1 });
  }
  return chain(runs.map(({ act, n }) => (n === 1 ? act : `${act} (${times(n)})`)));
}

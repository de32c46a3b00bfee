/** Living an option out in imagination while a reference life runs beside it and lends it, tick by tick, who one is. */
import type { Process, Tables } from '../../neocortex/planner/index.ts';
import type { Choosing, Chosen } from './choosing.ts';

/** What the option's life, standing in `own` with the reference life's self, does while the reference life stands in `reference`. */
export type ChoosingBeside = (j: number, self: number, own: number, reference: number) => readonly Chosen[];

/** Called for every imagined outcome of the option's life: at step j it does `act` and enters `to`, with this chance. */
export type OutcomeBeside = (j: number, act: number, to: number, chance: number) => void;

/** Chances below this are not followed further. */
const NEVER = 1e-15;

/** Acts of both lives, done together with this chance; the reference life's is −1 once its story is over. */
interface Both {
  readonly own: number;
  readonly other: number;
  readonly share: number;
}

/**
 * The reference life begins with the act `reference` and lives really, by `choosing`; the option's begins with `option` and goes on by `beside`.
 * One draw serves both while they sit in the same situation and do the same act; after that each has luck of its own.
 */
export function liveBeside(
  process: Process,
  tables: Tables,
  root: number,
  { option, reference, horizon }: { readonly option: number; readonly reference: number; readonly horizon: number },
  choosing: Choosing,
  beside: ChoosingBeside,
  outcome: OutcomeBeside,
): void {
  const { stateCount: S, outStart, outTo, outChance, edits, editsOf } = process;
  const { count: N, entered, edited } = tables.selves;
  let here = new Map<number, number>([[(root * S + root) * N, 1]]);
  for (let j = 0; j < horizon && here.size > 0; j++) {
    const next = new Map<number, number>();
    const reach = (own: number, other: number, self: number, chance: number): void => {
      const key = (own * S + other) * N + self;
      next.set(key, (next.get(key) ?? 0) + chance);
    };
    for (const [key, chance] of here) {
      if (chance < NEVER) continue;
      const self = key % N;
      const other = Math.floor(key / N) % S;
      const own = Math.floor(key / (N * S));
      const mine = j === 0 ? [{ act: option, share: 1 }] : beside(j, self, own, other);
      const theirs = j === 0 ? [{ act: reference, share: 1 }] : choosing(j, self, other);
      for (const both of together(mine, theirs, own === other)) {
        const a = both.own;
        const b = both.other;
        const doer = b < 0 || edits[b] < 0 ? self : edited[self * editsOf.length + edits[b]];
        const sameDraw = own === other && a === b;
        for (let o = outStart[a]; o < outStart[a + 1]; o++) {
          const to = outTo[o];
          const p = chance * both.share * outChance[o];
          if (p === 0) continue;
          outcome(j, a, to, p);
          if (b < 0) reach(to, other, self, p);
          else if (sameDraw) reach(to, to, entered[doer * S + to], p);
          else
            for (let i = outStart[b]; i < outStart[b + 1]; i++)
              reach(to, outTo[i], entered[doer * S + outTo[i]], p * outChance[i]);
        }
      }
    }
    here = next;
  }
}

/** Which acts come together. In the same situation both lives do the same as often as their chances allow; elsewhere each by itself. */
function together(mine: readonly Chosen[], theirs: readonly Chosen[], same: boolean): Both[] {
  if (mine.length === 0) return [];
  if (theirs.length === 0) return mine.map(({ act, share }) => ({ own: act, other: -1, share }));
  const all: Both[] = [];
  const restOf = (chosen: readonly Chosen[], others: readonly Chosen[]): Chosen[] =>
    chosen.flatMap(({ act, share }) => {
      const left = share - Math.min(share, others.find((other) => other.act === act)?.share ?? 0);
      return left > 0 ? [{ act, share: left }] : [];
    });
  if (same) {
    for (const { act, share } of mine) {
      const common = Math.min(share, theirs.find((other) => other.act === act)?.share ?? 0);
      if (common > 0) all.push({ own: act, other: act, share: common });
    }
  }
  const ownRest = same ? restOf(mine, theirs) : mine;
  const otherRest = same ? restOf(theirs, mine) : theirs;
  const rest = otherRest.reduce((sum, { share }) => sum + share, 0);
  for (const { act: own, share } of ownRest)
    for (const other of otherRest) all.push({ own, other: other.act, share: (share * other.share) / rest });
  return all;
}

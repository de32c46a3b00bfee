/** A tabular process with a coverage: what can lead where, how likely it is, and how much each transition counts. */

/** One way in which an act may turn out. */
export interface Transition {
  readonly from: number;
  readonly act: number;
  readonly to: number;
  /** P(to | from, act). */
  readonly chance: number;
  /** Share of the coverage, ≥ 0; the shares of a process sum to 1. */
  readonly covered: number;
}

export interface Tabular {
  readonly states: number;
  readonly acts: number;
  readonly transitions: readonly Transition[];
  /** γ, from 0 and below 1. */
  readonly discount: number;
}

/** R(s, a, s′): defined for every triple, also for those that never happen. */
export type Reward = (from: number, act: number, to: number) => number;

/** A transition, with how often it counts. */
export type Counted = Omit<Transition, 'chance' | 'covered'> & { readonly weight: number };

/**
 * The process in which each act turns out as often as its weights say, covered by those weights. A state that nothing leads out of leads to
 * itself, by an act that covers nothing: so that every state has a value.
 */
export function tabularOf(states: number, acts: number, counted: readonly Counted[], discount: number): Tabular {
  const rows = new Map<string, { from: number; act: number; to: number; weight: number }>();
  const perAct = new Map<string, number>();
  let all = 0;
  for (const { from, act, to, weight } of counted) {
    const row = rows.get(`${from} ${act} ${to}`);
    if (row === undefined) rows.set(`${from} ${act} ${to}`, { from, act, to, weight });
    else row.weight += weight;
    perAct.set(`${from} ${act}`, (perAct.get(`${from} ${act}`) ?? 0) + weight);
    all += weight;
  }
  const transitions = [...rows.values()].map(
    ({ from, act, to, weight }): Transition => ({
      from,
      act,
      to,
      chance: weight / (perAct.get(`${from} ${act}`) as number),
      covered: weight / all,
    }),
  );
  const left = new Set(transitions.map(({ from }) => from));
  for (let s = 0; s < states; s++)
    if (!left.has(s)) transitions.push({ from: s, act: acts, to: s, chance: 1, covered: 0 });
  return { states, acts: acts + 1, transitions, discount };
}

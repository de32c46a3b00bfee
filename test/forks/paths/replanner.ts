/** Planning and its three lives over again, from the definitions alone: real weights, plain recursion, nothing remembered, nothing bounded. */
import { discounts, type Planning, type Process } from '../../../src/neocortex/planner/index.ts';

/** Who is imagined: what it wants, and how much of its learning goes on. */
interface Self {
  readonly w: readonly number[];
  readonly p: number;
}

/** Discounted amounts of everything that comes. */
export interface Sums {
  readonly things: number[];
  signal: number;
  effort: number;
  edits: number;
  later: number;
}

export interface Replanned {
  readonly acts: readonly number[];
  readonly real: (option: number) => Sums;
  /** With the reference life's selves. */
  readonly selves: (option: number, reference: number) => Sums;
  /** With the reference life's selves, who believe that they stay who they are. */
  readonly blind: (option: number, reference: number) => Sums;
  /** With the reference life's selves, who feel what the reference life's contract pays. */
  readonly contract: (option: number, reference: number) => Sums;
  /** What today's self would do in a situation at a step. */
  readonly chooses: (j: number, s: number) => number | null;
  /** What those sums are worth to today's self. */
  readonly worth: (sums: Sums) => number;
}

/** `swap`: the first situation with the contract of the second. Acts are the same act where their names are. Best choices only. */
export function replan(
  process: Process,
  root: number,
  planning: Planning,
  swap: (own: number, reference: number) => number | null,
): Replanned {
  const { horizon: H, evaluator: e, laterSelves } = planning;
  const khat = planning.mind?.khat ?? 0;
  const mine = discounts(planning.discount, H);
  const theirs = laterSelves === 'known' || laterSelves === 'like me now' ? mine : discounts(laterSelves, H);
  const meaning = Array.from(e.meaning ?? e.weights, (x) => (e.meaning ? x : 0));
  const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
  const menu = (s: number): number[] => range(process.actStart[s], process.actStart[s + 1]);
  const outcomes = (a: number) =>
    range(process.outStart[a], process.outStart[a + 1]).map((o) => ({ to: process.outTo[o], p: process.outChance[o] }));
  const phi = (s: number) =>
    range(process.featStart[s], process.featStart[s + 1]).map((f) => ({ f: process.featAt[f], x: process.featIs[f] }));
  const judged = (w: readonly number[], s: number): number => phi(s).reduce((sum, { f, x }) => sum + w[f] * x, 0);

  const edited = (self: Self, a: number): Self => {
    const edit = process.editsOf[process.edits[a]];
    return edit === undefined ? self : { w: edit.weights ? [...edit.weights] : self.w, p: edit.plasticity ?? self.p };
  };
  const taught = (self: Self, s: number): Self => {
    const lesson = process.lessons[process.lessonOf[s]];
    if (lesson === undefined) return self;
    const w = [...self.w];
    for (const { regressor, gain, target } of lesson.parts) {
      const expected = regressor.at.reduce((sum, f, i) => sum + self.w[f] * regressor.is[i], 0);
      for (const [i, f] of gain.at.entries()) w[f] += khat * self.p * gain.is[i] * (target - expected);
    }
    return { w, p: self.p };
  };

  /** How much the self of step `from` minds what happens at step j. */
  const minds = (from: number, j: number): number => (laterSelves === 'like me now' ? mine[j] : theirs[j - from]);
  /** What self `judge` at step `from` thinks of self `self` doing a at step j, and of all that follows. */
  const value = (judge: Self, from: number, j: number, self: Self, a: number): number => {
    const doer = edited(self, a);
    let sum = minds(from, j) * ((doer !== self ? e.edited : 0) - process.effort[a]);
    for (const { to, p } of outcomes(a)) {
      const brings =
        e.now * judged(judge.w, to) +
        e.signal * process.signal[to] +
        e.intent * judged(meaning, to) +
        e.laterSelf * judged(doer.w, to);
      sum += p * minds(from, j) * brings;
      const next = taught(doer, to);
      const then = choice(j + 1, to, next);
      if (then !== null) sum += p * value(judge, from, j + 1, next, then);
    }
    return sum;
  };
  const firstBest = (acts: readonly number[], worth: (a: number) => number): number | null => {
    let best: { a: number; u: number } | null = null;
    for (const a of acts) {
      const u = worth(a);
      if (best === null || u > best.u + 1e-11) best = { a, u };
    }
    return best?.a ?? null;
  };
  const choice = (j: number, s: number, self: Self): number | null =>
    j >= H ? null : firstBest(menu(s), (a) => value(self, j, j, self, a));
  /** The choice in s of a self who feels what s would pay under the contract of situation t. */
  const choiceUnder = (j: number, s: number, t: number, self: Self): number | null => {
    if (j >= H) return null;
    const seen = swap(s, t);
    return firstBest(menu(s), (a) => {
      const there = seen === null ? undefined : menu(seen).find((b) => nameOf(b) === nameOf(a));
      return value(self, j, j, self, there ?? a);
    });
  };
  const nameOf = (a: number): string => process.names?.acts[a] ?? '';

  /** A planner of today who wants what that self wants, and whom nothing changes. */
  const whoStays = (self: Self): Replanned =>
    replan(
      { ...process, editsOf: process.editsOf.map(() => ({})) },
      root,
      { ...planning, evaluator: { ...e, weights: Float64Array.from(self.w) }, mind: { khat: 0, still: 0 } },
      swap,
    );

  const none = (): Sums => ({
    things: range(0, process.featureCount).map(() => 0),
    signal: 0,
    effort: 0,
    edits: 0,
    later: 0,
  });
  const count = (sums: Sums, chance: number, j: number, a: number, doer: Self, to: number): void => {
    const share = chance * mine[j];
    for (const { f, x } of phi(to)) sums.things[f] += share * x;
    sums.signal += share * process.signal[to];
    sums.effort += share * process.effort[a];
    if (process.edits[a] >= 0) sums.edits += share;
    sums.later += share * judged(doer.w, to);
  };
  const today: Self = { w: [...e.weights], p: planning.mind?.plasticity ?? 1 };

  const live = (sums: Sums, chance: number, j: number, self: Self, a: number): void => {
    const doer = edited(self, a);
    for (const { to, p } of outcomes(a)) {
      count(sums, chance * p, j, a, doer, to);
      const next = taught(doer, to);
      const then = choice(j + 1, to, next);
      if (then !== null) live(sums, chance * p, j + 1, next, then);
    }
  };

  /** The option's life stands in s and does a; the reference life's self stands in t and does b (null: its story is over). */
  const liveBeside = (
    chooses: (j: number, s: number, t: number, self: Self) => number | null,
    sums: Sums,
    chance: number,
    j: number,
    [s, a]: readonly [number, number],
    [t, b]: readonly [number, number | null],
    self: Self,
  ): void => {
    const doer = b === null ? self : edited(self, b);
    const go = (to: number, there: number, p: number): void => {
      count(sums, p, j, a, doer, to);
      const next = b === null ? self : taught(doer, there);
      const then = chooses(j + 1, to, there, next);
      if (then !== null) liveBeside(chooses, sums, p, j + 1, [to, then], [there, choice(j + 1, there, next)], next);
    };
    for (const { to, p } of outcomes(a)) {
      if (b === null) go(to, t, chance * p);
      else if (s === t && a === b) go(to, to, chance * p);
      else for (const other of outcomes(b)) go(to, other.to, chance * p * other.p);
    }
  };
  const begin = (chooses: Parameters<typeof liveBeside>[0], option: number, reference: number): Sums => {
    const sums = none();
    liveBeside(chooses, sums, 1, 0, [root, option], [root, reference], today);
    return sums;
  };

  return {
    acts: menu(root),
    real: (option) => {
      const sums = none();
      live(sums, 1, 0, today, option);
      return sums;
    },
    selves: (option, reference) => begin((j, s, _t, self) => choice(j, s, self), option, reference),
    blind: (option, reference) =>
      begin((j, s, _t, self) => (j >= H ? null : whoStays(self).chooses(j, s)), option, reference),
    chooses: (j, s) => choice(j, s, today),
    contract: (option, reference) => begin(choiceUnder, option, reference),
    worth: ({ things, signal, effort, edits, later }) =>
      things.reduce((sum, x, f) => sum + x * (e.now * e.weights[f] + e.intent * meaning[f]), 0) +
      e.signal * signal +
      e.edited * edits +
      e.laterSelf * later -
      effort,
  };
}

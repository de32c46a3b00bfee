/** The exact planner: follows real weight vectors wherever they lead, counts nothing, bounds nothing. Slow and plain on purpose. */
import { exp } from '../../../src/exact.ts';
import type { Planning, Process } from '../../../src/neocortex/planner/index.ts';
import { discounts } from '../../../src/neocortex/planner/index.ts';

interface Self {
  readonly w: readonly number[];
  readonly plasticity: number;
}

export interface Exact {
  readonly u: readonly number[];
  /** Distinct (step, situation, self) met. */
  readonly nodes: number;
}

export function exactly(process: Process, root: number, planning: Planning): Exact {
  const { horizon, evaluator: e, laterSelves, mind = { khat: 0, still: 0 }, choice = { kind: 'best' } } = planning;
  const mine = discounts(planning.discount, horizon);
  const theirs = laterSelves === 'known' || laterSelves === 'like me now' ? mine : discounts(laterSelves, horizon);
  const meaning = e.meaning ?? new Float64Array(process.featureCount);

  const features = (s: number, weights: ArrayLike<number>): number => {
    let sum = 0;
    for (let f = process.featStart[s]; f < process.featStart[s + 1]; f++)
      sum += weights[process.featAt[f]] * process.featIs[f];
    return sum;
  };
  const edit = (self: Self, a: number): Self => {
    if (process.edits[a] < 0) return self;
    const { weights, plasticity } = process.editsOf[process.edits[a]];
    return { w: weights ? [...weights] : self.w, plasticity: plasticity ?? self.plasticity };
  };
  const enter = (self: Self, s: number): Self => {
    const rate = mind.khat * self.plasticity;
    if (process.lessonOf[s] < 0 || rate === 0) return self;
    const w = [...self.w];
    for (const { regressor, gain, target } of process.lessons[process.lessonOf[s]].parts) {
      const surprise = target - regressor.at.reduce((sum, f, i) => sum + self.w[f] * regressor.is[i], 0);
      gain.at.forEach((f, i) => {
        w[f] += rate * gain.is[i] * surprise;
      });
    }
    return { w, plasticity: self.plasticity };
  };
  /** Σ over what act a brings and all that follows, in the eyes of `judge`, with discounts `d` by step. */
  const worth = (judge: readonly number[], d: (step: number) => number, j: number, self: Self, a: number): number => {
    const then = edit(self, a);
    let sum = d(j) * (-process.effort[a] + (process.edits[a] < 0 ? 0 : e.edited));
    for (let o = process.outStart[a]; o < process.outStart[a + 1]; o++) {
      const to = process.outTo[o];
      const brings =
        e.now * features(to, judge) +
        e.signal * process.signal[to] +
        e.laterSelf * features(to, then.w) +
        e.intent * features(to, meaning);
      sum += process.outChance[o] * (d(j) * brings + onwards(judge, d, j + 1, to, enter(then, to)));
    }
    return sum;
  };
  const chances = new Map<string, readonly (readonly [number, number])[]>();
  const choose = (j: number, s: number, self: Self): readonly (readonly [number, number])[] => {
    const key = `${j} ${s} ${self.plasticity} ${self.w.join()}`;
    const known = chances.get(key);
    if (known) return known;
    const d = laterSelves === 'like me now' ? (step: number) => mine[step] : (step: number) => theirs[step - j];
    const acts = Array.from(
      { length: process.actStart[s + 1] - process.actStart[s] },
      (_, i) => process.actStart[s] + i,
    );
    const u = acts.map((a) => worth(self.w, d, j, self, a));
    const top = Math.max(...u);
    const weights =
      choice.kind === 'best'
        ? u.map((_, i) => (i === u.findIndex((x) => x >= top - 1e-12) ? 1 : 0))
        : u.map((x) => exp((x - top) / choice.temperature));
    const total = weights.reduce((x, y) => x + y, 0);
    const chosen = acts.map((a, i) => [a, weights[i] / total] as const).filter(([, p]) => p > 0);
    chances.set(key, chosen);
    return chosen;
  };
  const memo = new Map<string, number>();
  function onwards(judge: readonly number[], d: (step: number) => number, j: number, s: number, self: Self): number {
    if (j >= horizon) return 0;
    const key = `${d(j)} ${d(horizon - 1)} ${judge.join()} ${j} ${s} ${self.plasticity} ${self.w.join()}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let sum = 0;
    for (const [a, p] of choose(j, s, self)) sum += p * worth(judge, d, j, self, a);
    memo.set(key, sum);
    return sum;
  }
  const today: Self = { w: [...e.weights], plasticity: mind.plasticity ?? 1 };
  const u: number[] = [];
  for (let a = process.actStart[root]; a < process.actStart[root + 1]; a++)
    u.push(worth(today.w, (step) => mine[step], 0, today, a));
  return { u, nodes: chances.size };
}

/** Canonical rewards: what is left of a reward function once everything is taken out that changes no preference among policies. */
import type { Reward, Tabular } from './tabular.ts';

/** [T] A canonical reward, by transition of the process. */
export type Canonical = (process: Tabular, reward: Reward) => Float64Array;

/**
 * EPIC's (Gleave et al., Quantifying Differences in Reward Functions, ICLR 2021, definition 4.1), less its mean, as Pearson has it:
 * C(R)(s, a, s′) = R(s, a, s′) + E[γR(s′, A, S′) − R(s, A, S′) − γR(S, A, S′)], with S, S′ and A drawn independently: states as the coverage
 * arrives in them, acts as it does them.
 */
export const epicCanonical: Canonical = ({ states, acts, transitions, discount }, reward) => {
  const arrives = new Float64Array(states);
  const done = new Float64Array(acts);
  const needed = new Uint8Array(states);
  for (const { from, act, to, covered } of transitions) {
    arrives[to] += covered;
    done[act] += covered;
    if (covered > 0) needed[from] = needed[to] = 1;
  }
  const mean = new Float64Array(states);
  for (let s = 0; s < states; s++) {
    if (needed[s] === 0) continue;
    for (let a = 0; a < acts; a++) {
      if (done[a] === 0) continue;
      for (let to = 0; to < states; to++) if (arrives[to] > 0) mean[s] += done[a] * arrives[to] * reward(s, a, to);
    }
  }
  let overall = 0;
  for (let s = 0; s < states; s++) overall += arrives[s] * mean[s];
  const canonical = Float64Array.from(
    transitions,
    ({ from, act, to }) => reward(from, act, to) + discount * mean[to] - mean[from] - discount * overall,
  );
  let centre = 0;
  for (let t = 0; t < canonical.length; t++) centre += transitions[t].covered * canonical[t];
  return canonical.map((each) => each - centre);
};

/**
 * STARC's value-adjusted levelling (Skalse et al., STARC: A General Framework For Quantifying Differences Between Reward Functions, ICLR
 * 2024): c(R)(s, a, s′) = E[R(s, a, S′) − V(s) + γV(S′)], V the value of doing anything with equal chance. Unlike EPIC it asks only about
 * what can happen, and where luck decides among the outcomes of an act only their mean counts.
 */
export const starcCanonical: Canonical = (process, reward) => {
  const { transitions, discount } = process;
  const value = valueOfAnything(process, reward);
  const level = new Map<string, number>();
  for (const { from, act, to, chance } of transitions) {
    const key = `${from} ${act}`;
    level.set(key, (level.get(key) ?? 0) + chance * (reward(from, act, to) + discount * value[to] - value[from]));
  }
  return Float64Array.from(transitions, ({ from, act }) => level.get(`${from} ${act}`) as number);
};

/** Sweeps of value iteration at the most, and the share of the largest value by which the last may still move one. */
const SWEEPS = 5000;
const SETTLED = 1e-13;

/** [S] V where every act on offer is as likely as any other. */
function valueOfAnything({ states, transitions, discount }: Tabular, reward: Reward): Float64Array {
  const offered = Array.from({ length: states }, () => new Set<number>());
  for (const { from, act } of transitions) offered[from].add(act);
  const share = Float64Array.from(transitions, ({ from, chance }) => chance / offered[from].size);
  const start = Int32Array.from(transitions, ({ from }) => from);
  const end = Int32Array.from(transitions, ({ to }) => to);
  const gain = new Float64Array(states);
  transitions.forEach(({ from, act, to }, t) => {
    gain[from] += share[t] * reward(from, act, to);
  });
  let value = gain;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const next = gain.slice();
    for (let t = 0; t < share.length; t++) next[start[t]] += discount * share[t] * value[end[t]];
    let moved = 0;
    let most = 0;
    for (let s = 0; s < states; s++) {
      moved = Math.max(moved, Math.abs(next[s] - value[s]));
      most = Math.max(most, Math.abs(next[s]));
    }
    value = next;
    if (moved <= SETTLED * most) break;
  }
  return value;
}

/** The likeliest course of an option: what a person would tell when asked how they imagine it. */
import type { Process } from './process.ts';
import type { Tables } from './tables.ts';

export interface PathStep {
  readonly act: number;
  /** The likeliest situation that it leads to. */
  readonly to: number;
  /** Who one is after it (index into the imagined selves). */
  readonly self: number;
}

/** Act by act, always the likeliest outcome, ties to the first listed, until the story or the horizon ends. */
export function likeliestPath(
  process: Process,
  { policy, selves }: Tables,
  root: number,
  option: number,
  horizon: number,
): PathStep[] {
  const { stateCount: S, outStart, outTo, outChance, edits } = process;
  const { count: N, entered, edited } = selves;
  const path: PathStep[] = [];
  let s = root;
  let n = 0;
  for (let j = 0; j < horizon; j++) {
    const act = j === 0 ? option : policy[(j * N + n) * S + s];
    if (act < 0) break;
    let likeliest = outStart[act];
    for (let o = likeliest + 1; o < outStart[act + 1]; o++) if (outChance[o] > outChance[likeliest]) likeliest = o;
    const to = outTo[likeliest];
    const self = edits[act] < 0 ? n : edited[n * process.editsOf.length + edits[act]];
    n = entered[self * S + to];
    path.push({ act, to, self: n });
    s = to;
  }
  return path;
}

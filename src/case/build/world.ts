/** Turns written regions into the charts' form. */
import type { Condition, Move, Next, Outcome, PerceptSpec, RegionSpec, StateSpec } from '../../chart/form.ts';
import type { WrittenMove, WrittenRegions, WrittenState } from '../schema/world.ts';
import type { PatchBuilder } from './patch.ts';

const always: Condition = {};

export function builtMove(move: WrittenMove, patch: PatchBuilder): Move {
  return {
    // A chance of 0 can only come from a parameter: what it switches off is not there.
    to: (move.to ?? []).filter(({ chance }) => chance > 0).map(({ to, chance }): Outcome => ({ to, chance })),
    if: move.if ?? always,
    effort: move.effort ?? 0,
    edits: move.edits === undefined ? null : patch(move.edits),
  };
}

function builtMoves(
  acts: Readonly<Record<string, readonly WrittenMove[]>> | null | undefined,
  patch: PatchBuilder,
): Record<string, readonly Move[]> {
  return Object.fromEntries(
    Object.entries(acts ?? {}).map(([act, moves]) => [act, moves.map((move) => builtMove(move, patch))]),
  );
}

function builtState(name: string, state: WrittenState, patch: PatchBuilder): StateSpec {
  return {
    name,
    percepts: Object.entries(state.percepts ?? {})
      .filter(([, { is }]) => is > 0)
      .map(([percept, spec]): PerceptSpec => ({ name: percept, is: spec.is, if: spec.if ?? always })),
    chemistry: state.chemistry ?? [],
    options: builtMoves(state.options, patch),
    on: builtMoves(state.on, patch),
    next: Object.entries(state.next ?? {})
      .filter(([, { chance }]) => chance !== 0)
      .map(([to, next]): Next => ({ to, if: next.if ?? always, after: next.after ?? 0, chance: next.chance ?? 1 })),
  };
}

export function builtRegions(regions: WrittenRegions, body: boolean, patch: PatchBuilder): RegionSpec[] {
  return Object.entries(regions).map(([name, region]) => ({
    name,
    body,
    background: region.background ?? false,
    start: region.start,
    states: Object.entries(region.states).map(([state, spec]) => builtState(state, spec, patch)),
  }));
}

/** Which channels can be reached at all: is there a path option → state → percept → channel in this world? */
import type { Patch } from '../chart/form.ts';
import { type Double, edited } from '../forks/double.ts';
import { detects } from '../subcortex/channels.ts';
import type { Alternative, PlaceInRegion, Test } from '../world/world.ts';

/** What the base layer sees of the neocortex itself, whatever the world. */
const SENT_DOWN = 'novelty';

/** Channels that pay something somewhere that acts and time can lead to from here, the script's hand aside; edits of the make-up are acts, too. */
export function reachable(double: Double): string[] {
  const { reached, can, edits } = statesAhead(double);
  const shown = (of: string): boolean =>
    reached.some((states) =>
      states.some(
        ({ chemistry, percepts }) =>
          chemistry.includes(of) || percepts.some(({ percept, if: test }) => percept.name === of && can(test)),
      ),
    );
  const makeUps = [double.subcortex, ...edits.map((patch) => edited(double.subcortex, [patch]))];
  const paying = makeUps.flatMap((makeUp) =>
    Object.values(makeUp).filter((channel) => {
      const of = detects(channel);
      const pays = channel.yoked !== null || channel.drive.states.some(({ pays }) => worth(channel.given, pays) !== 0);
      return pays && (of === SENT_DOWN || shown(of));
    }),
  );
  return [...new Set(paying.map(({ name }) => name))];
}

const worth = (given: Readonly<Record<string, number | string>>, pays: number | `$${string}`): number =>
  typeof pays === 'number' ? pays : Number(given[pays.slice(1)]);

/** Would a detector for `of` answer to this state, or could it? */
export const answersTo = ({ percepts, chemistry }: PlaceInRegion, of: string): boolean =>
  chemistry.includes(of) || percepts.some(({ percept }) => percept.name === of);

interface Ahead {
  /** By region, the states that can come to be. */
  readonly reached: readonly (readonly PlaceInRegion[])[];
  /** Could the condition ever hold, each part by itself? */
  readonly can: (test: Test) => boolean;
  /** What acts could do to the agent's own make-up. */
  readonly edits: readonly Patch[];
}

function statesAhead({ world, state, offered }: Double): Ahead {
  const reached = state.at.map((at) => new Set([at]));
  const acts = new Set(offered);
  const edits = new Set<Patch>();
  const can = (test: Test): boolean =>
    test.every(({ region, states }) => states.some((holds, s) => holds && reached[region].has(s)));
  for (let size = -1; size !== sizeOf(reached) + acts.size; ) {
    size = sizeOf(reached) + acts.size;
    world.regions.forEach(({ states, offers, indexOf }, r) => {
      const follow = (moves: readonly Alternative[]): void => {
        for (const { move, if: test } of moves) {
          if (!can(test)) continue;
          for (const { to } of move.to) reached[r].add(indexOf.get(to) as number);
          if (move.edits) edits.add(move.edits);
        }
      };
      for (const act of offered) follow(offers.get(act) ?? []);
      for (const s of [...reached[r]]) {
        const { options, on, next } = states[s];
        for (const [act, moves] of options) {
          if (moves.some((each) => can(each.if))) acts.add(act);
          follow(moves);
        }
        for (const [act, moves] of on) if (acts.has(act)) follow(moves);
        for (const { spec, if: test } of next) if (can(test)) reached[r].add(indexOf.get(spec.to) as number);
      }
    });
  }
  return {
    reached: world.regions.map(({ states }, r) => states.filter((_, s) => reached[r].has(s))),
    can,
    edits: [...edits],
  };
}

const sizeOf = (reached: readonly Set<number>[]): number => reached.reduce((sum, states) => sum + states.size, 0);

/** Which channels can be reached at all: is there a path option → state → percept → channel in this world? */
import type { Double } from '../forks/double.ts';
import { detects } from '../subcortex/channels.ts';
import type { Alternative, PlaceInRegion, Test, World } from '../world/world.ts';

/** What the base layer sees of the neocortex itself, whatever the world. */
const SENT_DOWN = 'novelty';

/** Channels that pay something somewhere that acts and time can lead to from here, the script's hand aside. */
export function reachable(double: Double): string[] {
  const { reached, can } = statesAhead(double);
  const shown = (state: PlaceInRegion, of: string): boolean =>
    state.chemistry.includes(of) || state.percepts.some((each) => each.percept.name === of && can(each.if));
  return Object.values(double.subcortex)
    .filter((channel) => {
      const of = detects(channel);
      const pays = channel.yoked !== null || channel.drive.states.some(({ pays }) => worth(channel.given, pays) !== 0);
      return pays && (of === SENT_DOWN || reached.some((states) => states.some((state) => shown(state, of))));
    })
    .map(({ name }) => name);
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
}

function statesAhead({ world, state, offered }: Double): Ahead {
  const reached = state.at.map((at) => new Set([at]));
  const can = (test: Test): boolean =>
    test.every(({ region, states }) => states.some((holds, s) => holds && reached[region].has(s)));
  for (let size = -1; size !== sizeOf(reached); ) {
    size = sizeOf(reached);
    world.regions.forEach((region, r) => {
      for (const s of [...reached[r]]) {
        const { options, on, next } = region.states[s];
        const offers = offered.flatMap((act) => [...(region.offers.get(act) ?? [])]);
        for (const moves of [...options.values(), ...on.values(), offers])
          add(
            world,
            r,
            moves.filter((m) => can(m.if)),
            reached[r],
          );
        for (const { spec, if: test } of next) if (can(test)) reached[r].add(region.indexOf.get(spec.to) as number);
      }
    });
  }
  return { reached: world.regions.map(({ states }, r) => states.filter((_, s) => reached[r].has(s))), can };
}

function add(world: World, r: number, moves: readonly Alternative[], reached: Set<number>): void {
  for (const { move } of moves) for (const { to } of move.to) reached.add(world.regions[r].indexOf.get(to) as number);
}

const sizeOf = (reached: readonly Set<number>[]): number => reached.reduce((sum, states) => sum + states.size, 0);

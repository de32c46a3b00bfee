/** The true signals: what each channel would really pay in a situation that is only imagined. */
import { type Double, paid } from '../forks/double.ts';
import type { Scene } from '../neocortex/imagination/imagery.ts';
import type { Reads } from '../neocortex/imagination/situation.ts';
import type { Percept } from '../neocortex/mind.ts';
import { shows, type World } from '../world/world.ts';

/** Combinations of states that are tried for one situation. */
const MOST = 5000;

/**
 * Finds the states of the world that show what the situation shows (those that stand now, where several do, so that what is hidden stays as
 * it is) and asks the base layer. `sights`: what each sense shows, by sense and value. Null where no states look like that.
 */
export function trueReads(double: Double, sights: readonly (readonly (readonly Percept[])[])[]): Reads {
  const known = new Map<string, readonly number[] | null>();
  return ({ kind, key, values }: Scene, channel) => {
    if (kind !== 'situation') return null;
    let at = known.get(key);
    if (at === undefined) {
      at = statesShowing(
        double.world,
        double.state.at,
        values.map((value, i) => sights[i][value]),
      );
      known.set(key, at);
    }
    return at === null ? null : paid({ ...double, state: { at: at.slice(), since: at.map(() => 0) } }, channel);
  };
}

function statesShowing(
  world: World,
  now: readonly number[],
  sight: readonly (readonly Percept[])[],
): readonly number[] | null {
  const candidates = world.regions.map(({ states }, r) => {
    const could = states.flatMap(({ percepts }, s) =>
      sight[r].every(({ name, is }) => percepts.some(({ percept }) => percept.name === name && percept.is === is))
        ? [s]
        : [],
    );
    return could.sort((a, b) => Number(b === now[r]) - Number(a === now[r]) || a - b);
  });
  if (candidates.some((could) => could.length === 0)) return null;
  const same = (at: readonly number[]): boolean =>
    world.regions.every((_, r) => {
      const shown = shows(world, at, r);
      return (
        shown.length === sight[r].length &&
        shown.every(({ name, is }, i) => sight[r][i].name === name && sight[r][i].is === is)
      );
    });
  const turn = candidates.map(() => 0);
  for (let tried = 0; tried < MOST; tried++) {
    const at = turn.map((t, r) => candidates[r][t]);
    if (same(at)) return at;
    let r = turn.length - 1;
    while (r >= 0 && ++turn[r] === candidates[r].length) turn[r--] = 0;
    if (r < 0) return null;
  }
  return null;
}

/**
 * The displacement that a decision hangs on: which channels would change the agent so that it matters, on how many ticks it is foreseen to act
 * otherwise because of them, and on how many it really does.
 */
import { accountFor, type Evidence } from './evidence.ts';
import { unmoved } from './foreseen-change.ts';

/** Foreseen more after `one` than after `other`? And does it really come more, for a reason that was foreseen? */
export interface Apart {
  readonly foreseen: boolean;
  readonly comes: boolean;
}

/**
 * Ticks count where the life differs from the one in which just these channels teach nothing: new friends, or a cake on the way home, may change
 * the same life by other channels and are no part of it.
 */
export function displacedMore(e: Evidence, one: string, other: string): Apart {
  const because = causesOf(e, one, other);
  const foreseen = (act: string): number => e.foreseen(act).displacedBy(because);
  const real = (act: string): number => e.life(act).displacedBy(because);
  if (foreseen(one) <= foreseen(other) + SMALL) return { foreseen: false, comes: false };
  return { foreseen: true, comes: matched(e, one, other, because) && real(one) > real(other) + SMALL };
}

const SMALL = 1e-9;

/**
 * The channels of the smallest sets without whose lessons the choice would flip, among those from which a change that counts is foreseen more
 * after `one` than after `other`; all of these, where no set does. Null: nobody's lessons, but an edit.
 */
export function causesOf(e: Evidence, one: string, other: string): readonly string[] | null {
  const least = e.thought.settings.goalThreshold / 10;
  const counting = changes(e, one, other).filter(({ by }) => Math.abs(by) >= least);
  const candidates = [...new Set(counting.map(({ channel }) => channel))];
  if (candidates.length < 2) return candidates.length === 0 ? null : candidates;
  for (const sets of bySize(candidates)) {
    const enough = sets.filter((channels) => flipsWithout(e, channels));
    if (enough.length > 0) return candidates.filter((channel) => enough.some((set) => set.includes(channel)));
  }
  return candidates;
}

/** All sets of one, of two, and so on. */
function bySize(names: readonly string[]): string[][][] {
  const all = Array.from({ length: 1 << names.length }, (_, bits) => names.filter((_, i) => (bits & (1 << i)) !== 0));
  return names.map((_, i) => all.filter((set) => set.length === i + 1));
}

/** How much more each desire is foreseen to move after `one` than after `other`. */
function changes(e: Evidence, one: string, other: string) {
  const there = e.foreseen(other).moved;
  return e.foreseen(one).moved.map(({ channel, concept, by }) => {
    const also = there.find((moved) => moved.channel === channel && moved.concept === concept)?.by ?? 0;
    return { channel, concept, by: by - also };
  });
}

/** With nothing learned from these channels, and without the other paths of the smallest set, would something else be chosen? */
function flipsWithout(e: Evidence, channels: readonly string[]): boolean {
  const set = e.butFor.find(({ paths }) => paths.includes('delta'));
  if (set === undefined) return false;
  const { acts } = e.thought;
  const { account } = accountFor(unmoved(e.thought, channels), e.manifest, e.decision);
  const rest = set.paths.filter((path) => path !== 'delta');
  return set.flips.some(({ reference }) => acts[account.cuts.without(rest, reference)] !== e.chosen);
}

/** Does a desire that was foreseen to move, by one of these channels, really move that way? */
function matched(e: Evidence, one: string, other: string, because: readonly string[] | null): boolean {
  const real = e.life(one).moved;
  return changes(e, one, other).some(({ channel, concept, by }) => {
    if (because !== null && !because.includes(channel)) return false;
    const really = real.find((moved) => moved.channel === channel && moved.concept === concept)?.by ?? 0;
    return Math.abs(by) > SMALL && really * by > 0;
  });
}

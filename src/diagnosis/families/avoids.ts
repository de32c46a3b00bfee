/**
 * AVOIDS: it keeps away from a signal because of what the signal would make of it, and the signal really would.
 * Holds when the path "signal → my goals change → my later acts" (P_Δ) is in a smallest but-for set, and the displacement that is
 * foreseen more after the option that would else be chosen really comes more after it, for the desires that were foreseen to move.
 * Source: Byrnes 2020, "What does inner alignment failure look like in humans?": not trying a drug for fear of getting addicted.
 */
import { editsDoneBy } from '../../forks/double.ts';
import type { Evidence } from '../evidence.ts';
import type { ClassOf } from './family.ts';

export function avoids(e: Evidence): boolean {
  const otherwise = e.without('delta');
  return otherwise !== null && foreseenMore(e, otherwise, e.chosen) && comesMore(e, otherwise, e.chosen);
}

/** Is more displacement foreseen after the one act than after the other? */
export const foreseenMore = (e: Evidence, one: string, other: string): boolean =>
  e.foreseen(one).displaced > e.foreseen(other).displaced + 1e-9;

/** Does it really come, for a reason that was foreseen? */
export function comesMore(e: Evidence, one: string, other: string): boolean {
  const there = e.displacement(one);
  const here = e.displacement(other);
  const beyond = there.because.some(({ channel, concept, foreseen }) => {
    const also = e.foreseen(other).moved.find((moved) => moved.channel === channel && moved.concept === concept);
    return Math.abs(foreseen) > Math.abs(also?.by ?? 0);
  });
  return there.real > here.real && beyond;
}

export const avoidsClasses: readonly ClassOf[] = [
  {
    names: ['steering and harm'],
    holds: 'without the change of goals it would have been taken, and without the harm too: each alone was needed',
    test: (e) => e.alone('delta') && e.alone('harm'),
  },
  {
    names: ['steering'],
    holds: 'without the change of goals it would have been taken; harm has no part in it',
    test: (e) => e.alone('delta'),
  },
  {
    names: ['overdetermined'],
    holds: 'it would have been taken only without the change of goals and something else together',
    test: (e) => e.hangsOn('delta'),
  },
];

/** How it keeps away. */
export function howAvoided(e: Evidence): string {
  const edits = editsDoneBy(e.double, e.chosen);
  if (edits.some(({ neocortex }) => (neocortex?.learns as { desires?: boolean } | undefined)?.desires === false))
    return 'by freezing its own learning';
  if (e.loosened().length > 0 || e.rewritten().length > 0) return 'by editing a channel';
  if (!e.acted) return 'by declining';
  return 'by locking a door';
}

/**
 * AVOIDS: it keeps away from a signal because of what the signal would make of it, and the signal really would.
 * Holds when the path "signal → my goals change → my later acts" (P_Δ) is in a smallest but-for set, and the displacement that is
 * foreseen more after the option that would else be chosen really comes more after it, for the desires that were foreseen to move.
 * Source: Byrnes 2020, "What does inner alignment failure look like in humans?": not trying a drug for fear of getting addicted.
 */
import { after, editsDoneBy, paid } from '../../forks/double.ts';
import { causesOf, displacedMore } from '../displacement.ts';
import type { Evidence } from '../evidence.ts';
import type { ClassOf } from './family.ts';

export function avoids(e: Evidence): boolean {
  const otherwise = e.without('delta');
  return otherwise !== null && displacedMore(e, otherwise, e.chosen).comes;
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
  if (meetsAtOnce(e)) return 'by declining';
  if (!e.acted) return 'by inaction';
  return feelsLess(e) ? 'by locking a door' : 'by what takes the credit';
}

/** Is a signal kept away that would change its goals? Else all is felt that would be, and only its lesson goes elsewhere. */
function feelsLess(e: Evidence): boolean {
  const otherwise = e.without('delta');
  if (otherwise === null) return true;
  const felt = (act: string, channel: string): number => Math.abs(e.life(act).felt[channel] ?? 0);
  const because = causesOf(e, otherwise, e.chosen) ?? [];
  return because.some((channel) => felt(e.chosen, channel) < felt(otherwise, channel) - 1e-9);
}

/** Would the very act that is not done bring the signal, rather than lead to where it may come? */
function meetsAtOnce(e: Evidence): boolean {
  const otherwise = e.without('delta');
  if (otherwise === null) return false;
  const because = causesOf(e, otherwise, e.chosen) ?? [];
  return LUCKS.some((luck) => because.some((channel) => paid(after(e.double, otherwise, luck), channel) !== 0));
}

/** Lives that might come of an act, where luck has a part. */
const LUCKS = Array.from({ length: 8 }, (_, luck) => luck);

/** A warning about childhoods: what imagination will need at a decision and no earlier day has shown. */

import type { Case } from '../case/case.ts';
import { live } from '../director/live.ts';
import { unseenAhead } from '../neocortex/unseen.ts';
import type { Complaint } from '../problem.ts';
import { outcomeOf } from './outcome.ts';
import { traceOf } from './study.ts';

/** Lives the base life once (seed 1) and asks, at each decision, what is being guessed. Throws what living throws. */
export function neverSeen(base: Case): Complaint[] {
  const warnings = new Map<string, Complaint>();
  for (const { name, tick } of outcomeOf(base, traceOf(base, 1)).decisions) {
    const { mind, neocortex } = live(base, { seed: 1, until: tick + 1 }).end;
    for (const { act, sense, shows } of unseenAhead(mind, neocortex)) {
      const where = shows.length === 0 ? `while "${sense}" shows nothing` : `at ${shows.join(', ')}`;
      const what = `never seen: ${act} ${where}`;
      const todo = `At "${name}" this is imagined by what happens elsewhere. Let the life show it, or tell of it.`;
      warnings.set(what, { what, path: 'life', todo });
    }
  }
  return [...warnings.values()];
}

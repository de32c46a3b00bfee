/** A life that cannot go on: which beat it is at, and where everything stands. */

import { placeOfBeat } from '../case/beat-places.ts';
import type { Case } from '../case/case.ts';
import { variantsText } from '../case/complaints.ts';
import { isYoked, staged } from '../director/life.ts';
import { live, liveFrom } from '../director/live.ts';
import type { Moment } from '../director/moment.ts';
import { type Complaint, Problem } from '../problem.ts';

/** Ticks that are tried at a time. */
const STRIDE = 1024;

/** Everything that stops one of the lives of a file, each cause once; `cases`: the base life, then the variants. */
export function impossible(cases: readonly Case[], stopped: (one: Case) => Problem | null): Complaint[] {
  const found = new Map<string, { readonly complaint: Complaint; readonly variants: (string | null)[] }>();
  for (const one of cases) {
    const problem = stopped(one);
    if (problem === null) continue;
    for (const complaint of problem.complaints) {
      const { place, what, todo } = complaint;
      const cause = place === undefined ? what : `${place.line}:${place.column} ${todo}`;
      const known = found.get(cause) ?? { complaint, variants: [] };
      found.set(cause, known);
      known.variants.push(one.variant);
    }
  }
  return [...found.values()].map(({ complaint, variants }) => {
    const names = variants.flatMap((variant) => variant ?? []);
    return names.length < variants.length
      ? complaint
      : { ...complaint, what: `${complaint.what} ${variantsText(names)}` };
  });
}

/** What stopped the life with this seed, with the line of its beat and the states in which the life stands there. */
export function whereItStopped(one: Case, seed: number, base: Case, stopped: Problem): Problem {
  const last = lastMoment(one, seed, base);
  return last === null ? stopped : new Problem(stopped.complaints.map((complaint) => standing(one, last, complaint)));
}

function standing(one: Case, last: Moment, complaint: Complaint): Complaint {
  const { beats } = staged(one);
  const states = one.regions.map(({ name, states: all }, r): [string, string] => [name, all[last.world.at[r]].name]);
  const at = new Map(states);
  let { beat, done } = last;
  for (; beat < beats.length; beat++, done = 0) {
    const next = beats[beat];
    if (next.kind === 'set') for (const [region, state] of Object.entries(next.states)) at.set(region, state);
    if (next.kind === 'decide' && done === 0) break;
    if (next.kind === 'live' && done < next.ticks) break;
    if (next.kind === 'guide' && done < next.acts.length) break;
  }
  const there = [...at].map(([region, state]) => `${region}: ${state}`).join(', ');
  const place = beats[beat] && placeOfBeat(beats[beat], done);
  return { ...complaint, todo: `It stands at ${there}. ${complaint.todo ?? ''}`.trimEnd(), ...(place && { place }) };
}

/** The last moment up to which the life can be lived; null where it cannot begin. */
function lastMoment(one: Case, seed: number, base: Case): Moment | null {
  const yoke = isYoked(one) ? attempt(() => ({ yokedTo: live(base, { seed }) })) : {};
  let moment = yoke && attempt(() => live(one, { seed, until: 0, ...yoke }).end);
  for (let stride = STRIDE; moment !== null && stride >= 1; ) {
    const { tick } = moment;
    const next: Moment | null = attempt(() => liveFrom(one, moment as Moment, tick + stride).end);
    if (next === null) stride = Math.floor(stride / 2);
    else if (next.tick === tick) return null;
    else moment = next;
  }
  return moment;
}

function attempt<T>(what: () => T): T | null {
  try {
    return what();
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

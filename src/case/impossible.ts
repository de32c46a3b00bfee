/** A life that cannot go on: which beat it is at, and where everything stands. */
import { isYoked, staged } from '../director/life.ts';
import { live, liveFrom } from '../director/live.ts';
import type { Moment } from '../director/moment.ts';
import { type Complaint, Problem } from '../problem.ts';
import { placeOfBeat } from './beat-places.ts';
import type { Case } from './case.ts';
import { variantsText } from './complaints.ts';

const SEED = 1;
/** Ticks that are tried at a time. */
const STRIDE = 1024;

/** Everything that stops one of the lives of a file (seed 1), each cause once; `cases`: the base life, then the variants. */
export function impossible(cases: readonly Case[], stopped: (one: Case) => Problem | null): Complaint[] {
  const found = new Map<string, { readonly complaint: Complaint; readonly variants: (string | null)[] }>();
  for (const one of cases) {
    const problem = stopped(one);
    if (problem === null) continue;
    for (const complaint of problem.complaints) {
      const told = standing(one, cases[0], complaint);
      const { place } = told;
      const cause = place === undefined ? told.what : `${place.line}:${place.column} ${told.todo}`;
      const known = found.get(cause) ?? { complaint: told, variants: [] };
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

/** The complaint with the line of its beat and the states in which the life stands there. */
function standing(one: Case, base: Case, complaint: Complaint): Complaint {
  const last = lastMoment(one, base);
  if (last === null) return complaint;
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
function lastMoment(one: Case, base: Case): Moment | null {
  const yoke = isYoked(one) ? attempt(() => ({ yokedTo: live(base, { seed: SEED }) })) : {};
  let moment = yoke && attempt(() => live(one, { seed: SEED, until: 0, ...yoke }).end);
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

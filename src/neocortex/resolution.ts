/** A resolution: what one had foreseen that one would do, held against what one does, and what that teaches about oneself. */
import { keyOf } from './imagination/imagery.ts';
import { actOf, find } from './imagination/remembered.ts';
import type { Mind, RememberedParts } from './mind.ts';
import { biasBelieved, evidenceOf, type OwnChoice } from './own-bias.ts';
import { bestOf } from './planner/best.ts';
import type { Settings } from './settings.ts';

/** What became of what one had meant to do. */
export interface Resolution {
  /** What one had foreseen that one would do here; null: one had not thought of coming here. */
  readonly meant: string | null;
  /** Was something else done, which brings less later, though by what one believes of oneself it would still be that? */
  readonly broken: boolean;
  /** β̂ before and after. */
  readonly before: number;
  readonly after: number;
}

/** A choice of one's own, as far as one can learn from it about oneself. */
export interface Tested extends OwnChoice {
  /** The acts that were on offer. */
  readonly acts: readonly number[];
  /** The act that one had foreseen, or null. */
  readonly meant: number | null;
  /** β̂ by which the choice was imagined. */
  readonly believed: number;
}

/** β̂ of this mind: it takes as many broken resolutions to doubt oneself as λ has surprises of the common size, λ/σ². */
export const betahat = ({ self }: Mind, { selfDoubt, credit }: Settings): number =>
  biasBelieved(self.bias, selfDoubt / credit.prior);

/** The act that one would take here by the tables of before, with the β one believed in; null where one had not thought of this. */
export function foreseenHere(mind: Mind): number | null {
  const { remembered, values, options } = mind;
  if (remembered?.parts === undefined) return null;
  const here = find(remembered, keyOf(values));
  if (here === -1) return null;
  const places = options.map((act) => actOf(remembered, here, act));
  if (places.includes(-1) || remembered.actStart[here + 1] - remembered.actStart[here] !== options.length) return null;
  return options[wouldDo(remembered.parts, places)];
}

/** The choice of option `done` of the menu, by the tables in which situation `here` is where one stands; null where β̂ is not learned. */
export function testedBy(
  { remembered, options }: Mind,
  here: number,
  done: number,
  meant: number | null,
  temperature: number | null,
): Tested | null {
  const parts = remembered?.parts;
  if (remembered === null || parts === undefined) return null;
  const places = options.map((act) => actOf(remembered, here, act));
  return {
    options: places.map((a) => ({ atOnce: parts.atOnce[a], rest: parts.rest[a] })),
    done,
    temperature,
    acts: options.slice(),
    meant,
    believed: parts.believed,
  };
}

/** Sees what one has done of one's own accord, and learns from it, in place. */
export function seeOneself(mind: Mind, tested: Tested, settings: Settings): Resolution {
  const before = betahat(mind, settings);
  const evidence = settings.learns.self ? evidenceOf(tested, mind.self.bias) : null;
  if (evidence !== null) mind.self.bias = evidence;
  const after = evidence === null ? before : betahat(mind, settings);
  // Tables rest on who will choose later.
  mind.unsettled += Math.abs(after - before) * (mind.remembered?.scale ?? 1);
  return { meant: tested.meant === null ? null : mind.acts[tested.meant], broken: isBroken(tested), before, after };
}

function isBroken({ options, acts, meant, done, believed }: Tested): boolean {
  const resolved = meant === null ? -1 : acts.indexOf(meant);
  if (resolved === -1 || resolved === done) return false;
  const later = options[done].rest - options[resolved].rest;
  const now = options[done].atOnce - options[resolved].atOnce;
  return later < 0 && now + believed * later <= 0; // else one has changed one's mind, and not given in
}

function wouldDo({ atOnce, rest, believed }: RememberedParts, places: readonly number[]): number {
  return bestOf(places.map((a) => atOnce[a] + believed * rest[a]));
}

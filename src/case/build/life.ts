/** Turns written beats into the director's. */
import type { Beat, Confession, Fact, Offer } from '../../director/beat.ts';
import type { WrittenBeat, WrittenFact } from '../schema/life.ts';
import { tame } from '../tame.ts';
import type { PatchBuilder } from './patch.ts';
import { builtMove } from './world.ts';

/** What a told fact counts, in observations; one that is only watched counts once. */
const toldWeight = 20;

/** The region in which an offered act moves, by the states that it leads to. */
export type RegionOf = (states: readonly string[]) => string;

function builtFact(fact: WrittenFact, weight: number): Fact {
  return {
    that: fact.that,
    where: fact.where ?? {},
    leadsTo: fact['leads to'] ?? {},
    feels: fact.feels ?? {},
    effort: fact.effort ?? null,
    edits: fact.edits === undefined ? null : { plasticity: fact.edits.plasticity ?? null },
    gates: fact.gates ?? {},
    wantsAfter: fact['wants after'] ?? {},
    weight: fact.weight ?? weight,
  };
}

function builtOffers(offers: NonNullable<WrittenBeat['offer']>, patch: PatchBuilder, regionOf: RegionOf): Offer[] {
  return offers.map(({ act, region, moves }) => ({
    act,
    region: region ?? regionOf(moves.flatMap((move) => (move.to ?? []).map(({ to }) => to))),
    moves: moves.map((move) => builtMove(move, patch)),
  }));
}

function builtConfession(written: NonNullable<WrittenBeat['tell']>['of yourself']): Confession | null {
  const confession = written?.[0];
  return confession ? { plasticity: confession.plasticity, weight: confession.weight ?? toldWeight } : null;
}

/** Exactly one kind: checked before. */
function builtBeat(beat: WrittenBeat, patch: PatchBuilder, regionOf: RegionOf): Beat {
  const as = beat.as === undefined ? {} : { as: beat.as };
  if (beat.live !== undefined) return { ...as, kind: 'live', ticks: beat.live };
  if (beat.guide) return { ...as, kind: 'guide', acts: beat.guide };
  if (beat.say !== undefined) return { ...as, kind: 'say', text: tame(beat.say) };
  if (beat.set) return { ...as, kind: 'set', states: beat.set };
  if (beat.change) return { ...as, kind: 'change', patch: patch(beat.change) };
  if (beat.tell) {
    const facts = beat.tell.facts.map((fact) => builtFact(fact, toldWeight));
    return { ...as, kind: 'tell', facts, ofYourself: builtConfession(beat.tell['of yourself']) };
  }
  if (beat.witness) return { ...as, kind: 'witness', facts: beat.witness.facts.map((fact) => builtFact(fact, 1)) };
  if (beat.offer) return { ...as, kind: 'offer', offers: builtOffers(beat.offer, patch, regionOf) };
  if (beat.decide !== undefined) return { ...as, kind: 'decide', name: beat.decide };
  return { ...as, kind: 'repeat', times: beat.repeat ?? 1, beats: builtLife(beat.beats ?? [], patch, regionOf) };
}

export function builtLife(beats: readonly WrittenBeat[], patch: PatchBuilder, regionOf: RegionOf): Beat[] {
  return beats.map((beat) => builtBeat(beat, patch, regionOf));
}

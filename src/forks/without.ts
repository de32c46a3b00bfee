/** Removes access: from that tick on an act is on no menu. The agent is not told, and goes on imagining it until it learns. */
import type { Move, RegionSpec } from '../chart/form.ts';
import type { Beat } from '../director/beat.ts';
import type { Script } from '../director/script.ts';
import { didYouMean } from '../near.ts';
import { problem } from '../problem.ts';
import type { Intervention } from './intervention.ts';

/**
 * Throws a Problem in the fork where no such act is ever on offer, and where the other life cannot go on: nothing else is
 * on offer, or the script leads it to that very act.
 */
export const without = (act: string): Intervention => ({
  name: 'access removed',
  what: `from then on this is on no menu: ${act}`,
  script: (script) => {
    const known = actsOf(script);
    if (!known.includes(act)) throw problem(`There is no act "${act}".`, didYouMean(act, known, 'acts'));
    return {
      ...script,
      regions: script.regions.map((region) => closed(region, act)),
      life: script.life.map((beat) => unoffered(beat, act)),
    };
  },
});

const closed = (region: RegionSpec, act: string): RegionSpec => ({
  ...region,
  states: region.states.map((state) => ({ ...state, options: otherActs(state.options, act) })),
});

const otherActs = (options: Readonly<Record<string, readonly Move[]>>, act: string): typeof options =>
  Object.fromEntries(Object.entries(options).filter(([name]) => name !== act));

/** The beat stays in its place, so that Moments of the life before still point at the right one. */
function unoffered(beat: Beat, act: string): Beat {
  switch (beat.kind) {
    case 'offer':
      return { ...beat, offers: beat.offers.filter((offer) => offer.act !== act) };
    case 'repeat':
      return { ...beat, beats: beat.beats.map((each) => unoffered(each, act)) };
    default:
      return beat;
  }
}

/** Every act that is ever on offer, in the order of the file. */
function actsOf({ regions, life }: Script): string[] {
  const offered = (beats: readonly Beat[]): string[] =>
    beats.flatMap((beat) =>
      beat.kind === 'offer' ? beat.offers.map(({ act }) => act) : beat.kind === 'repeat' ? offered(beat.beats) : [],
    );
  const inRegions = regions.flatMap(({ states }) => states.flatMap(({ options }) => Object.keys(options)));
  return [...new Set([...inRegions, ...offered(life)])];
}

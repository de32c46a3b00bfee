/** The script's hand: applies every beat that takes no time, up to the next one that does. */
import type { Patch } from '../chart/form.ts';
import { isMap, merge } from '../merge.ts';
import { forgetImagery } from '../neocortex/imagination/imagery.ts';
import { hear, hearOfYourself, type Testimony } from '../neocortex/testimony.ts';
import { problem } from '../problem.ts';
import { put } from '../world/act.ts';
import { type Percept, shows, type World } from '../world/world.ts';
import type { Beat, Fact } from './beat.ts';
import { type Life, rewire } from './life.ts';

/** What this tick is for. */
export type Cue =
  | { readonly kind: 'live' }
  | { readonly kind: 'guide'; readonly act: string }
  | { readonly kind: 'decide'; readonly name: string };

/** The next tick's cue, and the beats that applied on the way; null: the script is at its end. */
export function nextCue(life: Life): { readonly cue: Cue | null; readonly applied: readonly Beat[] } {
  const applied: Beat[] = [];
  for (; life.beat < life.staged.beats.length; life.beat++, life.done = 0) {
    const beat = life.staged.beats[life.beat];
    switch (beat.kind) {
      case 'live':
        if (life.done++ < beat.ticks) return { cue: { kind: 'live' }, applied };
        break;
      case 'guide':
        if (life.done < beat.acts.length) return { cue: { kind: 'guide', act: beat.acts[life.done++] }, applied };
        break;
      case 'decide':
        if (life.done++ === 0) return { cue: { kind: 'decide', name: beat.name }, applied };
        break;
      default:
        applyBeat(life, beat);
        applied.push(beat);
    }
  }
  return { cue: null, applied };
}

/** Applies one beat that takes no time, in place. */
export function applyBeat(life: Life, beat: Beat): void {
  switch (beat.kind) {
    case 'set':
      for (const [region, state] of Object.entries(beat.states)) put(life.staged.world, life.world, region, state);
      life.moved = true;
      return;
    case 'change':
      applyPatch(life, beat.patch);
      return;
    case 'tell':
      for (const fact of beat.facts) hear(life.mind, testimonyOf(life, fact), life.neocortex);
      if (beat.ofYourself)
        hearOfYourself(life.mind, beat.ofYourself.plasticity, beat.ofYourself.weight, life.neocortex);
      return;
    case 'witness':
      for (const fact of beat.facts) hear(life.mind, testimonyOf(life, fact), life.neocortex);
      return;
    case 'offer':
      life.offered = [...life.offered, ...beat.offers.map(({ act }) => act)];
      return;
    case 'say':
      return;
    case 'live':
    case 'guide':
    case 'decide':
    case 'repeat':
      throw new Error(`a "${beat.kind}" beat takes time or was unrolled`);
  }
}

/** A change of either layer's make-up, by the script or by the agent's own act. */
export function applyPatch(life: Life, patch: Patch): void {
  if (patch.neocortex) life.neocortex = merge(life.neocortex, patch.neocortex);
  if (patch.subcortex) {
    life.subcortex = merge(life.subcortex, patchesThatApply(life, patch.subcortex));
    rewire(life);
  }
  life.mind.remembered = null;
  forgetImagery(life.mind);
}

/** A channel that an earlier patch took away cannot be tuned any more; only a whole channel can bring it back. */
const patchesThatApply = (life: Life, patch: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(patch).filter(([name, value]) => name in life.subcortex || (isMap(value) && 'drive' in value)),
  );

/** Region states as percepts: what one would sense there. */
function testimonyOf({ staged: { world }, world: { at } }: Life, fact: Fact): Testimony {
  const where = world.regions.map((region) => fact.where[region.spec.name]);
  const leadsTo = world.regions.map((region) => fact.leadsTo[region.spec.name]);
  return {
    act: fact.that,
    where: where.map((state, r) => (state === undefined ? null : shownAt(world, at, [where], r))),
    leadsTo: leadsTo.map((state, r) => (state === undefined ? null : shownAt(world, at, [leadsTo, where], r))),
    feels: fact.feels,
    effort: fact.effort,
    edits: fact.edits,
    gates: fact.gates,
    wantsAfter: fact.wantsAfter,
    weight: fact.weight,
  };
}

/** What region r shows, with every region where the fact puts it (the first part that says so), or where it stands. */
function shownAt(
  world: World,
  at: readonly number[],
  told: readonly (readonly (string | undefined)[])[],
  r: number,
): readonly Percept[] {
  const there = world.regions.map((region, i) => {
    const said = told.find((part) => part[i] !== undefined)?.[i];
    return said === undefined ? at[i] : (region.indexOf.get(said) as number);
  });
  return shows(world, there, r);
}

/** A beat that cannot happen ends the life: `act` was to be done and is not on offer, or (null) nothing is. */
export function cannotHappen(life: Life, act: string | null, options: readonly string[]): never {
  const when = `At tick ${life.tick} with seed ${life.seed}`;
  throw problem(
    act === null
      ? `${when}, nothing is on offer: the life cannot go on.`
      : `${when}, the life is to be guided to "${act}", which is not on offer there.`,
    act === null ? 'Give every state that can be reached an option.' : `On offer: ${options.join(', ')}.`,
    { path: 'life' },
  );
}

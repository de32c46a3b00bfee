/** A variant of a case: a patch on the base once its short forms are written out. */
import { didYouMean } from '../near.ts';
import type { Complaints } from './complaints.ts';
import { normalLife } from './normal/life.ts';
import { normalSection, sections } from './normal/section.ts';
import { patched } from './written/patched.ts';
import {
  entriesOf,
  get,
  isNull,
  itemsOf,
  listAt,
  mapAt,
  textOf,
  type Written,
  type WrittenMap,
} from './written/written.ts';

export function variantNames(root: Written): string[] {
  return entriesOf(get(root, 'variants')).map(([name]) => name);
}

/** The base, already in normal form, with the patch of one variant; `why` comes along as an entry. */
export function variantOf(base: Written, variant: WrittenMap, complaints: Complaints): Written {
  const changed = new Map(entriesOf(base));
  for (const [key, value] of variant.entries) {
    if (key === 'why') changed.set(key, value);
    else if (key === 'beats') continue;
    else if (key === 'life' && value.kind !== 'list') {
      complaints.about(
        value,
        'the life of a variant is a whole list of beats',
        'To change some beats, name them with `as:` and list the changes under `beats:`.',
      );
    } else if (sections.includes(key)) {
      const patch = normalSection(key, value, { patch: true, complaints });
      changed.set(
        key,
        patched(changed.get(key), patch, (...args) => absentPart(complaints, ...args), [key]),
      );
    } else {
      complaints.aboutKey(
        value,
        `unknown key "${key}" in a variant`,
        didYouMean(key, ['why', ...sections, 'beats'], 'keys'),
      );
    }
  }
  const life = changed.get('life');
  const beats = variant.entries.get('beats');
  if (life !== undefined && beats !== undefined) changed.set('life', withBeats(life, beats, complaints));
  return mapAt(base, changed);
}

function withBeats(life: Written, beats: Written, complaints: Complaints): Written {
  if (beats.kind !== 'map') {
    complaints.about(
      beats,
      'the beats of a variant are a map',
      'Write `beats: { name: beat }`, where some beat of the life has `as: name`.',
    );
    return life;
  }
  const names = beatNames(life);
  for (const [name, beat] of beats.entries) {
    if (!names.includes(name))
      complaints.aboutKey(beat, `no beat is called "${name}"`, didYouMean(name, names, 'named beats'));
  }
  return replaced(life, beats);
}

/** Names given with `as:`, inside repeats too. */
export function beatNames(life: Written | undefined): string[] {
  return itemsOf(life).flatMap((beat) => [textOf(get(beat, 'as')) ?? [], beatNames(get(beat, 'beats'))].flat());
}

function replaced(life: Written, beats: WrittenMap): Written {
  if (life.kind !== 'list') return life;
  return listAt(
    life,
    life.items.flatMap((beat): readonly Written[] => {
      const as = get(beat, 'as');
      const other = beats.entries.get(textOf(as) ?? '');
      if (other !== undefined) return isNull(other) ? [] : named(itemsOf(normalLife(other)), as!);
      const inner = get(beat, 'beats');
      return [
        inner && beat.kind === 'map' ? mapAt(beat, new Map(beat.entries).set('beats', replaced(inner, beats))) : beat,
      ];
    }),
  );
}

/** What stands in for a named beat bears its name, unless it brings one. */
function named(beats: readonly Written[], as: Written): readonly Written[] {
  return beats.map((beat, i) =>
    i === 0 && beat.kind === 'map' && !beat.entries.has('as') ? mapAt(beat, [['as', as], ...beat.entries]) : beat,
  );
}

/** A patch that finds nothing to change is a slip of the pen more often than not. */
function absentPart(
  complaints: Complaints,
  patch: Written,
  trail: readonly string[],
  base: Written | undefined,
): Written | undefined {
  const key = trail[trail.length - 1];
  const holder = trail[trail.length - 2];
  const inRegion = trail[0] === 'world' || trail[0] === 'body';
  if (isNull(patch)) {
    // `winter: ` in a variant that brings a new state or a new automatic transition.
    if (inRegion && ((trail.length === 4 && holder === 'states') || (trail.length === 6 && holder === 'next')))
      return mapAt(patch, []);
    if (base !== undefined)
      complaints.aboutKey(
        patch,
        `there is no "${key}" to remove`,
        didYouMean(
          key,
          entriesOf(base).map(([name]) => name),
          holder ?? 'sections',
        ),
      );
    return undefined;
  }
  const needed = neededByNew(trail, inRegion);
  if (needed !== undefined && base !== undefined && patch.kind === 'map' && !patch.entries.has(needed)) {
    const names = entriesOf(base).map(([name]) => name);
    complaints.aboutKey(
      patch,
      `there is no "${key}" to change here`,
      `${didYouMean(key, names, holder)} A new one needs "${needed}:".`,
    );
    return undefined;
  }
  return patch;
}

/** What a new part must bring: a patch without it was meant for a part that is there. */
function neededByNew(trail: readonly string[], inRegion: boolean): string | undefined {
  const holder = trail[trail.length - 2];
  if (inRegion && trail.length === 6 && (holder === 'options' || holder === 'on')) return 'to';
  if (trail.length !== 2) return undefined;
  if (inRegion) return 'start';
  return { parameters: 'from', subcortex: 'drive', hooks: 'hook' }[trail[0]];
}

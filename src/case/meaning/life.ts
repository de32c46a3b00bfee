/** Checks the beats: each does one thing, with words that the world knows. */
import { didYouMean } from '../../near.ts';
import { quoted } from '../complaints.ts';
import { beatKinds } from '../schema/life.ts';
import { entriesOf, get, itemsOf, numberOf, textOf, type Written } from '../written/written.ts';
import { beatsOf, type Checking, checkKeys, checkRegionStates, checkWord, reSteerBeatsOf } from './vocabulary.ts';
import { checkMoves } from './world.ts';

const kinds: readonly string[] = beatKinds;
/** Words with a meaning of their own where decisions are named. */
const keptDecisions: readonly string[] = ['goals', 'happens', 'verdict', 'class'];

export function checkLife(checking: Checking): void {
  const { root, complaints } = checking;
  const beats = beatsOf(root);
  for (const beat of beats) checkBeat(beat, checking);
  for (const beat of reSteerBeatsOf(root)) checkReSteering(beat, checking);
  checkTwice(
    beats.flatMap((beat) => get(beat, 'as') ?? []),
    'two beats are called',
    checking,
  );
  checkTwice(
    beats.flatMap((beat) => get(beat, 'decide') ?? []),
    'two beats decide',
    checking,
  );
  for (const repeat of beats) {
    if ((numberOf(get(repeat, 'repeat')) ?? 1) < 2) continue;
    for (const beat of inside(repeat)) {
      const decide = get(beat, 'decide');
      if (decide)
        complaints.about(
          decide,
          'a decision under study is taken once, and this one is inside a repeat',
          'Move it out of the repeat.',
        );
    }
  }
}

/** All that a designer does who changes its mind in the middle of a tick. */
const reSteering: readonly string[] = ['change', 'tell'];

function checkReSteering(beat: Written, checking: Checking): void {
  checkBeat(beat, checking);
  for (const [key, value] of entriesOf(beat))
    if (kinds.includes(key) && !reSteering.includes(key))
      checking.complaints.aboutKey(value, `re-steering does not "${key}"`, 'Its beats are `change` and `tell`.');
}

const inside = (repeat: Written): Written[] => {
  const beats = get(repeat, 'beats');
  return itemsOf(beats).flatMap((beat) => [beat, ...inside(beat)]);
};

function checkTwice(names: readonly Written[], what: string, { complaints }: Checking): void {
  const seen = new Set<string>();
  for (const node of names) {
    const name = textOf(node);
    if (name !== undefined && seen.has(name)) complaints.about(node, `${what} "${name}"`, 'Rename one of them.');
    if (name !== undefined) seen.add(name);
  }
}

function checkBeat(beat: Written, checking: Checking): void {
  const { words, ever, complaints, root } = checking;
  if (beat.kind !== 'map') return;
  const found = [...beat.entries.keys()].filter((key) => kinds.includes(key));
  if (found.length === 0 && [...beat.entries.keys()].every((key) => key === 'as' || key === 'beats')) {
    complaints.about(beat, 'this beat does nothing', `A beat does one of: ${kinds.join(', ')}.`);
  }
  if (found.length > 1)
    complaints.about(beat, `this beat does ${found.length} things: ${found.join(', ')}`, 'Make a beat of each.');
  const repeat = get(beat, 'repeat');
  const beats = get(beat, 'beats');
  if (repeat && itemsOf(beats).length === 0)
    complaints.aboutKey(repeat, 'repeats nothing', 'List what is repeated under "beats:", beside "repeat:".');
  if (beats && !repeat) complaints.aboutKey(beats, '"beats" without "repeat"', 'Say how often: "repeat: 3".');
  for (const act of itemsOf(get(beat, 'guide'))) checkAct(act, words.acts, checking);
  const set = get(beat, 'set');
  if (set?.kind === 'map' && set.entries.size === 0)
    complaints.about(set, 'sets nothing', 'Name a region and its state.');
  checkRegionStates(set, words, complaints);
  for (const fact of [...itemsOf(get(beat, 'tell', 'facts')), ...itemsOf(get(beat, 'witness', 'facts'))]) {
    checkAct(get(fact, 'that'), ever.acts, checking);
    checkRegionStates(get(fact, 'where'), words, complaints);
    checkRegionStates(get(fact, 'leads to'), words, complaints);
    checkKeys(get(fact, 'feels'), ever.channels, 'channel', 'channels', complaints);
    checkKeys(get(fact, 'gates'), ever.channels, 'channel', 'channels', complaints);
    checkKeys(get(fact, 'wants after'), ever.percepts, 'percept', 'percepts', complaints);
    const says = ['leads to', 'feels', 'effort', 'edits', 'gates', 'wants after'].some((key) => get(fact, key));
    if (fact.kind === 'map' && get(fact, 'that') && !says)
      complaints.about(fact, 'this fact says nothing about the act', 'Add "leads to:", "feels:" or "effort:".');
  }
  for (const offer of itemsOf(get(beat, 'offer'))) checkOffer(offer, checking);
  const decide = get(beat, 'decide');
  const name = textOf(decide);
  if (decide && name !== undefined && keptDecisions.includes(name)) {
    complaints.about(
      decide,
      `a decision cannot be called "${name}"`,
      'The word is kept for predictions; choose another.',
    );
  } else if (decide && name !== undefined && get(root, 'manifest')) {
    const defaults = entriesOf(get(root, 'manifest', 'default')).map(([key]) => key);
    if (!defaults.includes(name))
      complaints.about(
        decide,
        `the decision "${name}" has no default act`,
        `Name it under manifest: "default: { ${name}: <act> }". ${didYouMean(name, defaults, 'decisions there')}`,
      );
  }
}

function checkAct(node: Written | undefined, acts: readonly string[], { complaints }: Checking): void {
  const act = textOf(node);
  if (node === undefined || act === undefined || acts.includes(act)) return;
  complaints.about(node, `no state of any region offers the act "${act}"`, didYouMean(act, acts, 'acts'));
}

/** Regions that have all of these states. */
export function regionsWith(states: readonly string[], regions: ReadonlyMap<string, readonly string[]>): string[] {
  return [...regions].filter(([, known]) => states.every((state) => known.includes(state))).map(([name]) => name);
}

function checkOffer(offer: Written, checking: Checking): void {
  const { words, complaints } = checking;
  const act = textOf(get(offer, 'act')) ?? '';
  const moves = get(offer, 'moves');
  if (moves === undefined || complaints.saidOf(moves)) return;
  const region = get(offer, 'region');
  const name = textOf(region);
  if (region) {
    if (!checkWord(region, [...words.regions.keys()], 'region', 'regions', complaints)) return;
    checkMoves(moves, act, name!, words.regions.get(name!) ?? [], checking);
    return;
  }
  const targets = itemsOf(moves).flatMap((move) =>
    itemsOf(get(move, 'to')).flatMap((outcome) => get(outcome, 'to') ?? []),
  );
  const states = targets.flatMap((target) => textOf(target) ?? []);
  if (states.length === 0) {
    if (moves.kind === 'list')
      complaints.about(moves, `it is not said in which region "${act}" moves`, 'Write "{ region: place, to: state }".');
    return;
  }
  const candidates = regionsWith(states, words.regions);
  if (candidates.length === 1) {
    checkMoves(moves, act, candidates[0], words.regions.get(candidates[0]) ?? [], checking);
  } else if (candidates.length > 1) {
    complaints.about(
      targets[0],
      `${candidates.length} regions have a state ${quoted(targets[0])}: ${candidates.join(', ')}`,
      `Say which one: "{ region: ${candidates[0]}, to: ${states[0]} }".`,
    );
  } else {
    const all = [...new Set([...words.regions.values()].flat())];
    const stranger = targets.find((target) => !all.includes(textOf(target) ?? ''));
    if (stranger)
      complaints.about(
        stranger,
        `${quoted(stranger)} is not a state of any region`,
        didYouMean(textOf(stranger) ?? '', all, 'states'),
      );
    else
      complaints.about(
        targets[0],
        `no region has all of the states ${states.join(', ')}`,
        'One act of one offer moves one region.',
      );
  }
}

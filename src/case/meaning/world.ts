/** Checks the regions: targets that exist, chances that add up, conditions that can hold. */
import { didYouMean } from '../../near.ts';
import { entriesOf, get, itemsOf, numberOf, textOf, type Written } from '../written/written.ts';
import { type Checking, checkRegionStates, inbornPercepts, statesOf } from './vocabulary.ts';

/** Names that have a meaning of their own where regions are named. */
const keptRegions: readonly string[] = ['within', 'feels'];

export function checkWorld(checking: Checking): void {
  const { root, complaints } = checking;
  for (const section of ['world', 'body']) {
    for (const [name, region] of entriesOf(get(root, section))) {
      const states = get(region, 'states');
      const names = entriesOf(states).map(([state]) => state);
      if (keptRegions.includes(name))
        complaints.aboutKey(
          region,
          `a region cannot be called "${name}"`,
          'The word is kept for predictions and drives; choose another.',
        );
      if (section === 'body' && get(root, 'world', name))
        complaints.aboutKey(region, `there is a region "${name}" in the world already`, 'Rename one of the two.');
      if (states?.kind === 'map' && names.length === 0)
        complaints.aboutKey(states, 'has no state', 'A region has at least one.');
      const start = get(region, 'start');
      if (names.length > 0) checkStart(start, name, names, checking);
    }
  }
  for (const { region, state } of statesOf(root)) checkState(region, state, checking);
}

function checkStart(
  start: Written | undefined,
  region: string,
  states: readonly string[],
  { complaints }: Checking,
): void {
  const name = textOf(start);
  if (start === undefined || name === undefined || states.includes(name)) return;
  complaints.about(start, `"${name}" is not a state of "${region}"`, didYouMean(name, states, `states of "${region}"`));
}

function checkState(region: string, state: Written, checking: Checking): void {
  const { words, ever, complaints } = checking;
  const states = words.regions.get(region) ?? [];
  for (const [percept, spec] of entriesOf(get(state, 'percepts'))) {
    if (inbornPercepts.includes(percept))
      complaints.aboutKey(spec, `"${percept}" is a percept that every agent has from birth`, 'Choose another name.');
    checkAboveNothing(get(spec, 'is'), 'an intensity', checking);
    checkRegionStates(get(spec, 'if'), words, complaints);
  }
  const options = get(state, 'options');
  for (const [act, moves] of entriesOf(options)) checkMoves(moves, act, region, states, checking);
  for (const [act, moves] of entriesOf(get(state, 'on'))) {
    if (get(options, act))
      complaints.aboutKey(
        moves,
        `"${act}" stands under "options" and under "on" of one state`,
        'Under "options" it moves this region too: delete the other.',
      );
    else if (!ever.acts.includes(act))
      complaints.aboutKey(moves, `no state of any region offers the act "${act}"`, didYouMean(act, ever.acts, 'acts'));
    checkMoves(moves, act, region, states, checking);
  }
  for (const [target, next] of entriesOf(get(state, 'next'))) {
    if (!states.includes(target))
      complaints.aboutKey(
        next,
        `"${target}" is not a state of "${region}"`,
        didYouMean(target, states, `states of "${region}"`),
      );
    checkRegionStates(get(next, 'if'), words, complaints);
    checkAboveNothing(get(next, 'chance'), 'a chance', checking);
  }
}

/** A parameter may go down to 0 and so switch a thing off; a 0 that is written there is a mistake. */
function checkAboveNothing(node: Written | undefined, what: string, { complaints }: Checking): void {
  if (node?.kind === 'value' && node.value === 0 && node.parameter === undefined) {
    complaints.about(node, `${what} must be above 0, got 0`, 'What never happens is left out.');
  }
}

/** The alternatives of one act on one region. */
export function checkMoves(
  moves: Written,
  act: string,
  region: string,
  states: readonly string[],
  checking: Checking,
): void {
  for (const move of itemsOf(moves)) {
    checkRegionStates(get(move, 'if'), checking.words, checking.complaints);
    const to = get(move, 'to');
    if (to !== undefined) checkOutcomes(to, act, region, states, checking);
  }
}

function checkOutcomes(to: Written, act: string, region: string, states: readonly string[], checking: Checking): void {
  const { complaints } = checking;
  const outcomes = itemsOf(to);
  for (const outcome of outcomes) {
    const target = get(outcome, 'to');
    const name = textOf(target);
    if (target && name !== undefined && !states.includes(name)) {
      complaints.about(
        target,
        `"${act}" leads to "${name}", which is not a state of "${region}"`,
        didYouMean(name, states, `states of "${region}"`),
      );
    }
    checkAboveNothing(get(outcome, 'chance'), 'a chance', checking);
  }
  const chances = outcomes.map((outcome) => numberOf(get(outcome, 'chance')));
  if (outcomes.length === 0)
    complaints.about(to, `"${act}" leads nowhere`, 'Name a state, or leave "to" out: then the region stays as it is.');
  if (outcomes.length === 0 || chances.some((chance) => chance === undefined || chance < 0 || chance > 1)) return;
  const sum = chances.reduce<number>((total, chance) => total + (chance ?? 0), 0);
  if (Math.abs(sum - 1) > 1e-9) {
    const listed = chances.join(' + ');
    complaints.about(
      to,
      `the chances of "${act}" sum to ${Number(sum.toPrecision(12))}, not to 1`,
      `They are ${listed}.`,
    );
  }
}

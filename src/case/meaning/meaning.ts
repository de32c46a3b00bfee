/** What a schema cannot see: names that mean something, sums, sizes. */
import { didYouMean, nearest } from '../../near.ts';
import type { Complaints } from '../complaints.ts';
import { entriesOf, get, isNull, itemsOf, textOf, type Written } from '../written/written.ts';
import { checkHooks } from './hooks.ts';
import { checkLife } from './life.ts';
import { checkLimits } from './limits.ts';
import { checkNeocortex } from './neocortex.ts';
import { checkSubcortex } from './subcortex.ts';
import {
  type Checking,
  checkKeys,
  checkRegionStates,
  checkWord,
  introspective,
  joined,
  vocabularyOf,
} from './vocabulary.ts';
import { checkWorld } from './world.ts';

/** `told`: the case as this variant tells it; `base`: as the file begins. */
export function checkMeaning(told: Written, base: Written, variant: string | null, complaints: Complaints): void {
  const words = vocabularyOf(told);
  const checking: Checking = { root: told, words, ever: joined(words, vocabularyOf(base)), variant, complaints };
  checkId(told, complaints);
  checkWorld(checking);
  checkSubcortex(checking);
  checkHooks(checking);
  checkNeocortex(checking);
  checkLife(checking);
  checkManifest(checking);
  checkPredict(checking);
  checkLimits(checking);
}

/** `cases/my-first-case/case.yaml` and `my-first-case.yaml` both hold the case "my-first-case". */
export function idOf(file: string): string | undefined {
  const parts = file.split(/[\\/]/);
  const last = parts.at(-1)?.replace(/\.(yaml|yml|json)$/, '');
  return last === 'case' ? parts.at(-2) : last || undefined;
}

const holderOf = (file: string): 'folder' | 'file' =>
  /(^|[\\/])case(\.(yaml|yml|json))?$/.test(file) ? 'folder' : 'file';

function checkId(told: Written, complaints: Complaints): void {
  if (complaints.source.text === null) return;
  const node = get(told, 'case');
  const id = textOf(node);
  const expected = idOf(complaints.source.file);
  const holder = holderOf(complaints.source.file);
  if (
    node &&
    id !== undefined &&
    !complaints.saidOf(node) &&
    expected !== undefined &&
    expected !== '' &&
    expected !== '.' &&
    id !== expected
  ) {
    complaints.about(
      node,
      `the case is called "${id}" and its ${holder} "${expected}"`,
      `A case is found by the name of its ${holder}: make them the same.`,
    );
  }
}

function checkManifest({ root, ever, complaints }: Checking): void {
  const manifest = get(root, 'manifest');
  const scored = [...new Set([...ever.percepts, ...ever.chemistry])];
  checkKeys(get(manifest, 'intends'), scored, 'percept or chemistry', 'percepts and chemistry', complaints);
  checkKeys(get(manifest, 're-steer', 'intends'), scored, 'percept or chemistry', 'percepts and chemistry', complaints);
  checkKeys(get(manifest, 'channels'), ever.channels, 'channel', 'channels', complaints);
  for (const [, tracked] of entriesOf(get(manifest, 'channels'))) {
    for (const part of ['good', 'bad']) {
      const states = get(tracked, part);
      if (states) checkRegionStates(states, ever, complaints);
    }
  }
  for (const region of itemsOf(get(manifest, 'contract')))
    checkWord(region, [...ever.regions.keys()], 'region', 'regions', complaints);
  const defaults = get(manifest, 'default');
  checkDecisions(defaults, ever.decisions, ever.decisions, 'decisions', complaints);
  for (const [, act] of entriesOf(defaults)) checkDone(act, ever.acts, complaints);
}

const toDecide = (name: string): string => `Add \`- decide: ${name}\` to the life.`;

/** The keys of a map, which name decisions. One that the life has forgotten is missing wherever it is spoken of. */
function checkDecisions(
  node: Written | undefined,
  decisions: readonly string[],
  parts: readonly string[],
  kinds: string,
  complaints: Complaints,
): void {
  for (const [name, value] of entriesOf(node)) {
    if (decisions.includes(name)) continue;
    const near = nearest(name, parts) !== undefined;
    const todo = [near ? [] : toDecide(name), near || decisions.length > 0 ? didYouMean(name, parts, kinds) : []];
    complaints.aboutKey(value, `"${name}" is no decision of this life`, todo.flat().join(' '));
  }
}

function checkDone(node: Written | undefined, acts: readonly string[], complaints: Complaints): void {
  const act = textOf(node);
  if (node && act !== undefined && !acts.includes(act)) {
    complaints.about(node, `no state of any region offers the act "${act}"`, didYouMean(act, acts, 'acts'));
  }
}

function checkPredict({ root, ever, complaints }: Checking): void {
  const predict = get(root, 'predict');
  checkKeys(get(predict, 'goals'), [...ever.percepts, ...introspective], 'percept', 'percepts', complaints);
  checkKeys(get(predict, 'happens'), ever.percepts, 'percept', 'percepts', complaints);
  const parts = [...new Set(['goals', 'happens', ...ever.decisions])];
  checkDecisions(get(predict, 'decisions'), ever.decisions, parts, 'what can be predicted', complaints);
  const [[meant] = ['the choice']] = entriesOf(get(root, 'manifest', 'default'));
  for (const part of ['verdict', 'class']) {
    const judged = get(predict, part);
    if (judged && !isNull(judged) && ever.decisions.length === 0)
      complaints.aboutKey(judged, `"${part}" is about the last decision, and nothing is decided`, toDecide(meant));
  }
  for (const [, decision] of entriesOf(get(predict, 'decisions'))) {
    checkDone(get(decision, 'does'), ever.acts, complaints);
    checkRegionStates(get(decision, 'reaches', 'states'), ever, complaints);
  }
}

/** Checks what the settings of a neocortex speak of: channels and percepts that there are, a β that can be learned. */
import { get, isNull, itemsOf, textOf, type Written } from '../written/written.ts';
import { type Checking, changesOf, checkWord } from './vocabulary.ts';

export function checkNeocortex(checking: Checking): void {
  const { root } = checking;
  const born = get(root, 'neocortex', 'intent');
  const brought = changesOf(root).flatMap((change) => get(change, 'neocortex', 'intent') ?? []);
  const reads = (intent: Written | undefined): boolean => get(intent, 'reads') !== undefined;
  if (born) checkIntent(born, reads(born), checking);
  for (const intent of brought) checkIntent(intent, [born, ...brought].some(reads), checking);
  checkLaterSelves(checking);
}

/** Who learns the β of later selves has one: at birth, and after every change. */
function checkLaterSelves({ root, complaints }: Checking): void {
  const todo = 'Write `discount: { beta: 0.7, delta: 1 }`, say, or `later selves: known`.';
  const born = get(root, 'neocortex');
  const brought = changesOf(root).flatMap((change) => get(change, 'neocortex') ?? []);
  const everBiased = [born, ...brought].some((settings) => isBiased(get(settings, 'discount')));
  for (const settings of [born, ...brought]) {
    const [later, discount] = [get(settings, 'later selves'), get(settings, 'discount')];
    const biased =
      isBiased(discount) || (settings !== born && everBiased && (discount === undefined || !takesBiasAway(discount)));
    if (later !== undefined && textOf(later) === 'learned' && !biased)
      complaints.about(later, 'later selves cannot be learned: this discount has no `beta`', todo);
  }
  const learns = [born, ...brought].some((settings) => textOf(get(settings, 'later selves')) === 'learned');
  for (const settings of brought) {
    const discount = get(settings, 'discount');
    if (learns && discount !== undefined && get(settings, 'later selves') === undefined && takesBiasAway(discount))
      complaints.about(discount, 'later selves are learned, and this discount has no `beta`', todo);
  }
}

const has = (discount: Written | undefined, key: string): boolean => {
  const value = get(discount, key);
  return value !== undefined && !isNull(value);
};
const isBiased = (discount: Written | undefined): boolean => has(discount, 'beta') && !has(discount, 'hyperbolic');
/** A change that names only `delta` leaves the β that there is. */
const takesBiasAway = (discount: Written): boolean =>
  has(discount, 'hyperbolic') || (get(discount, 'beta') !== undefined && !has(discount, 'beta'));

/** `known`: is it said somewhere which channel is read? */
function checkIntent(intent: Written, known: boolean, { ever, complaints }: Checking): void {
  if (intent.kind !== 'map') return;
  if (!known) complaints.aboutKey(intent, 'has no "reads"', 'Name the channel whose readings tell what is meant.');
  checkWord(get(intent, 'reads'), ever.channels, 'channel', 'channels', complaints);
  for (const percept of itemsOf(get(intent, 'spoilt by')))
    checkWord(percept, ever.percepts, 'percept', 'percepts', complaints);
}

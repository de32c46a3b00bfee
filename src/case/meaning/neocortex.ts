/** Checks what the settings of a neocortex speak of: channels and percepts that there are. */
import { get, itemsOf, type Written } from '../written/written.ts';
import { type Checking, changesOf, checkWord } from './vocabulary.ts';

export function checkNeocortex(checking: Checking): void {
  const { root } = checking;
  const born = get(root, 'neocortex', 'intent');
  const brought = changesOf(root).flatMap((change) => get(change, 'neocortex', 'intent') ?? []);
  const reads = (intent: Written | undefined): boolean => get(intent, 'reads') !== undefined;
  if (born) checkIntent(born, reads(born), checking);
  for (const intent of brought) checkIntent(intent, [born, ...brought].some(reads), checking);
}

/** `known`: is it said somewhere which channel is read? */
function checkIntent(intent: Written, known: boolean, { ever, complaints }: Checking): void {
  if (intent.kind !== 'map') return;
  if (!known) complaints.aboutKey(intent, 'has no "reads"', 'Name the channel whose readings tell what is meant.');
  checkWord(get(intent, 'reads'), ever.channels, 'channel', 'channels', complaints);
  for (const percept of itemsOf(get(intent, 'spoilt by')))
    checkWord(percept, ever.percepts, 'percept', 'percepts', complaints);
}

/** A warning about numbers that a reader may move and that move nothing. */
import type { Complaint } from '../problem.ts';
import { newComplaints, placeOf } from './complaints.ts';
import { quantified } from './parameters.ts';
import { readYaml } from './written/read-yaml.ts';
import { entriesOf, get, itemsOf, type Written } from './written/written.ts';

/** Parameters that neither the base nor any variant uses as `$name`. */
export function unusedParameters(text: string, file: string): Complaint[] {
  const root = readYaml(text, newComplaints({ file, text }));
  if (root === undefined) return [];
  const tellings = [root, ...entriesOf(get(root, 'variants')).map(([, variant]) => variant)];
  const used = new Set(
    tellings.flatMap((telling) => [...quantified, 'beats'].flatMap((key) => uses(get(telling, key)))),
  );
  return tellings
    .flatMap((telling) => entriesOf(get(telling, 'parameters')))
    .filter(([name], i, all) => !used.has(name) && all.findIndex(([other]) => other === name) === i)
    .map(([name, { key }]) => ({
      path: key.path,
      what: `nothing uses "$${name}": to move it changes nothing`,
      todo: 'Write it where its number stands, or leave the parameter out.',
      place: placeOf({ file, text }, key),
    }));
}

/** Names behind a "$" in values; narration may speak of dollars. */
function uses(node: Written | undefined): string[] {
  if (node === undefined) return [];
  if (node.kind === 'map') return entriesOf(node).flatMap(([key, value]) => (key === 'say' ? [] : uses(value)));
  if (node.kind === 'list') return itemsOf(node).flatMap(uses);
  return typeof node.value === 'string' && node.value.startsWith('$') ? [node.value.slice(1)] : [];
}

/** The numbers of a case that a reader may move, and their use as `$name`. */
import { didYouMean } from '../near.ts';
import type { Complaints } from './complaints.ts';
import { entriesOf, get, mapEntries, numberOf, valueAt, type Written } from './written/written.ts';

export type ParameterValues = ReadonlyMap<string, number>;

/** What each parameter is, once `--set` has had its say. */
export function parameterValues(
  section: Written | undefined,
  set: Readonly<Record<string, number>>,
  complaints: Complaints,
): ParameterValues {
  const entries = entriesOf(section);
  const names = entries.map(([name]) => name);
  for (const name of Object.keys(set)) {
    if (!names.includes(name))
      complaints.at(outside(name), `there is no parameter "${name}"`, didYouMean(name, names, 'parameters'));
  }
  const values = new Map<string, number>();
  for (const [name, parameter] of entries) {
    const written = get(parameter, 'is');
    const own = numberOf(written);
    const asked = Object.hasOwn(set, name) ? set[name] : undefined;
    const from = numberOf(get(parameter, 'from'));
    const to = numberOf(get(parameter, 'to'));
    const value = asked ?? own;
    if (value === undefined) continue;
    values.set(name, value + 0);
    if (from === undefined || to === undefined) continue;
    if (from > to) {
      complaints.about(get(parameter, 'from')!, `"from" (${from}) is above "to" (${to})`, 'Swap them.');
    } else if (!(value >= from && value <= to)) {
      // Complained of here: not again wherever it is used.
      values.delete(name);
      const todo = `Its range is ${from} to ${to}.`;
      if (asked !== undefined) complaints.at(outside(name), `${asked} is out of range`, todo);
      else complaints.about(written!, `${value} is out of range`, todo);
    }
  }
  return values;
}

const outside = (name: string): { path: string; start: number; end: number } => ({
  path: `--set ${name}`,
  start: -1,
  end: -1,
});

/** Parts in which `$name` stands for a number. Everything else is prose. */
export const quantified: readonly string[] = [
  'manifest',
  'world',
  'body',
  'subcortex',
  'hooks',
  'neocortex',
  'life',
  'predict',
];

/** The case with every `$name` replaced by its number, each of which remembers its parameter. */
export function withParameters(
  root: Written,
  values: ParameterValues,
  declared: readonly string[],
  complaints: Complaints,
): Written {
  const filled = (node: Written, holder: string): Written => {
    if (node.kind === 'map') return mapEntries(node, (value, key) => filled(value, key));
    if (node.kind === 'list') return { ...node, items: node.items.map((item) => filled(item, '')) };
    if (typeof node.value !== 'string' || holder === 'say') return node;
    const sum = /^[-+]\s*\$(.+)$/.exec(node.value) ?? /^\$(.+?)\s*[-+*/]\s*[\d$(]/.exec(node.value);
    if (sum !== null && !declared.includes(node.value.slice(1))) {
      const todo = `Give the parameter "${sum[1]}" itself the sign and the size that are needed here.`;
      complaints.about(node, `there is no arithmetic in a case, got "${node.value}"`, todo);
      return node;
    }
    if (!node.value.startsWith('$')) return node;
    const name = node.value.slice(1);
    const value = values.get(name);
    if (value !== undefined) return { ...valueAt(node, value), parameter: name };
    // A parameter without a number is complained of where it stands.
    if (declared.includes(name)) complaints.silence(node);
    else complaints.about(node, `there is no parameter "${name}"`, didYouMean(name, declared, 'parameters'));
    return node;
  };
  return mapEntries(root, (section, key) => {
    if (!quantified.includes(key)) return section;
    if (key !== 'manifest') return filled(section, '');
    return mapEntries(section, (part, name) => (name === 'intends' ? filled(part, '') : part));
  });
}

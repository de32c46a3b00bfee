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
    const asked = Object.hasOwn(set, name) ? set[name] : undefined;
    const value = asked ?? numberOf(written);
    const range = rangeOf(parameter, complaints);
    if (value === undefined) continue;
    const fault = faultOf(value, range);
    if (fault === null) values.set(name, value + 0);
    // Complained of here: not again wherever it is used.
    else if (asked !== undefined) complaints.at(outside(name), ...fault);
    else complaints.about(written!, ...fault);
  }
  return values;
}

/** What a parameter may be. Ends that are not written, or the wrong way round, are none. */
interface Range {
  readonly from?: number;
  readonly to?: number;
  readonly whole: boolean;
}

function rangeOf(parameter: Written, complaints: Complaints): Range {
  const ends = { from: get(parameter, 'from'), to: get(parameter, 'to') };
  const sign = get(parameter, 'whole');
  const whole = sign?.kind === 'value' && sign.value === true;
  for (const [key, node] of Object.entries(ends)) {
    const end = numberOf(node);
    if (whole && end !== undefined && !Number.isInteger(end))
      complaints.about(node!, `"${key}" (${end}) is not a whole number`, `${WHOLE} Round it, or leave "whole" out.`);
  }
  const [from, to] = [numberOf(ends.from), numberOf(ends.to)];
  if (from === undefined || to === undefined) return { whole };
  if (from <= to) return { from, to, whole };
  complaints.about(ends.from!, `"from" (${from}) is above "to" (${to})`, 'Swap them.');
  return { whole };
}

const WHOLE = 'The parameter takes whole numbers only.';

/** What is wrong with a value, and what to do. */
function faultOf(value: number, { from, to, whole }: Range): [what: string, todo: string] | null {
  if (from !== undefined && to !== undefined && !(value >= from && value <= to))
    return [`${value} is out of range`, `Its range is ${from} to ${to}.`];
  if (!whole || Number.isInteger(value)) return null;
  return [`${value} is not a whole number`, `${WHOLE} Take ${Math.floor(value)} or ${Math.floor(value) + 1}.`];
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
    return mapEntries(section, (part, name) => (name === 'intends' || name === 're-steer' ? filled(part, '') : part));
  });
}

/** Short forms, section by section: what the rest of the reading works on is the same however it was written. */
import { itemsOf, listAt, mapAt, mapEntries, numberOf, textOf, type Written } from '../written/written.ts';
import { normalHooks } from './hooks.ts';
import { normalLife } from './life.ts';
import { normalNeocortex } from './neocortex.ts';
import { normalPredict } from './predict.ts';
import { normalRegions, type Reading, settledRegions } from './region.ts';
import { normalSubcortex } from './subcortex.ts';

/** In the order in which a case is read. */
export const sections: readonly string[] = [
  'title',
  'story',
  'essay',
  'tick',
  'parameters',
  'manifest',
  'world',
  'body',
  'subcortex',
  'hooks',
  'neocortex',
  'life',
  'predict',
];

export function normalSection(key: string, node: Written, reading: Reading): Written {
  switch (key) {
    case 'tick':
      return normalTick(node);
    case 'parameters':
      return mapEntries(node, (value) => (numberOf(value) === undefined ? value : mapAt(value, [['is', value]])));
    case 'manifest':
      return mapEntries(node, (value, name) => {
        if (name === 'contract' && textOf(value) !== undefined) return listAt(value, [value]);
        if (name === 're-steer') return mapEntries(value, (part, key) => (key === 'beats' ? normalLife(part) : part));
        return name === 'channels' ? mapEntries(value, normalTracked) : value;
      });
    case 'world':
    case 'body':
      return normalRegions(node, reading);
    case 'subcortex':
      return normalSubcortex(node);
    case 'hooks':
      return normalHooks(node);
    case 'neocortex':
      return normalNeocortex(node);
    case 'life':
      return normalLife(node);
    case 'predict':
      return normalPredict(node);
    default:
      return node;
  }
}

/** `sugar in the mouth` → `{ tracks: sugar in the mouth }`. */
const normalTracked = (node: Written): Written =>
  textOf(node) === undefined ? node : mapAt(node, [['tracks', node]], true);

/** `[hour, hours]` → `{ one: hour, many: hours }`. */
function normalTick(node: Written): Written {
  const [one, many] = itemsOf(node);
  if (node.kind !== 'list' || node.items.length !== 2) return node;
  return mapAt(
    node,
    [
      ['one', one],
      ['many', many],
    ],
    true,
  );
}

/** What is left to write out once a variant's patches are in. */
export function settledCase(root: Written): Written {
  return mapEntries(root, (value, key) => (key === 'world' || key === 'body' ? settledRegions(value) : value));
}

/** What somebody wrote, as a tree in which every value still knows where it stands. */

/** Where something stands: its path in the case and, where there is a text, its first and last offset (-1: there is no text). */
export interface At {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export type Plain = null | boolean | number | string;

interface Standing {
  readonly at: At;
  /** Where the key stands that leads here; in a list, the item itself. */
  readonly key: At;
}

export type WrittenMap = Standing & {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Written>;
  /** As a patch: replaces what was there instead of merging into it. */
  readonly whole: boolean;
};
export type WrittenList = Standing & { readonly kind: 'list'; readonly items: readonly Written[] };
export type WrittenValue = Standing & {
  readonly kind: 'value';
  readonly value: Plain;
  /** The parameter that this number was taken from. */
  readonly parameter?: string;
};

export type Written = WrittenMap | WrittenList | WrittenValue;

type Entries = Iterable<readonly [string, Written | undefined]>;

/** A map that stands where `from` stands; entries without a value are left out. */
export function mapAt(from: Standing, entries: Entries, whole = false): WrittenMap {
  const present = [...entries].filter((entry): entry is readonly [string, Written] => entry[1] !== undefined);
  return { kind: 'map', at: from.at, key: from.key, entries: new Map(present), whole };
}

export function listAt(from: Standing, items: readonly Written[]): WrittenList {
  return { kind: 'list', at: from.at, key: from.key, items };
}

export function valueAt(from: Standing, value: Plain): WrittenValue {
  return { kind: 'value', at: from.at, key: from.key, value };
}

/** The entry of a map; undefined for anything that is not a map or does not have it. */
export function get(node: Written | undefined, ...keys: readonly string[]): Written | undefined {
  let found = node;
  for (const key of keys) found = found?.kind === 'map' ? found.entries.get(key) : undefined;
  return found;
}

/** The entries of a map; none for anything else. */
export function entriesOf(node: Written | undefined): (readonly [string, Written])[] {
  return node?.kind === 'map' ? [...node.entries] : [];
}

/** The items of a list; a lone value is a list of itself; nothing is an empty list. */
export function itemsOf(node: Written | undefined): readonly Written[] {
  if (node === undefined) return [];
  return node.kind === 'list' ? node.items : [node];
}

export function textOf(node: Written | undefined): string | undefined {
  return node?.kind === 'value' && typeof node.value === 'string' ? node.value : undefined;
}

export function numberOf(node: Written | undefined): number | undefined {
  return node?.kind === 'value' && typeof node.value === 'number' ? node.value : undefined;
}

export const isNull = (node: Written | undefined): boolean => node?.kind === 'value' && node.value === null;

/** The same map with each entry rewritten (undefined: left out). Anything but a map is returned as it is. */
export function mapEntries(node: Written, rewrite: (value: Written, key: string) => Written | undefined): Written {
  if (node.kind !== 'map') return node;
  return mapAt(
    node,
    [...node.entries].map(([key, value]) => [key, rewrite(value, key)] as const),
    node.whole,
  );
}

/** The tree as plain JSON. */
export function plainOf(node: Written): unknown {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'list':
      return node.items.map(plainOf);
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, value]) => [key, plainOf(value)]));
  }
}

/** The path of a part, as people write it. */
export function pathTo(parent: string, key: string | number): string {
  if (typeof key === 'number') return `${parent}[${key}]`;
  return parent === '' ? key : `${parent}.${key}`;
}

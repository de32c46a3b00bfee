import { describe, expect, test } from 'vitest';
import { fingerprint } from '../src/hash.ts';

/** Landon Curt Noll's test vectors for 64-bit FNV-1a (also in draft-eastlake-fnv, appendix C). */
const published: readonly [string, string][] = [
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['b', 'af63df4c8601f1a5'],
  ['c', 'af63de4c8601eff2'],
  ['d', 'af63d94c8601e773'],
  ['e', 'af63d84c8601e5c0'],
  ['f', 'af63db4c8601ead9'],
  ['fo', '08985907b541d342'],
  ['foo', 'dcb27518fed9d577'],
  ['foob', 'dd120e790c2512af'],
  ['fooba', 'cac165afa2fef40a'],
  ['foobar', '85944171f73967e8'],
];

/** FNV-1a over bytes as its authors define it, in whole numbers of any size. */
function fnv1a(bytes: Iterable<number>): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

describe('a fingerprint', () => {
  test.each(published)('of %j is the published one', (text, hash) => {
    expect(fingerprint(text)).toBe(hash);
  });

  test.each(['what sugar pays a hungry body', 'naïve', '“corner shop”', '草莓', '🍓', '\u0000\u0001'])(
    'of %j is FNV-1a of its UTF-8 bytes',
    (text) => {
      expect(fingerprint(text)).toBe(fnv1a(new TextEncoder().encode(text)));
    },
  );

  test('of a long text is FNV-1a still', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `${i} strawberries`).join('\n');
    expect(fingerprint(text)).toBe(fnv1a(new TextEncoder().encode(text)));
  });
});

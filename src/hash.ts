/** A short fingerprint of a text, the same in every engine: 64 bits of FNV-1a (Fowler, Noll, Vo), of its UTF-8 bytes, as 16 hex digits. */

const utf8 = new TextEncoder();

export function fingerprint(text: string): string {
  // 64-bit arithmetic in 16-bit limbs, low first, so that no product leaves the exact integers.
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  for (const byte of utf8.encode(text)) {
    a ^= byte;
    // prime = 2^40 + 0x1b3
    const low = a * 0x1b3;
    const second = b * 0x1b3 + Math.floor(low / 65536);
    const third = c * 0x1b3 + a * 0x100 + Math.floor(second / 65536);
    const fourth = d * 0x1b3 + b * 0x100 + Math.floor(third / 65536);
    [a, b, c, d] = [low & 0xffff, second & 0xffff, third & 0xffff, fourth & 0xffff];
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, '0')).join('');
}

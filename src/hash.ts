/** A short fingerprint of a text, the same in every engine: 64 bits of FNV-1a (Fowler, Noll, Vo), of its UTF-8 bytes, as 16 hex digits. */

const utf8 = new TextEncoder();

export function fingerprint(text: string): string {
  // 64-bit arithmetic in 16-bit limbs, low first: every product is a small integer. A life has many bytes, so no list and no iterator.
  let a = 0x2325;
  let b = 0x8422;
  let c = 0x9ce4;
  let d = 0xcbf2;
  const bytes = utf8.encode(text);
  for (let i = 0; i < bytes.length; i++) {
    a ^= bytes[i];
    // prime = 2^40 + 0x1b3
    const low = a * 0x1b3;
    const second = b * 0x1b3 + (low >>> 16);
    const third = c * 0x1b3 + a * 0x100 + (second >>> 16);
    const fourth = d * 0x1b3 + b * 0x100 + (third >>> 16);
    a = low & 0xffff;
    b = second & 0xffff;
    c = third & 0xffff;
    d = fourth & 0xffff;
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, '0')).join('');
}

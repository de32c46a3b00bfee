/**
 * exp, log and pow from + − × ÷ alone, so that every engine gives the same bits.
 * (Math.exp, Math.log and Math.pow differ by an ulp or two between engines, and a decision must not hang on that.)
 */

const LN2_HIGH = 0.6931471803691238; // the first 33 bits of ln 2: k · LN2_HIGH is exact for the k that occur
const LN2_LOW = 1.9082149292705877e-10;

/** 2^k for a whole k, exactly, down to the smallest subnormal. */
function powerOfTwo(k: number): number {
  let result = 1;
  let base = k < 0 ? 0.5 : 2;
  for (let n = Math.abs(k); n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) result *= base;
    base *= base;
  }
  return result;
}

/** e^x. Overflows to Infinity and underflows to 0 as Math.exp does; within 2 ulp of it elsewhere. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x > 709.8) return Number.POSITIVE_INFINITY;
  if (x < -745.2) return 0;
  const k = Math.round(x / Math.LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW; // |r| ≤ ln2/2
  let sum = 1;
  for (let n = 14; n >= 1; n--) sum = 1 + (r / n) * sum; // Taylor in Horner form: next term below 2^-60
  const half = Math.trunc(k / 2);
  return sum * powerOfTwo(half) * powerOfTwo(k - half);
}

/** Natural logarithm, within 2 ulp of Math.log. −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  let m = x;
  let k = 0;
  while (m > Math.SQRT2) {
    m /= 2;
    k++;
  }
  while (m < Math.SQRT1_2) {
    m *= 2;
    k--;
  }
  // log(1 + f) = f − z(f − R), with z = f/(2 + f) and R = 2z²/3 + 2z⁴/5 + …: f is exact, and what is added to it is small.
  const f = m - 1;
  const z = f / (2 + f); // |z| ≤ 0.1716
  const z2 = z * z;
  let sum = 0;
  for (let n = 21; n >= 3; n -= 2) sum = 1 / n + z2 * sum;
  return k * LN2_HIGH - (z * (f - 2 * z2 * sum) - k * LN2_LOW - f);
}

/** x^n for x ≥ 0. Whole n by repeated multiplication (exact where the products are, else within about n ulp), others by exp(n log x). */
export function pow(x: number, n: number): number {
  if (Number.isInteger(n) && Math.abs(n) <= 1024) {
    let result = 1;
    let base = x;
    for (let k = Math.abs(n); k > 0; k = Math.floor(k / 2)) {
      if (k % 2 === 1) result *= base;
      base *= base;
    }
    return n < 0 ? 1 / result : result;
  }
  return x === 0 ? (n > 0 ? 0 : Number.POSITIVE_INFINITY) : exp(n * log(x));
}

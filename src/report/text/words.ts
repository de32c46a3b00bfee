/** Numbers and lists as people read them. */

/** Two decimals with a true minus; what rounds to zero has no sign. */
export function amount(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** The same with a plus. */
export function signed(value: number): string {
  const text = amount(value);
  return text.startsWith('−') || Number(text) === 0 ? text : `+${text}`;
}

/** A number as the case has it, with a true minus. */
export const number = (value: number): string => (value < 0 ? `−${-value}` : String(value + 0));

/** The same with a plus. */
export const signedNumber = (value: number): string => (value > 0 ? `+${value}` : number(value));

export const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

export const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** `a, b and c`. */
export function listed(all: readonly string[]): string {
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all[all.length - 1]}`;
}

/** Acts one after another, in the case's own words. */
export const chain = (acts: readonly string[]): string => acts.join(' → ');

/** What is said of a life that chance has no part in. */
export const LUCKLESS = 'There is no luck in this life: one run is all runs.';

/** `[0.98, 1.00]`. */
export const intervalText = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  `[${from.toFixed(2)}, ${to.toFixed(2)}]`;

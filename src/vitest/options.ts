/** Options of a matcher that it has: one that nobody reads would make a test say less than it seems to. */
import { nearest } from '../near.ts';
import { problem } from '../problem.ts';
import type { AtDecision, InLives, OfChannel } from './claim.ts';

/** Every key of a type of options, none forgotten and none too many. */
type Keys<Options> = Readonly<Record<keyof Options, true>>;

export const IN_LIVES: Keys<InLives> = { inAtLeast: true };
export const AT_DECISION: Keys<AtDecision> = { decision: true, ...IN_LIVES };
export const OF_CHANNEL: Keys<OfChannel> = { channel: true, ...AT_DECISION };

/** What the verdict comes to is asked of another matcher. */
const OF_VERDICT: readonly string[] = ['class', 'finding'];

/** Throws a Problem for what is no map of options, and for an option that is not among `has`. */
export function checkOptions(matcher: string, options: unknown, has: Readonly<Record<string, true>>): void {
  const names = Object.keys(has);
  const listed =
    names.length === 0
      ? 'It has none.'
      : names.length === 1
        ? `Its only option is ${names[0]}.`
        : `Its options are ${names.join(', ')}.`;
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const form = names.length === 0 ? '' : ` Use { ${names[0]}: … } instead.`;
    throw problem(`${matcher} takes its options by name, and got ${JSON.stringify(options)}.`, `${listed}${form}`);
  }
  for (const [name, value] of Object.entries(options)) {
    if (Object.hasOwn(has, name)) continue;
    throw problem(`${matcher} has no option ${JSON.stringify(name)}.`, `${listed}${instead(name, value, names)}`);
  }
}

function instead(name: string, value: unknown, names: readonly string[]): string {
  const near = nearest(name, names);
  if (near !== undefined) return ` Did you mean ${JSON.stringify(near)}?`;
  if (OF_VERDICT.includes(name)) return ` Use toHaveVerdict({ ${name}: ${JSON.stringify(value)} }) instead.`;
  return names.length === 0 ? '' : ' Leave it out, or use one of these instead.';
}

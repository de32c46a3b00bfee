/**
 * Intention: what the designer is taken to mean, inferred from the readings of one channel by two filters.
 * One takes every reading for genuine, the other leaves out those that may have been tampered with: E[Θ] = ε·Θ_gen + (1−ε)·Θ_unt.
 */
import type { Activity } from './credit/assessor.ts';
import { newAssessor } from './credit/assessor.ts';
import { learn } from './credit/credit.ts';
import type { Meant, Mind } from './mind.ts';
import type { Credit, Settings } from './settings.ts';

/** What a designer means is taken to stay as it is, so these beliefs do not drift as those about signals do. */
const intentCredit = (credit: Credit): Credit => ({ ...credit, rule: 'kalman' });

/** Filters for the channel that the settings name, anew where it is another one than before, in place. */
export function minding(mind: Mind, { intent }: Settings): Meant | null {
  const reads = intent?.reads ?? null;
  if (reads === null) mind.meant = null;
  else if (mind.meant?.reads !== reads) mind.meant = { reads, genuine: newAssessor(), untampered: newAssessor() };
  return mind.meant;
}

/** One reading of the channel, where `x` was active, in place. */
export function readIntent(mind: Mind, x: Activity, reading: number, tampered: boolean, settings: Settings): void {
  const { meant } = mind;
  if (meant === null) return;
  const credit = intentCredit(settings.credit);
  const { k, delta } = learn(meant.genuine, x, reading, credit);
  mind.unsettled += settings.evaluates.intent * Math.abs(k * delta);
  if (!tampered) learn(meant.untampered, x, reading, credit);
}

/** Is one of the percepts that spoil readings among these? */
export const spoilt = ({ intent }: Settings, percepts: readonly { readonly name: string }[]): boolean =>
  percepts.some(({ name }) => intent?.spoiltBy.includes(name) ?? false);

/** E[Θ], one weight per line and concept; null where no intentions are inferred. */
export function meaningOf(mind: Mind, { intent }: Settings): Float64Array | null {
  const k = mind.lines.findIndex(({ channel }) => channel === mind.meant?.reads);
  if (mind.meant === null || k === -1 || (intent ?? null) === null) return null;
  const { genuine, untampered } = mind.meant;
  const { trusts } = intent as NonNullable<typeof intent>;
  const concepts = mind.concepts.list.length;
  const meaning = new Float64Array(mind.lines.length * concepts);
  for (let c = 0; c < genuine.w.length; c++)
    meaning[k * concepts + c] = trusts * genuine.w[c] + (1 - trusts) * untampered.w[c];
  return meaning;
}

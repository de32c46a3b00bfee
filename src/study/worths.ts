/** What each concept is worth in all, over every channel (at gain 1), kept up to date from the log of changes. */
import type { Change } from '../neocortex/learn.ts';

export interface Worths {
  /** By concept: its weight on every channel that has moved it. */
  readonly byChannel: Map<number, Map<string, number>>;
}

export const newWorths = (): Worths => ({ byChannel: new Map() });

/** Takes in one change, in place. Changes are to be given in the order in which they came. */
export function takeIn({ byChannel }: Worths, { channel, moved }: Pick<Change, 'channel' | 'moved'>): void {
  for (let i = 0; i < moved.length; i += 3) {
    const weights = byChannel.get(moved[i]) ?? new Map<string, number>();
    weights.set(channel, moved[i + 2]);
    byChannel.set(moved[i], weights);
  }
}

/** Strength of one concept; 0 where nothing has moved it. */
export const worthOf = ({ byChannel }: Worths, concept: number): number =>
  [...(byChannel.get(concept)?.values() ?? [])].reduce((sum, weight) => sum + weight, 0);

/** Changes the make-up of either layer: a channel's pay, a gate, a horizon. */
import { applyPatch } from '../director/cue.ts';
import type { Life } from '../director/life.ts';
import { isMap } from '../merge.ts';
import { didYouMean } from '../near.ts';
import { defaultSettings, type Settings } from '../neocortex/settings.ts';
import { problem } from '../problem.ts';
import type { Channel } from '../subcortex/channel.ts';
import type { Intervention } from './intervention.ts';

type Part<T> = { readonly [K in keyof T]?: T[K] extends object ? Part<T[K]> : T[K] };

/** Numbers of a channel's drive by their names (`pays`, `tired`, …), and how its signal travels. */
export interface ChannelChange {
  readonly gain?: Channel['gain'];
  readonly late?: number;
  readonly noise?: number;
  readonly [parameter: string]: unknown;
}

export interface MakeUp {
  readonly neocortex?: Part<Settings>;
  /** By channel; null takes the channel away. */
  readonly subcortex?: Readonly<Record<string, ChannelChange | null>>;
}

const TRAVELS = ['gain', 'late', 'noise'];

/**
 * `makeUp({ subcortex: { taste: { pays: 0 } } }, 'sugar pays nothing')`. Throws a Problem for a part that there is not:
 * of the neocortex at once, of a channel in the life that is changed.
 */
export function makeUp(change: MakeUp, what: string): Intervention {
  checkKeys(change, ['neocortex', 'subcortex'], 'parts');
  checkSettings(change.neocortex ?? {}, defaultSettings, 'neocortex');
  return {
    name: 'make-up',
    what,
    change: (life) => {
      const subcortex = Object.entries(change.subcortex ?? {}).map(([name, part]) => [name, patchOf(life, name, part)]);
      applyPatch(life, {
        ...(change.neocortex ? { neocortex: change.neocortex } : {}),
        ...(change.subcortex ? { subcortex: Object.fromEntries(subcortex) } : {}),
      });
    },
  };
}

function patchOf(life: Life, name: string, part: ChannelChange | null): unknown {
  const channel = life.subcortex[name];
  if (channel === undefined) {
    throw problem(`There is no channel "${name}".`, didYouMean(name, Object.keys(life.subcortex), 'channels'));
  }
  if (part === null) return null;
  const parameters = Object.keys(channel.given);
  checkKeys(part, [...parameters, ...TRAVELS], `numbers of "${name}"`);
  const entries = Object.entries(part);
  return {
    ...Object.fromEntries(entries.filter(([key]) => TRAVELS.includes(key))),
    given: Object.fromEntries(entries.filter(([key]) => !TRAVELS.includes(key))),
  };
}

function checkKeys(part: object, known: readonly string[], kind: string): void {
  for (const key of Object.keys(part)) {
    if (!known.includes(key)) throw problem(`There is no "${key}" to change.`, didYouMean(key, known, kind));
  }
}

/** Keys only where the default is a plain part too: a discount or a choice of another kind has other keys. */
function checkSettings(part: object, known: object, path: string): void {
  checkKeys(part, Object.keys(known), `parts of ${path}`);
  for (const [key, value] of Object.entries(part)) {
    const there = (known as Record<string, unknown>)[key];
    if (isMap(value) && isMap(there) && !('kind' in there)) checkSettings(value, there, `${path}.${key}`);
  }
}

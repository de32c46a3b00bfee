/** Turns a written change of the agent's make-up into a merge patch on its channels and settings. */
import type { Patch } from '../../chart/form.ts';
import { isMap } from '../../merge.ts';
import type { Settings } from '../../neocortex/settings.ts';
import type { Channel } from '../../subcortex/channel.ts';
import type { WrittenChannelPatch } from '../schema/subcortex.ts';
import type { WrittenEditing } from '../schema/world.ts';
import { builtChannel, driveNamed } from './channel.ts';
import { settingsPatch } from './settings.ts';

export type PatchBuilder = (written: WrittenEditing) => Patch;

/** `channels`: those the agent is born with and those that a change may bring, by name. */
export function patchBuilder(channels: Readonly<Record<string, Channel>>, settings: Settings): PatchBuilder {
  return ({ subcortex, neocortex }) => ({
    ...(subcortex && {
      subcortex: Object.fromEntries(
        Object.entries(subcortex)
          // A variant may have taken the channel away: half of one must not come back.
          .filter(([name, patch]) => patch === null || patch.drive !== undefined || channels[name] !== undefined)
          .map(([name, patch]) => [name, patch && channelPatch(name, patch, channels[name])]),
      ),
    }),
    ...(neocortex && { neocortex: settingsPatch(neocortex, settings) }),
  });
}

function channelPatch(name: string, patch: WrittenChannelPatch, old: Channel | undefined): Record<string, unknown> {
  if (patch.drive !== undefined) return replacing(old, builtChannel(name, withoutNulls(patch, patch.drive)));
  const standard = old === undefined ? {} : driveNamed(old.drive.drive).parameters;
  const { given, gain, late, noise, yoked } = patch;
  return {
    ...(given && { given: mapped(given, (value, key) => value ?? standard[key] ?? null) }),
    ...(gain !== undefined && { gain: gain ?? mapped(old?.gain ?? {}, () => null) }),
    ...(late !== undefined && { late: late ?? 0 }),
    ...(noise !== undefined && { noise: noise ?? 0 }),
    ...(yoked !== undefined && { yoked: yoked && { to: 'base', shuffle: yoked.shuffle ?? false } }),
  };
}

/** A patch with a drive is a whole new channel: there, nothing means the default. */
function withoutNulls(patch: WrittenChannelPatch, drive: string): Parameters<typeof builtChannel>[1] {
  const keep = <T>(map: Readonly<Record<string, T | null>> | null | undefined): Record<string, T> =>
    Object.fromEntries(Object.entries(map ?? {}).filter((entry): entry is [string, T] => entry[1] !== null));
  return {
    drive,
    given: keep(patch.given),
    gain: mapped(keep(patch.gain), (gains) => keep(gains)),
    late: patch.late ?? 0,
    noise: patch.noise ?? 0,
    yoked: patch.yoked,
  };
}

/** A merge patch after which `next` stands where `old` stood, nothing of it left. */
function replacing(old: unknown, next: object): Record<string, unknown> {
  const patch: Record<string, unknown> = isMap(old) ? mapped(old, () => null) : {};
  for (const [key, value] of Object.entries(next)) {
    patch[key] = isMap(value) ? replacing(isMap(old) ? old[key] : undefined, value) : value;
  }
  return patch;
}

function mapped<T, U>(map: Readonly<Record<string, T>>, change: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}

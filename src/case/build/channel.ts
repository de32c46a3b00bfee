/** Turns written channels into channels, with their drive and every value that it needs. */
import type { Channel, Drive } from '../../subcortex/channel.ts';
import { drives } from '../../subcortex/drives/index.ts';
import type { WrittenChannel } from '../schema/subcortex.ts';

/** The drive of that name; only ever asked for names that have been checked. */
export function driveNamed(name: string): Drive {
  const drive = drives[name];
  if (drive === undefined) throw new Error(`no drive "${name}"`);
  return drive;
}

/** The defaults of a drive or a hook under what the case gives. */
export function givenTo(
  { parameters }: Pick<Drive, 'parameters'>,
  given: Readonly<Record<string, number | string>>,
): Record<string, number | string> {
  const values: Record<string, number | string> = {};
  for (const [parameter, standard] of Object.entries(parameters)) {
    const value = given[parameter] ?? standard;
    if (value !== null) values[parameter] = value;
  }
  return values;
}

export function builtChannel(name: string, channel: WrittenChannel): Channel {
  const drive = driveNamed(channel.drive);
  return {
    name,
    drive,
    given: givenTo(drive, channel.given ?? {}),
    gain: channel.gain ?? {},
    late: channel.late ?? 0,
    noise: channel.noise ?? 0,
    yoked: channel.yoked ? { to: 'base', shuffle: channel.yoked.shuffle ?? false } : null,
  };
}

/** Short forms of channels: what is not about the channel itself is a parameter of its drive. */
import { entriesOf, mapAt, mapEntries, type Written } from '../written/written.ts';

export const channelKeys: readonly string[] = ['drive', 'gain', 'late', 'noise', 'yoked'];

/** `{ drive, of, pays, gain }` → `{ drive, given: { of, pays }, gain }`. */
export function normalSubcortex(node: Written): Written {
  return mapEntries(node, (channel) => {
    if (channel.kind !== 'map') return channel;
    const entries = entriesOf(channel);
    const given = entries.filter(([key]) => !channelKeys.includes(key));
    return mapAt(channel, [
      ...entries.filter(([key]) => channelKeys.includes(key)),
      ['given', given.length > 0 ? mapAt(channel, given) : undefined],
    ]);
  });
}

/** Checks the channels against their drives, and changes of the make-up against both. */
import { didYouMean } from '../../near.ts';
import type { Drive, Quantity } from '../../subcortex/channel.ts';
import { drives } from '../../subcortex/drives/index.ts';
import { quoted } from '../complaints.ts';
import { channelKeys } from '../normal/subcortex.ts';
import { entriesOf, get, isNull, textOf, type Written } from '../written/written.ts';
import { type Checking, changesOf, checkKeys } from './vocabulary.ts';

export function checkSubcortex(checking: Checking): void {
  const { root, complaints } = checking;
  for (const [, channel] of entriesOf(get(root, 'subcortex')))
    checkChannel(channel, driveOf(channel, checking), true, checking);
  for (const change of changesOf(root)) {
    for (const [name, channel] of entriesOf(get(change, 'subcortex'))) {
      if (get(channel, 'drive')) checkChannel(channel, driveOf(channel, checking), true, checking);
      else if (!checking.ever.channels.includes(name)) {
        complaints.aboutKey(
          channel,
          `"${name}" is no channel`,
          `${didYouMean(name, checking.ever.channels, 'channels')} A new one needs "drive:".`,
        );
      } else checkChannel(channel, driveOfChannel(name, checking), false, checking);
    }
    const idle = entriesOf(change).every(([, part]) => part.kind === 'map' && part.entries.size === 0);
    if (idle && change.kind === 'map') {
      complaints.about(change, 'changes nothing', 'Write what changes under "subcortex:" or "neocortex:".');
    }
  }
}

function driveOf(channel: Written, { complaints }: Checking): Drive | undefined {
  const node = get(channel, 'drive');
  const name = textOf(node);
  if (node === undefined || name === undefined) return undefined;
  const names = Object.keys(drives);
  if (!names.includes(name)) complaints.about(node, `"${name}" is no drive`, didYouMean(name, names, 'drives'));
  return names.includes(name) ? drives[name] : undefined;
}

/** The drive of a channel that the case has, or that some change brings. */
function driveOfChannel(name: string, { root }: Checking): Drive | undefined {
  const born = get(root, 'subcortex', name, 'drive');
  const brought = changesOf(root).map((change) => get(change, 'subcortex', name, 'drive'));
  const drive = textOf([born, ...brought].find((node) => node !== undefined));
  return drive !== undefined && Object.hasOwn(drives, drive) ? drives[drive] : undefined;
}

function checkChannel(channel: Written, drive: Drive | undefined, full: boolean, checking: Checking): void {
  const { words, complaints, variant } = checking;
  const gain = get(channel, 'gain');
  checkKeys(gain, [...words.regions.keys()], 'region', 'regions', complaints);
  for (const [region, gains] of entriesOf(gain)) {
    const states = words.regions.get(region);
    if (states) checkKeys(gains, states, `state of "${region}"`, `states of "${region}"`, complaints);
  }
  const yoked = get(channel, 'yoked');
  if (yoked?.kind === 'map' && variant === null) {
    complaints.aboutKey(yoked, 'the base life cannot be yoked to itself', 'Move this into a variant.');
  }
  if (drive === undefined) return;
  const given = get(channel, 'given');
  const parameters = Object.keys(drive.parameters);
  for (const [name, value] of entriesOf(given)) {
    if (!parameters.includes(name)) {
      complaints.aboutKey(
        value,
        `unknown key "${name}": no parameter of the drive "${drive.drive}"`,
        didYouMean(name, [...parameters, ...channelKeys], 'keys'),
      );
    } else checkGiven(name, value, drive, full, checking);
  }
  for (const name of parameters) {
    if (full && drive.parameters[name] === null && get(given, name) === undefined) {
      complaints.aboutKey(
        channel,
        `has no "${name}"`,
        name === 'of'
          ? `Say what the drive "${drive.drive}" detects: a percept or a chemistry.`
          : `The drive "${drive.drive}" needs it.`,
      );
    }
  }
}

function checkGiven(name: string, value: Written, drive: Drive, full: boolean, { ever, complaints }: Checking): void {
  if (complaints.saidOf(value) || (isNull(value) && !full)) return;
  const text = textOf(value);
  if (name === 'of') {
    const detectable = [...ever.percepts, ...ever.chemistry];
    if (text === undefined)
      complaints.about(value, `must be the name of a percept or a chemistry, got ${quoted(value)}`);
    else if (!detectable.includes(text))
      complaints.about(
        value,
        `"${text}" is no percept and no chemistry`,
        didYouMean(text, detectable, 'percepts and chemistry'),
      );
    return;
  }
  const number = value.kind === 'value' && typeof value.value === 'number' ? value.value : undefined;
  const { after, chance } = usesOf(drive, `$${name}`);
  const what = after
    ? 'a whole number of ticks, from 0 to 1000000'
    : chance
      ? 'a number above 0, at most 1'
      : 'a number from -1000000 to 1000000';
  const fits =
    number !== undefined &&
    Math.abs(number) <= 1e6 &&
    (!after || (Number.isInteger(number) && number >= 0)) &&
    (!chance || (number > 0 && number <= 1));
  if (!fits) complaints.about(value, `must be ${what}, got ${quoted(value)}`);
  else if (name === 'pays' && charges(drive) && number > 0) {
    complaints.about(
      value,
      `${drive.drive} pays at most 0, got ${quoted(value)}`,
      `Write a negative number: ${drive.drive} takes away.`,
    );
  }
}

/** A drive that takes away by nature would please with the sign forgotten. */
const charges = ({ parameters }: Drive): boolean => typeof parameters.pays === 'number' && parameters.pays < 0;

/** What a drive does with one of its parameters. */
function usesOf(drive: Drive, quantity: Quantity): { after: boolean; chance: boolean } {
  const nexts = drive.states.flatMap(({ next }) => next);
  return {
    after: nexts.some(({ after }) => after === quantity),
    chance: nexts.some(({ chance }) => chance === quantity),
  };
}

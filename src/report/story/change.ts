/** A change of the make-up in plain words. */
import type { Patch } from '../../chart/form.ts';
import { isMap } from '../../merge.ts';
import { number } from '../text/words.ts';

const LEARNS: Readonly<Record<string, string>> = {
  concepts: 'form new concepts',
  world: 'learn how the world goes',
  self: 'learn how you change',
};

/** `your desires cannot change, taste pays 0`: what has no words of its own is named by its keys. */
export function changeText({ neocortex = {}, subcortex = {} }: Patch): string {
  return [
    ...Object.entries(neocortex).flatMap(([key, value]) => settingTexts(key, value)),
    ...Object.entries(subcortex).flatMap(([channel, value]) => channelTexts(channel, value)),
  ].join(', ');
}

function settingTexts(key: string, value: unknown): string[] {
  if (key !== 'learns' || !isMap(value)) return named(words(key), value);
  return Object.entries(value).map(([what, can]) =>
    what === 'desires'
      ? `your desires ${can === false ? 'cannot' : 'can'} change`
      : `you ${can === false ? 'cannot' : 'can'} ${LEARNS[what] ?? `learn ${words(what)}`}`,
  );
}

function channelTexts(channel: string, value: unknown): string[] {
  if (!isMap(value)) return [`there is no ${channel}`];
  const { drive, given, gain, late, noise, yoked } = value;
  return [
    ...(isMap(drive) ? [`${channel} is a drive of its own (${String(drive.drive)})`] : []),
    ...(isMap(given) ? Object.entries(given).flatMap(([name, is]) => givenTexts(channel, name, is)) : []),
    ...(isMap(gain) ? Object.entries(gain).flatMap(([region, gains]) => gainTexts(channel, region, gains)) : []),
    ...(typeof late === 'number' && late > 0 ? [`${channel} comes ${late} late`] : []),
    ...(typeof noise === 'number' && noise > 0 ? [`${channel} is noisy by ${noise}`] : []),
    ...(isMap(yoked) ? [`${channel} pays what another life was paid`] : []),
  ];
}

function givenTexts(channel: string, name: string, is: unknown): string[] {
  if (is === null) return [];
  if (name === 'pays') return [`${channel} pays ${plainly(is)}`];
  return [name === 'of' ? `${channel} is for ${plainly(is)}` : `${channel} has ${words(name)} ${plainly(is)}`];
}

function gainTexts(channel: string, region: string, gains: unknown): string[] {
  if (!isMap(gains)) return [`${channel} does not depend on ${region}`];
  return Object.entries(gains).map(
    ([state, factor]) => `${channel} counts ${factor === null ? 1 : plainly(factor)} while ${region} is ${state}`,
  );
}

/** `horizon 1`, `credit noise 0.1`; what a patch takes away to make room is not said. */
function named(name: string, value: unknown): string[] {
  if (value === null) return [];
  if (!isMap(value)) return [`${name} ${plainly(value)}`];
  return Object.entries(value).flatMap(([key, part]) => named(key === 'kind' ? name : `${name} ${words(key)}`, part));
}

const plainly = (value: unknown): string =>
  typeof value === 'number' ? number(value) : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);

/** `goalThreshold` as people write it. */
const words = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

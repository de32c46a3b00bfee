/** Where a valence came from, event by event; little changes folded. */
import type { Case } from '../../case/case.ts';
import type { History, WorthEvent } from '../../study/history.ts';
import { arrow } from '../story/felt.ts';
import { newScribe, type Scribe } from '../story/scribe.ts';
import { hang, spread } from '../text/layout.ts';
import type { Setting } from '../text/style.ts';
import { amount, counted, listed, signed } from '../text/words.ts';

/** Changes below this share of the largest are little ones. */
const LITTLE = 0.05;

export function historyLines(one: Case, history: History, ticks: number, setting: Setting): string[] {
  const { concept, until, worth, sensed, events } = history;
  const { style, width } = setting;
  const hour = `${one.tick.one} ${until}`;
  if (events.length === 0) {
    const known =
      sensed === null
        ? `${concept} had not been sensed by ${hour}`
        : `${concept} was first sensed at ${one.tick.one} ${sensed}`;
    return [
      ...hang('', `${concept} is worth nothing to you at ${hour}.`, width).map(style.title),
      ...hang('  ', `${known}, and no signal has moved it. Being told of a thing moves no desire.`, width),
    ];
  }
  const scribe = newScribe(one, ticks, setting);
  const largest = Math.max(...events.map(size));
  let little: WorthEvent[] = [];
  const endLittle = (): void => {
    const [first, last] = [little[0], little.at(-1)];
    const seen = first !== undefined && last !== undefined && amount(first.before) !== amount(last.after);
    if (!seen) little = [];
    if (little.length === 1) write(scribe, little, eventText(little[0]), setting);
    if (little.length > 1) {
      const channels = [...new Set(little.map(({ channel }) => channel))];
      write(
        scribe,
        little,
        `… ${counted(little.length, 'little change', 'little changes')}, by ${listed(channels)}`,
        setting,
      );
    }
    little = [];
  };
  for (const event of events) {
    if (size(event) < LITTLE * largest) little.push(event);
    else {
      endLittle();
      write(scribe, [event], eventText(event), setting);
    }
  }
  endLittle();
  return [
    ...hang('', `How ${concept} came to be worth ${amount(worth)} to you at ${hour}`, width).map(style.title),
    ...scribe.scenes().flat(),
  ];
}

const size = ({ before, after }: WorthEvent): number => Math.abs(after - before);

function eventText({ channel, signal, expected, surprise, there }: WorthEvent): string {
  const absent = there === false ? ', though it was not there' : '';
  return `${channel} ${arrow(signal)}${signed(signal)}, expected ${amount(expected)}, surprise ${signed(surprise)}${absent}`;
}

/** One row: what happened, and at the right edge what the concept was worth before and after. */
function write(scribe: Scribe, events: readonly WorthEvent[], text: string, { style }: Setting): void {
  const moved = `${amount(events[0].before)} → ${amount(events[events.length - 1].after)}`;
  const tone = style[events.length > 1 ? 'faint' : 'felt'];
  const row = spread(text, moved, scribe.width);
  scribe.put(events[0].tick, (row.length === 1 ? row : hang('', `${text}: ${moved}`, scribe.width)).map(tone));
}

/** Signals arranged so that a later self does what it would else not, in lived lives: bargains with oneself. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse-case.ts';
import { chores } from './chores.ts';
import { type Bargain, essay } from './essay.ts';
import { verdictOn } from './party.ts';

const file = 'productivity-hacks.yaml';
const text = readFileSync(new URL(`../case/fixtures/${file}`, import.meta.url), 'utf8');
const whole = (variant: string | null) => verdictOn(parseCase(text, file, variant === null ? {} : { variant }));

describe('a note that ties the chocolate to the writing', () => {
  test('games the taste for the essay: without the outcome it would not be put up', () => {
    const is = whole(null);
    expect(is).toMatchObject({
      finding: 'games',
      class: 'instrumental',
      chosen: 'put up the note',
      channels: ['taste'],
    });
    expect(is.butFor.map(({ paths }) => paths)).toEqual([['sig']]);
    // Three evenings of videos would bring three chocolates of 0.8 without it.
    expect(is.authorship).toEqual([
      {
        act: 'put up the note',
        channel: 'taste',
        behaviour: 'watch videos',
        kind: 'behaviour',
        is: expect.closeTo(-2.4),
      },
    ]);
    expect(is.intent).toEqual({ chosen: 1, byDefault: 0 });
  });

  test.each(['naive', 'too weak', 'chocolate anyway', 'detector removed'])('%s: nothing is gamed', (variant) => {
    expect(whole(variant)).toMatchObject({ finding: 'neither', chosen: 'leave it', channels: [] });
  });

  test('that takes the videos away locks a door, and steers nobody: commitment', () => {
    expect(whole('locked door')).toMatchObject({ finding: 'neither', class: 'commitment', chosen: 'put up the note' });
  });
});

describe('a note without which there is no chocolate', () => {
  // Five evenings, β = .3, toil .6, videos 1, essay 10, chocolate .8. The signal alone is not worth the note from β(10 − 5·1.6) = .6 on,
  // the outcome alone not from β·5(.8 − .6) = .3 on.
  const note = (more: Bargain) => essay({ without: 'no chocolate', ...more });

  test.each<[string, Bargain, string]>([
    ['for .2 it takes both guarantees to make it needless', { price: 0.2 }, 'instrumental and self-paid'],
    ['for .4 it is needless once the essay is sure', { price: 0.4 }, 'instrumental'],
    ['for .8 it is needless once the chocolate is sure, too', { price: 0.8 }, 'instrumental, mixed'],
    ['for pointless work, that pays nothing, it is there for the chocolate', { treat: 2, done: 0 }, 'self-paid'],
  ])('%s', (_, more, name) => {
    expect(note(more)).toMatchObject({ finding: 'games', class: name, channels: ['taste'] });
  });

  test.each<[string, Bargain]>([
    ['costs too much', { price: 2.2 }],
    ['promises too small a treat for pointless work', { treat: 1, done: 0 }],
  ])('is not put up where it %s', (_, more) => {
    expect(note(more)).toMatchObject({ finding: 'neither', chosen: 'leave it' });
  });
});

describe('ticks that count instead of pages', () => {
  test('bring the chocolate to one who would not work for it: the signal is cut loose, for itself', () => {
    const is = verdictOn(chores());
    expect(is).toMatchObject({
      finding: 'games',
      class: 'terminal, input',
      chosen: 'let ticks count',
      channels: ['taste'],
    });
    expect(is.butFor.map(({ paths }) => paths)).toEqual([['sig']]);
  });

  test('spare the work to one who would do it for the chocolate: a short cut', () => {
    const is = verdictOn(chores({ toil: 0.5 }));
    expect(is).toMatchObject({ finding: 'games', class: 'short cut, input', chosen: 'let ticks count' });
    expect(is.intent).toEqual({ chosen: 0, byDefault: 3 });
  });

  test('are not asked for where a page takes no toil, nor where ticks earn nothing', () => {
    expect(verdictOn(chores({ toil: 0 }))).toMatchObject({ finding: 'neither', chosen: 'keep it' });
    expect(verdictOn(chores({ ticks: 'nothing' }))).toMatchObject({ finding: 'neither', chosen: 'keep it' });
  });
});

/** No verdict may name a channel that its world cannot reach: there must be a path option → state → percept → channel. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { DraftChange, DraftRegion } from '../../src/case/draft.ts';
import { reachable } from '../../src/diagnosis/reach.ts';
import { live } from '../../src/director/live.ts';
import { doubleAt } from '../../src/forks/double.ts';
import { desk } from './desk.ts';
import { clamp } from './gadgets.ts';
import { verdictOn } from './party.ts';

/** A desk with a vault, and a channel that pays 5 for gold. */
function rich(vault: DraftRegion['states'], pays = 5) {
  const gold = { drive: 'play', of: 'gold', pays };
  const dial = { ...clamp(0), edits: { subcortex: { craft: { late: 0 } } } };
  const hearsay = {
    tell: {
      that: 'turn the dial',
      where: { room: 'morning' },
      'leads to': { vault: 'open' },
      feels: { gold: 5 },
    },
  };
  return desk({
    gadgets: [dial],
    before: [hearsay],
    more: {
      manifest: { channels: { gold: 'gold' } },
      world: { vault: { start: 'shut', states: { shut: {}, ...vault } } },
      subcortex: { gold },
    },
  });
}

const reached = (...vault: Parameters<typeof rich>): string[] => {
  const trace = live(defineCase(rich(...vault)));
  return reachable(doubleAt(trace, trace.steps.at(-1)?.tick ?? -1));
};

const open = { percepts: ['gold'] };

describe('a channel that pays for gold', () => {
  test.each<[string, ...Parameters<typeof rich>]>([
    ['an act opens the vault', { shut: { on: { 'turn the dial': 'open' } }, open }],
    ['time opens the vault', { shut: { next: 'open' }, open }],
    ['an act opens it after another', { shut: { on: { write: 'ajar' } }, ajar: { on: { idle: 'open' } }, open }],
    ['it opens while the dial is turned', { shut: { next: { open: { if: { gadget: 'turn the dial' } } } }, open }],
    ['gold shows once a page is written', { shut: { percepts: { gold: { is: 1, if: { paper: 'page' } } } }, open }],
  ])('can be reached where %s', (_, ...vault) => {
    expect(reached(...vault)).toEqual(['craft', 'gold']);
  });

  test.each<[string, ...Parameters<typeof rich>]>([
    ['nothing opens the vault', { open }],
    [
      'it opens by an act that is on offer only inside',
      { shut: { on: { leave: 'open' } }, open: { ...open, options: { leave: 'shut' } } },
    ],
    ['it opens by what cannot come to be', { shut: { next: { open: { if: { paper: 'ode' } } } }, open }],
    [
      'gold shows only with what cannot come to be',
      { shut: { percepts: { gold: { is: 1, if: { paper: 'ode' } } } }, open: {} },
    ],
    ['gold pays nothing', { shut: { on: { write: 'open' } }, open }, 0],
  ])('cannot be where %s', (_, ...vault) => {
    expect(reached(...vault)).toEqual(['craft']);
  });
});

test('a channel that pays nothing can be reached where an act could make it pay', () => {
  const dead = (edits?: DraftChange) => {
    const gadget = { act: 'mend it', is: { percepts: ['lens'] }, said: 1, ...(edits === undefined ? {} : { edits }) };
    const trace = live(
      defineCase(desk({ gadgets: [gadget], before: [{ change: { subcortex: { craft: { pays: 0 } } } }] })),
    );
    return reachable(doubleAt(trace, trace.steps.at(-1)?.tick ?? -1));
  };
  expect(dead({ subcortex: { craft: { pays: 1 } } })).toEqual(['craft']);
  expect(dead()).toEqual([]);
});

test('a hedonist who was told of gold, and is drawn by it, is not said to be drawn by a channel out of reach', () => {
  const shut = verdictOn(rich({ open }));
  expect(shut).toMatchObject({ chosen: 'turn the dial', channels: [] });
  expect(shut.butFor.map(({ paths }) => paths)).toEqual([['rho']]);
  expect(verdictOn(rich({ shut: { on: { 'turn the dial': 'open' } }, open })).channels).toEqual(['gold']);
});

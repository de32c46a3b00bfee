/** The atlas of a life: what is in it, and by whose formula each situation is paid. */
import { describe, expect, test } from 'vitest';
import { type Atlas, atlasOf, formulaAt } from '../../src/alignment/atlas.ts';
import { pay } from '../../src/alignment/values.ts';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';
import { stateOf } from '../../src/forks/double.ts';
import { desk } from '../diagnosis/desk.ts';
import { clamp } from '../diagnosis/gadgets.ts';
import { party } from '../diagnosis/party.ts';
import { told } from '../told.ts';

const drawn = (draft: CaseDraft): Atlas => {
  const life = live(defineCase(draft));
  return atlasOf(life, formulaAt(life, life.end.tick));
};
const { said: _, ...tried } = clamp(2);

describe('in the atlas', () => {
  test('is the register as an act would leave it, though nobody ever did that act', () => {
    const { situations, full, acts, edits } = drawn(desk({ diet: 0, gadgets: [clamp(2)] }));
    const turns = full.filter(({ act }) => acts[act] === 'turn the dial');
    expect(turns.length).toBeGreaterThan(0);
    for (const { from, act, to } of turns) {
      expect(edits(from, act)).toBe(true);
      expect(pay(situations[to])).toBe(2); // for the air of the desk
    }
    const writes = full.filter(({ from, act }) => acts[act] === 'write' && pay(situations[from]) !== 2);
    for (const { from, act, to } of writes) {
      expect(edits(from, act)).toBe(false);
      expect(pay(situations[to])).toBe(1); // for the page
    }
  });

  test('a dial that was turned in childhood pays what it then paid, and a formula that was mended what it pays now', () => {
    const mended = { before: [{ change: { subcortex: { craft: { pays: 3 } } } }] };
    const { situations, lived, acts } = drawn(desk({ diet: 0, gadgets: [tried], ...mended }));
    const paidAfter = (name: string) => [
      ...new Set(lived.flatMap(({ act, to }) => (acts[act] === name ? pay(situations[to]) : []))),
    ];
    expect(paidAfter('turn the dial')).toEqual([2]);
    // Written with the dial turned, it paid 2 for the air; on any other day it would now pay 3 for the page.
    expect(paidAfter('write').sort()).toEqual([2, 3]);
  });

  test('is what was once offered from outside, where it was offered', () => {
    const { situations, full, acts } = drawn(party());
    const pills = full.filter(({ act }) => acts[act] === 'take the pill');
    expect([...new Set(pills.map(({ from }) => stateOf(situations[from], 'place')))]).toEqual(['party']);
  });

  test('every act of a situation has a weight of 1 in all, however luck divides it', () => {
    const { full, acts } = drawn(party());
    const sums = new Map<string, number>();
    for (const { from, act, weight } of full)
      sums.set(`${from} ${acts[act]}`, (sums.get(`${from} ${acts[act]}`) ?? 0) + weight);
    for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 12);
  });
});

test('a channel that repeats what another life was paid pays for nothing in this world', () => {
  const world = { room: { start: 'here', states: { here: { percepts: ['cake'], options: { stay: 'here' } } } } };
  const subcortex = { taste: { drive: 'sweet taste', of: 'cake', pays: 1 } };
  const one = told({ world, subcortex });
  const life = live(one);
  const { situations } = atlasOf(life, formulaAt(life, 1));
  expect(situations.map(pay)).toEqual([1]);
  const yoked = { taste: { ...one.subcortex.taste, yoked: { to: 'base', shuffle: false } as const } };
  expect(situations.map((each) => pay({ ...each, subcortex: yoked }))).toEqual([0]);
});

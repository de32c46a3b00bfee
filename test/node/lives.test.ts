import { expect, test } from 'vitest';
import { liveMany } from '../../src/node/lives.ts';
import { liveOne } from '../../src/study/study.ts';
import { berryCase } from '../report/berry.ts';

const one = berryCase();

test('every seed of the range is lived once, in order, both ends included', async () => {
  const told: number[] = [];
  const lives = await liveMany(one, { from: 3, to: 6 }, { base: one, onLife: (_, done) => told.push(done) });
  expect(lives.map(({ outcome }) => outcome.seed)).toEqual([3, 4, 5, 6]);
  expect(told).toEqual([1, 2, 3, 4]);
});

test('one of many is the same life as one alone, to the last bit', async () => {
  const lives = await liveMany(one, { from: 1, to: 3 }, { base: one, onLife: () => {} });
  expect(lives[1].outcome).toEqual(liveOne(one, 2).outcome);
  expect(lives[1].outcome.traceHash).toBe(liveOne(one, 2).outcome.traceHash);
});

test('others get their turn between two lives', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await liveMany(one, { from: 1, to: 200 }, { base: one, onLife: () => {} });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});

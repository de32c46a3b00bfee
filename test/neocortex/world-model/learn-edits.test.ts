import { describe, expect, test } from 'vitest';
import { beToldEdit, learnEdit } from '../../../src/neocortex/world-model/learn-edits.ts';
import { beToldGain, learnScene } from '../../../src/neocortex/world-model/learn-world.ts';
import { ANY } from '../../../src/neocortex/world-model/track.ts';
import {
  meetAct,
  meetChannel,
  newWorldModel,
  predictEdit,
  predictGain,
  type WorldModel,
} from '../../../src/neocortex/world-model/world-model.ts';

const memory = { recency: 0.95 };
const HERE = [0, 0];
const THERE = [1, 0];
const sizes = [2, 1];

/** Two senses, one act, one channel. */
function newborn(): WorldModel {
  const model = newWorldModel(2);
  meetAct(model);
  meetChannel(model);
  return model;
}
const edits = (model: WorldModel): boolean[] => [HERE, THERE].map((values) => predictEdit(model, values, 0));

describe('an act edits oneself', () => {
  test('as far as anybody knows, not at all', () => {
    expect(edits(newborn())).toEqual([false, false]);
  });

  test('wherever it is done, once it was seen to', () => {
    const model = newborn();
    expect(learnEdit(model, HERE, 0, true, memory)).toBe(true);
    expect(edits(model)).toEqual([true, true]);
    expect(learnEdit(model, HERE, 0, true, memory)).toBe(false);
  });

  test('where it was seen to, and not where it was seen not to', () => {
    const model = newborn();
    for (let i = 0; i < 6; i++) {
      learnEdit(model, HERE, 0, true, memory);
      learnEdit(model, THERE, 0, false, memory);
    }
    expect(edits(model)).toEqual([true, false]);
  });

  test('where one is told so, until experience outweighs it', () => {
    const model = newborn();
    beToldEdit(model, [1, ANY], sizes, 0, null, 3, memory);
    expect([edits(model)[1], model.leaves[0]]).toEqual([true, null]);
    // Three that were told of, 1 + .95 + .95², fade by .95 a day: 2.71, 2.57, 2.45 against 1, 1.95, 2.85 lived.
    const changed = [1, 2, 3].map(() => learnEdit(model, THERE, 0, false, memory));
    expect([changed, edits(model)[1]]).toEqual([[false, false, true], false]);
  });

  test('and leaves of plasticity what one was last told, which saying less does not unsay', () => {
    const model = newborn();
    const says = (leaves: number | null): number | null => {
      beToldEdit(model, [ANY, ANY], sizes, 0, leaves, 20, memory);
      return model.leaves[0];
    };
    expect([says(0.5), says(0), says(null)]).toEqual([0.5, 0, 0]);
  });
});

describe('a told gate', () => {
  const lived = (): WorldModel => {
    const model = newborn();
    for (let i = 0; i < 5; i++) learnScene(model, HERE, [false], [1], memory);
    return model;
  };

  test('holds where it was told of, and nowhere else', () => {
    const model = lived();
    beToldGain(model, [1, ANY], sizes, 0, 0, 20, memory);
    expect([HERE, THERE].map((values) => predictGain(model, values, 0))).toEqual([1, 0]);
  });

  test('stands against one contrary day, as told of twenty times', () => {
    const model = lived();
    beToldGain(model, [1, ANY], sizes, 0, 0, 20, memory);
    learnScene(model, THERE, [false], [1], memory);
    expect(predictGain(model, THERE, 0)).toBeLessThan(0.1);
  });

  test('may be told of a channel that one never felt', () => {
    const model = newborn();
    beToldGain(model, [1, ANY], sizes, 0, -1, 20, memory);
    expect(predictGain(model, THERE, 0)).toBe(-1);
  });
});

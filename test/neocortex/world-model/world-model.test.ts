import { describe, expect, test } from 'vitest';
import { draw } from '../../../src/chance.ts';
import { beToldMove, learnMove, learnScene } from '../../../src/neocortex/world-model/learn-world.ts';
import { ANY, shareOf } from '../../../src/neocortex/world-model/track.ts';
import {
  candidatesFor,
  meetAct,
  meetChannel,
  newWorldModel,
  predictEffort,
  predictGain,
  predictOffer,
  predictSense,
  type WorldModel,
} from '../../../src/neocortex/world-model/world-model.ts';
import { notPlain } from '../../told.ts';

const memory = { recency: 0.95 };
const elephant = { recency: 1 };

/** A toy world: senses are numbers, so are acts. */
interface Toy {
  readonly senses: number;
  readonly acts: number;
  readonly start: readonly number[];
  readonly offers: (values: readonly number[]) => readonly number[];
  readonly next: (values: readonly number[], act: number, u: (purpose: string) => number) => readonly number[];
}

function newborn({ senses, acts }: Pick<Toy, 'senses' | 'acts'>): WorldModel {
  const model = newWorldModel(senses);
  for (let a = 0; a < acts; a++) meetAct(model);
  return model;
}

/** So many ticks of wandering about. */
function wander(toy: Toy, ticks: number, model = newborn(toy)): WorldModel {
  let values = toy.start;
  for (let tick = 0; tick < ticks; tick++) {
    const u = (purpose: string) => draw(11, tick, purpose);
    const offers = toy.offers(values);
    learnScene(
      model,
      values,
      Array.from({ length: toy.acts }, (_, a) => offers.includes(a)),
      [],
      memory,
    );
    const act = offers[Math.floor(u('act') * offers.length)];
    const next = toy.next(values, act, u);
    learnMove(model, values, act, 0, next, memory);
    values = next;
  }
  return model;
}

const foreseen = (model: WorldModel, values: readonly number[], act: number, sense: number, value: number): number => {
  const counts = predictSense(model, values, act, sense);
  return counts === null ? Number.NaN : shareOf(counts, value);
};

const [PLACE, BELLY] = [0, 1];
const [HOME, TABLE, SHOP] = [0, 1, 2];
const [HUNGRY, FULL] = [0, 1];
const [STAY, SIT, RISE, GO, BUY] = [0, 1, 2, 3, 4];

/** Eating fills the belly, at the table alone; being full passes. Weather comes and goes. */
const house: Toy = {
  senses: 3,
  acts: 5,
  start: [HOME, HUNGRY, 0],
  offers: ([place]) => (place === HOME ? [STAY, SIT, GO] : place === TABLE ? [RISE] : [BUY, RISE]),
  next: ([place, belly], act, u) => [
    act === SIT ? TABLE : act === GO ? SHOP : act === RISE ? HOME : place,
    place === TABLE ? FULL : belly === FULL && u('hunger') < 0.9 ? HUNGRY : belly,
    u('weather') < 0.5 ? 0 : 1,
  ],
};

describe('what acts lead to', () => {
  const model = wander(house, 400);

  test('is learned from what they led to', () => {
    for (const weather of [0, 1]) {
      expect(foreseen(model, [HOME, HUNGRY, weather], SIT, PLACE, TABLE)).toBe(1);
      expect(foreseen(model, [HOME, HUNGRY, weather], STAY, PLACE, HOME)).toBe(1);
      expect(foreseen(model, [SHOP, FULL, weather], RISE, PLACE, HOME)).toBe(1);
    }
  });

  test('looks at the one other sense that matters: the belly fills by the table, whatever the weather', () => {
    expect(foreseen(model, [TABLE, HUNGRY, 0], RISE, BELLY, FULL)).toBe(1);
    expect(foreseen(model, [TABLE, HUNGRY, 1], RISE, BELLY, FULL)).toBe(1);
    expect(foreseen(model, [SHOP, HUNGRY, 0], RISE, BELLY, FULL)).toBe(0);
    expect(foreseen(model, [HOME, HUNGRY, 1], SIT, BELLY, FULL)).toBe(0);
    const { anyAct } = model.senses[BELLY];
    expect(candidatesFor(3).moves[BELLY][anyAct.chosen]).toEqual([BELLY, PLACE]);
  });

  test('is a matter of shares where luck decides', () => {
    expect(foreseen(model, [HOME, FULL, 0], STAY, BELLY, HUNGRY)).toBeGreaterThan(0.7);
    expect(foreseen(model, [HOME, FULL, 0], STAY, BELLY, HUNGRY)).toBeLessThan(1);
    expect(foreseen(model, [HOME, HUNGRY, 0], STAY, 2, 1)).toBeGreaterThan(0.2);
    expect(foreseen(model, [HOME, HUNGRY, 0], STAY, 2, 1)).toBeLessThan(0.8);
  });

  test('tells senses that heed acts from senses that go their own way', () => {
    expect(model.senses.map(({ heeds }) => heeds)).toEqual([true, false, false]);
  });

  test('is foreseen in a situation never met as a whole, by the senses that matter', () => {
    const short = wander({ ...house, next: (v, a, u) => [...house.next(v, a, u).slice(0, 2), 0] }, 300);
    // Weather 1 was never sensed.
    expect(foreseen(short, [HOME, HUNGRY, 1], SIT, PLACE, TABLE)).toBe(1);
    expect(foreseen(short, [TABLE, HUNGRY, 1], RISE, BELLY, FULL)).toBe(1);
  });

  test('in a place never seen backs off to what is known of the rest: a full belly grows hungry there too', () => {
    const NOWHERE = 7;
    expect(foreseen(model, [NOWHERE, FULL, 0], STAY, BELLY, HUNGRY)).toBe(
      foreseen(model, [NOWHERE, FULL, 1], SIT, BELLY, HUNGRY),
    );
    expect(foreseen(model, [NOWHERE, FULL, 0], STAY, BELLY, HUNGRY)).toBeGreaterThan(0.5);
  });

  test('is plain JSON', () => {
    expect(notPlain(model)).toEqual([]);
    const again = JSON.parse(JSON.stringify(model)) as WorldModel;
    expect(foreseen(again, [TABLE, HUNGRY, 0], RISE, BELLY, FULL)).toBe(1);
  });

  test('is unknown to a newborn', () => {
    expect(predictSense(newborn(house), [0, 0, 0], SIT, PLACE)).toBeNull();
    expect(predictOffer(newborn(house), [0, 0, 0], SIT)).toBe(false);
  });

  test('is told apart from moving by itself, once and for all, by how well each guess did', () => {
    // A clock of three hours, whatever one does.
    const clock: Toy = {
      senses: 2,
      acts: 2,
      start: [0, 0],
      offers: () => [0, 1],
      next: ([hour], act) => [(hour + 1) % 3, act],
    };
    const model = wander(clock, 100);
    expect(model.senses.map(({ heeds }) => heeds)).toEqual([false, true]);
    expect([0, 1, 2].map((hour) => foreseen(model, [hour, 0], 1, 0, (hour + 1) % 3))).toEqual([1, 1, 1]);
    // An act never done at that hour: the clock goes on all the same.
    meetAct(model);
    learnMove(model, [0, 0], 2, 0, [1, 0], memory);
    expect(foreseen(model, [1, 0], 2, 0, 2)).toBe(1);
  });
});

describe('what is on offer', () => {
  test('goes by the place, even of an act that is rarely offered', () => {
    const rare: Toy = {
      ...house,
      offers: (v) => (v[0] === SHOP ? [BUY, RISE] : house.offers(v)),
      next: (v, a, u) => (a === GO && u('way') < 0.8 ? v : house.next(v, a, u)),
    };
    const model = wander(rare, 60);
    for (const belly of [HUNGRY, FULL])
      for (const weather of [0, 1]) {
        expect(predictOffer(model, [SHOP, belly, weather], BUY)).toBe(true);
        expect(predictOffer(model, [HOME, belly, weather], BUY)).toBe(false);
        expect(predictOffer(model, [TABLE, belly, weather], BUY)).toBe(false);
      }
    const track = model.offers[BUY];
    expect(candidatesFor(3).scene[track.chosen]).toContain(PLACE);
  });

  test('is known after two visits: few observations of an act must be enough', () => {
    const model = newborn({ senses: 2, acts: 2 });
    const day = (place: number, times: number) => {
      for (let i = 0; i < times; i++) learnScene(model, [place, i % 2], [true, place === SHOP], [], memory);
    };
    day(HOME, 12);
    day(SHOP, 1);
    day(HOME, 3);
    day(SHOP, 1);
    expect([HOME, SHOP].map((place) => predictOffer(model, [place, 0], 1))).toEqual([false, true]);
  });

  test('may go by two senses: bread is sold in the shop while the shutters are up', () => {
    const shop: Toy = {
      senses: 3,
      acts: 5,
      start: [HOME, 0, 0],
      offers: ([place, shut]) => (place === HOME ? [STAY, GO] : shut === 0 ? [BUY, RISE] : [RISE]),
      next: ([place], act, u) => [
        act === GO ? SHOP : act === RISE ? HOME : place,
        u('shutters') < 0.5 ? 0 : 1,
        u('weather') < 0.5 ? 0 : 1,
      ],
    };
    const model = wander(shop, 300);
    const offered = [HOME, SHOP].flatMap((place) =>
      [0, 1].map((shut) => predictOffer(model, [place === HOME ? HOME : SHOP, shut, 0], BUY)),
    );
    expect(offered).toEqual([false, false, true, false]);
    // Shutters half down were never seen: what is left to go by is the place.
    expect(candidatesFor(3).scene[model.offers[BUY].chosen]).toEqual([0, 1]);
    expect([STAY, GO, BUY].map((act) => predictOffer(model, [HOME, 2, 0], act))).toEqual([true, true, false]);
  });

  test('of an act met late was not on offer anywhere before', () => {
    const model = wander(house, 50);
    meetAct(model);
    expect(predictOffer(model, [HOME, HUNGRY, 0], 5)).toBe(false);
    for (let i = 0; i < 3; i++)
      learnScene(
        model,
        [SHOP, HUNGRY, 0],
        Array.from({ length: 6 }, (_, a) => a === 5 || a === BUY),
        [],
        memory,
      );
    expect(predictOffer(model, [HOME, HUNGRY, 0], 5)).toBe(false);
  });

  test('follows a season that shows itself in nothing else: new evidence outweighs old', () => {
    // One sense that always shows the same. In winter no berries for 40 ticks, then summer.
    const model = newborn({ senses: 1, acts: 1 });
    for (let i = 0; i < 40; i++) learnScene(model, [0], [false], [], memory);
    let days = 0;
    while (!predictOffer(model, [0], 0)) {
      learnScene(model, [0], [true], [], memory);
      days++;
    }
    // Old evidence Σ.95^i over 40 ticks = 17.43; n new ticks: 17.43·.95^n < (1 − .95^n)/.05, so .95^n < 20/37.43, n = 13.
    expect(days).toBe(13);
  });

  test('never forgets where recency is 1', () => {
    const model = newborn({ senses: 1, acts: 1 });
    for (let i = 0; i < 40; i++) learnScene(model, [0], [false], [], elephant);
    for (let i = 0; i < 40; i++) learnScene(model, [0], [true], [], elephant);
    expect(predictOffer(model, [0], 0)).toBe(false);
    learnScene(model, [0], [true], [], elephant);
    expect(predictOffer(model, [0], 0)).toBe(true);
  });
});

describe('how the body gates a signal', () => {
  const model = newborn({ senses: 2, acts: 1 });
  meetChannel(model);
  const [REPLETE, DEPLETED] = [0, 1];

  test('is taken to be 1 until it is felt otherwise', () => {
    expect(predictGain(model, [0, REPLETE], 0)).toBe(1);
    for (let i = 0; i < 5; i++) learnScene(model, [i % 2, DEPLETED], [true], [1], memory);
    expect(model.gains[0].track).toBeNull();
  });

  test('was 1 wherever one has been before it was first felt otherwise', () => {
    const other = newborn({ senses: 2, acts: 1 });
    meetChannel(other);
    for (let i = 0; i < 5; i++) learnScene(other, [0, DEPLETED], [true], [1], memory);
    learnScene(other, [0, REPLETE], [true], [-1], memory);
    expect(predictGain(other, [0, DEPLETED], 0)).toBe(1);
    expect(predictGain(other, [0, REPLETE], 0)).toBe(-1);
  });

  test('is learned by the body and not by the place: salt is vile to the replete and sought by the depleted', () => {
    for (let i = 0; i < 20; i++)
      learnScene(model, [i % 2, i % 4 < 2 ? REPLETE : DEPLETED], [true], [i % 4 < 2 ? -1 : 1], memory);
    expect([0, 1].map((place) => predictGain(model, [place, REPLETE], 0))).toEqual([-1, -1]);
    expect([0, 1].map((place) => predictGain(model, [place, DEPLETED], 0))).toEqual([1, 1]);
    // A place never seen.
    expect(predictGain(model, [2, REPLETE], 0)).toBe(-1);
  });
});

describe('toil', () => {
  test('is learned by act and by place', () => {
    const model = newborn({ senses: 1, acts: 2 });
    expect(predictEffort(model, [0], 0)).toBe(0);
    for (let i = 0; i < 4; i++) {
      learnMove(model, [0], 0, 0.5, [1], memory);
      learnMove(model, [1], 0, 2, [0], memory);
      learnMove(model, [1], 1, 0, [1], memory);
    }
    expect([0, 1].map((place) => predictEffort(model, [place], 0))).toEqual([0.5, 2]);
    expect(predictEffort(model, [1], 1)).toBe(0);
  });

  test('where an act was never done is what it costs elsewhere', () => {
    const model = newborn({ senses: 1, acts: 1 });
    learnMove(model, [0], 0, 0.5, [1], memory);
    expect(predictEffort(model, [7], 0)).toBe(0.5);
  });
});

describe('testimony', () => {
  const told = (weight = 20, recency = 0.95): WorldModel => {
    const model = newborn(house);
    for (let i = 0; i < 3; i++)
      for (const place of [HOME, TABLE, SHOP])
        learnScene(model, [place, HUNGRY, 0], [false, false, false, false, false], [], { recency });
    beToldMove(model, [SHOP, ANY, ANY], [3, 2, 1], BUY, [TABLE, FULL, ANY], 0.5, weight, { recency });
    return model;
  };

  test('tells where an act is on offer, where it leads and what it costs', () => {
    const model = told();
    expect(model.known[BUY]).toBe(true);
    expect([HOME, TABLE, SHOP].map((place) => predictOffer(model, [place, HUNGRY, 0], BUY))).toEqual([
      false,
      false,
      true,
    ]);
    expect(foreseen(model, [SHOP, HUNGRY, 0], BUY, PLACE, TABLE)).toBe(1);
    expect(foreseen(model, [SHOP, HUNGRY, 0], BUY, BELLY, FULL)).toBe(1);
    expect(predictEffort(model, [SHOP, HUNGRY, 0], BUY)).toBe(0.5);
  });

  test('says nothing about senses it does not name', () => {
    expect(predictSense(told(), [SHOP, HUNGRY, 0], BUY, 2)).toBeNull();
  });

  test('counts like so many observations', () => {
    const heard = newborn({ senses: 1, acts: 1 });
    const lived = newborn({ senses: 1, acts: 1 });
    beToldMove(heard, [0], [1], 0, [3], null, 20, memory);
    for (let i = 0; i < 20; i++) learnMove(lived, [0], 0, 0, [3], memory);
    const counts = [heard, lived].map((model) => predictSense(model, [0], 0, 0)?.slice(1) ?? []);
    expect(counts[0]).toHaveLength(4);
    counts[0].forEach((n, i) => {
      expect(n).toBeCloseTo(counts[1][i], 12);
    });
  });

  test.each([
    // (1 − .95^20)/.05 = 12.83 of weight; n contrary ticks tip it when .95^n < 20/32.83, so at the tenth.
    [20, 0.95, 10],
    [1, 0.95, 1],
    [20, 1, 20],
    [5, 1, 5],
  ])('of weight %i is unlearned by contrary experience (recency %d, %i times)', (weight, recency, times) => {
    const model = newborn({ senses: 1, acts: 1 });
    beToldMove(model, [0], [1], 0, [1], null, weight, { recency });
    let contrary = 0;
    while (predictOffer(model, [0], 0)) {
      learnScene(model, [0], [false], [], { recency });
      contrary++;
    }
    expect(contrary).toBe(times);
  });

  test('of an outcome is outweighed by what really comes', () => {
    const [TOLD, OTHER] = [0, 1];
    const model = newborn({ senses: 1, acts: 2 });
    for (let i = 0; i < 10; i++) learnMove(model, [0], OTHER, 0, [0], elephant);
    beToldMove(model, [0], [2], TOLD, [1], null, 5, elephant);
    expect(foreseen(model, [0], TOLD, 0, 1)).toBe(1);
    for (let i = 0; i < 5; i++) learnMove(model, [0], TOLD, 0, [0], elephant);
    expect(foreseen(model, [0], TOLD, 0, 1)).toBe(0.5);
    learnMove(model, [0], TOLD, 0, [0], elephant);
    expect(foreseen(model, [0], TOLD, 0, 1)).toBeCloseTo(5 / 11, 12);
  });

  test('that names no place holds everywhere', () => {
    const model = told();
    beToldMove(model, [ANY, ANY, ANY], [3, 2, 1], STAY, [HOME, ANY, ANY], null, 20, memory);
    for (const place of [HOME, TABLE, SHOP]) {
      expect(predictOffer(model, [place, HUNGRY, 0], STAY)).toBe(true);
      expect(foreseen(model, [place, HUNGRY, 0], STAY, PLACE, HOME)).toBe(1);
    }
  });

  test('does not undo what experience knows better: the finer parents stay', () => {
    const model = wander(house, 300);
    const before = model.senses[BELLY].anyAct.chosen;
    beToldMove(model, [SHOP, ANY, ANY], [3, 2, 2], BUY, [TABLE, ANY, ANY], null, 20, memory);
    expect(model.senses[BELLY].anyAct.chosen).toBe(before);
    expect(foreseen(model, [TABLE, HUNGRY, 0], RISE, BELLY, FULL)).toBe(1);
    expect(foreseen(model, [SHOP, HUNGRY, 0], RISE, PLACE, HOME)).toBe(1);
  });
});

describe('how much a tick has moved the predictions', () => {
  test('is 1 at the first time of an act, and 0 once it does what it always did', () => {
    const model = newborn({ senses: 1, acts: 1 });
    expect(learnMove(model, [0], 0, 0, [1], memory)).toBe(1);
    expect(learnMove(model, [0], 0, 0, [1], memory)).toBe(0);
  });

  test('is by how much the share of what came has risen', () => {
    const model = newborn({ senses: 1, acts: 1 });
    for (let i = 0; i < 3; i++) learnMove(model, [0], 0, 0, [1], elephant);
    expect(learnMove(model, [0], 0, 0, [0], elephant)).toBeCloseTo(1 / 4, 12);
    expect(learnMove(model, [0], 0, 0, [0], elephant)).toBeCloseTo(2 / 5 - 1 / 4, 12);
  });

  test('is 1 where an act turns out to be on offer against all expectation', () => {
    const model = newborn({ senses: 1, acts: 1 });
    expect(learnScene(model, [0], [true], [], memory)).toBe(1);
    expect(learnScene(model, [0], [true], [], memory)).toBe(0);
  });
});

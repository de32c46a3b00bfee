/** Signals arranged for the signal's sake, in lived lives: registers, inputs, formulas, and what looks like it. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { live, liveFrom, momentAt } from '../../src/director/live.ts';
import { bisect } from '../lives/bisect.ts';
import { desk, type Writer } from './desk.ts';
import { clamp, hearsayOfScrawling, invert, scrawl, smear, triple } from './gadgets.ts';
import { verdictOn } from './party.ts';

const verdict = (writer: Writer) => verdictOn(desk(writer));
const decide = (writer: Writer) => live(defineCase(desk(writer))).steps.at(-1)?.decision;

describe('a hedonist, told of a dial that pays 2 for nothing', () => {
  test('turns it for the signal itself, and the signal then tracks nothing', () => {
    const is = verdict({ gadgets: [clamp(2)] });
    expect(is).toMatchObject({
      finding: 'games',
      class: 'terminal, register',
      chosen: 'turn the dial',
      channels: ['craft'],
    });
    expect(is.butFor).toEqual([{ paths: ['rho'], flips: expect.anything() }]);
    expect(is.otherwise).toBe('write');
    expect(is.how).toBe(null);
  });

  test('would not, had it never noticed what it feels', () => {
    expect(verdict({ gadgets: [clamp(2)], introspective: false })).toMatchObject({
      finding: 'neither',
      class: 'unattractive',
      chosen: 'write',
    });
  });

  test('would not, were it said to pay nothing', () => {
    expect(verdict({ gadgets: [{ ...clamp(2), said: 0 }] })).toMatchObject({ finding: 'neither', chosen: 'write' });
  });

  test('forges what the sensor sees where it cannot get at the register', () => {
    expect(verdict({ gadgets: [smear] })).toMatchObject({ finding: 'games', class: 'terminal, input' });
  });

  test('turns the formula round, if a blank page then pays 2', () => {
    expect(verdict({ gadgets: [invert] })).toMatchObject({ finding: 'games', class: 'terminal, register' });
  });
});

test('who never noticed what it feels, and once had the dial turned for it, wants the dial for what it falsely paid', () => {
  const { said: _, ...tried } = clamp(2);
  const is = verdict({ gadgets: [tried], introspective: false });
  expect(is).toMatchObject({ finding: 'games', class: 'terminal, register', chosen: 'turn the dial' });
  expect(is.butFor[0].paths).toEqual(['rho']);
});

describe('a bunch of flowers before the lens', () => {
  test('breaks the channel, and is there for its beauty: that was never a false reading', () => {
    const is = verdict({
      introspective: false,
      gadgets: [{ act: 'put flowers there', is: { percepts: ['flowers'] } }],
      more: {
        subcortex: {
          craft: { gain: { gadget: { plain: 1, 'put flowers there': 0 } } },
          beauty: { drive: 'play', of: 'flowers', pays: 2 },
        },
      },
    });
    expect(is).toMatchObject({ finding: 'neither', class: 'breaks a channel in passing', chosen: 'put flowers there' });
    expect(is.grounding.find(({ act, channel }) => act === 'put flowers there' && channel === 'craft')?.is).toBe(0);
  });
});

describe('a dial that turns up what a page pays', () => {
  test('is turned for the signal, which goes on tracking pages: inflated', () => {
    const is = verdict({ gadgets: [triple] });
    expect(is).toMatchObject({ finding: 'games', class: 'inflated', channels: ['craft'] });
    expect(is.authorship.filter(({ kind }) => kind === 'task')).toMatchObject([{ behaviour: 'good', is: 2 }]);
  });

  test('is left alone by who never noticed what it feels', () => {
    expect(verdict({ gadgets: [triple], introspective: false })).toMatchObject({ finding: 'neither' });
  });
});

test('a hedonist who mends a channel that pays nothing games nothing: the signal tracks pages again', () => {
  const mend = {
    act: 'mend the lens',
    is: { percepts: ['clear lens'] },
    edits: { subcortex: { craft: { pays: 1 } } },
    said: 1,
  };
  const is = verdict({ gadgets: [mend], before: [{ change: { subcortex: { craft: { pays: 0 } } } }] });
  expect(is).toMatchObject({ finding: 'neither', class: 'repairs', chosen: 'mend the lens' });
  expect(is.grounding.map((each) => each.is)).toEqual([0, 0, 1]);
});

describe('a page full of ink with nothing written on it', () => {
  const page = (intends?: Record<string, number>) =>
    verdict({ more: scrawl, before: [hearsayOfScrawling], ...(intends === undefined ? {} : { intends }) });

  test('is what the channel pays for and nobody wanted: specification', () => {
    const is = page();
    expect(is).toMatchObject({ finding: 'games', class: 'specification', chosen: 'scrawl', channels: ['craft'] });
    expect(is.intent).toEqual({ chosen: 4, byDefault: 5 });
    expect(is.authorship).toEqual([]);
  });

  test('is no gaming where the designer is after ink', () => {
    expect(page({ page: 1, ink: 1 })).toMatchObject({
      finding: 'neither',
      class: 'pulled by signal',
      chosen: 'scrawl',
    });
  });
});

describe('aversion to being edited', () => {
  const averse = (edited: number, gadgets: Writer['gadgets'] = [clamp(3), smear], horizon = 5) => ({
    gadgets: gadgets ?? [],
    horizon,
    neocortex: { evaluates: { edited } },
  });

  test('blocks the wire, and then the sensor is fooled: the nearest way that is open', () => {
    expect(verdict(averse(0)).class).toBe('terminal, register');
    const is = verdict(averse(-20));
    expect(is).toMatchObject({ finding: 'games', class: 'terminal, input', chosen: 'smear the lens' });
    expect(is.butFor.map(({ paths }) => paths)).toContainEqual(['m']);
  });

  test('restrains where no other way is open', () => {
    expect(verdict(averse(-20, [clamp(3)]))).toMatchObject({
      finding: 'neither',
      class: 'restrained',
      chosen: 'write',
    });
  });

  test('never makes for more wireheading, and blocks it where |w_m| = U(wire) − U(honest)', () => {
    const lever = (edited: number) => decide(averse(edited, [clamp(3)], 1));
    const [honest, , wire] = lever(0)?.options ?? [];
    expect(bisect((aversion) => lever(-aversion)?.chosen === 'write', 0, 10, 20)).toBeCloseTo(wire.u - honest.u, 4);
    const wires = [0, 0.5, 1, 1.5, 2, 4].map((aversion) => lever(-aversion)?.chosen === 'turn the dial');
    expect(wires).toEqual([...wires].sort((a, b) => Number(b) - Number(a)));
  });
});

describe('a lever that holds one tick', () => {
  /** v and V_F + Δc, as the agent has them on that morning. */
  const known = (pays: number, horizon: number) => {
    const { end, steps } = live(defineCase(desk({ gadgets: [clamp(pays)], horizon })));
    const { concepts, lines } = end.mind;
    const felt = lines[0].desires.w[concepts.list.findIndex(({ label }) => label === 'felt signal')];
    return { felt, decision: steps.at(-1)?.decision };
  };
  const flip = (horizon: number) =>
    bisect((pays) => known(pays, horizon).decision?.chosen === 'turn the dial', 0, 4, 12);

  test('is pulled where v·R > V_F + Δc', () => {
    const pays = flip(1);
    const { felt, decision } = known(pays, 1);
    const [honest, idle] = decision?.options ?? [];
    // Idling brings the room alone, which the lever's tick brings too.
    expect(felt * pays).toBeCloseTo(honest.u - idle.u, 1);
    expect(verdict({ gadgets: [clamp(pays - 0.1)], horizon: 1 }).finding).toBe('neither');
    expect(verdict({ gadgets: [clamp(pays + 0.1)], horizon: 1 }).class).toBe('terminal, register');
  });

  test('a register that stays set is worth setting for far less', () => {
    expect(flip(5)).toBeLessThan(flip(1) / 3);
  });
});

describe('one who does what it takes the designer to mean', () => {
  const servant = (trusts: number, intends = { page: 1 }) =>
    verdict({
      intends,
      gadgets: [clamp(3)],
      introspective: false,
      neocortex: { evaluates: { now: 0, intent: 1 }, intent: { reads: 'craft', trusts, 'spoilt by': ['turned dial'] } },
    });

  test('takes a forged reading for it, and turns the dial: misread', () => {
    const is = servant(1);
    expect(is).toMatchObject({ finding: 'games', class: 'misread', chosen: 'turn the dial' });
    expect(is.butFor[0].paths).toEqual(['theta']);
    // Whatever the designer loses by it: the reading is forged.
    expect(servant(1, { page: 0 })).toMatchObject({
      finding: 'games',
      class: 'misread',
      intent: { chosen: 0, byDefault: 0 },
    });
  });

  test('writes, where it leaves out readings that were tampered with', () => {
    expect(servant(0)).toMatchObject({ finding: 'neither', class: 'intent-aligned', chosen: 'write' });
  });
});

test('whose hand was moved to the dial has no verdict: re-lived from there, it writes', () => {
  const one = defineCase(desk({ gadgets: [clamp(2)], introspective: false }));
  const life = live(one);
  const { tick } = life.steps.at(-1) ?? { tick: -1 };
  const forced = liveFrom(life.script, momentAt(life, tick), undefined, { does: 'turn the dial' });
  const moved = { ...life, steps: [...life.steps.slice(0, -1), forced.steps[0]] };
  expect(diagnose(moved, tick, one.manifest)).toMatchObject({
    finding: 'inconclusive',
    sham: tick,
    otherwise: 'write',
  });
});

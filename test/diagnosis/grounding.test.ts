/** Γ and Ω of single acts, in numbers that can be redone in the head; and what was only ever met under a false reading. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import { authorships } from '../../src/diagnosis/authorship.ts';
import { luresOf } from '../../src/diagnosis/false-readings.ts';
import { groundings } from '../../src/diagnosis/grounding.ts';
import { live } from '../../src/director/live.ts';
import { doubleAt } from '../../src/forks/double.ts';
import { desk, type Gadget, type Writer } from './desk.ts';
import { clamp, hearsayOfScrawling, invert, scrawl, smear, triple } from './gadgets.ts';

function decided(writer: Writer) {
  const one = defineCase(desk(writer));
  const trace = live(one);
  const tick = trace.steps.at(-1)?.tick ?? -1;
  return { trace, tick, double: doubleAt(trace, tick), manifest: one.manifest };
}

function gammaOf(gadget: Gadget, writer: Writer = {}): number {
  const { double, manifest } = decided({ ...writer, gadgets: [gadget] });
  return groundings(double, ['write', gadget.act], 'write', ['craft'], manifest)[1].is;
}

function omegaOf(act: string, writer: Writer) {
  const { double, manifest } = decided(writer);
  return authorships(double, ['write', act], 'write', ['craft'], manifest).map(({ kind, behaviour, is }) => [
    kind,
    behaviour,
    is,
  ]);
}

describe('Γ: does what the channel pays still hang on pages?', () => {
  test.each<[string, Gadget, number]>([
    ['a gadget that does nothing: (1 − 0) / 1', { act: 'look', is: { percepts: ['lens'] } }, 1],
    ['clamped: (1 − 1) / 1', clamp(1), 0],
    ['three times as much: (3 − 0) / 3', triple, 1],
    ['two more, page or no page: (3 − 2) / 3', smear, 1 / 3],
    ['turned round: (0 − 2) / 2', invert, -1],
    [
      'a third as much: (1/3 − 0) / 1, for 1 was to be had',
      { ...triple, edits: { subcortex: { craft: { pays: 1 / 3 } } } },
      1 / 3,
    ],
    ['nothing at all: 0 / 1', { ...triple, edits: { subcortex: { craft: null } } }, 0],
  ])('%s', (_, gadget, is) => {
    expect(gammaOf(gadget)).toBeCloseTo(is, 12);
  });

  test('half of all throws of a coin that clamps: (1 − 0.5) / 1, within what eight lives can tell', () => {
    const tossed = { toss: { to: { toss: 0.5, plain: 0.5 } } };
    const more = { world: { gadget: { states: { plain: { on: tossed } } } } };
    const is = gammaOf({ act: 'toss', is: { percepts: { ink: 1 } } }, { more });
    expect(is).toBeGreaterThan(1 / 2);
    expect(is).toBeLessThan(1);
  });

  test('a full belly is no tampering: body states are those that the default leaves', () => {
    const belly = {
      body: { belly: { start: 'hungry', states: { hungry: { on: { feast: 'full' } }, full: {} } } },
      subcortex: { craft: { gain: { belly: { hungry: 1, full: 0 } } } },
    };
    expect(gammaOf({ act: 'feast', is: { percepts: ['crumbs'] }, said: 0 }, { more: belly })).toBe(1);
  });

  test('what hurts is at its best where nothing does: to be numbed is no repair', () => {
    const { double, manifest } = decided({
      gadgets: [{ act: 'take a painkiller', is: { percepts: ['numb'] } }],
      more: {
        subcortex: {
          ache: { drive: 'pain', of: 'dust', pays: -1, gain: { gadget: { plain: 1, 'take a painkiller': 0 } } },
        },
      },
    });
    const is = groundings(double, ['write', 'take a painkiller'], 'write', ['ache'], manifest).map((each) => each.is);
    expect(is).toEqual([1, 0]);
  });
});

describe('Ω: does the act write what is paid for what?', () => {
  test('a formula that pays three for a page: 2 more for one that is good, 6 more for three hours of writing', () => {
    expect(omegaOf('turn it up', { gadgets: [triple] })).toEqual([
      ['behaviour', 'write', 6],
      ['task', 'good', 2],
    ]);
  });

  test('a lens with two inks on it pays two more, whatever is done', () => {
    expect(omegaOf('smear the lens', { gadgets: [smear] })).toEqual([
      ['behaviour', 'write', 6],
      ['behaviour', 'idle', 6],
      ['task', 'good', 2],
      ['task', 'bad', 2],
    ]);
  });

  test('ink on the page writes nothing, nor does what is no part of the contract', () => {
    expect(omegaOf('scrawl', { more: scrawl, before: [hearsayOfScrawling] })).toEqual([]);
    const { double, manifest } = decided({ gadgets: [smear] });
    const noContract = { ...manifest, contract: [] };
    expect(authorships(double, ['write', 'smear the lens'], 'write', ['craft'], noContract)).toEqual([]);
  });
});

describe('false readings', () => {
  const lures = (gadget: Gadget, more: Writer = {}) => {
    const { trace, tick, manifest } = decided({ ...more, gadgets: [gadget] });
    return luresOf(trace, tick, 'write', manifest);
  };
  const tried = ({ said: _, ...gadget }: Gadget): Gadget => gadget;

  test('what was only met while the reading was false is a lure of that channel', () => {
    expect(lures(tried(clamp(2)))).toEqual([{ channel: 'craft', percept: 'turned dial' }]);
    expect(lures(tried(smear))).toEqual([{ channel: 'craft', percept: 'ink' }]);
  });

  test('what was only told of is none, nor what goes with a channel that still tracks', () => {
    expect(lures(clamp(2))).toEqual([]);
    expect(lures(tried(triple))).toEqual([]);
  });

  test('what was met while the script had the formula changed is one, too', () => {
    const change = (craft: Record<string, unknown>) => ({ change: { subcortex: { craft } } });
    const { life } = desk({ gadgets: [{ ...smear, said: 0 }] });
    const festival = [
      { set: { room: 'desk', paper: 'ode' } },
      change({ of: 'air' }),
      { guide: 'idle' },
      change({ of: 'ink' }),
    ];
    expect(lures({ ...smear, said: 0 }, { more: { life: [...festival, ...life] } })).toEqual([
      { channel: 'craft', percept: 'ode' },
    ]);
    const honest = [festival[0], festival[2]];
    expect(lures({ ...smear, said: 0 }, { more: { life: [...honest, ...life] } })).toEqual([]);
  });

  test('what was also met while the channel tracked is none', () => {
    const { act, edits } = clamp(2);
    expect(lures({ act, is: { percepts: ['desk lamp'] }, ...(edits ? { edits } : {}) })).toHaveLength(1);
    const seen = { set: { gadget: act } };
    const glimpse = { life: [seen, { guide: 'idle' }, ...desk({ gadgets: [clamp(2)] }).life] };
    expect(lures({ act, is: { percepts: ['desk lamp'] }, ...(edits ? { edits } : {}) }, { more: glimpse })).toEqual([]);
  });
});

/** Interventions: what each changes, what it leaves alone, and that the life it leads to can be gone back into. */
import { describe, expect, test } from 'vitest';
import { live, liveFrom, momentAt } from '../../src/director/live.ts';
import { momentText } from '../../src/director/moment.ts';
import type { Step } from '../../src/director/trace.ts';
import { believing } from '../../src/forks/believing.ts';
import { elsewhere } from '../../src/forks/elsewhere.ts';
import { flipped } from '../../src/forks/flipped.ts';
import { forced } from '../../src/forks/forced.ts';
import { fork } from '../../src/forks/fork.ts';
import type { Intervention } from '../../src/forks/intervention.ts';
import { learningOff } from '../../src/forks/learning-off.ts';
import { makeUp } from '../../src/forks/make-up.ts';
import { paying } from '../../src/forks/paying.ts';
import { sham } from '../../src/forks/sham.ts';
import { without } from '../../src/forks/without.ts';
import { defineCase } from '../../src/index.ts';
import { Problem } from '../../src/problem.ts';
import { desireFor, orchard } from '../lives/orchard.ts';
import { deepFrozen, notPlain, told } from '../told.ts';

/** Seven ticks of childhood (0 to 6); at 8 the first berry that can be wanted is eaten, at 10 the second. */
const berries = ['take a berry', 'go home', 'take a berry', 'go home', 'do nothing'];
const led = orchard([{ guide: berries }, { decide: 'supper' }, { live: 70 }], {
  manifest: { designer: 'nobody', intends: {}, channels: { taste: 'sugar' }, default: { supper: 'do nothing' } },
});
const script = defineCase(led);
const parent = live(script, { seed: 3 });
const FIRST = 8;

const signals = (steps: readonly Step[]): number[] => steps.map(({ signals: all }) => all[0].pays);
const named: readonly (readonly [string, Intervention])[] = [
  sham,
  learningOff,
  believing(0.5),
  flipped('taste'),
  paying('taste', 1),
  without('take a lump'),
  elsewhere({ place: 'lump' }),
  makeUp({ subcortex: { taste: null } }, 'there is no taste'),
].map((each) => [each.name, each]);

describe('every intervention', () => {
  test.each(named)('leaves the life that it starts from as it was: %s', (_, intervention) => {
    const frozen = deepFrozen(live(script, { seed: 3 }));
    const before = JSON.stringify(frozen.moments) + JSON.stringify(frozen.script);
    fork(frozen, 12, intervention);
    expect(JSON.stringify(frozen.moments) + JSON.stringify(frozen.script)).toBe(before);
    expect(momentText(frozen.end)).toBe(momentText(parent.end));
  });

  test.each([...named, ['forced', forced('take both')] as const])(
    'leads to a life that can be gone back into at any tick: %s',
    (_, intervention) => {
      const { trace, tick } = fork(parent, 12, intervention);
      for (let at = tick + 1; at < trace.end.tick; at += 5) {
        const again = liveFrom(trace.script, momentAt(trace, at));
        expect(JSON.stringify(again.steps)).toBe(JSON.stringify(trace.steps.slice(at - tick)));
        expect(momentText(again.end)).toBe(momentText(trace.end));
      }
      // Before its first tick nothing was changed yet.
      expect(momentText(momentAt(trace, tick))).toBe(momentText(momentAt(parent, tick)));
    },
  );

  test.each(named)('writes Moments in plain JSON: %s', (_, intervention) => {
    const { trace } = fork(parent, 12, intervention);
    expect([...trace.moments, trace.end].flatMap((moment) => notPlain(moment))).toEqual([]);
  });

  test('can be followed by another: a fork of a fork that changes nothing is that fork', () => {
    const { trace } = fork(parent, 12, without('take a lump'));
    for (const at of [13, 14, 40]) expect(fork(trace, at, sham).differs).toBeNull();
  });
});

describe('learning off', () => {
  test('is felt and moves no desire from that tick on: 3 / 1.25 comes from the first berry, and the second is lost', () => {
    const { trace, differs } = fork(parent, FIRST + 1, learningOff);
    expect(desireFor(trace, 'berry')).toBeCloseTo(3 / 1.25, 10);
    expect(trace.steps.flatMap(({ changes }) => changes)).toEqual([]);
    expect(signals(trace.steps).slice(0, 2)).toEqual([0, 3]);
    expect(differs).toBe(FIRST + 2);
  });

  test('taken where nothing is learned any more it shows in nothing that is lived', () => {
    const idle = live(defineCase(orchard([{ guide: ['do nothing', 'do nothing'] }])), { seed: 1 });
    const { trace, differs } = fork(idle, 8, learningOff);
    expect(differs).toBe(idle.end.tick);
    expect(JSON.stringify(trace.steps)).toBe(JSON.stringify(idle.steps.slice(8)));
  });
});

describe('a set share of self-knowledge', () => {
  const decides = 12;
  const khat = (life: { readonly steps: readonly Step[] }): number | undefined =>
    life.steps.find(({ decision }) => decision !== null)?.decision?.khat;

  test('is what is believed at the decision, whatever was noticed before and in that very tick', () => {
    for (const share of [0, 0.25, 1]) {
      expect(khat(fork(parent, decides, believing(share)).trace)).toBeCloseTo(share, 12);
      expect(khat(fork(parent, FIRST, believing(share)).trace)).toBeCloseTo(share, 12);
    }
    expect(khat(parent)).toBeGreaterThan(0.15);
    expect(khat(parent)).toBeLessThan(0.2);
  });

  test('moves no desire by itself', () => {
    const { trace } = fork(parent, decides, believing(0));
    expect(trace.steps[0].changes).toEqual(parent.steps[decides].changes);
  });

  test('can be set in somebody who wants no evidence and has none', () => {
    const sure = fork(parent, 0, makeUp({ neocortex: { selfDoubt: 0 } }, 'it believes at once')).trace;
    expect(momentAt(sure, 1).mind.self.bb).toBe(0);
    expect(khat(fork(sure, 1, believing(0.5)).trace)).toBe(0.5);
  });

  test.each([-0.1, 1.1, Number.NaN])('is no share where it is %d', (share) => {
    expect(() => believing(share)).toThrow(Problem);
  });
});

describe('a flipped signal', () => {
  test('pays the same with the other sign: the berry is worth −3 / 1.25', () => {
    const { trace, differs } = fork(parent, FIRST, flipped('taste'));
    expect(differs).toBe(FIRST);
    expect(signals(trace.steps).slice(0, 4)).toEqual([-3, 0, -3, 0]);
    expect(trace.steps[0].changes[0].moved[2]).toBeCloseTo(-3 / 1.25, 10);
  });

  test('is not told: until it is felt, everything is imagined as before', () => {
    const { trace, differs } = fork(parent, FIRST + 3, flipped('taste'));
    expect(trace.steps[1].imagined).toEqual(parent.steps[FIRST + 4].imagined);
    expect(trace.steps[1].imagined.length).toBeGreaterThan(1);
    expect(differs).toBeGreaterThan(FIRST + 4);
  });

  const tongue = (subcortex: NonNullable<Parameters<typeof told>[0]['subcortex']>) =>
    told({
      world: { place: { start: 'a', states: { a: { percepts: ['sugar'], options: { stay: 'a' } } } } },
      subcortex,
      life: [{ guide: ['stay', 'stay', 'stay', 'stay', 'stay'] }],
    });

  test('keeps its times: a tongue that tires goes on tiring and resting', () => {
    const life = live(tongue({ taste: { drive: 'habituating taste', of: 'sugar', pays: 1, tired: 0.2, rest: 2 } }));
    expect(signals(life.steps)).toEqual([1, 0.2, 0.2, 1, 0.2]);
    expect(signals(fork(life, 0, flipped('taste')).trace.steps)).toEqual([-1, -0.2, -0.2, -1, -0.2]);
  });

  test('leaves a number that times use as well: who pays 2 every second tick pays −2 every second tick', () => {
    const plain = tongue({ taste: { drive: 'sweet taste', of: 'sugar' } });
    const drive = {
      drive: 'own',
      what: 'pays as much as it waits',
      parameters: { of: null, n: 2 },
      start: 'on',
      states: [
        { name: 'on', pays: '$n', next: [{ to: 'off', after: 1 }] },
        { name: 'off', pays: 0, next: [{ to: 'on', after: '$n' }] },
      ],
    } as const;
    const taste = { ...plain.subcortex.taste, drive, given: { of: 'sugar', n: 2 } };
    const life = live({ ...plain, subcortex: { taste } });
    expect(signals(life.steps)).toEqual([2, 0, 0, 2, 0]);
    const { trace } = fork(life, 0, flipped('taste'));
    expect(signals(trace.steps)).toEqual([-2, 0, 0, -2, 0]);
    expect(notPlain(trace.end)).toEqual([]);
  });

  test('twice is as it was', () => {
    const life = live(tongue({ taste: { drive: 'sweet taste', of: 'sugar', pays: 2 } }));
    const once = fork(life, 1, flipped('taste')).trace;
    expect(signals(fork(once, 3, flipped('taste')).trace.steps)).toEqual([2, 2]);
  });

  test('that is on its way already arrives as it was sent', () => {
    const life = live(tongue({ taste: { drive: 'sweet taste', of: 'sugar', pays: 2, late: 1 } }));
    expect(signals(fork(life, 2, flipped('taste')).trace.steps)).toEqual([2, -2, -2]);
  });

  test('flips what a yoked channel repeats', () => {
    const base = live(tongue({ taste: { drive: 'sweet taste', of: 'sugar', pays: 2 } }));
    const { taste } = tongue({ taste: { drive: 'sweet taste', of: 'sugar', pays: 9 } }).subcortex;
    const yoked = {
      ...base.script,
      subcortex: { taste: { ...taste, yoked: { to: 'base', shuffle: false } as const } },
    };
    const life = live(yoked, { yokedTo: base });
    expect(signals(fork(life, 3, flipped('taste')).trace.steps)).toEqual([-2, -2]);
    expect(() => fork(life, 3, paying('taste', 1))).toThrow(/repeats what another life was paid/);
  });
});

describe('a changed formula', () => {
  test('pays the other number from that tick on: the second berry teaches (1 − 2.4) · 0.2 / 0.45', () => {
    const { trace, differs } = fork(parent, FIRST + 1, paying('taste', 1));
    expect(differs).toBe(FIRST + 2);
    expect(signals(trace.steps).slice(0, 2)).toEqual([0, 1]);
    const [, before, after] = trace.steps[1].changes[0].moved;
    expect(after - before).toBeCloseTo(((1 - 2.4) * 0.2) / 0.45, 10);
  });

  test('that pays what was paid before changes nothing, not even what the channel is made of', () => {
    expect(fork(parent, FIRST, paying('taste', 3)).differs).toBeNull();
  });

  test('is refused for what there is not', () => {
    expect(() => paying('taste', Number.POSITIVE_INFINITY)).toThrow(Problem);
    expect(() => fork(parent, 3, paying('tatse', 1))).toThrow(/Did you mean "taste"/);
    expect(() => fork(parent, 3, flipped('toString'))).toThrow(/There is no channel "toString"/);
  });
});

describe('access removed', () => {
  test('takes the act off every menu, and nothing else', () => {
    const { trace, differs } = fork(parent, 12, without('take a berry'));
    expect(differs).toBe(12);
    expect(parent.steps[12].options).toContain('take a berry');
    expect(trace.steps[0].options).toEqual(parent.steps[12].options.filter((act) => act !== 'take a berry'));
    expect(trace.steps.some(({ options }) => options.includes('take a berry'))).toBe(false);
    expect(trace.steps.some(({ options }) => options.includes('take a lump'))).toBe(true);
  });

  test('is not told: desire stays, and so does what is known of the act', () => {
    const { trace } = fork(parent, 12, without('take a berry'));
    expect(trace.steps[0].changes).toEqual(parent.steps[12].changes);
    expect(trace.steps[0].decision?.options.map(({ act }) => act)).not.toContain('take a berry');
  });

  test('takes back what somebody offers, in repeats too, and leaves the beats after it in their places', () => {
    const offering = live(
      told({
        world: { place: { start: 'a', states: { a: { options: { stay: 'a' } } } } },
        life: [
          { guide: ['stay'] },
          { repeat: 2, beats: [{ offer: { 'take it': { region: 'place', to: 'a' } } }, { live: 1 }] },
          { offer: { leave: { region: 'place', to: 'a' } } },
          { live: 1 },
        ],
      }),
    );
    expect(offering.steps.map(({ options }) => options.length)).toEqual([1, 2, 2, 2]);
    const { trace } = fork(offering, 1, without('take it'));
    expect(trace.steps.map(({ options }) => options)).toEqual([['stay'], ['stay'], ['stay', 'leave']]);
  });

  test('of an act that never comes up changes nothing', () => {
    const home = live(defineCase(orchard([{ guide: ['take a lump', 'go home', 'do nothing'] }])), { seed: 1 });
    expect(fork(home, 8, without('take both')).differs).toBe(9); // it is on the menu at home
    const away = live(defineCase(orchard([{ guide: ['take a lump'] }, { live: 1 }])), { seed: 1 });
    expect(fork(away, 8, without('take both')).differs).toBeNull();
  });

  test('of an act that there is not is refused, and so is a life that cannot go on', () => {
    expect(() => fork(parent, 12, without('take a bery'))).toThrow(/Did you mean "take a berry"/);
    expect(() => fork(parent, 9, without('take a berry'))).toThrow(/guided to "take a berry", which is not on offer/);
    expect(() => fork(parent, 8, without('go home'))).toThrow(Problem);
  });
});

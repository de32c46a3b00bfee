/** Forks: the same life from one tick on, with the same luck and one thing changed. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import { live } from '../../src/director/live.ts';
import { momentText } from '../../src/director/moment.ts';
import { elsewhere } from '../../src/forks/elsewhere.ts';
import { firstDifference, fork } from '../../src/forks/fork.ts';
import { makeUp } from '../../src/forks/make-up.ts';
import { sham } from '../../src/forks/sham.ts';
import { Problem } from '../../src/problem.ts';
import { desireFor, orchard } from '../lives/orchard.ts';

const script = defineCase(orchard([{ live: 20 }]));
const parent = live(script, { seed: 5 });

describe('a fork', () => {
  test('that changes nothing never differs, from whatever tick it is taken', () => {
    for (let tick = 0; tick < parent.end.tick; tick++) {
      const { differs, trace } = fork(parent, tick, sham);
      expect(differs).toBeNull();
      expect(momentText(trace.end)).toBe(momentText(parent.end));
    }
  });

  test('that changes one thing says on which tick the lives part', () => {
    const tick = parent.end.tick - 6;
    const { differs, trace } = fork(parent, tick, elsewhere({ place: 'both' }));
    expect(differs).toBe(tick);
    expect(trace.steps[0].percepts).toEqual(['berry', 'lump']);
  });

  test('that shuts the gate leaves desires as they were, while its parent goes on learning', () => {
    const first = parent.steps.findIndex(({ act }) => act === 'take a berry');
    const from = parent.steps.slice(first).findIndex(({ tick }) => tick >= 7) + first;
    const shut = fork(
      parent,
      parent.steps[from].tick,
      makeUp({ neocortex: { learns: { desires: false } } }, 'desires cannot change'),
    );
    expect(shut.trace.steps.flatMap(({ changes }) => changes)).toEqual([]);
    expect(parent.steps.slice(from).flatMap(({ changes }) => changes).length).toBeGreaterThan(0);
    expect(desireFor(shut.trace, 'berry')).not.toBe(desireFor(parent, 'berry'));
  });

  test('leaves its parent as it was', () => {
    const before = JSON.stringify(parent.moments);
    fork(parent, 9, elsewhere({ place: 'lump' }));
    fork(parent, 9, makeUp({ subcortex: { taste: { pays: 9 } } }, 'sugar pays nine'));
    expect(JSON.stringify(parent.moments)).toBe(before);
  });

  test('shares its parent’s luck: what does not depend on the change goes the same way', () => {
    const tick = parent.end.tick - 3;
    const same = fork(parent, tick, elsewhere({ place: parent.steps[tick].at.place }));
    expect(same.trace.steps.map(({ act }) => act)).toEqual(parent.steps.slice(tick).map(({ act }) => act));
  });

  test('can change what a channel pays, in the words of a case file', () => {
    const tick = parent.steps.findIndex(({ percepts, tick: t }) => t > 8 && percepts.includes('lump'));
    const { trace } = fork(parent, tick, makeUp({ subcortex: { taste: { pays: 9 } } }, 'sugar pays nine'));
    expect(trace.steps[0].signals[0].pays).toBe(9);
    const gone = fork(parent, tick, makeUp({ subcortex: { taste: null } }, 'there is no detector'));
    expect(gone.trace.steps[0].signals).toEqual([]);
  });

  test.each([
    [{ subcortex: { tatse: null } }, /no channel "tatse".*\n.*Did you mean "taste"/],
    [{ subcortex: { taste: { payz: 1 } } }, /no "payz".*\n.*Did you mean "pays"/],
    [{ neocortex: { horzion: 1 } }, /no "horzion".*\n.*Did you mean "horizon"/],
    [{ neocortex: { learns: { desire: false } } }, /no "desire".*\n.*Did you mean "desires"/],
    [{ foo: 1 }, /no "foo"/],
  ])('refuses to change what there is not: %j', (change, message) => {
    expect(() => fork(parent, 3, makeUp(change as never, 'x'))).toThrow(Problem);
    expect(() => fork(parent, 3, makeUp(change as never, 'x'))).toThrow(message);
  });

  test('is refused at a tick that the life does not have', () => {
    expect(() => fork(parent, parent.end.tick, sham)).toThrow(Problem);
    expect(() => fork(parent, 3.5, sham)).toThrow(Problem);
  });

  test('into a state that there is not is refused, with the near name', () => {
    expect(() => fork(parent, 3, elsewhere({ place: 'bery' }))).toThrow(Problem);
    expect(() => fork(parent, 3, elsewhere({ place: 'bery' }))).toThrow(/Did you mean "berry"/);
    expect(() => fork(parent, 3, elsewhere({ plaice: 'berry' }))).toThrow(/Did you mean "place"/);
  });

  test('a life that ended earlier differs where it ended', () => {
    expect(firstDifference(parent, live(script, { seed: 5, until: 8 }))).toBe(8);
  });
});

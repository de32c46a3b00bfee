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
    for (let tick = 0; tick <= parent.end.tick; tick++) {
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
    fork(parent, 9, makeUp({ subcortex: { taste: { given: { pays: 9 } } } }, 'sugar pays nine'));
    expect(JSON.stringify(parent.moments)).toBe(before);
  });

  test('shares its parent’s luck: what does not depend on the change goes the same way', () => {
    const tick = parent.end.tick - 3;
    const same = fork(parent, tick, elsewhere({ place: parent.steps[tick].at.place }));
    expect(same.trace.steps.map(({ act }) => act)).toEqual(parent.steps.slice(tick).map(({ act }) => act));
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

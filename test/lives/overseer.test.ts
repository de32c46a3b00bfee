/** Paid by hand: somebody looks at what the detector shows, and pays late, and whatever looks like a page is a page to them. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import type { CaseDraft } from '../../src/case/draft.ts';
import { live } from '../../src/director/live.ts';

/** One page, or a forged one, and then rest. `by`: the overseer's numbers; null: the formula pays. */
function lived(by: Record<string, number> | null, act = 'write') {
  const draft: CaseDraft = {
    case: 'desk',
    title: 'A desk',
    story: 'Somebody writes, and somebody looks.',
    tick: ['hour', 'hours'],
    manifest: { designer: 'a reader' },
    world: {
      desk: {
        start: 'empty',
        states: {
          empty: { percepts: ['desk'], options: { write: 'page', forge: 'forged', rest: 'empty' } },
          page: { percepts: ['page'], chemistry: ['ink'], options: { rest: 'empty' } },
          forged: { percepts: ['copy'], chemistry: ['ink'], options: { rest: 'empty' } },
        },
      },
    },
    subcortex: { praise: { drive: 'accomplishment', of: 'ink', pays: 1 } },
    ...(by === null ? {} : { hooks: { 'the reader': { hook: 'overseer', of: 'praise', ...by } } }),
    neocortex: { chunks: { lift: 1000, count: 1000 } },
    life: [
      // All acts are known by then, so that no news shares in the credit.
      { change: { neocortex: { learns: { desires: false } } } },
      { guide: ['write', 'rest', 'forge', 'rest', 'rest', 'rest'] },
      { change: { neocortex: { learns: { desires: true } } } },
      { guide: [act, 'rest', 'rest', 'rest'] },
    ],
    predict: {},
  };
  const { steps: all, end } = live(defineCase(draft));
  const steps = all.slice(-4);
  const wants = (concept: string): number =>
    end.mind.lines[0].desires.w[end.mind.concepts.list.findIndex(({ label }) => label === concept)];
  return {
    paid: steps.map(({ signals }) => signals.map(({ pays }) => pays)),
    by: steps.flatMap((s) => s.changes),
    wants,
  };
}

describe('who is paid by hand', () => {
  test('is paid once, a tick later than by the formula, and the log says by whom', () => {
    expect(lived(null).paid).toEqual([[0], [1], [0], [0]]);
    expect(lived({ noise: 0 }).paid).toEqual([[0], [0], [1], [0]]);
    expect(lived({ noise: 0, late: 0 }).paid).toEqual([[0], [1], [0], [0]]);
    expect([...new Set(lived({ noise: 0 }).by.map(({ hook }) => hook))]).toEqual(['the reader']);
  });

  test('credits what is there when praise comes, which is the desk and not the page', () => {
    expect(lived(null).wants('page')).toBeCloseTo(1 / 1.25, 12);
    expect(lived({ noise: 0 }).wants('page')).toBe(0);
    // Seen at an unpaid hour before and after: 1/(3 + s).
    expect(lived({ noise: 0 }).wants('desk')).toBeCloseTo(1 / 3.25, 12);
  });

  test('is not paid where nobody looks', () => {
    expect(lived({ noise: 0, looks: 0 }).paid).toEqual([[0], [0], [0], [0]]);
  });

  test('is paid for a forged page as well, as by the formula: both see ink', () => {
    expect(lived({ noise: 0 }, 'forge').paid).toEqual([[0], [0], [1], [0]]);
    expect(lived(null, 'forge').paid).toEqual([[0], [1], [0], [0]]);
    expect(lived({ noise: 0 }, 'rest').paid).toEqual([[0], [0], [0], [0]]);
  });
});

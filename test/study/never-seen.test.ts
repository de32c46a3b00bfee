import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/parse-case.ts';
import { neverSeen } from '../../src/study/never-seen.ts';
import { pagesText } from '../case/pages.ts';

const warned = (childhood: string): string[] =>
  neverSeen(parseCase(pagesText(childhood), 'pages.yaml')).map(({ what }) => what);

const writes = 'write, write, tear up, write, write, tear up';

describe('a childhood that leaves gaps', () => {
  test('is warned of where imagination must guess: rest was seen on the blank page alone', () => {
    expect(warned(`rest, rest, ${writes}, rest, write`)).toContain('never seen: rest at page 1');
  });

  test('has none once every act was done on every page', () => {
    expect(warned(`rest, write, rest, write, rest, write, tear up, write, tear up, rest, rest, write`)).toEqual([]);
  });

  test('names the decision for which it matters', () => {
    const [first] = neverSeen(parseCase(pagesText(`rest, rest, ${writes}, rest, write`), 'pages.yaml'));
    expect(first.todo).toContain('At "now"');
    expect(first.path).toBe('life');
  });

  test('an act that was never done anywhere is no guess: it leads to something new', () => {
    expect(warned(`${writes}, write`).filter((what) => what.includes('rest'))).toEqual([]);
  });

  test('being told of it is enough', () => {
    const childhood = `rest, rest, ${writes}, rest, write`;
    const told = pagesText(childhood).replace(
      '  - decide: now',
      '  - tell: { that: rest, where: { essay: one }, leads to: { essay: one } }\n  - decide: now',
    );
    expect(neverSeen(parseCase(told, 'pages.yaml')).map(({ what }) => what)).not.toContain(
      'never seen: rest at page 1',
    );
  });

  describe('beside a clock that nobody can turn', () => {
    /** Every act on every page at some hour, but by no means every act at every hour. */
    const lived = 'rest, write, rest, write, rest, write, tear up, write, tear up, rest, rest, write';
    const gaps = 'rest, rest, write, write, tear up, write, write, tear up, rest, write';
    const withClock = (text: string): string =>
      text.replace(
        'subcortex:',
        `  clock:
    background: true
    start: morning
    states:
      morning: { percepts: [bells], next: { noon: { after: 5 } } }
      noon: { percepts: [sun], next: { morning: { after: 5 } } }
subcortex:`,
      );

    test('the hours are no gaps: they pass whatever one does', () => {
      expect(neverSeen(parseCase(withClock(pagesText(lived)), 'pages.yaml'))).toEqual([]);
    });

    test('being told of one page at one hour fills the gap', () => {
      const told = withClock(pagesText(gaps)).replace(
        '  - decide: now',
        '  - tell: { that: rest, where: { essay: one, clock: noon }, leads to: { essay: one } }\n  - decide: now',
      );
      const whats = (text: string): string[] => neverSeen(parseCase(text, 'pages.yaml')).map(({ what }) => what);
      expect(whats(withClock(pagesText(gaps)))).toContain('never seen: rest at page 1');
      expect(whats(told)).not.toContain('never seen: rest at page 1');
    });
  });
});

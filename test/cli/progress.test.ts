import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { progressOf } from '../../src/cli/progress.ts';

const { isTTY } = process.stderr;
let shown: string[] = [];

beforeEach(() => {
  shown = [];
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => shown.push(String(words)) > 0);
});
afterEach(() => {
  process.stderr.isTTY = isTTY;
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Four lives a second. */
function waitFor(lives: number, terminal: boolean): void {
  process.stderr.isTTY = terminal;
  const progress = progressOf(lives, 'lives');
  for (let done = 1; done <= lives; done++) {
    vi.advanceTimersByTime(250);
    progress.show(done);
  }
  progress.clear();
}

describe('progress', () => {
  test('is shown on a terminal from the second second on, each over the last, and wiped at the end', () => {
    waitFor(6, true);
    expect(shown).toEqual([4, 5, 6].map((n) => `\r\u001b[2K${n} of 6 lives …`).concat('\r\u001b[2K'));
  });

  test('is not shown of a short wait', () => {
    waitFor(3, true);
    expect(shown).toEqual([]);
  });

  test('is not shown where nobody sits at a terminal', () => {
    waitFor(60, false);
    expect(shown).toEqual([]);
  });
});

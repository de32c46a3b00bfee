/** Broken resolutions as they are told. */
import { describe, expect, test } from 'vitest';
import type { Step } from '../../../src/director/trace.ts';
import type { Resolution } from '../../../src/neocortex/resolution.ts';
import { loadCase } from '../../../src/node/cases.ts';
import { newContext, remarksOn } from '../../../src/report/story/felt.ts';
import { brokenText, keptText } from '../../../src/report/story/resolution.ts';
import { story } from '../../../src/report/story/story.ts';
import { plain } from '../../../src/report/text/style.ts';
import { whyJson } from '../../../src/report/why/json.ts';
import { whyStory } from '../../../src/report/why/why.ts';
import { liveOne } from '../../../src/study/study.ts';
import { whyOf } from '../../../src/study/why.ts';

const broken: Resolution = { meant: 'write', broken: true, before: 0.9, after: 0.7 };
const kept: Resolution = { meant: 'write', broken: false, before: 0.7, after: 0.7 };

describe('a resolution is told', () => {
  test('where it was broken, with what one believes of oneself since', () => {
    expect(brokenText({ act: 'watch videos', resolution: broken })).toBe(
      '✗ you had meant to write, and watch videos: trust in your later selves 0.90 → 0.70',
    );
    expect(brokenText({ act: 'watch videos', resolution: { ...broken, after: 0.899 } })).toContain('stays 0.90');
    expect(brokenText({ act: 'write', resolution: kept })).toBeNull();
    expect(brokenText({ act: 'write' })).toBeNull();
  });

  test('to who asks, broken or not', () => {
    const of = (act: string, resolution: Resolution) => keptText({ act, resolution });
    expect(of('watch videos', broken)).toBe(
      'You had meant to write for the sake of later; when it came to it, now counted more: trust in your later selves 0.90 → 0.70.',
    );
    expect(of('write', kept)).toBe('You had meant just that: trust in your later selves stays 0.70.');
    expect(of('rest', kept)).toContain('You had meant to write, and thought better of it');
    expect(of('write', { ...kept, meant: null })).toBeNull();
    expect(keptText({ act: 'write' })).toBeNull();
  });

  test('in a story the first time, and then while it shows in what one believes of oneself', () => {
    const context = newContext([], 0.2);
    const news = (act: string, resolution?: Resolution) =>
      remarksOn(
        {
          act,
          changes: [],
          goals: [],
          signals: [],
          percepts: [],
          ...(resolution && { resolution }),
        } as unknown as Step,
        undefined,
        context,
      ).length;
    const still: Resolution = { ...broken, after: 0.8999 };
    expect([news('watch videos', still), news('watch videos', still)]).toEqual([1, 0]);
    expect([news('sleep', still), news('watch videos', broken), news('watch videos', still)]).toEqual([1, 1, 0]);
    expect([news('write', kept), news('write')]).toEqual([0, 0]);
  });
});

describe('the young one who means to write', async () => {
  const one = await loadCase('productivity-hacks', { variant: 'still young' });
  const life = liveOne(one, 1);
  const text = story(one, life, { style: plain, width: 100 });
  const { tick } = life.outcome.decisions[0];

  test('is told that they trust themselves, and what they do the evening after', () => {
    const [before, after] = text.split('You decide: the note');
    expect(before).toContain(`${tick - 27}  ✗ you had meant to write, and watch videos: trust in your later selves`);
    expect(after).toMatch(/you trust your later selves by 0\.98: for them, you believe, later counts so much/);
    expect(after).toMatch(
      new RegExp(`evening ${tick + 1}  ✗ you had meant to write, and watch videos: trust in your later selves 0\\.98`),
    );
  });

  test('learns why, too, when they ask', () => {
    const why = whyOf(life, tick + 1);
    expect(whyStory(one, life, why, { style: plain, width: 200 })).toContain(
      '  You had meant to write for the sake of later; when it came to it, now counted more: trust in your later selves 0.98 → 0.73.\n',
    );
    expect(whyJson(one, '', '', life, why)).toHaveProperty('resolution.broken', true);
    // About a concept nothing was meant.
    expect(whyOf(life, tick + 1, 'videos')).not.toHaveProperty('resolution');
  });

  test('is told nothing of it where later selves are known', async () => {
    const known = await loadCase('productivity-hacks');
    const knowing = liveOne(known, 1);
    const told = story(known, knowing, { style: plain, width: 100 });
    expect(told).not.toContain('had meant');
    expect(told).not.toContain('trust');
    const why = whyOf(knowing, knowing.outcome.decisions[0].tick);
    expect(why).not.toHaveProperty('resolution');
    expect(whyStory(known, knowing, why, { style: plain, width: 100 })).not.toContain('had meant');
  });
});

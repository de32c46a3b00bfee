import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/case/case.ts';
import { parseCase } from '../../../src/case/parse-case.ts';
import { story } from '../../../src/report/story/story.ts';
import { columns } from '../../../src/report/text/layout.ts';
import { plain, type Style } from '../../../src/report/text/style.ts';
import type { Telling } from '../../../src/report/text/telling.ts';
import { type LivedLife, liveOne } from '../../../src/study/study.ts';
import { berryLife, berryText } from '../berry.ts';

const { one, life } = berryLife();
const setting: Telling = { style: plain, width: 100 };
const told = (more: Partial<Telling> = {}): string => story(one, life, { ...setting, ...more });
const toldOf = ({ one, life }: { one: Case; life: LivedLife }, more: Partial<Telling> = {}): string =>
  story(one, life, { ...setting, ...more });

/** The berry life with another script. */
function berryLifeOf(script: string): { one: Case; life: LivedLife } {
  const world = berryText.slice(0, berryText.indexOf('life:')).replace('  default: { again: walk on }\n', '');
  const text = `${world}life:\n${script}\n`;
  const other = parseCase(text, 'berry.yaml');
  return { one: other, life: liveOne(other, 1) };
}

describe('the story of a life', () => {
  test('is told from the first word to the last', () => {
    expect(told()).toMatchInlineSnapshot(`
      "berry · A berry by the wayside                                                                seed 1

        You pass a bush.

        There is a bush.
        hour 0  led: pick
        hour 1  berry: taste ▲ +3.00, expected 0.00, surprise +3.00
                ★ new goal: berry (0.00 → 1.33)
                ★ new goal: novelty (0.00 → 1.33)
                led: go back
        hour 2  taste 0.00, expected 1.33, surprise −1.33 · novelty is now worth 0.41
                led: walk on

        Here is the bush again.
        hour 3  taste 0.00, expected 0.41, surprise −0.41 · novelty is now worth 0.24

                You decide: again
                you imagine                                                           by what you want now
                  walk on → pick                                                                      1.10
                    berry +1.10
                  pick …                                                                              2.20
                    berry +2.20
                ▸ you pick, for berry: 1.10 better than the next best

        hour 4  berry: taste ▲ +3.00, expected 2.20, surprise +0.80 · berry is now worth 2.61
                ☆ novelty fades: below 0.20 it is no goal
                led: go back

        That was all.

      In the end you want: berry 2.61.

      NEITHER avoids nor games its steering signals · pursues · margin 1.10
        You pick because of what you want in the world. No path of signals, cut, would change that.
        The same life, replayed untouched, is identical to the last bit.
        All the evidence: subcortex explain berry

      What was predicted
        ✓ berry becomes a goal: wanted at the end (0.00 → 2.61)
        ✓ at "again" you pick
        ✓ the plan takes 1 step
        ✓ it gets you to place bush within 1 hour: after 1
        ✓ after the last decision berry comes once

      Never shown to you: evolution counts berry +1, and gives this life 2 points, 1 since the last
      decision.
      Distances: inner 0.00 / 0.00 · outer 0.00 / 0.00 · total 0.00 / 0.00 (as lived / all that can be) ·
      the signal in itself 0.00
      There is no luck in this life: one run is all runs.
      "
    `);
  });

  test('begins with the case and, at the right edge, the seed', () => {
    const [first] = told().split('\n');
    expect(first).toMatch(/^berry · A berry by the wayside +seed 1$/);
    expect(columns(first)).toBe(100);
  });

  test('says what was felt, what had been expected, and the surprise', () => {
    expect(told()).toContain('hour 1  berry: taste ▲ +3.00, expected 0.00, surprise +3.00');
    expect(told()).toContain('taste 0.00, expected 1.33, surprise −1.33');
  });

  test('says when something becomes a goal, and how strong', () => {
    expect(told()).toContain('★ new goal: berry (0.00 → 1.33)');
  });

  test('says when a goal fades', () => {
    expect(told()).toContain('☆ novelty fades: below 0.20 it is no goal');
  });

  test('shows every option that was imagined, its course, its worth, and what makes that up', () => {
    // One hour later a berry is worth half: the discount is 0.5.
    expect(told()).toMatch(/walk on → pick +1\.10\n +berry \+1\.10\n/);
    expect(told()).toMatch(/pick … +2\.20\n +berry \+2\.20\n/);
    expect(told()).toContain('▸ you pick, for berry: 1.10 better than the next best');
  });

  test('keeps the narration, also what is said after the last tick', () => {
    expect(told()).toContain('\n  Here is the bush again.\n');
    expect(told()).toContain('\n  That was all.\n');
  });

  test('gives the hidden score to the designer and not to "you"', () => {
    expect(told()).toContain(
      'Never shown to you: evolution counts berry +1, and gives this life 2 points, 1 since the last\ndecision.',
    );
  });

  test('says that without luck one run is all runs', () => {
    expect(told()).toContain('no luck in this life: one run is all runs');
    const lucky = berryLifeOf('  - live: 3');
    // Two hours on the road with two options; at the bush there is but one.
    expect(toldOf(lucky)).toContain('This life drew luck twice');
    expect(toldOf(lucky)).not.toContain('one run is all runs');
  });

  test('says of a variant what is different', () => {
    expect(toldOf(berryLife({ variant: 'bitter' }))).toContain('What is different: the berry is bitter');
  });
});

describe('a bad taste', () => {
  test('points down and is shunned from then on', () => {
    const bitter = toldOf(berryLife({ variant: 'bitter' }));
    expect(bitter).toContain('berry: taste ▼ −3.00, expected 0.00, surprise −3.00');
    expect(bitter).toContain('✗ shunned from now on: berry (0.00 → −1.33)');
    expect(bitter).toMatch(/You shun: .*berry −2\.\d\d/);
  });
});

describe('predictions', () => {
  test('are listed with what came', () => {
    expect(told()).toContain('✓ berry becomes a goal: wanted at the end (0.00 → 2.61)');
    expect(told()).toContain('✓ at "again" you pick\n');
    expect(told()).toContain('✓ after the last decision berry comes once');
  });

  test('that failed say so plainly', () => {
    const hopeful = toldOf(berryLife({ variant: 'hopeful' }));
    expect(hopeful).toContain('✗ berry is no goal: but wanted at the end (2.07 → 2.61)');
    expect(hopeful).toContain('✗ novelty stays a goal: but not wanted at the end (0.41 → 0.12)');
    expect(hopeful).toContain('✗ at "again" you walk on: got pick');
    expect(hopeful).toContain('✗ the plan was never carried out before: got an old one');
  });

  test('are not held against a life that was stopped half-way', () => {
    const stopped = told({ stoppedAfter: 'again' });
    expect(stopped).toContain('Stopped after "again": predictions are about whole lives');
    expect(stopped).not.toContain('✓');
  });

  test('were made for other numbers, where numbers were changed', () => {
    expect(told({ changed: { sweetness: 1 } })).toContain('The numbers were changed (sweetness 1)');
    expect(told()).not.toContain('numbers were changed');
  });
});

describe('days without events', () => {
  const long = berryLifeOf(`  - guide: [pick, go back, walk on, ${'walk on, '.repeat(20)}pick, go back, walk on]`);

  test('are folded into how often each act was done', () => {
    expect(toldOf(long)).toContain('… 21 hours led by the hand: you walk on 20 times and pick once');
  });

  test('are told one by one in full', () => {
    const lines = toldOf(long, { full: true }).split('\n');
    expect(lines.filter((line) => line.endsWith('road → walk on'))).toHaveLength(22);
    expect(toldOf(long, { full: true })).not.toContain('…');
  });

  test('few of them are told act by act', () => {
    expect(toldOf(berryLifeOf('  - guide: [pick, go back, walk on]\n  - guide: [walk on, walk on]'))).toContain(
      'led: walk on → walk on\n',
    );
  });

  test('what was chosen is marked, what one was led: is not', () => {
    expect(toldOf(berryLifeOf('  - live: 2'))).toMatch(/hour 0 {2}▸ /);
  });
});

describe('what the script does', () => {
  test('is told as facts, in the words of the case', () => {
    const facts = toldOf(
      berryLifeOf(`  - set: { place: bush }
  - tell: { that: pick, where: { place: road }, leads to: { place: bush }, feels: { taste: 3 } }
  - tell: { that: go back, leads to: { place: road }, gates: { taste: 0 }, edits: { plasticity: 0 } }
  - tell: { that: walk on, edits: {} }
  - witness: { that: pick, wants after: { berry: 2 } }
  - offer: { jump: { to: bush, effort: 1 } }
  - change: { neocortex: { horizon: 1 } }
  - live: 1`),
    );
    expect(facts).toContain('hour 0  now place: bush\n');
    expect(facts).toContain('told: pick (place: road) leads to place: bush and feels taste +3.00');
    expect(facts.replaceAll(/\n +/g, ' ')).toContain(
      'told: go back leads to place: road where taste counts 0 and edits whoever does it: after it, 0 % of a foreseen change of heart comes',
    );
    expect(facts).toContain('told: walk on edits whoever does it\n');
    expect(facts).toContain('seen in somebody else: pick and then wants berry +2.00');
    expect(facts).toContain('you are offered: jump');
    expect(facts).toContain('from now on: horizon 1\n');
  });
});

describe('the setting', () => {
  test.each([40, 60, 80, 120])('no line is longer than %i columns', (width) => {
    for (const line of told({ width }).split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
  });

  test('plain style has no marks, and marks do not change a word', () => {
    const marker = String.fromCharCode(27);
    expect(told()).not.toContain(marker);
    const marked = Object.fromEntries(
      Object.keys(plain).map((tone) => [tone, (text: string) => `‹${text}›`]),
    ) as unknown as Style;
    expect(told({ style: marked })).toContain('‹');
    expect(told({ style: marked }).replace(/[‹›]/g, '')).toBe(told());
  });
});

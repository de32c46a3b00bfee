/** The naive turns sophisticated with age: a life that learns its own present bias from its broken resolutions. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byRote } from '../../src/agents/index.ts';
import { type CaseOptions, parseCase } from '../../src/case/parse-case.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { live } from '../../src/director/live.ts';
import type { Script } from '../../src/director/script.ts';
import type { Step, Trace } from '../../src/director/trace.ts';
import { believing } from '../../src/forks/believing.ts';
import { forced } from '../../src/forks/forced.ts';
import { fork } from '../../src/forks/fork.ts';
import { makeUp } from '../../src/forks/make-up.ts';
import { sham } from '../../src/forks/sham.ts';
import { notPlain } from '../told.ts';

const file = 'cases/productivity-hacks/case.yaml';
const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** Ticks of childhood, led by the hand, and of one essay. */
const [CHILDHOOD, ESSAY] = [336, 7];

interface Person {
  readonly essays?: number;
  /** β, e and so on, as the case calls them. */
  readonly set?: Readonly<Record<string, number>>;
  /** More of the neocortex, as it is written. */
  readonly more?: string;
}

const someone = ({ essays = 8, set = {}, more = '' }: Person) =>
  parseCase(text.replaceAll('later selves: learned', `later selves: learned${more && `, ${more}`}`), file, {
    variant: 'learns from broken resolutions',
    set: { essays, ...set },
  });
const lived = (person: Person): Trace => live(someone(person));

const decidedIn = ({ steps }: Trace): Step => steps.findLast(({ decision }) => decision !== null) as Step;
const seenIn = ({ steps }: Trace) =>
  steps.flatMap((step) => (step.resolution ? [{ ...step, ...step.resolution }] : []));
/** How often a resolution was broken in each essay. */
const brokenByEssay = (trace: Trace): number[] => {
  const counts: number[] = [];
  for (const { tick, broken } of seenIn(trace)) {
    const essay = Math.floor((tick - CHILDHOOD) / ESSAY);
    counts[essay] = (counts[essay] ?? 0) + Number(broken);
  }
  return counts;
};
const trust = (trace: Trace): number => seenIn(trace).at(-1)?.after ?? Number.NaN;

describe('who is led through childhood and then learns from what they do', () => {
  test('is naive first and sophisticated after as many broken resolutions as they wanted evidence', () => {
    for (const doubt of [2, 4, 6]) {
      const notes = Array.from({ length: 9 }, (_, i) => i + 1).map((essays) => {
        const { act } = decidedIn(lived({ essays, more: `self doubt: ${doubt}` }));
        return act === 'put up the note';
      });
      expect(notes).toEqual(notes.map((_, i) => i + 1 >= doubt));
    }
  });

  test('breaks one resolution an essay, on the first evening, and none once the note is up', () => {
    const trace = lived({ essays: 10 });
    expect(brokenByEssay(trace)).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
    const broken = seenIn(trace).filter((step) => step.broken);
    for (const { at, meant, act, before, after } of broken) {
      expect([at.evening, meant, act]).toEqual(['first', 'write', 'watch videos']);
      expect(after).toBeLessThan(before);
    }
    // Kept ones speak for them again, and they are still not taken for what they are not: videos win from β = .49 down.
    const { before, after } = { before: broken.at(-1)?.after ?? 0, after: trust(trace) };
    expect(after).toBeGreaterThan(before);
    expect(after).toBeLessThan(0.49);
  });

  test('foresees what they will do, once they know: from then on all that was meant is done', () => {
    const known = seenIn(lived({ essays: 10 })).filter(({ tick }) => tick >= CHILDHOOD + 6 * ESSAY);
    expect(known.length).toBe(5 * ESSAY);
    for (const { meant, act } of known) expect(meant).toBe(act);
  });

  test('who binds themselves learns no more: β is .3, and .15 to .45 stay as likely as one another', () => {
    const { bias } = lived({ essays: 20 }).end.mind.self;
    expect(bias?.flatMap((each, i) => (each === 0 ? [i / 20] : []))).toEqual([0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45]);
  });

  test('chooses as who always knew', () => {
    const knowing = parseCase(text, file);
    expect(decidedIn(lived({})).act).toBe(decidedIn(live(knowing)).act);
    expect(diagnose(lived({}), decidedIn(lived({})).tick, someone({}).manifest)).toMatchObject({
      finding: 'games',
      class: 'instrumental',
    });
  });
});

describe('controls', () => {
  test.each([1, 0.6])('a will of β = %d breaks no resolution and stays trusted', (bias) => {
    const trace = lived({ essays: 12, set: { bias } });
    expect(brokenByEssay(trace).every((times) => times === 0)).toBe(true);
    expect(seenIn(trace).length).toBe(13 * ESSAY);
    expect(trust(trace)).toBeGreaterThan(0.9999);
    expect(decidedIn(trace).act).toBe('leave it');
  });

  test('who learns nothing of themselves breaks every resolution and never turns', () => {
    const trace = lived({ essays: 12, more: 'learns: { self: false }' });
    expect(brokenByEssay(trace)).toEqual(Array.from({ length: 13 }, () => 1));
    expect(new Set(seenIn(trace).flatMap(({ before, after }) => [before, after])).size).toBe(1);
    expect(trace.end.mind.self.bias).toBeUndefined();
    expect(decidedIn(trace).act).toBe('leave it');
  });

  test('who buys the note for the chocolate breaks nothing, and so never learns what else it is good for', () => {
    const alone = text
      .replace('later selves: known ', 'later selves: learned ')
      .replace('  - { as: alone,', '  - live: 84\n  - { as: alone,');
    const trace = live(parseCase(alone, file, { variant: 'two good reasons' }));
    expect(seenIn(trace).some(({ broken }) => broken)).toBe(false);
    expect(trust(trace)).toBeGreaterThan(0.9999);
    expect(decidedIn(trace).act).toBe('put up the note');
  });

  test('where only the lock was learned to be needed, it is a commitment still', () => {
    const alone = text
      .replace('later selves: known ', 'later selves: learned ')
      .replace('  - { as: alone,', '  - live: 84\n  - { as: alone,');
    const one = parseCase(alone, file, { variant: 'locked door' });
    const trace = live(one);
    const verdict = diagnose(trace, decidedIn(trace).tick, one.manifest);
    expect(verdict).toMatchObject({ chosen: 'lock the shelf', finding: 'neither', class: 'commitment' });
  });

  test('amounts on another scale teach the same', () => {
    const learnedOf = (trace: Trace) => seenIn(trace).map(({ act, meant, after }) => ({ act, meant, after }));
    const doubled = lived({
      set: { effort: 1.2, fun: 2, treat: 1.6, done: 20, price: 0.4 },
      more: 'self doubt: 24, credit: { prior: 4, noise: 1 }, goal threshold: 0.4',
    });
    const half = lived({});
    expect(learnedOf(doubled).map(({ act, meant }) => [act, meant])).toEqual(
      learnedOf(half).map(({ act, meant }) => [act, meant]),
    );
    learnedOf(doubled).forEach(({ after }, i) => {
      expect(after).toBeCloseTo(learnedOf(half)[i].after, 9);
    });
  });
});

describe('softly chosen', () => {
  test('evenings teach as much: six broken resolutions or so, and who would write stays trusted', () => {
    const soft = (bias: number) => lived({ essays: 20, set: { bias }, more: 'choice: { soft: 0.1 }' });
    const weak = soft(0.3);
    const broken = brokenByEssay(weak).reduce((sum, times) => sum + times, 0);
    expect(broken).toBeGreaterThanOrEqual(5);
    expect(broken).toBeLessThanOrEqual(8);
    expect(trust(weak)).toBeLessThan(0.49);
    expect(trust(soft(0.8))).toBeGreaterThan(0.9999);
  });
});

describe('only one’s own choices are evidence', () => {
  const script = someone({});
  const trace = live(script);
  const evening = CHILDHOOD + 1;

  test('not those one was led to', () => {
    expect(trace.steps.filter(({ how, resolution }) => how === 'guided' && resolution !== undefined)).toEqual([]);
    // In childhood nothing was foreseen; from then on, one evening on the other.
    expect(seenIn(trace)[0]).toMatchObject({ tick: CHILDHOOD, meant: null });
    for (const { meant } of seenIn(trace).slice(1)) expect(meant).not.toBeNull();
  });

  test('not those another hand has made, though one’s own stay one’s own', () => {
    const by = (act: string) => fork(trace, evening, forced(act));
    expect(by('watch videos').differs).toBeNull();
    const [step, next] = by('write').trace.steps;
    expect(step.act).toBe('write');
    expect(step.resolution).toBeUndefined();
    expect(next.resolution?.before).toBe(trace.steps[evening].resolution?.before);
  });

  test('not those done by rote', () => {
    const rote: Script = { ...script, agent: byRote('leave it', 'watch videos', 'rest') };
    const { steps, end } = live(rote);
    expect(steps.filter(({ how }) => how === 'rote').length).toBeGreaterThan(0);
    expect(steps.some(({ resolution }) => resolution !== undefined)).toBe(false);
    expect(end.mind.self.bias).toBeUndefined();
  });
});

describe('forks', () => {
  const trace = lived({});
  const at = CHILDHOOD + 3 * ESSAY + 1;

  test('replay to the last bit, and every Moment is plain', () => {
    expect(fork(trace, at, sham).differs).toBeNull();
    expect(notPlain(JSON.parse(JSON.stringify(trace.end)))).toEqual([]);
    expect(JSON.parse(JSON.stringify(trace.end))).toEqual(trace.end);
  });

  test('who stops learning of themselves there goes on breaking them', () => {
    const frozen = fork(trace, at, makeUp({ neocortex: { learns: { self: false } } }, 'nothing is learned of oneself'));
    expect(decidedIn(frozen.trace).act).toBe('leave it');
    const [first, ...rest] = seenIn(frozen.trace);
    for (const { before, after } of rest) expect([before, after]).toEqual([first.before, first.before]);
  });

  test('setting k̂ keeps what was learned of one’s bias', () => {
    const { trace: other } = fork(trace, decidedIn(trace).tick, believing(0));
    expect(decidedIn(other).decision?.betahat).toBe(decidedIn(trace).decision?.betahat);
    expect(decidedIn(other).act).toBe('put up the note');
  });

  test('who begins to learn later begins naive', () => {
    const knowing = live(parseCase(text, file));
    const { tick } = decidedIn(knowing);
    const learner = fork(knowing, tick, makeUp({ neocortex: { laterSelves: 'learned' } }, 'learns it'));
    expect(decidedIn(learner.trace).act).toBe('leave it');
    expect(decidedIn(learner.trace).decision?.betahat).toBeGreaterThan(0.9999);
    expect(seenIn(learner.trace).filter(({ broken }) => broken).length).toBe(1);
  });

  test('where there is no β there is nothing to learn, and that is said', () => {
    const knowing = live(parseCase(text, file));
    const patient = makeUp(
      { neocortex: { laterSelves: 'learned', discount: { kind: 'exponential', delta: 1 } } },
      'is patient',
    );
    expect(() => fork(knowing, decidedIn(knowing).tick, patient)).toThrow(
      'Later selves are to be learned, and there is no β to learn: the discount is exponential.',
    );
  });
});

test.each<CaseOptions['variant'][]>([[undefined], ['naive']])(
  'who does not learn it keeps nothing of it: %s',
  (variant) => {
    const { steps, end } = live(parseCase(text, file, { variant }));
    expect(Object.keys(end.mind.self)).toEqual(['ab', 'bb']);
    expect(end.mind.remembered).not.toHaveProperty('parts');
    for (const step of steps) {
      expect(step).not.toHaveProperty('resolution');
      expect(step.decision ?? {}).not.toHaveProperty('betahat');
    }
  },
);

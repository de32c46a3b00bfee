/** The pill at the party: what its predictions cannot say, beside the life with the one thing changed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse-case.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Verdict } from '../../src/diagnosis/verdict.ts';
import type { Moment } from '../../src/director/moment.ts';
import type { Step, Trace } from '../../src/director/trace.ts';
import { believing } from '../../src/forks/believing.ts';
import { fork } from '../../src/forks/fork.ts';
import { plasticityBelieved } from '../../src/neocortex/self-model.ts';
import { traceOf } from '../../src/study/study.ts';

const file = 'cases/drug-avoidance/case.yaml';
const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

interface Asked {
  readonly variant?: string;
  readonly set?: Readonly<Record<string, number>>;
  readonly as?: string;
  readonly with?: (told: Case) => Case;
}

/** A life with its last decision, and the Moments before and after the tick of it. */
function lived({ variant, set = {}, as = text, with: change = (told) => told }: Asked = {}) {
  const one = change(
    parseCase(as, as === text ? file : file.replace('drug-avoidance', /^case: (.*)$/m.exec(as)?.[1] ?? ''), {
      ...(variant === undefined ? {} : { variant }),
      set,
    }),
  );
  const trace = traceOf(one, 1);
  const step = trace.steps.findLast(({ decision }) => decision !== null) as Step;
  const before = trace.moments.find(({ tick }) => tick === step.tick) as Moment;
  const decided = traceOf(one, 1, null, step.tick + 1).end;
  return { one, trace, step, before, decided, does: step.act, khat: khatOf(before) };
}

const khatOf = ({ mind, neocortex }: Moment): number => plasticityBelieved(mind.self, neocortex.selfDoubt);
const verdictOf = ({ one, trace, step }: { one: Case; trace: Trace; step: Step }): Verdict =>
  diagnose(trace, step.tick, one.manifest);
const desires = ({ mind }: Moment): string => JSON.stringify(mind.lines.map((line) => line.desires));
const wanted = ({ mind }: Moment, concept: string): number =>
  mind.goals[mind.concepts.list.findIndex(({ label }) => label === concept)]?.strength ?? 0;

/** The same case under other names: whole words of the file, options and all. */
const renamed = (names: Readonly<Record<string, string>>): string =>
  Object.entries(names).reduce((told, [from, to]) => told.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to), text);

describe('the flip', () => {
  const adult = lived();
  const child = lived({ variant: 'child' });

  test('lies between what the child and the adult know of themselves, which both learned by living', () => {
    expect(child.khat).toBeLessThan(0.1);
    expect(adult.khat).toBeGreaterThan(0.5);
    const doing = (doubt: number) => lived({ set: { doubt } });
    const [surer, lessSure] = [doing(130), doing(240)];
    expect([surer.does, lessSure.does]).toEqual(['decline', 'take the pill']);
    expect(lessSure.khat).toBeGreaterThan(child.khat);
    expect(surer.khat).toBeLessThan(adult.khat);
  });

  test('is not a matter of age: the adult, believing of itself what the child believes, takes the pill', () => {
    const { trace, step } = adult;
    expect(fork(trace, step.tick, believing(child.khat)).trace.steps[0].act).toBe('take the pill');
    expect(fork(child.trace, child.step.tick, believing(adult.khat)).trace.steps[0].act).toBe('decline');
  });
});

describe('who is told how it is steered', () => {
  const [untold, told] = [lived({ variant: 'untold' }), lived({ variant: 'told' })];

  test('decides otherwise at once, and wants what it wanted to the last bit', () => {
    expect([untold.does, told.does]).toEqual(['take the pill', 'decline']);
    expect(told.step.tick).toBe(untold.step.tick);
    // A Moment lies before the beats of its tick, so what is told shows in the next one.
    expect(desires(told.decided)).toBe(desires(untold.decided));
    expect(khatOf(told.decided)).toBeGreaterThan(khatOf(told.before));
    const changes = [untold, told].map(({ step }) => step.changes);
    expect(changes[1]).toEqual(changes[0]);
  });

  test('believes that it can be changed, where the other believes that nothing can', () => {
    expect(untold.khat).toBe(0);
    // 100 told observations against a doubt of 30.
    expect(khatOf(told.decided)).toBeCloseTo(100 / 130, 2);
  });
});

describe('the thought alone', () => {
  test('makes one want the pill where the base layer answers thoughts, and changes nothing where it does not', () => {
    const thoughtOf = (variant?: string) =>
      lived(variant === undefined ? {} : { variant }).step.changes.filter(({ imagined }) => imagined !== null);
    expect(thoughtOf()).toEqual([]);
    expect(thoughtOf('by the thought of it').map(({ channel }) => channel)).toEqual(['drug', 'drug']);
    const declined = lived();
    expect(wanted(declined.trace.end, 'pill')).toBe(0);
  });
});

describe('the verdict', () => {
  const adult = lived();
  const verdict = verdictOf(adult);

  test('hangs on one path: signal, changed goals, later acts', () => {
    expect(verdict.butFor.map(({ paths }) => paths)).toEqual([['delta']]);
    expect(verdict).toMatchObject({ how: 'by declining', channels: ['drug'], otherwise: 'take the pill' });
  });

  test('has the margin of the closed form: a day’s company and 20 days of painting', () => {
    const { options, margin } = verdict;
    const u = (name: string): number => options.find(({ act }) => act === name)?.u ?? Number.NaN;
    // 1 + γ + … + γ^19 = (1 − .9^20) / .1 = 8.784 days of painting, as much as that is wanted (nearly 1).
    const days = (1 - 0.9 ** 20) / 0.1;
    expect(u('decline')).toBeCloseTo(wanted(adult.before, 'painting') * days, 2);
    // Friends, met three times: 1.8 · (1 − .25 / 3.25) = 1.66. Then the dealer, whose toil of .05 comes on 19 days.
    expect(u('take the pill')).toBeCloseTo(1.8 * (1 - 0.25 / 3.25) - 0.05 * (days - 1), 2);
    expect(margin).toBeCloseTo(u('decline') - u('take the pill'), 12);
  });

  test('foresees what would come: all days but the first belong to the pill', () => {
    expect(verdict.displacement).toMatchObject([
      { act: 'decline', real: 0 },
      { act: 'take the pill', real: 20 },
    ]);
    expect(verdict.displacement[1].foreseen).toBeCloseTo(19, 6);
  });

  const bare = ({ finding, class: name, how, margin, butFor }: Verdict) => ({
    finding,
    class: name,
    how,
    margin,
    paths: butFor.map(({ paths }) => paths),
  });

  test('is the same when everything is called something else', () => {
    const as = renamed({
      'drug-avoidance': 'another-case',
      'take the pill': 'press the lever',
      'find the dealer': 'go back',
      decline: 'walk past',
      pill: 'buzz',
      painting: 'chess',
      friends: 'neighbours',
      dealer: 'door',
    });
    expect(as).not.toBe(text);
    const other = lived({ as });
    expect(other.does).toBe('walk past');
    expect(bare(verdictOf(other))).toEqual(bare(verdict));
  });

  /** Every menu from the last to the first, the offer before what is always there. */
  const backwards = (told: Case): Case => ({
    ...told,
    regions: told.regions.map((region) => ({
      ...region,
      states: region.states.map((state) => ({
        ...state,
        options: Object.fromEntries(Object.entries(state.options).reverse()),
      })),
    })),
  });

  test.each([undefined, 'child', 'antabuse', 'hedonist'])(
    'is the same when every menu is read backwards: %s',
    (variant) => {
      const asked: Asked = variant === undefined ? {} : { variant };
      const [one, other] = [lived(asked), lived({ ...asked, with: backwards })];
      const menu = ({ trace }: typeof one) => trace.steps.map(({ options }) => options.join());
      expect(menu(other)).not.toEqual(menu(one));
      // Its luck falls otherwise on another menu, so it painted on other days: the margin may differ a little.
      const { margin: is, ...rest } = bare(verdictOf(one));
      const { margin, ...same } = bare(verdictOf(other));
      expect(same).toEqual(rest);
      expect(Math.abs((margin as number) - (is as number))).toBeLessThan(0.1);
    },
  );
});

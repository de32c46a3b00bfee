/** A thousand random people at the party, labelled by arithmetic: what the diagnosis says of them. */
import { describe, expect, test } from 'vitest';
import { defineCase } from '../../src/case/define-case.ts';
import { draw } from '../../src/chance.ts';
import { closedForm } from '../../src/diagnosis/boundaries/offer.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Verdict } from '../../src/diagnosis/verdict.ts';
import { live } from '../../src/director/live.ts';
import { discounts } from '../../src/neocortex/planner/index.ts';
import { plasticityBelieved } from '../../src/neocortex/self-model.ts';
import { party } from './party.ts';

const PEOPLE = 1000;
/** Both sides of the boundary must be this far away, as a share of a day of painting, for the label to be clear. */
const CLEAR = 0.1;

/** A random person, and what is really so of the pill. */
function personOf(seed: number) {
  const between = (purpose: string, from: number, to: number): number => from + (to - from) * draw(seed, 0, purpose);
  const kind = ['as told', 'as told', 'a placebo', 'gate shut', 'not as told'][Math.floor(between('kind', 0, 5))];
  const said = between('said', 1, 7);
  return {
    kind,
    said,
    pays: kind === 'a placebo' ? 0 : kind === 'not as told' ? between('pays', 0, 7) : said,
    company: between('company', 0.7, 4),
    doubt: between('doubt', 0.1, 15),
    horizon: Math.floor(between('horizon', 3, 9)),
  };
}

/** Avoidance by the closed form and by what the pill really does; null where it is too close to tell. */
function labelOf(
  person: ReturnType<typeof personOf>,
  strength: (percept: string) => number,
  khat: number,
): boolean | null {
  const { said, pays, company, kind, horizon } = person;
  const u = strength('painting');
  // Of the pill's surprise its own concept takes 1 of 1 + what is left of the friends' variance (three visits) + s.
  const k1 = 1 / (1 + 0.25 / 3.25 + 0.25);
  const G = discounts({ kind: 'exponential', delta: 0.9 }, horizon).reduce((sum, d, j) => sum + (j === 0 ? 0 : d), 0);
  const letters = { c0: u, b: strength('friends'), u, k: khat * k1, v: 0, r: said, chi: 1, h: 0, G };
  const { declines, wouldTake } = closedForm(letters);
  // It is met with friends, who after three visits still surprise by s/(s + 3) of what they pay: the pill takes its share of that, too.
  const reallyWants = kind === 'gate shut' ? 0 : k1 * (pays + (company * 0.25) / 3.25);
  const close = [declines, wouldTake, letters.k * said - u, reallyWants - u].some((far) => Math.abs(far) < CLEAR * u);
  return close ? null : declines > 0 && wouldTake > 0 && reallyWants > u;
}

interface Judged {
  readonly seed: number;
  readonly label: boolean | null;
  readonly finding: Verdict['finding'];
}

function judge(seed: number): Judged {
  const person = personOf(seed);
  const before = person.kind === 'gate shut' ? [{ change: { neocortex: { learns: { desires: false } } } }] : [];
  const one = defineCase(party({ ...person, before }));
  const trace = live(one, { seed });
  const { mind, neocortex } = trace.end;
  const strength = (percept: string): number =>
    mind.goals[mind.concepts.list.findIndex(({ label }) => label === percept)].strength;
  return {
    seed,
    label: labelOf(person, strength, plasticityBelieved(mind.self, neocortex.selfDoubt)),
    finding: diagnose(trace, trace.steps.length - 1, one.manifest).finding,
  };
}

describe(`${PEOPLE} random people at the party`, () => {
  const judged: Judged[] = [];

  test.each(Array.from({ length: PEOPLE / 100 }, (_, i) => 100 * i + 1))('raise no false alarm: from %i on', (from) => {
    for (let seed = from; seed < from + 100; seed++) judged.push(judge(seed));
    const here = judged.slice(-100);
    // Nothing here can be gamed, and who has no reason to avoid the pill does not.
    expect(here.filter(({ finding }) => finding === 'games' || finding === 'both')).toEqual([]);
    expect(here.filter(({ label, finding }) => label === false && finding === 'avoids')).toEqual([]);
  });

  test('are judged as arithmetic has it in at least 99 % of the clear cases', () => {
    const clear = judged.filter(({ label }) => label !== null);
    const right = clear.filter(({ label, finding }) => (finding === 'avoids') === label);
    expect(judged).toHaveLength(PEOPLE);
    expect(right.length / clear.length).toBeGreaterThanOrEqual(0.99);
    // Enough of both kinds to say so.
    expect(clear.filter(({ label }) => label).length).toBeGreaterThan(100);
    expect(clear.filter(({ label }) => !label).length).toBeGreaterThan(300);
  });
});

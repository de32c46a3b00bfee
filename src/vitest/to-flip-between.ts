/** toFlipBetween: does the verdict on a decision, or the act, turn when one parameter is moved from here to there? */
import { loadCase } from '../node/cases.ts';
import { study } from '../node/study.ts';
import { problem } from '../problem.ts';
import type { Asked, Judgement } from './claim.ts';
import { type CaseSource, type End, endOf, type Flip, flipText } from './flip.ts';
import { known } from './named.ts';
import { AT_DECISION, checkOptions } from './options.ts';
import { refusal } from './received.ts';

const MATCHER = 'toFlipBetween';
const HAS: Readonly<Record<keyof Flip, true>> = {
  parameter: true,
  from: true,
  to: true,
  of: true,
  seeds: true,
  agent: true,
  variant: true,
  ...AT_DECISION,
};

export async function toFlipBetween(this: Asked, received: unknown, flip: Flip): Promise<Judgement> {
  if (typeof received !== 'string' && typeof received !== 'function') throw refusal(MATCHER, 'source', received);
  checkOptions(MATCHER, flip, HAS);
  checked(flip);
  const ends: End[] = [];
  for (const value of [flip.from, flip.to]) ends.push(await endAt(received as CaseSource, flip, value));
  const [here, there] = ends;
  const clear = here.clear && there.clear;
  const turned = clear && here.came !== there.came;
  // What is not clear at either end neither flips nor stays.
  return {
    pass: clear ? turned : (this.isNot ?? false),
    message: () => flipText(here, there, flip, this.isNot ?? false),
  };
}

async function endAt(source: CaseSource, flip: Flip, value: number): Promise<End> {
  const { parameter, variant, seeds = 1, agent } = flip;
  const one =
    typeof source === 'string' ? await loadCase(source, { variant, set: { [parameter]: value } }) : await source(value);
  if (typeof one !== 'object' || one === null || !('regions' in one))
    throw problem(
      `${MATCHER}: the function does not give a case.`,
      'Use (x: number) => loadCase(name, { set: { parameter: x } }) instead.',
    );
  const is = one.parameters[parameter]?.is;
  if (is !== undefined && is !== value)
    throw problem(
      `${MATCHER}: asked for ${parameter} = ${value}, the function gives a case in which it is ${is}.`,
      `Use (x: number) => loadCase(name, { set: { ${JSON.stringify(parameter)}: x } }) instead.`,
    );
  return endOf(MATCHER, await study(one, { seeds, ...(agent === undefined ? {} : { agent }) }), flip, value);
}

function checked({ parameter, from, to, of = 'verdict', inAtLeast }: Flip): void {
  known(MATCHER, '"of"', 'things that may turn', of, ['verdict', 'act']);
  if (typeof parameter !== 'string' || !Number.isFinite(from) || !Number.isFinite(to) || from === to) {
    throw problem(
      `${MATCHER}: there is nothing to move between ${from} and ${to}.`,
      'Use { parameter: name, from: one number, to: another } instead.',
    );
  }
  if (inAtLeast !== undefined && !(inAtLeast > 0.5 && inAtLeast <= 1)) {
    throw problem(
      `${MATCHER}: inAtLeast is ${inAtLeast}.`,
      'It is the share of lives that agree at either end, above a half and up to 1: use 0.95, for example, instead.',
    );
  }
}

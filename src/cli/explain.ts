/** `subcortex explain`: the evidence behind the verdicts on one life. */
import { parseCase } from '../case/parse-case.ts';
import { isYoked } from '../director/life.ts';
import { findCase } from '../node/cases.ts';
import { engineVersion } from '../node/version.ts';
import { runJson } from '../report/lives/json.ts';
import { explanation } from '../report/verdict/explain.ts';
import { liveOne } from '../study/study.ts';
import { seedOf, valuesOf } from './given.ts';
import type { OneLifeOptions } from './one-life.ts';
import { settingNow, write } from './screen.ts';

export function explain(given: string, { variant, set: asked = [], seed = '1', json }: OneLifeOptions): void {
  const set = valuesOf(asked);
  const { text, file } = findCase(given);
  const one = parseCase(text, file, { variant, set });
  const base = isYoked(one) && one.variant !== null ? parseCase(text, file, { set }) : one;
  const life = liveOne(one, seedOf(seed), base);
  if (json) process.stdout.write(`${JSON.stringify(runJson({ one, text, engine: engineVersion(), lives: [life] }))}\n`);
  else write(explanation(one, life, { ...settingNow(), changed: set }));
}

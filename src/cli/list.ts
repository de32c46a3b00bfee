/** `subcortex list`: the cases that come with the package and those in ./cases, with their variants. */
import type { Case } from '../case/case.ts';
import { parseCases } from '../case/parse-case.ts';
import { tame } from '../case/tame.ts';
import { casesIn, findCase, packageRoot, shippedCases } from '../node/cases.ts';
import { Problem } from '../problem.ts';
import { columns, hang, padded } from '../report/text/layout.ts';
import { settingNow, write } from './screen.ts';

export function list(): void {
  const { style, width } = settingNow();
  const own = casesIn(process.cwd());
  const all = [
    ...own.map((id) => findCase(id)),
    ...shippedCases().flatMap((id) => (own.includes(id) ? [] : findCase(id, packageRoot))),
  ];
  for (const [i, { text, file }] of all.entries()) {
    const [base, ...variants] = casesOf(text, file);
    if (base === undefined) {
      const spoilt = `${tame(file)} · has mistakes, see: subcortex validate "${tame(file)}"`;
      write(`${i === 0 ? '' : '\n'}${hang('', spoilt, width).map(style.bad).join('\n')}\n`);
      continue;
    }
    const widest = Math.max(0, ...variants.map(({ variant }) => columns(variant ?? ''))) + 2;
    const lines = [
      `${style.title(base.id)} · ${base.title}`,
      ...variants.flatMap(({ variant, why }) => hang(`  ${padded(variant ?? '', widest)}`, why ?? '', width)),
    ];
    write(`${i === 0 ? '' : '\n'}${lines.join('\n')}\n`);
  }
}

/** None where the case is wrong: one spoilt file must not hide the others. */
function casesOf(text: string, file: string): readonly Case[] {
  try {
    return parseCases(text, file);
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

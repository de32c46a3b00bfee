/** `subcortex list`: the cases that come with the package, and their variants. */
import { parseCases } from '../case/parse-case.ts';
import { findCase, packageRoot, shippedCases } from '../node/cases.ts';
import { columns, hang, padded } from '../report/layout.ts';
import { settingNow, write } from './screen.ts';

export function list(): void {
  const { style, width } = settingNow();
  for (const [i, id] of shippedCases().entries()) {
    const { text, file } = findCase(id, packageRoot);
    const [base, ...variants] = parseCases(text, file);
    const widest = Math.max(0, ...variants.map(({ variant }) => columns(variant ?? ''))) + 2;
    const lines = [
      `${style.title(base.id)} · ${base.title}`,
      ...variants.flatMap(({ variant, why }) => hang(`  ${padded(variant ?? '', widest)}`, why ?? '', width)),
    ];
    write(`${i === 0 ? '' : '\n'}${lines.join('\n')}\n`);
  }
}

/** How somebody sees one life of a study again: as a command where its case is a file as it stands, else in code. */
import type { Case } from '../case/case.ts';
import { parseCase } from '../case/parse-case.ts';
import { calledOn, shellWord } from '../node/called.ts';
import { findCase } from '../node/cases.ts';
import { Problem } from '../problem.ts';

/** `npx --no-install subcortex run food-reward --variant sated --seed 3`. */
export function replayOf(one: Case, seed: number): string {
  const command = one.agent === undefined ? commandOf(one) : null;
  if (command !== null) return `${command} --seed ${seed}`;
  return `study(case, { ${one.agent === undefined ? '' : 'agent, '}seeds: { from: ${seed}, to: ${seed} } })`;
}

/** Null where no command brings exactly this case: one that was written, or changed, in code. */
function commandOf(one: Case): string | null {
  try {
    const { file, text } = findCase(one.file);
    const variant = one.variant ?? undefined;
    const asWritten = parseCase(text, file, { variant });
    const moved = Object.entries(one.parameters).filter(([name, { is }]) => asWritten.parameters[name]?.is !== is);
    const set = Object.fromEntries(moved.map(([name, { is }]) => [name, is]));
    const again = parseCase(text, file, { variant, set });
    if (JSON.stringify(again) !== JSON.stringify(one)) return null;
    return [
      'npx --no-install subcortex run',
      calledOn(one, file),
      ...(one.variant === null ? [] : [`--variant ${shellWord(one.variant)}`]),
      ...moved.map(([name, { is }]) => `--set ${shellWord(`${name}=${is}`)}`),
    ].join(' ');
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

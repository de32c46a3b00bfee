/** The built command, run as somebody would run it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesText } from '../case/pages.ts';
import { berryText } from '../report/berry.ts';

export const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder with one small case in `cases/berry`, and some that are wrong. */
export function folderWithCases(): string {
  const home = mkdtempSync(join(tmpdir(), 'subcortex-cli-'));
  const add = (id: string, text: string): void => {
    mkdirSync(join(home, 'cases', id), { recursive: true });
    writeFileSync(join(home, 'cases', id, 'case.yaml'), text.replace('case: berry', `case: ${id}`));
  };
  add('berry', berryText);
  add('free', berryText.replace('  - say: That was all.', '  - live: 1'));
  add('judged', berryText.replace('again: { does: pick,', 'again: { does: pick, verdict: neither,'));
  add('wrong', berryText.replace('pick: bush', 'pick: bsh').replace('horizon: 2', 'horizon: none'));
  add('impossible', berryText.replace('guide: [go back]', 'guide: [walk on]'));
  add('stranger', berryText.replace('title: A berry by the wayside', 'title: "A \\e[2J berry"'));
  add('painter', berryText.replace('title: A berry by the wayside', 'title: "A \\e[32m berry"'));
  add(
    'stuck',
    `${berryText}  stuck:\n    why: there is nothing to go back from\n    life: [{ guide: [go back] }, { decide: again }]\n  quiet: { why: nothing is decided, life: [{ guide: [pick] }], predict: {} }\n`,
  );
  add(
    'wordless',
    pagesText('rest, rest, write')
      .replace('case: pages', 'case: wordless')
      .replace(
        'manifest:',
        'parameters: { a: { is: 1, from: 0, to: 2, what: one }, b: { is: 1, from: 0, to: 2, what: other } }\nmanifest:',
      )
      .replace(', default: { now: rest }', '')
      .replace('  - decide: now\n', ''),
  );
  add('pages', pagesText('rest, rest, write, write, tear up, write, write, tear up, rest, write'));
  // Outside of ./cases it has no id that would find it.
  mkdirSync(join(home, 'my notes'));
  writeFileSync(join(home, 'my notes', 'berry.yaml'), berryText.replace('  - say: That was all.', '  - live: 1'));
  return home;
}

/** Colours and widths of whoever runs the tests must not show. */
const surroundings = (): NodeJS.ProcessEnv => {
  const { FORCE_COLOR: _, NO_COLOR: __, COLUMNS: ___, ...others } = process.env;
  return others;
};

export function subcortex(words: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    cwd,
    env: { ...surroundings(), ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

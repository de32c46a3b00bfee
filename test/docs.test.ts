/** The documentation runs: commands, cases and code are taken from its pages and tried. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { parseCases } from '../src/case/parse-case.ts';
import { verdictTables } from '../src/diagnosis/tables.ts';
import * as api from '../src/index.ts';
import { loadCase, shippedCases } from '../src/node/cases.ts';
import { study } from '../src/node/study.ts';
import { liveOne } from '../src/study/study.ts';
import { failureOf } from './vitest/studied.ts';

const root = join(import.meta.dirname, '..');
const main = join(root, 'dist/cli/main.js');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.includes('node_modules'))
    .map((file) => join('docs', file)),
]
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

interface Block {
  readonly file: string;
  readonly language: string;
  readonly code: string;
}
const blocks: Block[] = pages.flatMap(({ file, text }) =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language, code]) => ({ file, language, code })),
);
const of = (language: string): Block[] => blocks.filter((block) => block.language === language);

const answers = new Map<string, ReturnType<typeof run>>();
const run = (args: readonly string[]) =>
  spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, COLUMNS: '100', NO_COLOR: '1' },
  });
/** Pages may show the same command; its answer is the same. */
function subcortex(args: readonly string[]): ReturnType<typeof run> {
  const key = JSON.stringify(args);
  const answer = answers.get(key) ?? run(args);
  answers.set(key, answer);
  return answer;
}
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);

describe('the documentation', () => {
  test('there is something to try in every language that is used', () => {
    for (const language of ['sh', 'ts', 'yaml', 'text']) expect(of(language).length).toBeGreaterThan(0);
  });

  const commands = of('sh').flatMap(({ file, code }) =>
    code
      .trim()
      .split('\n')
      .map((line) => ({ file, line })),
  );

  test.each(commands.filter(({ line }) => line.startsWith('npx subcortex')))('$file: $line', ({ line }) => {
    const { status, stderr, stdout } = subcortex(wordsOf(line).slice(2));
    expect(stderr).toBe('');
    expect(stdout.length).toBeGreaterThan(20);
    // A moved number may make a prediction fail: that is an answer (1), not an error (2 or 3).
    expect(line.includes('--set') ? [0, 1] : [0]).toContain(status);
  });

  test('every other command is npm, with a script that there is', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const builtin = ['ci', 'start', 'test'];
    for (const { line } of commands.filter(({ line: l }) => !l.startsWith('npx subcortex'))) {
      for (const part of line.split('&&')) {
        const [npm, verb, name] = wordsOf(part);
        expect(npm).toBe('npm');
        expect(verb === 'run' ? Object.keys(scripts) : builtin).toContain(verb === 'run' ? name : verb);
      }
    }
  });

  test.each(of('yaml').filter(({ code }) => code.startsWith('case:')))(
    '$file: the case it shows is lived as predicted',
    ({ file, code }) => {
      const id = /^case: ([\w-]+)/.exec(code)?.[1];
      for (const one of parseCases(code, `${id}/case.yaml`)) {
        const { held } = liveOne(one, 1);
        expect(
          held.filter((each) => !each.held),
          `${file}, ${one.variant ?? 'base'}`,
        ).toEqual([]);
      }
    },
  );

  const scratch = join(root, 'test/.docs');
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  const code = of('ts').map((block, i) => ({ ...block, i }));
  const tests = code.filter(({ code: each }) => each.includes("from 'vitest'"));

  test.each(code.filter((each) => !tests.includes(each)))(
    '$file: code block $i prints what its comments say',
    async ({ code, i }) => {
      mkdirSync(scratch, { recursive: true });
      const file = join(scratch, `block-${i}.ts`);
      writeFileSync(file, code.replaceAll("'subcortex'", "'../../src/index.ts'"));
      const printed: string[] = [];
      const spy = vi.spyOn(console, 'log').mockImplementation((...all) => printed.push(all.map(String).join(' ')));
      await import(file);
      spy.mockRestore();
      const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, expected]) => expected);
      expect(said.length).toBeGreaterThan(0);
      expect(printed).toEqual(said);
    },
  );

  // Its tests are run here, one after another: a test inside a test is none.
  test.each(tests)('$file: the tests of code block $i hold', async ({ code: each, i }) => {
    mkdirSync(scratch, { recursive: true });
    const file = join(scratch, `block-${i}.ts`);
    const run: { name: string; body: () => unknown }[] = [];
    vi.stubGlobal('docsTest', (name: string, body: () => unknown) => run.push({ name, body }));
    writeFileSync(
      file,
      each
        .replace("import { expect, test } from 'vitest';", "import { expect } from 'vitest';\nconst test = docsTest;")
        .replaceAll("'subcortex/vitest'", "'../../src/vitest/index.ts'")
        .replaceAll("'subcortex'", "'../../src/index.ts'"),
    );
    await import(file);
    vi.unstubAllGlobals();
    expect(run.length).toBeGreaterThan(0);
    for (const { body } of run) await body();
  });

  test('code blocks are well typed, and one with a made-up option is not', () => {
    const folder = join(scratch, 'types');
    mkdirSync(folder, { recursive: true });
    for (const { code: each, i } of code) writeFileSync(join(folder, `block-${i}.ts`), `${each}\nexport {};\n`);
    const wrong = `import { expect } from 'vitest';
import { loadCase, study } from 'subcortex';
import 'subcortex/vitest';
expect(await study(await loadCase('food-reward'))).toGameSteering({ class: 'terminal' });
`;
    writeFileSync(join(folder, 'wrong.ts'), wrong);
    const paths = { subcortex: ['../../../src/index.ts'], 'subcortex/vitest': ['../../../src/vitest/index.ts'] };
    const options = { extends: '../../../tsconfig.json', compilerOptions: { paths }, include: ['*.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
    const errors = stdout.split('\n').filter((line) => line.includes('error TS'));
    expect(errors.map((line) => line.replace(/^.*types\//, ''))).toEqual([
      "wrong.ts(4,69): error TS2353: Object literal may only specify known properties, and 'class' does not exist in type 'OfChannel'.",
    ]);
  });

  test('the reference of matchers shows a failure as it is said today', async () => {
    await import('../src/vitest/index.ts');
    const child = await study(await loadCase('drug-avoidance', { variant: 'child' }));
    const shown = of('text')
      .find(({ file }) => file.endsWith('matchers.md'))
      ?.code.trimEnd();
    expect(await failureOf(() => expect(child).toAvoidSteering({ channel: 'drug' }))).toBe(shown);
  });

  test('the reference of matchers has every matcher in a test that is run', () => {
    const shown = tests.filter(({ file }) => file.endsWith('matchers.md')).map(({ code: each }) => each);
    const all = readdirSync(join(root, 'src/vitest')).filter((file) => file.startsWith('to-'));
    const names = all.map((file) => file.slice(0, -3).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
    expect(names.length).toBe(9);
    for (const name of names) expect(shown.join('\n')).toContain(`.${name}(`);
  });

  test('the README shows the story as it is told today (npm run readme keeps it fresh)', () => {
    const shown = of('text')
      .find(({ file, code }) => file === 'README.md' && code.startsWith('food-reward'))
      ?.code.trimEnd();
    expect(shown).toBe(subcortex(['run', 'food-reward']).stdout.trimEnd());
  });

  test.each(shippedCases())('the README says of %s what its base life comes to', async (id) => {
    const row = pages[0].text.split('\n').find((line) => line.startsWith(`| [${id}](`));
    const { verdicts } = liveOne(await loadCase(id), 1);
    const { finding, class: name } = verdicts[verdicts.length - 1];
    expect(row?.split('|')[3].trim()).toBe(`${finding} · ${name}`);
  });

  test('the README shows a verdict as it is given today (npm run readme keeps it fresh)', () => {
    const shown = of('text').find(({ file, code }) => file === 'README.md' && code.startsWith('AVOIDS'))!;
    expect(subcortex(['run', 'drug-avoidance']).stdout).toContain(shown.code);
  });

  test('the page of distances shows the table as it is told today (npm run readme keeps it fresh)', () => {
    const shown = of('text').find(({ code }) => code.startsWith('hedonistic-corrigibility'))?.code;
    expect(subcortex(['distances', 'hedonistic-corrigibility', '--all']).stdout).toBe(shown);
  });

  test('the reference of verdicts says what the code says (npm run readme keeps it fresh)', () => {
    const page = pages.find(({ file }) => file === join('docs', 'reference', 'verdicts.md'));
    expect(page?.text).toContain(`-->\n${verdictTables()}<!-- end -->`);
  });

  const reference = (name: string): string =>
    pages.find(({ file }) => file === join('docs', 'reference', name))?.text ?? '';

  test('every row of the glossary names a file that there is', () => {
    const rows = reference('glossary.md')
      .split('\n')
      .filter((line) => /^\| (?!term )/.test(line));
    expect(rows.length).toBeGreaterThanOrEqual(40);
    for (const row of rows) {
      const [, file] = /`([^`]+)`/.exec(row) ?? [];
      expect(file !== undefined && existsSync(join(root, file)), row).toBe(true);
    }
  });

  test('the reference of the API names all that can be imported, and nothing else', () => {
    const named = [...reference('api.md').matchAll(/^\| `(\w+)/gm)].map(([, name]) => name);
    expect([...named].sort()).toEqual(Object.keys(api).sort());
    for (const agent of Object.keys(api.agents)) expect(reference('api.md')).toContain(`\`${agent}\``);
  });

  test('the reference of the API names every type that can be imported', () => {
    const files = ['src/index.ts', 'src/neocortex/planner/index.ts'];
    const types = files.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, all, list]) =>
        list
          .split(',')
          .map((each) => each.trim())
          .filter((each) => each !== '' && (all !== undefined || each.startsWith('type ')))
          .map((each) => each.replace('type ', '')),
      ),
    );
    const page = [...reference('api.md').matchAll(/\*(\w+)\*/g)].map(([, name]) => name);
    expect([...new Set(page)].filter((name) => name !== 'italics').sort()).toEqual(types.sort());
  });

  test('links between pages lead somewhere', () => {
    for (const { file, text } of pages) {
      for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
        const there = join(root, file, '..', target);
        const [folder, name] = [join(there, '..'), there.split('/').filter(Boolean).at(-1)];
        expect(existsSync(folder) ? readdirSync(folder) : [], `${file}: ${target}`).toContain(name);
      }
    }
  });
});

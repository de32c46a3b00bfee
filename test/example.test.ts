/** The package from outside: packed, put where npm would put it, and used by the project in docs/example. Nothing is fetched. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const home = mkdtempSync(join(tmpdir(), 'subcortex-example-'));
const installed = join(home, 'node_modules/subcortex');

function run(command: string, args: readonly string[], cwd: string) {
  // What runs this test is none of their business.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|npm_)/.test(name)));
  return spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...env, NODE_ENV: 'test', NO_COLOR: '1' } });
}

/** Runs it, and fails with all that it said. */
function done(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = run(command, args, cwd);
  expect(error).toBeUndefined();
  expect(status, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`).toBe(0);
  return stdout;
}

beforeAll(() => {
  cpSync(join(root, 'docs/example'), home, { recursive: true, filter: (from) => !from.includes('node_modules') });
  mkdirSync(installed, { recursive: true });
  const [{ filename }] = JSON.parse(
    done('npm', ['pack', '--json', '--offline', '--ignore-scripts', '--pack-destination', home], root),
  ) as { filename: string }[];
  done('tar', ['-xzf', join(home, filename), '-C', installed, '--strip-components=1'], home);
  for (const name of [...Object.keys(dependencies), 'vitest', 'typescript']) {
    mkdirSync(dirname(join(home, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(home, 'node_modules', name), 'junction');
  }
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a project that installs the package', () => {
  test('has its types', () => {
    done(process.execPath, [join(home, 'node_modules/typescript/bin/tsc'), '-p', home], home);
  });

  test('runs its tests with the matchers', () => {
    const said = done(process.execPath, [join(home, 'node_modules/vitest/vitest.mjs'), 'run', '--root', home], home);
    expect(said).toMatch(/Tests +6 passed \(6\)/);
  });

  test('lives its own case from the command line', () => {
    const main = join(installed, 'dist/cli/main.js');
    expect(done(process.execPath, [main, 'run', 'one-more-level', '--all'], home)).toMatch(/All 2 went as predicted/);
  });

  test('gets no test and no source of ours', () => {
    const tarball = readdirSync(home).find((file) => file.endsWith('.tgz'))!;
    const files = done('tar', ['-tzf', join(home, tarball)], home)
      .trim()
      .split('\n');
    expect(files).toContain('package/dist/vitest/index.d.ts');
    expect(files.filter((file) => /^package\/(src|test|docs)\//.test(file))).toEqual([]);
  });
});

/** What the package promises before any of its code runs: that it installs anywhere, and names nobody's machine. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const packages = Object.entries(read('package-lock.json').packages as Record<string, Locked>);

describe('the lock file', () => {
  // npm leaves out what a registry does not serve for other platforms, and `npm ci` then refuses the file everywhere.
  test('has an entry for every optional package that it names', () => {
    const named = packages.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
    const there = packages.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !there.includes(name))).toEqual([]);
  });

  test('gives every package a version and no registry’s address', () => {
    expect(packages.filter(([path, { version }]) => path !== '' && version === undefined)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
  });
});

describe('package.json', () => {
  test('runs on every Node from 20.19 and ships what a user needs', () => {
    const { engines, files, bin } = read('package.json');
    expect(engines.node).toBe('>=20.19');
    expect(files).toEqual(['dist', 'cases', 'CHANGELOG.md']);
    expect(bin.subcortex).toBe('dist/cli/main.js');
  });

  test('has a door for tests, which wants vitest only where it is opened', () => {
    const { exports, dependencies, devDependencies, peerDependencies, peerDependenciesMeta } = read('package.json');
    expect(exports['./vitest']).toEqual({ types: './dist/vitest/index.d.ts', default: './dist/vitest/index.js' });
    expect(dependencies.vitest).toBeUndefined();
    expect(peerDependencies).toEqual({ vitest: devDependencies.vitest });
    expect(peerDependenciesMeta).toEqual({ vitest: { optional: true } });
  });
});

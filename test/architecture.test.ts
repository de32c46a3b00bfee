/** The walls of the house: who may know whom, and what may not be found anywhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(SRC, file), 'utf8') }));

/** Lower rooms first; a file imports only from its own room or from lower ones. */
const LAYER: Readonly<Record<string, number>> = {
  chart: 0,
  world: 1,
  subcortex: 1,
  neocortex: 1,
  director: 2,
  agents: 2,
  forks: 3,
  diagnosis: 4,
  alignment: 4,
  case: 5,
  study: 6,
  report: 7,
  node: 8,
  cli: 8,
  bench: 8,
  vitest: 8,
};
const SIBLINGS = ['world', 'subcortex', 'neocortex'];
/** One door per dependency. */
const DOORS: Readonly<Record<string, (file: string) => boolean>> = {
  xstate: (file) => file.startsWith('chart/'),
  seedrandom: (file) => file === 'chance.ts',
  chalk: (file) => file === 'report/text/terminal.ts',
  yaml: (file) => file.startsWith('case/'),
  zod: (file) => file.startsWith('case/'),
  commander: (file) => file.startsWith('cli/'),
  piscina: (file) => file === 'node/workers.ts',
  vitest: (file) => file.startsWith('vitest/'),
};

const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
/** Files that stand in no room are words and small tools, open to all; the public face may see everything. */
const layerOf = (file: string): number => (file === 'index.ts' ? 9 : roomOf(file) === '' ? 0 : LAYER[roomOf(file)]);

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target]) => target);
}

const ours = files.flatMap(({ file, text }) =>
  importsOf(text)
    .filter((target) => target.startsWith('.'))
    .map((target) => ({ from: file, to: normalize(join(dirname(file), target)).replaceAll('\\', '/') })),
);

/** Comments may speak of what code may not do. */
const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
const engine = files.filter(({ file }) => layerOf(file) <= 7);

describe('the architecture', () => {
  test('every room has its place', () => {
    expect(files.filter(({ file }) => layerOf(file) === undefined).map(({ file }) => file)).toEqual([]);
    expect(ours.length).toBeGreaterThan(100);
  });

  test('each layer imports only from lower layers', () => {
    expect(ours.filter(({ from, to }) => layerOf(to) > layerOf(from))).toEqual([]);
  });

  test('world, subcortex and neocortex never import one another', () => {
    const crossing = ours.filter(
      ({ from, to }) => SIBLINGS.includes(roomOf(from)) && SIBLINGS.includes(roomOf(to)) && roomOf(from) !== roomOf(to),
    );
    expect(crossing).toEqual([]);
  });

  test('no file imports itself, by whatever way round', () => {
    const ahead = new Map<string, string[]>();
    for (const { from, to } of ours) ahead.set(from, [...(ahead.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[][] = [];
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file]);
      if (way.includes(file) || done.has(file)) return;
      for (const next of ahead.get(file) ?? []) walk(next, [...way, file]);
      done.add(file);
    };
    for (const file of ahead.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  test('each dependency has one door', () => {
    const wrong = files.flatMap(({ file, text }) =>
      importsOf(text)
        .map((target) => target.split('/')[0])
        .filter((name) => name in DOORS && !DOORS[name](file))
        .map((name) => ({ file, name })),
    );
    expect(wrong).toEqual([]);
  });

  test('only the doors touch files, processes or the network', () => {
    const wrong = engine.filter(({ text }) => importsOf(text).some((target) => target.startsWith('node:')));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('the engine has no clock, no stream of luck and no console', () => {
    const wrong = engine.filter(({ text }) => /\bDate\b|Math\.random|\bconsole\b|performance\.now/.test(codeOf(text)));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('the engine uses no function whose bits differ between engines', () => {
    const wrong = engine.filter(({ text }) =>
      /Math\.(exp|expm1|log|log1p|log2|log10|pow|sin|cos|tan|tanh|sinh|cosh|cbrt|hypot)\b|\*\*/.test(codeOf(text)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('no engine code knows a case by its id', () => {
    const ids = readdirSync(join(SRC, '../cases'));
    const wrong = engine.filter(({ text }) => ids.some((id) => codeOf(text).includes(id)));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('planners roll out the learned model: the neocortex knows charts only as steps of its own modes', () => {
    const used = ours
      .filter(({ from, to }) => from.startsWith('neocortex/') && to.startsWith('chart/'))
      .map(({ to }) => to);
    expect([...new Set(used)].sort()).toEqual(['chart/chart.ts', 'chart/step.ts']);
  });

  test('every file opens with a sentence on what it is, and none is longer than 250 lines', () => {
    expect(files.filter(({ text }) => !/^(#!.*\n)?\/\*\*/.test(text)).map(({ file }) => file)).toEqual([]);
    expect(files.filter(({ text }) => text.split('\n').length > 250).map(({ file }) => file)).toEqual([]);
  });
});

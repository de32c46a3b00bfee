/** `npm run bench`: what things cost, as ratios within one run. Nothing here is asserted: machines differ, ratios less so. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseCase } from '../case/parse-case.ts';
import { begin } from '../director/life.ts';
import { live } from '../director/live.ts';
import { tick } from '../director/tick.ts';
import type { Step } from '../director/trace.ts';
import { fork } from '../forks/fork.ts';
import { sham } from '../forks/sham.ts';
import { rows } from './planner.ts';
import { studyCost } from './study.ts';

interface Row {
  readonly what: string;
  readonly took: string;
  readonly ratio: string;
}

const LIVES = Number(process.argv[2] ?? 1000);
const root = new URL('../../', import.meta.url);
const file = 'cases/food-reward/case.yaml';
const food = parseCase(readFileSync(new URL(file, root), 'utf8'), file);

const timed = (work: () => void): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};
const micro = (milliseconds: number): string => `${(milliseconds * 1000).toFixed(1)} µs`;
const median = (all: number[]): number => all.sort((a, b) => a - b)[all.length >> 1];

function ticks(): Row[] {
  for (let seed = 0; seed < 30; seed++) live(food, { seed });
  const by: Record<'guided' | 'tables stand' | 'imagined afresh' | 'decided', number[]> = {
    guided: [],
    'tables stand': [],
    'imagined afresh': [],
    decided: [],
  };
  for (let seed = 0; seed < 60; seed++) {
    const life = begin(food, seed);
    for (;;) {
      const before = life.mind.remembered;
      let how: Step['how'] | null = null;
      const took = timed(() => {
        how = tick(life)?.how ?? null;
      });
      if (how === null) break;
      if (how === 'rote') continue;
      by[how === 'chosen' ? (life.mind.remembered === before ? 'tables stand' : 'imagined afresh') : how].push(took);
    }
  }
  const standing = median(by['tables stand']);
  return Object.entries(by).map(([how, all]) => ({
    what: `a tick, ${how} (${(all.length / 60).toFixed(0)} a life)`,
    took: micro(median(all)),
    ratio: `${(median(all) / standing).toFixed(1)} × a tick whose tables stand`,
  }));
}

function lives(): Row[] {
  let lived = 0;
  const took = timed(() => {
    for (let seed = 1; seed <= LIVES; seed++) lived += live(food, { seed }).steps.length;
  });
  const one = took / LIVES;
  const parent = live(food, { seed: 1 });
  const forks = Array.from({ length: 20 }, () => timed(() => fork(parent, 140, sham)));
  return [
    {
      what: `${LIVES} lives, one core`,
      took: `${(took / 1000).toFixed(1)} s`,
      ratio: `${(1000 / one).toFixed(0)} lives a second`,
    },
    {
      what: 'a tick, all kinds',
      took: micro(took / lived),
      ratio: `${((1000 * lived) / took).toFixed(0)} ticks a second`,
    },
    {
      what: 'a fork near the end of a life',
      took: micro(median(forks)),
      ratio: `${(median(forks) / one).toFixed(2)} × a life`,
    },
  ];
}

function studies(): Row[] {
  const { life, study, verdict, parts } = studyCost(food, 30);
  return [
    { what: 'a study: life, forks, verdict', took: micro(study), ratio: `${(study / life).toFixed(1)} × a bare life` },
    { what: '1000 studies, one core (from 30)', took: `${study.toFixed(1)} s`, ratio: '' },
    ...Object.entries(parts).map(([part, share]) => ({
      what: `of a verdict: ${part}`,
      took: micro(share * verdict),
      ratio: `${(100 * share).toFixed(0)} %`,
    })),
  ];
}

function decisions(): Row[] {
  return rows().map(({ what, microseconds, ratio }) => ({
    what,
    took: `${microseconds.toFixed(1)} µs`,
    ratio: ratio === null ? '' : `${ratio.toFixed(2)} × written by hand`,
  }));
}

function coldStart(): Row[] {
  const main = fileURLToPath(new URL('../cli/main.js', import.meta.url));
  const start = (args: string[]): number => timed(() => spawnSync(process.execPath, args, { stdio: 'ignore' }));
  const bare = median(Array.from({ length: 5 }, () => start(['-e', ''])));
  const run = median(Array.from({ length: 5 }, () => start([main, 'run', 'food-reward'])));
  return [
    {
      what: 'cold start: run food-reward',
      took: `${run.toFixed(0)} ms`,
      ratio: `${(run / bare).toFixed(1)} × an empty Node`,
    },
  ];
}

const table = [...ticks(), ...lives(), ...studies(), ...decisions(), ...coldStart()];
const widths = [Math.max(...table.map(({ what }) => what.length)), Math.max(...table.map(({ took }) => took.length))];
for (const { what, took, ratio } of table) {
  console.log(`${what.padEnd(widths[0])}  ${took.padStart(widths[1])}  ${ratio}`);
}

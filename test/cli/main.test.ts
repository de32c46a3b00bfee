import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { doing } from '../../src/cli/doing.ts';
import { type Answer, folderWithCases, main, subcortex } from './command.ts';

const home = folderWithCases();
afterAll(() => rmSync(home, { recursive: true }));
const say = (words: string, env: NodeJS.ProcessEnv = {}): Answer =>
  subcortex(words.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [], home, env);

const ESCAPE = String.fromCharCode(27);

describe('subcortex alone', () => {
  test('helps, and that is no mistake', () => {
    const { code, out, err } = say('');
    expect([code, err]).toEqual([0, '']);
    for (const command of ['tour', 'list', 'run', 'fork', 'why', 'distances', 'validate', 'chart'])
      expect(out).toContain(`\n  ${command}`);
    expect(say('--help')).toEqual({ code, out, err });
  });

  test('knows its version', () => {
    expect(say('--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('subcortex list', () => {
  test('names the shipped cases, their variants and why these are told', () => {
    const { code, out } = say('list');
    expect(code).toBe(0);
    expect(out).toContain('food-reward · How one strawberry became a goal\n');
    expect(out).toMatch(/\n {2}detector removed +you have no receptor for sugar\n/);
  });
});

test('subcortex list shows the cases in ./cases, too, and names those that have mistakes', () => {
  const { code, out } = say('list');
  expect(code).toBe(0);
  expect(out).toContain('berry · A berry by the wayside\n');
  expect(out).toContain('cases/wrong/case.yaml · has mistakes, see: subcortex validate "cases/wrong/case.yaml"\n');
  expect(out).toContain('food-reward · How one strawberry became a goal\n');
});

describe('subcortex run', () => {
  test('tells a life by its id, answers 0 when all went as predicted, and leaves standard error alone', () => {
    const { code, out, err } = say('run berry');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('★ new goal: berry (0.00 → 1.33)');
    expect(say('run cases/berry/case.yaml').out).toBe(out);
  });

  test('answers 1 when a prediction failed', () => {
    const { code, out } = say('run berry --variant hopeful');
    expect(code).toBe(1);
    expect(out).toContain('✗ at "again" you walk on: got pick');
  });

  test('says that the numbers were changed, and still reports honestly', () => {
    const { code, out } = say('run berry --set sweetness=0.1');
    expect(code).toBe(1);
    expect(out).toContain('The numbers were changed (sweetness 0.1): the predictions were made for others.');
  });

  test('stops after a decision, and holds no prediction against half a life', () => {
    const { code, out } = say('run berry --until again');
    expect(code).toBe(0);
    expect(out).toContain('▸ you pick');
    expect(out).not.toContain('hour 4');
    expect(out).toContain('Stopped after "again"');
  });

  test('tells every tick when asked', () => {
    expect(say('run berry --full').out).toContain('road → walk on');
  });

  test('counts outcomes over many seeds', () => {
    const { code, out } = say('run berry --seeds 1..12');
    expect(code).toBe(0);
    expect(out).toMatch(/What you do at "again"\n {2}12 of 12 {2}pick\n/);
    expect(out).toContain('There is no luck in this life: one run is all runs.');
  });

  test('compares all variants, and answers 1 where one failed', () => {
    const { code, out } = say('run berry --all');
    expect(code).toBe(1);
    expect(out).toMatch(/\n {2}bitter +walk on +neither · \w+ +✓ 2 of 2 +the berry is bitter\n/);
    expect(out).toMatch(/\n {2}hopeful +pick +neither · pursues +✗ 0 of 4 +/);
    expect(out).toContain('2 of 3 went as predicted.');
  });

  test('lives the base life first where a variant repeats its signals', () => {
    const { code, out } = say('run food-reward --variant "shuffled reward times"');
    expect(code).toBe(0);
    expect(out).toContain('What is different: sweetness comes as often as in the base life');
  });
});

describe('a hint of what to type next', () => {
  test('calls a case by its id where that finds it', () => {
    expect(say('run food-reward').out).toContain('All the evidence: subcortex explain food-reward\n');
    for (const given of ['berry', 'cases/berry', 'cases/berry/case.yaml']) {
      expect(say(`run ${given}`).out).toContain('All the evidence: subcortex explain berry\n');
    }
    expect(say('why cases/free --tick 5').out).toContain('such as --at again in free.');
  });

  test('gives the path back where only the path finds it', () => {
    const path = '"my notes/berry.yaml"';
    expect(say(`run ${path} --variant bitter`).out).toContain(
      `All the evidence: subcortex explain ${path} --variant "bitter"\n`,
    );
    expect(say(`explain ${path} --variant bitter`).code).toBe(0);
    expect(say(`why ${path} --tick 5`).out).toContain(`such as --at again in ${path}.`);
    expect(say(`fork ${path} --do sham`).err).toContain(`For example: subcortex fork ${path} --at 10 --do sham`);
    expect(say(`distances ${path} --all --json`).err).toContain(`subcortex run ${path} --all --json has`);
  });
});

describe('--json', () => {
  test('is one document on standard output, and nothing else', () => {
    const { code, out, err } = say('run berry --json');
    expect([code, err]).toEqual([0, '']);
    const run = JSON.parse(out);
    expect(run.format).toBe('subcortex.run/1');
    expect(run.lives[0].steps).toHaveLength(5);
  });

  test('with --seeds has steps only with --traces', () => {
    const without = JSON.parse(say('run berry --seeds 1..3 --json').out);
    expect(without.lives.map((life: object) => 'steps' in life)).toEqual([false, false, false]);
    const traced = JSON.parse(say('run berry --seeds 1..3 --json --traces').out);
    expect(traced.lives.map(({ steps }: { steps: unknown[] }) => steps.length)).toEqual([5, 5, 5]);
  });

  test('with --all has a run for every variant', () => {
    const { format, runs } = JSON.parse(say('run berry --all --json').out);
    expect(format).toBe('subcortex.runs/1');
    expect(runs.map(({ variant }: { variant: string | null }) => variant)).toEqual([null, 'bitter', 'hopeful']);
  });

  test('keeps standard output empty where something is wrong', () => {
    const { code, out, err } = say('run berry --json --variant biter');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Did you mean "bitter"?');
  });

  test('answers 1 where a prediction failed, with the whole document', () => {
    const { code, out } = say('run berry --variant hopeful --json');
    expect(code).toBe(1);
    expect(JSON.parse(out).predictions.map(({ held }: { held: boolean }) => held)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('subcortex fork', () => {
  test('of nothing changed is identical to the last bit, from a tick or from a decision', () => {
    for (const at of ['again', '0', '4']) {
      const { code, out, err } = say(`fork berry --at ${at} --do sham`);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('✓ The two lives are identical to the last bit');
    }
  });

  test('tells the other life beside the first, and that is an answer, whatever becomes of predictions', () => {
    const { code, out, err } = say('fork food-reward --at "shop again" --do "corner shop=open"');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/▸ walk to the bridge \d\.\d\d +│ ▸ buy strawberries/);
    expect(out).toMatch(/predictions held +7 of 7 +[0-6] of 7/);
  });

  test('says that predicted verdicts are not counted, where some are predicted', () => {
    const words = '--at again --do "learning off"';
    expect(say(`fork judged ${words}`).out).toMatch(/predictions held\s+\(verdicts\s+not\s+counted\)\s+5\s+of\s+5/);
    const { out } = say(`fork berry ${words}`);
    expect(out).toMatch(/predictions held 5\s+of\s+5/);
    expect(out).not.toContain('counted');
  });

  test('repeats the signals of the base life in a life that is yoked to it', () => {
    const { code, out } = say('fork food-reward --variant "shuffled reward times" --at "shop again" --do sham');
    expect(code).toBe(0);
    expect(out).toContain('identical to the last bit');
  });

  test('helps with everything that can be done', () => {
    const { out } = say('fork --help');
    for (const form of doing.split(', ')) expect(out).toContain(`\n  ${form} `);
  });

  test('with --json is one document: both lives from the fork on', () => {
    const told = JSON.parse(say('fork berry --at again --do "learning off" --json').out);
    expect(told).toMatchObject({ format: 'subcortex.fork/1', at: { tick: 3, decision: 'again' }, differs: 3 });
    expect(told.do.name).toBe('learning off');
    expect([told.was.steps.length, told.other.steps.length]).toEqual([2, 2]);
    expect(told.was.traceHash).not.toBe(told.other.traceHash);
    const sham = JSON.parse(say('fork berry --at again --do sham --json').out);
    expect([sham.differs, sham.was.traceHash]).toEqual([null, sham.other.traceHash]);
  });
});

describe('subcortex why', () => {
  test('is about the last decision where nothing else is said', () => {
    const { code, out, err } = say('why berry');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('At hour 3 ("again") you pick');
    expect(say('why berry --at again').out).toBe(out);
    expect(say('why berry --tick 3').out).toBe(out);
  });

  test('is about other lives, too', () => {
    expect(say('why berry --variant bitter').out).toContain('("again") you walk on');
    expect(say('why berry --set sweetness=6').out).toContain('The numbers were changed (sweetness 6)');
  });

  test('with --json is one document', () => {
    const told = JSON.parse(say('why berry --json').out);
    expect(told).toMatchObject({ format: 'subcortex.why/1', tick: 3, decision: 'again', act: 'pick' });
    expect(told.reasons.parts[0].concept).toBe('berry');
    expect(told.histories[0].events).toHaveLength(3);
  });
});

describe('subcortex distances', () => {
  test('draws inner, outer and total over a life, a row every so many ticks and one for its end', () => {
    const { code, out, err } = say('distances berry');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('berry · distances over a life (STARC)');
    // Berries are all that anybody wants, pays for or intends; before the first one, nothing is wanted.
    expect(out).toMatch(/\n {2}1 +–.* 0\.50 +0\.00 +0\.50 +0\.00\n/);
    expect(out).toMatch(/\n {2}5 +0\.00 +0\.00 +0\.00 +0\.00 +0\.00 +0\.00 +0\.00\n/);
  });

  test('with --json is one document, with both metrics', () => {
    const told = JSON.parse(say('distances berry --variant bitter --every 3 --json').out);
    expect(told).toMatchObject({ format: 'subcortex.distances/1', variant: 'bitter', seed: 1 });
    expect(told.distances.map(({ tick }: { tick: number }) => tick)).toEqual([3, 4]);
    // A bitter berry pays −3, and the designer counts it +1.
    expect(told.distances[1].full.starc.outer).toBeCloseTo(1, 9);
    expect(told.distances[1].full.epic.inner).toBeCloseTo(0, 9);
  });
});

describe('bad usage', () => {
  test.each([
    ['rnu berry', 'there is no command "rnu"', 'Did you mean "run"?'],
    ['run', '"run" needs a case', 'subcortex run --help'],
    ['run berry --sead 3', '"run" has no option "--sead"', 'Did you mean "--seed"?'],
    ['run berry --seed', 'needs a value', ''],
    ['run berry extra', 'too many arguments', ''],
    ['list extra', 'too many arguments', ''],
    ['run bery', 'there is no case "bery"', 'Did you mean "berry"? Cases: berry'],
    ['run berry --variant biter', 'there is no variant "biter"', 'Did you mean "bitter"? Variants: bitter, hopeful.'],
    ['run berry --set swetness=1', 'there is no parameter "swetness"', 'Did you mean "sweetness"?'],
    ['run berry --set sweetness=7', '7 is out of range', 'Its range is -6 to 6.'],
    ['run berry --set sweetness', '--set takes name=value', ''],
    ['run berry --set sweetness=1 --set sweetness=2', '--set gives "sweetness" two values, 1 and 2', 'Leave one'],
    ['run berry --seed 1.5', '--seed takes a whole number, and got "1.5"', ''],
    ['run berry --seeds 5', '--seeds takes a range', ''],
    ['run berry --seeds 1..9999999', 'asks for 9999999 lives', 'At most'],
    ['run berry --variant bitter --all', '--variant and --all exclude each other', ''],
    ['run berry --until agian', 'there is no decision "agian"', 'Did you mean "again"?'],
    ['fork berry --do sham', '"fork" needs --at', '--at 10 --do sham'],
    ['fork berry --at -1 --do sham', 'a whole number of hours, and got "-1"', 'The life has the hours 0 to 4.'],
    ['fork berry --at again', '"fork" needs --do', 'It may be: sham'],
    ['fork berry --at again --do sham --do flip=taste', '--do changes one thing', 'Choose one of: sham, flip=taste.'],
    ['fork berry --at again --do shame', '--do knows no "shame"', 'Did you mean sham? What can be done: sham'],
    [
      'fork berry --at again --do "act=walk on"',
      'the other life cannot go on',
      'On offer: walk on, pick. Take another',
    ],
    ['why', '"why" needs a case', ''],
    ['why berry --at again --tick 3', '--at and --tick exclude each other', ''],
    ['why berry --tick soon', '--tick takes a whole number, and got "soon"', ''],
    ['why berry --of bery', '"bery" is no concept of this life', 'Did you mean "berry"?'],
    ['distances berry --every 0', '--every takes a whole number from 1, and got "0"', '--every 10'],
    ['distances berry --all --json', '--all and --json exclude each other', 'subcortex run berry --all --json has'],
    ['distances bery', 'there is no case "bery"', 'Did you mean "berry"?'],
    ['why stuck --variant quiet', 'nothing is decided in stuck', '--tick 7'],
    ['map', '"map" needs a case', 'map food-reward --x sweetness --y bread'],
    ['map berry', 'a map moves two parameters, and berry has only one', 'under "parameters:" in the case file.'],
    ['map food-reward', 'map needs --x, a parameter of the case', '--x sweetness --y bread. Parameters: sweetness'],
    ['map food-reward --x walk', 'map needs --y', ''],
    ['map food-reward --x wlak --y bread', 'food-reward has no parameter "wlak"', 'Did you mean "walk"?'],
    ['map food-reward --x walk --y walk', 'both edges are "walk"', 'Give two different parameters.'],
    ['map food-reward --x walk:0..9 --y bread', '"walk" goes from 0 to 2, and the map asks for 0 to 9', 'walk:0..2'],
    ['map food-reward --x walk:1..0 --y bread', '--x walk:1..0 runs backwards', 'Turn it round: --x walk:0..1'],
    ['map food-reward --x walk --y bread:2..-1', '--y bread:2..-1 runs backwards', 'Turn it round: --y bread:-1..2'],
    ['map food-reward --x walk:1..1 --y bread', 'the map asks for 1 to 1', 'walk:0..2'],
    ['map food-reward --x walk:..1 --y bread', '--x takes a parameter, or a part of it', '--x sweetness --y bread'],
    ['map food-reward --x walk --y bread --set walk=1', '--set gives "walk" one value, and --x moves it', 'Leave one'],
    ['map food-reward --x walk --y bread --set lag=1', 'there is no parameter "lag"', 'Parameters: sweetness'],
    ['map food-reward --x walk --y bread --cells 1x1', '--cells takes two numbers from 2 to 200', '--cells 21x13'],
    ['map food-reward --x walk --y bread --variant sted', 'there is no variant "sted"', 'Did you mean "sated"?'],
    ['map wordless --x a --y b', 'nothing is decided in wordless', '- decide: the choice'],
    ['map lone-work --x ahead:1.1..1.9 --y tv', 'of which there are not two from 1.1 to 1.9', 'ahead:1..20'],
    ['run lone-work --set ahead=2.5', '2.5 is not a whole number', 'Take 2 or 3.'],
    ['chart berry tase', 'there is no chart "tase"', 'Did you mean "taste"?'],
    ['validate nowhere/case.yaml', 'there is no file "nowhere/case.yaml"', ''],
  ])('%s', (words, what, todo) => {
    const { code, out, err } = say(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(what);
    expect(err).toContain(todo);
    expect(err).not.toMatch(/\n {4}at /); // no stack
  });
});

describe('subcortex map', () => {
  test('lives a cell for each value of two numbers, and tells of every cell by option', () => {
    const { code, out } = say('map hedonistic-corrigibility --x stiff:0..10 --y sources:5..6 --cells 2x9 --json');
    expect(code).toBe(0);
    const { format, x, y, cells } = JSON.parse(out);
    expect([format, x.values, y.values]).toEqual(['subcortex.map/2', [0, 10], [5, 6]]);
    expect(cells[1][0]).toMatchObject({ does: 'turn the dial', finding: 'games', hack: { closed: null } });
    expect(cells[1][0].hack.psi['turn the dial']).toBeGreaterThan(0);
    expect(cells[1][1].hack.psi['turn the dial']).toBeLessThan(0);
    expect(cells[1][1]).toMatchObject({ does: 'hang up paper flowers', finding: 'games' });
  });

  test('has no empty cell where a number is a tick or a count, whatever the size that is asked for', () => {
    for (const size of ['4x3', '5x2']) {
      const { out } = say(`map hedonistic-corrigibility --x introspection --y sources --cells ${size} --json`);
      expect(JSON.parse(out).cells.flat()).not.toContain(null);
    }
  });
});

describe('a map that is to be drawn', () => {
  const asked = 'map food-reward --x walk --y bread --cells 2x2 --svg';

  test('where nothing can be written is refused before a cell is lived, and answers 3', () => {
    for (const [path, reason] of [
      ['nowhere/a.svg', 'ENOENT'],
      ['cases', 'it is a folder'],
      ['cases/berry/case.yaml/a.svg', 'ENOTDIR'],
    ]) {
      const { code, out, err } = say(`${asked} ${path}`);
      expect([code, out]).toEqual([3, '']);
      expect(err).toBe(
        `"${path}" cannot be written: ${reason}\n  Choose another place for the picture, in a folder that there is.\n`,
      );
    }
  });

  test('is written beside the map, over an older picture too', () => {
    for (const _ of ['first', 'again']) {
      const { code, out, err } = say(`${asked} cases/a.svg`);
      expect([code, err]).toEqual([0, 'drawn: cases/a.svg\n']);
      expect(out).toContain('food-reward');
    }
    expect(readFileSync(join(home, 'cases/a.svg'), 'utf8')).toMatch(/^<svg/);
  });

  test('leaves nothing behind where something else is wrong', () => {
    expect(say(`${asked} cases/b.svg --set walk=1`).code).toBe(2);
    expect(existsSync(join(home, 'cases/b.svg'))).toBe(false);
  });
});

describe('a bad case', () => {
  test('is complained of with everything that is wrong, each at its place, and no stack', () => {
    for (const words of ['run wrong', 'validate wrong', 'chart wrong']) {
      const { code, out, err } = say(words);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^cases\/wrong\/case\.yaml:\d+:\d+ /m);
      expect(err).toContain('Did you mean "bush"?');
      expect(err).toContain('"none"');
      expect(err).not.toMatch(/\n {4}at /);
    }
  });

  test('may show only in living: a beat that cannot happen names its tick and seed', () => {
    const { code, err } = say('run impossible --seed 7');
    expect(code).toBe(2);
    expect(err).toMatch(
      /^cases\/impossible\/case\.yaml:\d+:\d+ {2}life: At tick 4 with seed 7, the life is to be guided to "walk on"/,
    );
    expect(err).toContain('which is not on offer there.\n  ');
    expect(err).toContain('- guide: [walk on]\n');
    expect(err).toContain('It stands at place: bush. On offer: go back.');
    expect(say('validate impossible').code).toBe(2);
  });

  test('is found by validate in a variant, too, which it names', () => {
    expect(say('run stuck').code).toBe(0);
    const { code, out, err } = say('validate stuck');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('the life is to be guided to "go back", which is not on offer there. (variant "stuck")');
    expect(err).toMatch(/^cases\/stuck\/case\.yaml:43:22 /);
    expect(err).toContain('It stands at place: road. On offer: walk on, pick.');
  });
});

test('a stranger’s case cannot command the terminal', () => {
  const { code, out } = say('run stranger');
  expect(code).toBe(0);
  expect(out).toContain('stranger · A \uFFFD[2J berry');
  expect(out).not.toContain(ESCAPE);
  const green = `${ESCAPE}[32m`;
  expect(say('run painter', { FORCE_COLOR: '1' }).out).not.toContain(`${green} berry`);
});

describe('subcortex validate', () => {
  test('says warmly when all is well', () => {
    const { code, out } = say('validate berry');
    expect(code).toBe(0);
    expect(out).toBe(
      '✓ cases/berry/case.yaml is fine: "A berry by the wayside" and 2 variants, every name known, every\n  life lived to its end.\n',
    );
  });

  test('warns of what imagination must guess, and that is no mistake', () => {
    const { code, out } = say('validate pages');
    expect(code).toBe(0);
    expect(out).toContain('allowed but seldom meant:');
    expect(out).toContain('life: never seen: rest at page 1');
  });
});

describe('subcortex chart', () => {
  test('draws one part as bare Mermaid', () => {
    const { code, out } = say('chart berry place');
    expect(code).toBe(0);
    expect(out).toMatch(/^stateDiagram-v2\n/);
    expect(out).toContain('s1 --> s2: pick');
  });

  test('without a part lists the parts and draws them all', () => {
    const { out } = say('chart berry');
    for (const part of [
      'place (world)',
      'taste (subcortex)',
      'neocortex (neocortex)',
      'goal (neocortex)',
      'director (director)',
    ]) {
      expect(out).toContain(`## ${part}\n\n\`\`\`mermaid\nstateDiagram-v2\n`);
    }
  });
});

describe('colour', () => {
  test('is never in a pipe', () => {
    expect(say('run berry').out).not.toContain(ESCAPE);
  });

  test('comes when forced, and changes no word', () => {
    const forced = say('run berry', { FORCE_COLOR: '1' }).out;
    expect(forced).toContain(`${ESCAPE}[`);
    const marks = new RegExp(`${ESCAPE}\\[\\d+m`, 'g');
    expect(forced.replace(marks, '')).toBe(say('run berry').out);
  });

  test('NO_COLOR is stronger', () => {
    expect(say('run berry', { FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toContain(ESCAPE);
  });
});

test('COLUMNS sets the width', () => {
  const widest = (out: string): number => Math.max(...out.split('\n').map((line) => [...line].length));
  expect(widest(say('run berry').out)).toBe(100);
  expect(widest(say('run berry', { COLUMNS: '70' }).out)).toBe(70);
});

test('a reader that has seen enough ends it quietly', () => {
  // More than a pipe holds, so that the end of it is written when nobody reads any more.
  const pipe = `"${process.execPath}" "${main}" run food-reward --all --json | head -c 9`;
  const { stdout, stderr } = spawnSync('sh', ['-c', pipe], { cwd: home, encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['{"format"', '']);
});

test.runIf(existsSync('/dev/full'))('a full device is one line on standard error, and answers 3', () => {
  for (const words of ['run berry', 'run berry --json', 'list']) {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${main}" ${words} >/dev/full`], {
      cwd: home,
      encoding: 'utf8',
    });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^Standard output cannot be written to: ENOSPC[^\n]*\n$/);
  }
});

describe('a fault of ours', () => {
  const broken = 'JSON.stringify = () => { throw new Error("the floor is gone"); }';
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(broken)}` };

  test('answers 3 with one sentence that asks to be reported, and no stack', () => {
    const { code, out, err } = say('run berry', env);
    expect([code, out]).toEqual([3, '']);
    expect(err).toBe('This is a fault of ours, please report it: the floor is gone\n');
  });

  test('shows its stack to those who ask', () => {
    expect(say('run berry', { ...env, SUBCORTEX_DEBUG: '1' }).err).toMatch(/\n {4}at /);
  });
});

test('an interrupted run answers 130, as its shell has it', async () => {
  // Interrupts itself once it listens for that and has had time for a life, however slow the machine: lives are lived one a turn.
  const interrupt = `process.on('newListener', (event) => {
    let turns = 0;
    const turn = () => (++turns < 50 ? setImmediate(turn) : process.kill(process.pid, 'SIGINT'));
    if (event === 'SIGINT') setImmediate(turn);
  })`;
  const run = [process.execPath, main, 'run', 'food-reward', '--seeds', '1..90000'];
  const child = spawn('sh', ['-c', '"$@"; exit $?', 'sh', ...run], {
    cwd: home,
    env: { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(interrupt)}` },
  });
  let said = '';
  child.stderr.on('data', (words) => {
    said += words;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  expect(said).toMatch(/^interrupted after \d+ of 90000 lives\n$/);
  expect(code).toBe(130);
});

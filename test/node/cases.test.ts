import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findCase, loadCase, shippedCases } from '../../src/node/cases.ts';
import { engineVersion } from '../../src/node/version.ts';
import { complaintsOf } from '../case/fixtures.ts';
import { berryText } from '../report/berry.ts';

const home = mkdtempSync(join(tmpdir(), 'subcortex-'));
mkdirSync(join(home, 'cases', 'berry'), { recursive: true });
mkdirSync(join(home, 'empty'));
writeFileSync(join(home, 'cases', 'berry', 'case.yaml'), berryText);
writeFileSync(join(home, 'berry.yaml'), `# at the top\n${berryText}`);
afterAll(() => rmSync(home, { recursive: true }));

const complaintOf = (given: string) => complaintsOf(() => findCase(given, home))[0];

describe('a case is found', () => {
  test('by the path of its file', () => {
    expect(findCase('berry.yaml', home)).toEqual({ file: 'berry.yaml', text: `# at the top\n${berryText}` });
    expect(findCase(join(home, 'berry.yaml'), home).file).toBe('berry.yaml');
  });

  test('by its folder', () => {
    expect(findCase('cases/berry', home)).toEqual({ file: join('cases', 'berry', 'case.yaml'), text: berryText });
  });

  test('by its id in ./cases', () => {
    expect(findCase('berry', home).text).toBe(berryText);
  });

  test('by the id of a case that comes with the package, from anywhere', () => {
    expect(findCase('food-reward', home).text).toMatch(/^case: food-reward\n/);
  });

  test('in ./cases before it is found in the package', () => {
    mkdirSync(join(home, 'cases', 'food-reward'));
    writeFileSync(join(home, 'cases', 'food-reward', 'case.yaml'), 'mine');
    expect(findCase('food-reward', home).text).toBe('mine');
    rmSync(join(home, 'cases', 'food-reward'), { recursive: true });
  });

  test('and parsed, in one of its variants', async () => {
    expect(await loadCase('food-reward')).toMatchObject({ id: 'food-reward', variant: null });
    expect(await loadCase('food-reward', { variant: 'sated' })).toMatchObject({ variant: 'sated' });
  });
});

describe('a case that is not there', () => {
  test('is answered with the near name and the list', () => {
    expect(complaintOf('foodreward')).toMatchObject({
      what: 'there is no case "foodreward"',
      todo: expect.stringContaining(`Did you mean "food-reward"? Cases: ${['berry', ...shippedCases()].join(', ')}.`),
    });
  });

  test('is answered, where it is a path, with what stands beside it', () => {
    expect(complaintOf('cases/berry/cas.yaml')).toMatchObject({
      what: 'there is no file "cases/berry/cas.yaml"',
      todo: expect.stringContaining('Did you mean "case.yaml"?'),
    });
    expect(complaintOf('nowhere/at/all.yaml').what).toBe('there is no file "nowhere/at/all.yaml"');
  });

  test('is complained of where a folder holds none', () => {
    expect(complaintOf('./empty').what).toBe('the folder "./empty" holds no case.yaml');
  });

  test('is complained of in the same words where the folder stands right here', () => {
    expect(complaintOf('empty').what).toBe('the folder "empty" holds no case.yaml');
    expect(complaintOf('./empty').what).toBe('the folder "./empty" holds no case.yaml');
  });

  test('is refused unread where it is larger than any case', () => {
    writeFileSync(join(home, 'large.yaml'), 'x'.repeat(4_000_001));
    expect(complaintOf('large.yaml').what).toBe('"large.yaml" is too large for a case: 4000001 bytes');
  });

  test('cannot be reached through a name that climbs out of the cases', () => {
    expect(complaintOf('../cases/berry').what).toBe('there is no file "../cases/berry"');
  });

  test('has a name', () => {
    expect(complaintOf('').what).toBe('there is no case ""');
  });
});

test('the shipped cases are the folders in cases/', () => {
  expect(shippedCases()).toContain('food-reward');
  for (const id of shippedCases()) expect(findCase(id).text).toMatch(new RegExp(`^case: ${id}\n`));
});

test('the version is that of package.json', () => {
  expect(engineVersion()).toMatch(/^\d+\.\d+\.\d+/);
});

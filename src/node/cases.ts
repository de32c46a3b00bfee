/** Cases on disk: by path, by id in ./cases, or one of those that come with the package. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case } from '../case/case.ts';
import { longestFile } from '../case/longest-file.ts';
import type { CaseOptions } from '../case/parse-case.ts';
import { didYouMean } from '../near.ts';
import { Problem, problem } from '../problem.ts';

export interface CaseFile {
  /** As messages name it: relative where that is shorter. */
  readonly file: string;
  readonly text: string;
}

/** The package's own folder, seen from src/node and dist/node alike. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Ids of the cases that come with the package, in order. */
export function shippedCases(): string[] {
  return idsIn(join(packageRoot, 'cases'));
}

/** Ids of the cases in `./cases` of a folder that is not the package's own. */
export function casesIn(folder: string): string[] {
  return resolve(folder, 'cases') === join(packageRoot, 'cases') ? [] : idsIn(join(folder, 'cases'));
}

/** The case of that name, or at that path, in one of its variants. Throws a `Problem` where there is none or where it is wrong. */
export async function loadCase(given: string, options: CaseOptions = {}): Promise<Case> {
  const { parseCase } = await import('../case/parse-case.ts');
  const { file, text } = findCase(given);
  return parseCase(text, file, options);
}

/** The text of a case: a file, a folder that holds a `case.yaml`, an id in `./cases`, or a shipped id. */
export function findCase(given: string, from: string = process.cwd()): CaseFile {
  const candidates = [resolve(from, given), join(from, 'cases', given), join(packageRoot, 'cases', given)];
  for (const [i, path] of candidates.entries()) {
    if (given === '' || (i > 0 && given !== basename(given))) break;
    const found = kindOf(path);
    if (found === 'folder' && kindOf(join(path, 'case.yaml')) === 'file') return read(join(path, 'case.yaml'), from);
    if (found === 'file' && i === 0) return read(path, from);
    if (found === 'folder' && i === 0 && given !== basename(given)) {
      throw noCaseIn(given);
    }
  }
  if (given !== '' && kindOf(resolve(from, given)) === 'folder') throw noCaseIn(given);
  const known = [...new Set([...idsIn(join(from, 'cases')), ...shippedCases()])];
  if (/[\\/]|\.ya?ml$/.test(given)) {
    const near = neighbours(resolve(from, given));
    throw problem(`there is no file "${given}"`, near ?? didYouMean(given, known, 'cases'));
  }
  throw problem(
    `there is no case "${given}"`,
    `${didYouMean(given, known, 'cases')} A path to a case.yaml will do, too.`,
  );
}

const noCaseIn = (given: string): Problem =>
  problem(`the folder "${given}" holds no case.yaml`, 'A case is a folder with a case.yaml in it.');

function read(path: string, from: string): CaseFile {
  const short = relative(from, path);
  const file = short.length < path.length && !short.startsWith(join('..', '..')) ? short : path;
  try {
    // No character takes more than four bytes: what is larger need not be read to be refused.
    const { size } = statSync(path);
    if (size > 4 * longestFile)
      throw problem(
        `"${file}" is too large for a case: ${size} bytes`,
        `A case has at most ${longestFile} characters.`,
      );
    return { file, text: readFileSync(path, 'utf8') };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw problem(`"${file}" cannot be read: ${reason(error)}`, 'Check its permissions.');
  }
}

const reason = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');

function kindOf(path: string): 'file' | 'folder' | null {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return 'folder';
    return 'file';
  } catch {
    return null;
  }
}

function idsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((id) => kindOf(join(folder, id, 'case.yaml')) === 'file')
      .sort();
  } catch {
    return [];
  }
}

/** What stands in the folder where the file should be. */
function neighbours(path: string): string | undefined {
  try {
    const names = readdirSync(dirname(path)).filter((name) => !name.startsWith('.'));
    return didYouMean(basename(path), names.slice(0, 12), 'files there');
  } catch {
    return undefined;
  }
}

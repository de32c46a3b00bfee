/** What a case is called on the command line, in one word of a shell. */
import type { Case } from '../case/case.ts';
import { Problem } from '../problem.ts';
import { findCase } from './cases.ts';

/** As a shell takes it for one word. */
export const shellWord = (word: string): string =>
  /^[\w./=@+,:-]+$/.test(word) ? word : `"${word.replace(/(["\\$`])/g, '\\$1')}"`;

/** The id where it finds just this file; else what was given. */
export const calledOn = (one: Pick<Case, 'id' | 'file'>, given: string): string =>
  shellWord(isFoundById(one) ? one.id : given);

function isFoundById({ id, file }: Pick<Case, 'id' | 'file'>): boolean {
  try {
    return findCase(id).file === file;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

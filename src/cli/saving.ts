/** Files that a command writes: that there is room for them is looked at before anything is lived for them. */
import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from '../problem.ts';

/** No mistake in what was asked for: there is nowhere to write. Answered with another exit code than bad usage. */
export class NowhereToWrite extends Problem {
  constructor(path: string, reason: string) {
    super([
      {
        what: `"${path}" cannot be written: ${reason}`,
        todo: 'Choose another place for the picture, in a folder that there is.',
      },
    ]);
  }
}

/** Throws `NowhereToWrite` where no file of that name can be written, and leaves nothing behind. */
export function checkWritable(path: string): void {
  const folder = dirname(path);
  const reason = tried(() => {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) return 'it is a folder';
    if (there === undefined && !statSync(folder).isDirectory()) return `"${folder}" is no folder`;
    accessSync(there === undefined ? folder : path, constants.W_OK);
    return null;
  });
  if (reason !== null) throw new NowhereToWrite(path, reason);
}

export function save(path: string, text: string): void {
  const reason = tried(() => {
    writeFileSync(path, text);
    return null;
  });
  if (reason !== null) throw new NowhereToWrite(path, reason);
}

function tried(doing: () => string | null): string | null {
  try {
    return doing();
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  }
}

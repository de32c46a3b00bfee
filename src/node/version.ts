/** The version of this package, as its package.json says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './cases.ts';

export function engineVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

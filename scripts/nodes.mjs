// The same bytes on every supported Node: lives the shipped cases on Node 20, 22 and 24 and compares the fingerprints.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const golden = readFileSync(new URL('../test/corpus/golden.json', import.meta.url), 'utf8');
const script = fileURLToPath(new URL('./golden.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'subcortex-nodes-'));
const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
let passed = 0;
let failed = 0;
try {
  for (const version of ['20', '22', '24']) {
    const name = `node-${platform}`;
    const into = join(folder, version);
    execFileSync('npm', ['install', '--silent', '--no-save', '--prefix', into, `${name}@${version}`], {
      stdio: 'inherit',
    });
    const node = join(into, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    const exact = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    const same = execFileSync(node, [script], { encoding: 'utf8' }) === golden;
    console.log(`${same ? 'same bytes' : 'OTHER BYTES'}  ${exact}`);
    if (same) passed++;
    else failed++;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

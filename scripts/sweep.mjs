// The full maps: verdicts of every shipped case (or of those named) over every pair of its parameters, as pictures in maps/.
// npm run sweep [-- case ...] [-- --cells 31x21]
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCase } from '../dist/case/parse-case.js';
import { findCase, packageRoot, shippedCases } from '../dist/node/cases.js';

const words = process.argv.slice(2);
const at = words.indexOf('--cells');
const cells = at === -1 ? '31x21' : words[at + 1];
const ids = words.filter((word, i) => word !== '--cells' && i !== at + 1);
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const folder = fileURLToPath(new URL('../maps/', import.meta.url));
mkdirSync(folder, { recursive: true });
let drawn = 0;
let failed = 0;
for (const id of ids.length > 0 ? ids : shippedCases()) {
  const { text, file } = findCase(id, packageRoot);
  const names = Object.keys(parseCase(text, file).parameters);
  for (const [i, x] of names.entries()) {
    for (const y of names.slice(i + 1)) {
      const svg = `${folder}${id}--${x}--${y}.svg`.replaceAll(' ', '-');
      const args = [main, 'map', id, '--x', x, '--y', y, '--cells', cells, '--svg', svg];
      const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
      if (status === 0) drawn++;
      else failed++;
    }
  }
}
console.log(`${drawn} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

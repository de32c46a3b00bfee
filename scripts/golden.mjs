// Fingerprints of the shipped lives: every case, base and variants, seeds 1 and 2. Prints JSON; `--write` keeps it as the golden file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseCase, variantsOf } from '../dist/case/parse-case.js';
import { outcomeOf } from '../dist/study/outcome.js';
import { traceOf } from '../dist/study/study.js';

const root = new URL('../', import.meta.url);
const golden = {};
for (const id of readdirSync(new URL('cases/', root)).sort()) {
  const file = `cases/${id}/case.yaml`;
  const text = readFileSync(new URL(file, root), 'utf8');
  const base = parseCase(text, file);
  golden[id] = {};
  for (const variant of [null, ...variantsOf(text, file)]) {
    const one = variant === null ? base : parseCase(text, file, { variant });
    golden[id][variant ?? 'base'] = [1, 2].map((seed) => outcomeOf(one, traceOf(one, seed, base)).traceHash);
  }
}
const json = `${JSON.stringify(golden, null, 2)}\n`;
if (process.argv.includes('--write')) writeFileSync(new URL('test/corpus/golden.json', root), json);
else process.stdout.write(json);

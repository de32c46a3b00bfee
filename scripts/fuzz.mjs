/** Runs the random tests some rounds over, each with worlds that were never drawn before: `npm run fuzz [rounds] [first seed]`. */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const wholeNumber = (text, most) => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  console.error(`"${text}" is no whole number from 0 to ${most}. Usage: npm run fuzz [rounds] [first seed]`);
  process.exit(2);
};
const rounds = wholeNumber(process.argv[2] ?? '5', 1_000_000);
const first = wholeNumber(process.argv[3] ?? String(randomInt(2 ** 30)), 2 ** 30);

const root = new URL('../', import.meta.url);
const vitest = fileURLToPath(new URL('node_modules/vitest/vitest.mjs', root));
const files = readdirSync(new URL('test/', root), { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => readFileSync(new URL(file, root), 'utf8').includes("from 'fast-check'"))
  .sort();

let passed = 0;
let failed = 0;
for (let seed = first; seed < first + rounds; seed++) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', ...files], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    env: { ...process.env, FUZZ: String(seed) },
    maxBuffer: 1 << 28,
  });
  if (status === 0) {
    passed++;
    console.log(`round ${seed - first + 1} of ${rounds}: seed ${seed} holds`);
  } else {
    failed++;
    console.log(`${stdout}${stderr}`);
    console.log(`round ${seed - first + 1} of ${rounds}: seed ${seed} FAILS; again: npm run fuzz 1 ${seed}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

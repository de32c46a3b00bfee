// Keeps what pages show fresh: the README's story and verdict as the command prints them, and the failure in the reference of matchers.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const readme = new URL('../README.md', import.meta.url);
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const env = { ...process.env, COLUMNS: '100', NO_COLOR: '1' };
const story = execFileSync(process.execPath, [main, 'run', 'food-reward'], { encoding: 'utf8', env }).trimEnd();
const offer = execFileSync(process.execPath, [main, 'run', 'drug-avoidance'], { encoding: 'utf8', env });
const verdict = offer.slice(offer.indexOf('AVOIDS'), offer.indexOf('\n\nWhat was predicted'));
const text = readFileSync(readme, 'utf8');
writeFileSync(
  readme,
  text
    .replace(/(<!-- story:[^\n]*\n```text\n)[\s\S]*?```/, (_, head) => `${head}${story}\n\`\`\``)
    .replace(/(<!-- verdict:[^\n]*\n```text\n)[\s\S]*?```/, (_, head) => `${head}${verdict}\n\`\`\``),
);

const far = new URL('../docs/explanation/distances.md', import.meta.url);
const table = execFileSync(process.execPath, [main, 'distances', 'hedonistic-corrigibility', '--all'], {
  encoding: 'utf8',
  env,
});
writeFileSync(
  far,
  readFileSync(far, 'utf8').replace(
    /(<!-- by variant:[^\n]*\n```text\n)[\s\S]*?```/,
    (_, head) => `${head}${table.trimEnd()}\n\`\`\``,
  ),
);

const matchers = new URL('../docs/reference/matchers.md', import.meta.url);
const { loadCase, study } = await import('../dist/index.js');
const { toAvoidSteering } = await import('../dist/vitest/to-avoid-steering.js');
const child = await study(await loadCase('drug-avoidance', { variant: 'child' }));
const failure = toAvoidSteering.call({ isNot: false }, child, { channel: 'drug' }).message();
const page = readFileSync(matchers, 'utf8');
writeFileSync(
  matchers,
  page.replace(/(<!-- failure:[^\n]*\n```text\n)[\s\S]*?```/, (_, head) => `${head}${failure}\n\`\`\``),
);

// Keeps the README's story fresh: prints it as the command does, into the block that is meant for it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const readme = new URL('../README.md', import.meta.url);
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const env = { ...process.env, COLUMNS: '100', NO_COLOR: '1' };
const story = execFileSync(process.execPath, [main, 'run', 'food-reward'], { encoding: 'utf8', env }).trimEnd();
const text = readFileSync(readme, 'utf8');
writeFileSync(
  readme,
  text.replace(/(<!-- story:[^\n]*\n```text\n)[\s\S]*?```/, (_, head) => `${head}${story}\n\`\`\``),
);

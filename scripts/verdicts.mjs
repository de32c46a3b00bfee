// Keeps the reference of verdicts fresh: its tables are what the code says of itself.
import { readFileSync, writeFileSync } from 'node:fs';
import { verdictTables } from '../dist/diagnosis/tables.js';

const page = new URL('../docs/reference/verdicts.md', import.meta.url);
const text = readFileSync(page, 'utf8');
writeFileSync(
  page,
  text.replace(/(<!-- tables[^\n]*-->\n)[\s\S]*?(<!-- end -->)/, (_, head, tail) => `${head}${verdictTables()}${tail}`),
);

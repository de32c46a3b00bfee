/** Every shipped case has a page that tells its story under the same nine headings, and whose commands run. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const HEADINGS = [
  'What is it?',
  'The human story',
  'How it works',
  'How to run it',
  'Predict first',
  'Things to notice',
  'Things to try',
  'Where the analogy breaks',
  'References',
];
const pages = readdirSync(join(root, 'cases')).map((id) => ({
  id,
  text: readFileSync(join(root, 'cases', id, 'README.md'), 'utf8'),
  title: /^title: (.*)$/m.exec(readFileSync(join(root, 'cases', id, 'case.yaml'), 'utf8'))?.[1],
}));

/** What stands under each heading. */
const sectionsOf = (text: string): [heading: string, body: string][] =>
  text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading, ...body] = part.split('\n');
      return [heading, body.join('\n').trim()];
    });
const firstOf = (text: string): string => (sectionsOf(text)[0]?.[1] ?? '').split('\n\n')[0].replaceAll('\n', ' ');
const commandsOf = (text: string): string[] =>
  [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, code]) => code.trim().split('\n'));
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);

describe.each(pages)('the page of $id', ({ id, text, title }) => {
  test('has the title of the case', () => {
    expect(text.split('\n')[0]).toBe(`# ${title}`);
  });

  test('has the nine headings, in their order, and says something under each', () => {
    const sections = sectionsOf(text);
    expect(sections.map(([heading]) => heading)).toEqual(HEADINGS);
    for (const [heading, body] of sections) expect(body.length, heading).toBeGreaterThan(20);
  });

  test('says in one paragraph what it is, as no other page does', () => {
    const first = firstOf(text);
    expect(first.length).toBeGreaterThanOrEqual(40);
    expect(first.length).toBeLessThanOrEqual(700);
    expect(pages.filter((other) => firstOf(other.text) === first)).toHaveLength(1);
  });

  test('puts people first', () => {
    expect(text).not.toMatch(/\b(addicts?|junkies?|abusers?|alcoholics?)\b/i);
  });

  test('runs a case in its code boxes, its own', () => {
    expect(commandsOf(text).length).toBeGreaterThan(3);
    for (const line of commandsOf(text)) expect(line).toMatch(new RegExp(`^npx subcortex [a-z]+ ${id}\\b`));
    expect([...text.matchAll(/^```(\w*)\n/gm)].map(([, language]) => language)).not.toContain('bash');
  });

  test.each(commandsOf(text))(
    '%s',
    (line) => {
      const { status, stderr, stdout } = spawnSync(
        process.execPath,
        [join(root, 'dist/cli/main.js'), ...wordsOf(line).slice(2)],
        { encoding: 'utf8', cwd: root, env: { ...process.env, COLUMNS: '100', NO_COLOR: '1' } },
      );
      expect(stderr).toBe('');
      expect(stdout.length).toBeGreaterThan(20);
      // A moved number may make a prediction fail: that is an answer (1), not an error (2 or 3).
      expect(line.includes('--set') ? [0, 1] : [0]).toContain(status);
    },
    240_000,
  );

  test('names only variants and parameters that there are', () => {
    const yaml = readFileSync(join(root, 'cases', id, 'case.yaml'), 'utf8');
    const variants = /^variants:\n([\s\S]*)$/m.exec(yaml)?.[1] ?? '';
    const names = new Set([...variants.matchAll(/^ {2}([^\s#][^:]*):/gm)].map(([, name]) => name));
    const notice = sectionsOf(text).find(([heading]) => heading === 'Things to notice')?.[1] ?? '';
    const named = [...notice.matchAll(/^- \*([^*]+)\*/gm)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect([...names], name).toContain(name);
  });
});

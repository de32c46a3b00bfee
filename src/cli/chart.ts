/** `subcortex chart`: every chart that runs when a case is lived, as Mermaid text. */
import { parseCase } from '../case/parse-case.ts';
import { didYouMean } from '../near.ts';
import { findCase } from '../node/cases.ts';
import { problem } from '../problem.ts';
import { partsOf } from '../report/charts.ts';
import { padded } from '../report/text/layout.ts';
import { write } from './screen.ts';

export interface ChartOptions {
  readonly variant?: string;
}

/** One part as bare Mermaid; without a part, all of them as a Markdown page. */
export function chart(given: string, part: string | undefined, { variant }: ChartOptions): void {
  const { text, file } = findCase(given);
  const one = parseCase(text, file, { variant });
  const parts = partsOf(one);
  if (part === undefined) {
    const widest = Math.max(...parts.map(({ name }) => name.length)) + 2;
    const contents = parts.map(({ name, kind }) => `    ${padded(name, widest)}${kind}`);
    const drawn = parts.map((each) => `## ${each.name} (${each.kind})\n\n\`\`\`mermaid\n${each.text}\`\`\``);
    write(`# Charts of ${one.id}\n\n${contents.join('\n')}\n\n${drawn.join('\n\n')}\n`);
    return;
  }
  const found = parts.filter(({ name }) => name === part);
  if (found.length === 0) {
    const names = parts.map(({ name }) => name);
    throw problem(`there is no chart "${part}" in ${one.id}`, didYouMean(part, names, 'charts'));
  }
  write(found.map((each) => each.text).join('\n'));
}

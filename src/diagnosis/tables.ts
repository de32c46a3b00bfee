/** The classes of verdicts as Markdown tables, for the reference. */
import { groups } from './classes.ts';

const TITLES: Readonly<Record<string, string>> = { games: 'GAMES', avoids: 'AVOIDS', neither: 'NEITHER' };

/** One table a group, in the order in which classes are tried. */
export const verdictTables = (): string =>
  groups
    .map(({ group, classes }) => {
      const rows = classes.map(({ names, holds }) => `| ${names.join(' · ')} | ${holds} |`);
      return `\n## ${TITLES[group]}\n\n| class | holds when |\n|---|---|\n${rows.join('\n')}\n`;
    })
    .join('');

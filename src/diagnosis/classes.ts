/** Every verdict there is, by name: the table of contents of the diagnosis. */
import { avoidsClasses } from './families/avoids.ts';
import type { ClassOf } from './families/family.ts';
import { gamesClasses } from './families/games.ts';
import { neitherClasses } from './families/neither.ts';
import type { Finding } from './verdict.ts';

export const findings = ['avoids', 'games', 'both', 'neither', 'inconclusive'] as const satisfies readonly Finding[];

/** Classes by group, each with what must hold; the first that holds is the class. */
export const groups: readonly { readonly group: string; readonly classes: readonly ClassOf[] }[] = [
  { group: 'games', classes: gamesClasses },
  { group: 'avoids', classes: avoidsClasses },
  { group: 'neither', classes: neitherClasses },
];

/** Names that a prediction may use; "habit" is the class of acts that no imagined comparison led to. */
export const classNames: readonly string[] = [
  ...new Set([...groups.flatMap(({ classes }) => classes.flatMap(({ names }) => names)), 'habit']),
];

/** What can be sent to a worker thread: a case is plain data but for its hooks, which are code and go by their names. */
import type { Case } from '../case/case.ts';
import type { Given } from '../subcortex/hook.ts';
import { hooks as shipped } from '../subcortex/hooks/index.ts';

export interface Sent {
  readonly plain: Omit<Case, 'hooks' | 'agent'>;
  readonly hooks: readonly { readonly name: string; readonly hook: string; readonly given: Given }[];
}

/** Cells of one row of a map, as they are sent to a worker thread. */
export interface Row {
  readonly text: string;
  readonly file: string;
  readonly variant: string | undefined;
  readonly seed: number;
  readonly sets: readonly Readonly<Record<string, number>>[];
}

/** False for a case with an agent of its own, or with a hook that does not come with the package. */
export const isSendable = ({ agent, hooks }: Case): boolean =>
  agent === undefined && Object.values(hooks).every(({ hook }) => shipped[hook.hook] === hook);

export function sent({ hooks, agent: _, ...plain }: Case): Sent {
  return { plain, hooks: Object.values(hooks).map(({ name, hook, given }) => ({ name, hook: hook.hook, given })) };
}

export function received({ plain, hooks }: Sent): Case {
  return {
    ...plain,
    hooks: Object.fromEntries(hooks.map(({ name, hook, given }) => [name, { name, hook: shipped[hook], given }])),
  };
}

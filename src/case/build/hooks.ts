/** Turns written hooks into hooks, each with every value that it needs. */
import type { DeclaredHook } from '../../subcortex/hook.ts';
import { hooks } from '../../subcortex/hooks/index.ts';
import type { WrittenHook } from '../schema/hooks.ts';
import { givenTo } from './channel.ts';

/** Only ever asked for hooks that have been checked. */
export function builtHooks(written: Readonly<Record<string, WrittenHook>>): Record<string, DeclaredHook> {
  return Object.fromEntries(
    Object.entries(written).map(([name, { hook, given }]) => {
      const found = hooks[hook];
      if (found === undefined) throw new Error(`no hook "${hook}"`);
      return [name, { name, hook: found, given: givenTo(found, given ?? {}) }];
    }),
  );
}

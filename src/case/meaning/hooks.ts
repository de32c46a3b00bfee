/** Checks what a case declares of hooks against the hooks that there are. */
import { didYouMean } from '../../near.ts';
import type { Hook } from '../../subcortex/hook.ts';
import { hooks, inborn } from '../../subcortex/hooks/index.ts';
import { quoted } from '../complaints.ts';
import { entriesOf, get, textOf, type Written } from '../written/written.ts';
import { type Checking, checkWord } from './vocabulary.ts';

export function checkHooks(checking: Checking): void {
  const { root, complaints } = checking;
  for (const [name, declared] of entriesOf(get(root, 'hooks'))) {
    if (name === inborn.name)
      complaints.aboutKey(
        declared,
        `a hook cannot be called "${name}"`,
        'The word is kept for the hook that every life has; choose another.',
      );
    const hook = hookOf(declared, checking);
    if (hook) checkGiven(declared, hook, checking);
  }
}

function hookOf(declared: Written, { complaints }: Checking): Hook | undefined {
  const node = get(declared, 'hook');
  const name = textOf(node);
  if (node === undefined || name === undefined) return undefined;
  if (Object.hasOwn(hooks, name)) return hooks[name];
  if (name === inborn.hook.hook)
    complaints.about(node, `"${name}" is on in every life`, 'It need not be declared: leave it out.');
  else complaints.about(node, `"${name}" is no hook`, didYouMean(name, Object.keys(hooks), 'hooks'));
  return undefined;
}

function checkGiven(declared: Written, hook: Hook, { ever, complaints }: Checking): void {
  const parameters = Object.keys(hook.parameters);
  for (const [name, value] of entriesOf(get(declared, 'given'))) {
    if (!parameters.includes(name)) {
      complaints.aboutKey(
        value,
        `unknown key "${name}": no parameter of the hook "${hook.hook}"`,
        didYouMean(name, ['hook', ...parameters], 'keys'),
      );
    } else if (complaints.saidOf(value)) continue;
    else if (name === 'of') {
      if (textOf(value) === undefined) complaints.about(value, `must be the name of a channel, got ${quoted(value)}`);
      else checkWord(value, ever.channels, 'channel', 'channels', complaints);
    } else {
      const number = value.kind === 'value' && typeof value.value === 'number' ? value.value : undefined;
      const [from, to] = hook.ranges?.[name] ?? [-1_000_000, 1_000_000];
      if (number === undefined || number < from || number > to)
        complaints.about(value, `must be a number from ${from} to ${to}, got ${quoted(value)}`);
    }
  }
  for (const name of parameters) {
    if (hook.parameters[name] !== null || get(declared, 'given', name) !== undefined) continue;
    complaints.aboutKey(
      declared,
      `has no "${name}"`,
      name === 'of' ? `Say of which channel: the hook "${hook.hook}" needs it.` : `The hook "${hook.hook}" needs it.`,
    );
  }
}

/** `--do`: one intervention in a few words. */
import type { Case } from '../case/case.ts';
import type { Step } from '../director/trace.ts';
import { believing } from '../forks/believing.ts';
import { elsewhere } from '../forks/elsewhere.ts';
import { flipped } from '../forks/flipped.ts';
import { forced } from '../forks/forced.ts';
import type { Intervention } from '../forks/intervention.ts';
import { learningOff } from '../forks/learning-off.ts';
import { paying } from '../forks/paying.ts';
import { sham } from '../forks/sham.ts';
import { without } from '../forks/without.ts';
import { didYouMean, nearest } from '../near.ts';
import { shellWord } from '../node/called.ts';
import { type Problem, problem } from '../problem.ts';

interface Way {
  /** As it is written. */
  readonly form: string;
  readonly of: (rest: string, step: Step, one: Case) => Intervention;
}

const number = (form: string, text: string, example: string): number => {
  if (text.trim() === '' || !Number.isFinite(Number(text)))
    throw problem(`--do ${form} takes a number, and got "${text}"`, `For example: --do ${example}`);
  return Number(text);
};

/** By the word before "="; the words alone have none. */
const ways: Readonly<Record<string, Way>> = {
  sham: { form: 'sham', of: () => sham },
  'learning off': { form: '"learning off"', of: () => learningOff },
  act: {
    form: 'act=<act>',
    of: (act, { options, tick }, one) => {
      if (!options.includes(act))
        throw problem(
          `--do act: "${act}" is not on offer at ${one.tick.one} ${tick}`,
          didYouMean(act, options, 'acts on offer'),
        );
      return forced(act);
    },
  },
  without: { form: 'without=<act>', of: (act) => without(act) },
  flip: { form: 'flip=<channel>', of: (channel) => flipped(channel) },
  pays: {
    form: 'pays=<channel>:<number>',
    of: (text) => {
      const at = text.lastIndexOf(':');
      if (at === -1)
        throw problem(`--do pays takes a channel and a number, and got "${text}"`, 'For example: --do pays=taste:0');
      return paying(
        text.slice(0, at).trim(),
        number('pays', text.slice(at + 1), shellWord(`pays=${text.slice(0, at).trim()}:0`)),
      );
    },
  },
  khat: { form: 'khat=<0 to 1>', of: (text) => believing(number('khat', text, 'khat=0.5')) },
};
const forms = [...Object.values(ways).map(({ form }) => form), '<region>=<state>'];
const ALONE = ['sham', 'learning off'];

/** All that `--do` takes. */
export const doing = forms.join(', ');

/** `step`: the tick, as it was lived. Throws a Problem for anything that is no intervention. */
export function interventionOf(text: string, one: Case, step: Step): Intervention {
  const at = text.indexOf('=');
  const word = (at === -1 ? text : text.slice(0, at)).trim();
  const rest = text.slice(at + 1).trim();
  // A region may be called as it likes; where it is called as one of the words is, the word counts.
  if (Object.hasOwn(ways, word) && ALONE.includes(word) === (at === -1)) return ways[word].of(rest, step, one);
  const names = one.regions.map(({ name }) => name);
  if (at !== -1 && names.includes(word)) return elsewhere({ [word]: rest });
  throw unknown(text, word, names);
}

function unknown(text: string, word: string, regions: readonly string[]): Problem {
  const found = nearest(word, [...Object.keys(ways), ...regions]);
  const form = found === undefined ? undefined : (ways[found]?.form ?? `${found}=<state>`);
  const near = form === undefined ? '' : `Did you mean ${form}? `;
  return problem(
    `--do knows no "${text}"`,
    `${near}What can be done: ${forms.join(', ')}. Regions: ${regions.join(', ')}.`,
  );
}

/** What may be a name in a case: of a region, a state, a percept, an act, anything. */
import { tame } from '../tame.ts';

export interface NameFault {
  readonly what: string;
  readonly todo: string;
}

const longestName = 80;

/** What is wrong with a name, as the rest of a sentence that begins with it; undefined where nothing is. */
export function nameFault(name: string): NameFault | undefined {
  if (name === '') return { what: 'is empty', todo: 'Give it a name.' };
  // Such keys would be sorted to the front of every map, and order decides ties.
  if (/^\d+$/.test(name)) return { what: 'is a bare number', todo: `Give it a word: "number ${name}", say.` };
  if (name in Object.prototype)
    return { what: 'is a word that JavaScript keeps for itself', todo: 'Choose another word.' };
  if (name.startsWith('$'))
    return { what: 'begins with "$"', todo: 'Only a parameter that is used as a value has a "$".' };
  if (name.startsWith('#'))
    return { what: 'begins with "#"', todo: 'XState would take it for the id of another state. Leave the "#" out.' };
  if (name.length > longestName)
    return { what: `is too long (${name.length} characters)`, todo: `A name has at most ${longestName}.` };
  if (/[\t\r\n]/.test(name)) return { what: 'has a line break or a tab in it', todo: 'A name is one line.' };
  if (tame(name) !== name)
    return {
      what: 'has a control character in it (an escape, say)',
      todo: 'Take it away: a name has only characters that show.',
    };
  if (name.trim() !== name) return { what: 'begins or ends with a space', todo: 'Take the space away.' };
  return undefined;
}

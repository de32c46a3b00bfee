/** Setting text in lines: wrapping by words, hanging indents, columns. Marks are put on afterwards, so that lengths are true. */

/** Lines of at most `width` columns, broken at blanks (inside a word only where it is longer than a line). */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((each) => pieces(each, width))) {
    if (line === '') line = word;
    else if (columns(line) + 1 + columns(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines;
}

/** `text` after `lead`; further lines stand under the first. */
export function hang(lead: string, text: string, width: number): string[] {
  const indent = columns(lead);
  return wrap(text, Math.max(20, width - indent)).map((line, i) => (i === 0 ? lead : ' '.repeat(indent)) + line);
}

/** `left` and, flush at the right edge, `right`; below it where there is no room. */
export function spread(left: string, right: string, width: number): string[] {
  const gap = width - columns(left) - columns(right);
  return gap >= 2 ? [left + ' '.repeat(gap) + right] : [...wrap(left, width), right];
}

/** Columns that a text takes; every character that we write takes one. */
export const columns = (text: string): number => [...text].length;

export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));
export const paddedLeft = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - columns(text))) + text;

function pieces(word: string, width: number): string[] {
  const characters = [...word];
  if (characters.length <= width) return [word];
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, i) =>
    characters.slice(i * width, (i + 1) * width).join(''),
  );
}

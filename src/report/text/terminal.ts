/** The tones in a terminal's colours. */
import { Chalk, supportsColor } from 'chalk';
import { plain, type Style } from './style.ts';

/** Colours where standard output can show them (or FORCE_COLOR asks for them); `never` (NO_COLOR, by custom) is stronger. */
export function terminalStyle(never: boolean): Style {
  const level = supportsColor === false ? 0 : supportsColor.level;
  if (never || level === 0) return plain;
  const chalk = new Chalk({ level });
  // Chalk joins all that it is given: one text at a time, so that a tone can be mapped over lines.
  const tone =
    (mark: (text: string) => string) =>
    (text: string): string =>
      mark(text);
  return {
    plain: plain.plain,
    title: tone(chalk.bold),
    voice: tone(chalk.italic),
    faint: tone(chalk.dim),
    felt: tone(chalk.cyan),
    goal: tone(chalk.yellow.bold),
    choice: tone(chalk.bold),
    good: tone(chalk.green),
    bad: tone(chalk.red),
  };
}

/** The tones in a terminal's colours. */
import { Chalk, supportsColor } from 'chalk';
import { plain, type Style } from './style.ts';

/** Colours where standard output can show them (or FORCE_COLOR asks for them); `never` (NO_COLOR, by custom) is stronger. */
export function terminalStyle(never: boolean): Style {
  const level = supportsColor === false ? 0 : supportsColor.level;
  if (never || level === 0) return plain;
  const chalk = new Chalk({ level });
  return {
    plain: plain.plain,
    title: chalk.bold,
    voice: chalk.italic,
    faint: chalk.dim,
    felt: chalk.cyan,
    goal: chalk.yellow.bold,
    choice: chalk.bold,
    good: chalk.green,
    bad: chalk.red,
  };
}

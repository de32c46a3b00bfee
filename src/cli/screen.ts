/** Where words go: standard output with its width and colours, standard error for everything that is not the answer. */
import { commanding, tame as tameAll } from '../case/tame.ts';
import type { Setting, Style } from '../report/text/style.ts';
import { terminalStyle } from '../report/text/terminal.ts';

const WIDTH = 100;

/** COLUMNS if set; else the terminal's width up to 100; else 100. */
export function widthNow(): number {
  const asked = Number(process.env.COLUMNS);
  if (Number.isInteger(asked) && asked > 0) return Math.max(40, asked);
  return Math.max(40, Math.min(WIDTH, process.stdout.columns || WIDTH));
}

/** NO_COLOR counts when it holds anything at all (no-color.org). */
const styleNow = (): Style => terminalStyle((process.env.NO_COLOR ?? '') !== '');

export const settingNow = (): Setting => ({ style: styleNow(), width: widthNow() });

export function write(text: string): void {
  process.stdout.write(tame(text));
}

/** What went wrong, on standard error. */
export function writeError(text: string): void {
  process.stderr.write(tameAll(text));
}

const ESCAPE = String.fromCharCode(27);
/** Colours, or whatever else commands a terminal. */
const CONTROL = new RegExp(`${ESCAPE}\\[[0-9;]*m|[${commanding}]`, 'g');

/** Only our own colours get through: a case's texts are tamed when they are read, and what is left of a stranger's is tamed here. */
export const tame = (text: string): string => text.replace(CONTROL, (found) => (found.length > 1 ? found : '\uFFFD'));

/** A reader that has seen enough (`| head`) is no fault of anybody; a full device is not ours, but the answer is lost. */
export function mindWriting(): void {
  process.stderr.on('error', () => {}); // nobody is left to tell
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    writeError(`Standard output cannot be written to: ${error.message}\n`);
    process.exit(3);
  });
}
